import { dot, inverseOf, times as product } from './linear-algebra.ts';

export interface CoxFit {
  readonly betas: readonly number[];
  /** Standard errors from the observed information. */
  readonly errors: readonly number[];
  readonly logLikelihood: number;
  readonly logLikelihoodNull: number;
  readonly iterations: number;
}

/** Persons with their covariates, those with the longest time first. */
interface Person {
  readonly time: number;
  readonly event: boolean;
  /** In standard deviations from the mean, so that the size of a unit does not matter to the search. */
  readonly row: readonly number[];
}

const MOST_STEPS = 60;
/** How many times less than at the start may be known of a covariate at the maximum. Beyond this there is none but for rounding. */
const LEAST_INFORMATION = 1e8;
/** A step this small, in standard deviations of the covariates, changes nothing that anyone would read. */
const SMALL_STEP = 1e-9;

/**
 * Maximises Cox's partial likelihood with Efron's treatment of ties by Newton's method.
 * @returns `dependent` when a covariate is constant or made of others; `monotone` when the likelihood grows without end, since some
 * covariate, or a sum of several, puts the events in order
 */
export function fitCox(
  times: readonly number[],
  events: readonly number[],
  covariates: readonly (readonly number[])[],
): CoxFit | 'dependent' | 'monotone' {
  const scaled = standardise(covariates);
  if (scaled === null) return 'dependent';
  const persons = times
    .map((time, place) => ({ time, event: events[place] === 1, row: scaled.rows[place] ?? [] }))
    .sort((a, b) => b.time - a.time);

  let betas: readonly number[] = scaled.deviations.map(() => 0);
  let at = likelihood(persons, betas);
  const start = at;
  for (let iterations = 1; iterations <= MOST_STEPS; iterations += 1) {
    const inverse = inverseOf(at.information);
    if (inverse === null) return iterations === 1 ? 'dependent' : 'monotone';
    const step = product(inverse, at.slope);
    const largest = Math.max(...step.map(Math.abs));
    if (largest < SMALL_STEP) {
      const variances = inverse.map((row, place) => row[place] ?? 0);
      const faint = variances.some(
        (variance, place) => variance * (start.information[place]?.[place] ?? 0) > LEAST_INFORMATION,
      );
      if (faint) return 'monotone';
      return {
        betas: betas.map((beta, place) => beta / (scaled.deviations[place] ?? 1)),
        errors: variances.map((variance, place) => Math.sqrt(variance) / (scaled.deviations[place] ?? 1)),
        logLikelihood: at.value,
        logLikelihoodNull: start.value,
        iterations,
      };
    }
    const next = climb(persons, betas, step, at.value);
    if (next === null) return 'monotone';
    ({ betas, at } = next);
  }
  // Towards a maximum the steps shrink fast; where there is none they never do.
  return 'monotone';
}

/** Goes a step, or the half, the quarter … of it that does not lead downhill. */
function climb(persons: readonly Person[], from: readonly number[], step: readonly number[], value: number) {
  for (let part = 1; part > 1e-6; part /= 2) {
    const betas = from.map((beta, place) => beta + part * (step[place] ?? 0));
    const at = likelihood(persons, betas);
    if (at.value >= value - 1e-9 * Math.max(1, Math.abs(value))) return { betas, at };
  }
  return null;
}

interface Likelihood {
  /** Logarithm of the partial likelihood. */
  value: number;
  readonly slope: number[];
  readonly information: number[][];
}

/** Sums of weights, of weighted rows and of weighted products of rows. */
interface Sums {
  weight: number;
  readonly first: number[];
  readonly second: number[][];
}

function emptySums(size: number): Sums {
  return {
    weight: 0,
    first: Array(size).fill(0),
    second: Array.from({ length: size }, () => Array(size).fill(0)),
  };
}

function addTo(sums: Sums, weight: number, row: readonly number[]): void {
  sums.weight += weight;
  for (const [place, value] of row.entries()) {
    sums.first[place] = (sums.first[place] ?? 0) + weight * value;
    const line = sums.second[place] ?? [];
    for (const [other, factor] of row.entries()) line[other] = (line[other] ?? 0) + weight * value * factor;
  }
}

function likelihood(persons: readonly Person[], betas: readonly number[]): Likelihood {
  const size = betas.length;
  const result: Likelihood = {
    value: 0,
    slope: Array<number>(size).fill(0),
    information: emptySums(size).second,
  };
  const risk = emptySums(size);
  for (let from = 0; from < persons.length; ) {
    const dying = emptySums(size);
    const time = persons[from]?.time;
    let deaths = 0;
    let place = from;
    for (let person = persons[place]; person?.time === time && person; person = persons[place]) {
      const score = dot(betas, person.row);
      addTo(risk, Math.exp(score), person.row);
      if (person.event) {
        deaths += 1;
        result.value += score;
        addTo(dying, Math.exp(score), person.row);
        for (const [covariate, value] of person.row.entries())
          result.slope[covariate] = (result.slope[covariate] ?? 0) + value;
      }
      place += 1;
    }
    for (let gone = 0; gone < deaths; gone += 1) subtractTerm(result, risk, dying, gone / deaths);
    from = place;
  }
  return result;
}

/** One of the tied events: of those who have theirs at this time, the part `gone` is no longer at risk (Efron). */
function subtractTerm(result: Likelihood, risk: Sums, dying: Sums, gone: number): void {
  const weight = risk.weight - gone * dying.weight;
  const means = risk.first.map((value, place) => (value - gone * (dying.first[place] ?? 0)) / weight);
  result.value -= Math.log(weight);
  for (const [row, mean] of means.entries()) {
    result.slope[row] = (result.slope[row] ?? 0) - mean;
    const line = result.information[row] ?? [];
    for (const [column, other] of means.entries()) {
      const second = (risk.second[row]?.[column] ?? 0) - gone * (dying.second[row]?.[column] ?? 0);
      line[column] = (line[column] ?? 0) + second / weight - mean * other;
    }
  }
}

/** The covariates with mean 0 and standard deviation 1; null when one does not vary. */
function standardise(covariates: readonly (readonly number[])[]) {
  const [first = []] = covariates;
  const means = first.map((_, column) => average(covariates.map((row) => row[column] ?? 0)));
  const centred = covariates.map((row) => row.map((value, column) => value - (means[column] ?? 0)));
  const deviations = first.map((_, column) =>
    Math.sqrt(average(centred.map((row) => (row[column] ?? 0) ** 2))),
  );
  // What is left of a constant after its mean is taken off is rounding.
  const isConstant = (deviation: number, column: number) =>
    deviation <= 1e-12 * Math.abs(means[column] ?? 0) || deviation === 0;
  if (deviations.some(isConstant)) return null;
  return {
    deviations,
    rows: centred.map((row) => row.map((value, column) => value / (deviations[column] ?? 1))),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
