import { postureText as text } from '../../text/instruments/posture.ts';
import type { Step } from '../instrument.ts';

/** One thing that a score is made of, with what it gives: `50° flexion`, 3. */
export interface Part {
  readonly words: string;
  readonly points: number;
}

/** A further part, where it applies. */
export function added(applies: boolean, words: string, points: number): readonly Part[] {
  return applies ? [{ words, points }] : [];
}

/** How a score came about from its parts: `50° flexion: 3, shoulder raised: +1`, 4. A score that the method bounds says so. */
export function partsStep(label: string, base: Part, more: readonly Part[], score: number): Step {
  const sum = more.reduce((total, { points }) => total + points, base.points);
  const from = [
    `${base.words}: ${base.points}`,
    ...more.map(({ words, points }) => `${words}: ${text.signed(points)}`),
    ...(sum < score ? [text.atLeast(score)] : []),
    ...(sum > score ? [text.atMost(score)] : []),
  ];
  return { label, from: from.join(', '), result: String(score) };
}

/** Scores side by side: `upper arm 3, lower arm 2`. */
export function scoreList(scores: readonly (readonly [label: string, score: number])[]): string {
  return scores.map(([label, score]) => `${label} ${score}`).join(', ');
}

/** Scores that are added: `table A 4 + muscle use 1 + force 0`. */
export function scoreSum(scores: readonly (readonly [label: string, score: number])[]): string {
  return scores
    .map(([label, score], place) =>
      place === 0 ? `${label} ${score}` : `${score < 0 ? '\u2212' : '+'} ${label} ${Math.abs(score)}`,
    )
    .join(' ');
}
