/** Weeks of remission of leukaemia: Freireich and others, 1963, Blood 21:699-716. */
export const remission = [
  {
    name: '6-MP',
    times: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
    events: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
    logWhiteCells: [
      2.31, 4.06, 3.28, 3.2, 4.43, 2.8, 2.96, 2.7, 2.6, 2.88, 3.6, 2.16, 2.05, 2.01, 2.32, 2.57, 1.78, 2.2,
      2.53, 1.47, 1.45,
    ],
  },
  {
    name: 'placebo',
    times: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
    events: Array.from({ length: 21 }, () => 1),
    logWhiteCells: [
      2.8, 5, 4.91, 4.48, 4.01, 4.36, 2.42, 3.49, 3.97, 3.52, 3.05, 2.32, 3.26, 3.49, 2.12, 1.5, 3.06, 2.3,
      2.95, 2.73, 1.97,
    ],
  },
] as const;

/** Weeks of remission with and without maintained chemotherapy: Miller, 1997, Survival Analysis. */
export const maintenance = [
  {
    name: 'maintained',
    times: [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161],
    events: [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0],
  },
  {
    name: 'not maintained',
    times: [5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45],
    events: [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1],
  },
] as const;

interface Group {
  readonly name: string;
  readonly times: readonly number[];
  readonly events: readonly number[];
}

/** The groups without what their instrument does not ask. */
export function groups(all: readonly Group[]) {
  return { groups: all.map(({ name, times, events }) => ({ name, times, events })) };
}

/** The same persons, with their group (0, 1, …) as the only covariate. */
export function regression(all: readonly Group[]) {
  return {
    times: all.flatMap(({ times }) => times),
    events: all.flatMap(({ events }) => events),
    covariates: all.flatMap(({ times }, place) => times.map(() => [place])),
  };
}
