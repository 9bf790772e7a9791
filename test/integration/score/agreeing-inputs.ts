import fc from 'fast-check';

/** Names that programs trip over. */
const hostileNames = ['A', '__proto__', 'constructor', 'toString', '1', ' ', '\u202e', 'a.b'];

/**
 * Inputs whose values also agree with each other, for the instruments where values that are each in range seldom do. A schema alone
 * says nothing of lists of one length or of dates in order.
 */
export const agreeingInputs: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'absence-days': fc.record({
    intervals: fc.array(
      fc
        .tuple(period(), fc.integer({ min: 1, max: 100 }))
        .map(([dates, gradePct]) => ({ ...dates, gradePct, employmentFraction: 0.8 })),
      { maxLength: 6 },
    ),
    window: period(),
  }),
  'sustainable-rtw': fc.record({
    benefitIntervals: fc.array(period(), { maxLength: 6 }),
    window: period(),
  }),
  'GAS-T': fc
    .array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((goals) => ({
      scores: goals.map(([score]) => score),
      weights: goals.map(([, weight]) => weight),
      rho: 0.3,
    })),
  'NIOSH-CLI': fc
    .array(fc.tuple(fc.constantFrom(...hostileNames), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((tasks) => ({
      units: 'kg',
      duration: '>1-2 h',
      V_at_or_above_threshold_for_all_tasks: true,
      tasks: tasks.map(([name, load], place) => ({
        name: `${name}${place === 0 ? '' : place}`,
        FIRWL: 12,
        Lmax: load,
        Lavg: load,
        F: 0.5,
      })),
    })),
  'kaplan-meier': groups(1),
  'log-rank': groups(2),
  cox: persons(4).chain((all) =>
    fc
      .array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 1 }), {
        minLength: all.times.length,
        maxLength: all.times.length,
      })
      .map((covariates) => ({ ...all, covariates })),
  ),
};

function period() {
  return fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 }))
    .map(([start, length]) => ({ from: isoDate(start), to: isoDate(start + length) }));
}

function isoDate(days: number): string {
  return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
}

function persons(least: number) {
  return fc
    .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 1)), {
      minLength: least,
      maxLength: 20,
    })
    .map((all) => ({ times: all.map(([time]) => time), events: all.map(([, event]) => event) }));
}

function groups(least: number) {
  return fc
    .array(persons(1), { minLength: least, maxLength: 4 })
    .map((all) => ({ groups: all.map((one, place) => ({ name: `group ${place}`, ...one })) }));
}
