import { z } from 'zod';
import { coxText as text } from '../../text/instruments/survival.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity } from '../schema.ts';
import { type CoxFit, fitCox } from './cox-fit.ts';
import { twoSidedNormal } from './distributions.ts';
import { checkLengths, eventFlag, survivalTime } from './survival-data.ts';

const MOST_PERSONS = 10_000;
const MOST_COVARIATES = 20;

interface Inputs {
  readonly times: readonly number[];
  readonly events: readonly (0 | 1 | boolean)[];
  /** One row a person. */
  readonly covariates: readonly (readonly number[])[];
}

interface Coefficient {
  readonly beta: number;
  /** Hazard ratio for one unit more; null where it is too large to be written. */
  readonly hr: number | null;
  readonly se: number;
  readonly z: number;
  readonly p: number;
  readonly hrLower95: number | null;
  readonly hrUpper95: number | null;
}

interface Result {
  readonly coefficients: readonly Coefficient[];
  /** Partial log-likelihood at its maximum. */
  readonly logLikelihood: number;
  /** The same with no effect of any covariate. */
  readonly logLikelihoodNull: number;
  readonly persons: number;
  readonly events: number;
  readonly iterations: number;
}

const QUANTILE_975 = 1.959963984540054;

/** Cox’s proportional hazards regression, ties by Efron’s approximation. */
export const cox = defineInstrument<Inputs, Result>({
  id: 'cox',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({
    times: z.array(survivalTime).min(2).max(MOST_PERSONS),
    events: z.array(eventFlag).min(2).max(MOST_PERSONS),
    covariates: z
      .array(
        z
          .array(quantity('', -1e9, 1e9))
          .min(1)
          .max(MOST_COVARIATES),
      )
      .min(2)
      .max(MOST_PERSONS),
  }),
  calculate: ({ times, events, covariates }) => {
    checkLengths(times, events, 'events');
    checkLengths(times, covariates, 'covariates');
    const [first = []] = covariates;
    for (const [place, row] of covariates.entries()) checkLengths(first, row, `covariates.${place}`);
    const seen = events.map(Number);
    if (!seen.includes(1)) throw conflict('events', text.noEvent, text.noEventAccepted);
    const fit = fitCox(times, seen, covariates);
    if (fit === 'dependent') throw conflict('covariates', text.dependent, text.dependentAccepted);
    if (fit === 'monotone') throw conflict('covariates', text.monotone, text.monotoneAccepted);
    return {
      coefficients: coefficientsOf(fit),
      logLikelihood: fit.logLikelihood,
      logLikelihoodNull: fit.logLikelihoodNull,
      persons: times.length,
      events: seen.filter((flag) => flag === 1).length,
      iterations: fit.iterations,
    };
  },
  explain: (_, { coefficients, logLikelihood, logLikelihoodNull, persons, events, iterations }) => ({
    headline: {
      label: text.hazardRatios,
      value: coefficients.map(({ hr }) => ratio(hr)).join(', '),
      unit: '',
    },
    band: null,
    measures: coefficients.map(({ hr, hrLower95, hrUpper95, p }, place) => ({
      label: text.covariate(place + 1),
      value: text.interval(ratio(hr), ratio(hrLower95), ratio(hrUpper95), rounded(p, 4)),
      unit: '',
    })),
    steps: [
      { label: text.data, from: text.persons(persons), result: text.events(events) },
      { label: text.withoutCovariates, from: '', result: rounded(logLikelihoodNull, 4) },
      { label: text.maximum, from: text.iterations(iterations), result: rounded(logLikelihood, 4) },
      ...coefficients.map(({ beta, se, z: score }, place) => ({
        label: text.coefficient(place + 1),
        from: text.beta(rounded(beta, 4), rounded(se, 4)),
        result: text.z(rounded(score, 3)),
      })),
    ],
    notes: [],
  }),
});

function coefficientsOf({ betas, errors }: CoxFit): Coefficient[] {
  return betas.map((beta, place) => {
    const se = errors[place] ?? 0;
    const score = beta / se;
    return {
      beta,
      hr: finite(Math.exp(beta)),
      se,
      z: score,
      p: twoSidedNormal(score),
      hrLower95: finite(Math.exp(beta - QUANTILE_975 * se)),
      hrUpper95: finite(Math.exp(beta + QUANTILE_975 * se)),
    };
  });
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function ratio(value: number | null): string {
  return value === null || value >= 1e6 ? text.veryLarge : rounded(value, 3);
}
