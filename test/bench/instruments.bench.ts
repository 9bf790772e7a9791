import { test } from '@playwright/test';
import { reba } from '../../shared/instruments/posture/reba.ts';
import type { RebaSegments } from '../../shared/instruments/posture/reba-inputs.ts';
import { rula } from '../../shared/instruments/posture/rula.ts';
import type { RulaSegments } from '../../shared/instruments/posture/rula-inputs.ts';
import { record } from './support/figures.ts';
import { median } from './support/statistics.ts';

const runs = 9;

test('scoring many postures', () => {
  const rulaInputs = Array.from({ length: 10_000 }, (_, index) => rulaSegments(index));
  const rebaInputs = Array.from({ length: 10_000 }, (_, index) => rebaSegments(index));
  const bothChecked = [
    { name: 'RULA', times: time(100, rulaInputs, (inputs) => rula.calculate(inputs).grandScore) },
    { name: 'REBA', times: time(100, rebaInputs, (inputs) => reba.calculate(inputs).rebaScore) },
  ];
  for (const { name, times } of bothChecked) {
    record({
      name: `A million ${name} table scores`,
      value: median(times),
      unit: 'ms',
      bound: 1000,
      method: `inputs checked before, median of ${times.length}`,
    });
  }
  const bothUnchecked = [
    { name: 'RULA', times: time(10, rulaInputs, (inputs) => rula.score(inputs).grandScore) },
    { name: 'REBA', times: time(10, rebaInputs, (inputs) => reba.score(inputs).rebaScore) },
  ];
  for (const { name, times } of bothUnchecked) {
    record({
      name: `A hundred thousand ${name} scores with their checks`,
      value: median(times),
      unit: 'ms',
      bound: 1000,
      method: `each input checked for type, range and unknown names, median of ${times.length}`,
    });
  }
});

/** Milliseconds of each run over all inputs, as often as told; the sum keeps the scores from being left out. */
function time<Inputs>(
  repeats: number,
  all: readonly Inputs[],
  score: (inputs: Inputs) => number,
): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let sum = 0;
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat += 1) for (const inputs of all) sum += score(inputs);
    times.push(performance.now() - start);
    if (sum < repeats * all.length) throw new Error('a score below 1');
  }
  return times;
}

/** Different scores for each number; steps that share no divisor mix them. */
function rulaSegments(index: number): RulaSegments {
  return {
    upperArm: 1 + (index % 6),
    lowerArm: 1 + (Math.floor(index / 7) % 3),
    wrist: 1 + (Math.floor(index / 11) % 4),
    wristTwist: 1 + (index % 2),
    muscleUseA: Math.floor(index / 3) % 2,
    forceA: Math.floor(index / 5) % 4,
    neck: 1 + (Math.floor(index / 13) % 6),
    trunk: 1 + (Math.floor(index / 17) % 6),
    legs: 1 + (Math.floor(index / 19) % 2),
    muscleUseB: Math.floor(index / 23) % 2,
    forceB: Math.floor(index / 29) % 4,
  };
}

function rebaSegments(index: number): RebaSegments {
  return {
    neck: 1 + (index % 3),
    trunk: 1 + (Math.floor(index / 7) % 5),
    legs: 1 + (Math.floor(index / 11) % 4),
    load: Math.floor(index / 3) % 4,
    upperArm: 1 + (Math.floor(index / 13) % 6),
    lowerArm: 1 + (index % 2),
    wrist: 1 + (Math.floor(index / 5) % 3),
    coupling: Math.floor(index / 17) % 4,
    activity: Math.floor(index / 19) % 4,
  };
}
