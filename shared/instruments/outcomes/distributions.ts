/**
 * Upper tails of the two distributions that the tests here need. For whole degrees of freedom both come down to the complementary error
 * function, which leaves no need for a library with the general gamma functions.
 */

/** Probability that a standard normal value lies at least this far from 0, on either side. */
export function twoSidedNormal(z: number): number {
  return complementaryError(Math.abs(z) / Math.SQRT2);
}

/**
 * Probability that a chi-square value is at least this large. Abramowitz and Stegun, 1964, Handbook of Mathematical Functions, 26.4.4
 * and 26.4.5.
 * @param degrees degrees of freedom, a whole number from 1
 */
export function chiSquareTail(value: number, degrees: number): number {
  const half = value / 2;
  const even = degrees % 2 === 0;
  let term = even ? Math.exp(-half) : Math.sqrt(value / (2 * Math.PI)) * 2 * Math.exp(-half);
  let tail = even ? term : complementaryError(Math.sqrt(half)) + (degrees > 1 ? term : 0);
  for (let used = even ? 2 : 3; used < degrees; used += 2) {
    term *= value / used;
    tail += term;
  }
  return Math.min(1, tail);
}

/**
 * The complementary error function of a value from 0. The series 7.1.6 and the continued fraction 7.1.14 of Abramowitz and Stegun,
 * each where it converges fast.
 */
function complementaryError(value: number): number {
  const bell = Math.exp(-value * value) / Math.sqrt(Math.PI);
  if (value < 2) {
    let term = 2 * value * bell;
    let sum = 0;
    for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
      sum += term;
      term *= (2 * value * value) / odd;
    }
    return 1 - sum;
  }
  let fraction = value;
  for (let step = 120; step >= 1; step -= 1) fraction = value + step / 2 / fraction;
  return bell / fraction;
}
