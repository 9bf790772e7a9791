import type { AnswerPath, AnswerValue } from '../../domain/answers.ts';
import { neutralAdvice, postureAdvice } from '../../text/instruments/lever-advice.ts';
import { leversText } from '../../text/instruments/levers.ts';
import type { Section } from '../define.ts';
import type { Field } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { type ChangedAnswers, type Lever, type Levers, stepsTo } from './lever.ts';
import { entryOf, ofSide, type Side } from './posture-fields.ts';

/** What is best for one question of a posture: a range of angles, one answer, or additions that are taken off. */
type Best =
  | { readonly angle: readonly [from: number, to: number] }
  | { readonly chosen: readonly string[] }
  | { readonly without: readonly string[] }
  | { readonly loads: readonly number[] };

/** A part of the body, with the best of each of its questions by what was seen, and its score where scores are typed. */
export interface PosturePart {
  readonly id: keyof typeof leversText.posture;
  readonly seen: Readonly<Record<string, Best>>;
  readonly scores: readonly string[];
  /** Where it belongs to one side of the body. */
  readonly side?: Side;
}

const angleStep = 5;

/**
 * The parts of a posture that can be changed.
 * @param sections of the form, which hold the questions
 */
export function postureChanges(parts: readonly PosturePart[], sections: readonly Section[]): Levers {
  const fields = sections.flatMap((section) => section.fields);
  const field = (id: string): Field => {
    const found = fields.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no question ${id}`);
    return found;
  };
  const levers = parts.map(
    ({ id, seen, scores, side }): Lever => ({
      id,
      label: leversText.posture[id],
      ...(side === undefined ? {} : { showIf: { field: 'sides', is: [side, 'both'] } }),
      advice: (changed) => leversText.together(adviceFor({ id, side }, changed)),
      fields: [...Object.keys(seen), ...scores].map(field),
      towards: (record) =>
        entryOf(record) === 'scores' ? lowerScores(record, scores.map(field)) : betterSeen(record, seen),
    }),
  );
  return { parts: levers, showIf: { field: 'entry', is: ['angles', 'scores'] } };
}

/** What one would do, once for answers that ask for the same. */
function adviceFor(
  { id, side }: Pick<PosturePart, 'id' | 'side'>,
  changed: ChangedAnswers,
): readonly string[] {
  const told = Object.entries(changed).map(([path, value]) => {
    // A question of one side goes by the same name on either.
    const question = Object.keys(postureAdvice).find(
      (one) => one === path || (side !== undefined && ofSide(side, one) === path),
    );
    const advice = question === undefined ? undefined : postureAdvice[question];
    return advice === undefined
      ? neutralAdvice(leversText.posture[id].toLowerCase())
      : advice(typeof value === 'number' ? value : 0, side);
  });
  return [...new Set(told)];
}

/** Scores one lower, then lower again, down to the least. */
function lowerScores(record: RecordView, fields: readonly Field[]): readonly ChangedAnswers[] {
  return fields.flatMap((field) => {
    const score = record.number(field.id);
    if (field.kind !== 'number' || score === undefined) return [];
    return stepsTo(score, Math.min(score, field.min), 1).map((lower) => ({ [field.id]: lower }));
  });
}

/** Each question by itself first, then all of them together, angles step by step with all else at its best. */
function betterSeen(record: RecordView, seen: PosturePart['seen']): readonly ChangedAnswers[] {
  const each = Object.entries(seen).map(([path, best]) => betterAnswers(record, path, best));
  const alone = each.flat();
  const longest = Math.max(0, ...each.map((steps) => steps.length));
  const open = each.filter((steps) => steps.length > 0);
  if (open.length < 2) return alone;
  const together = Array.from({ length: longest }, (_, place) =>
    Object.assign({}, ...open.map((steps) => steps[place] ?? steps.at(-1) ?? {})),
  );
  return [...alone, ...together];
}

function betterAnswers(record: RecordView, path: AnswerPath, best: Best): readonly ChangedAnswers[] {
  const put = (value: AnswerValue): ChangedAnswers => ({ [path]: value });
  if ('angle' in best) {
    const angle = record.number(path);
    if (angle === undefined) return [];
    const [from, to] = best.angle;
    return stepsTo(angle, Math.min(Math.max(angle, from), to), angleStep).map(put);
  }
  if ('chosen' in best) {
    const chosen = record.text(path);
    const place = chosen === undefined ? -1 : best.chosen.indexOf(chosen);
    return place < 0 ? [] : best.chosen.slice(place + 1).map(put);
  }
  if ('loads' in best) {
    const load = record.number(path);
    return load === undefined ? [] : best.loads.filter((lighter) => lighter < load).map(put);
  }
  const ticked = record.list(path);
  const kept = ticked.filter((one) => !best.without.includes(one));
  return ticked.length === kept.length ? [] : [put(kept.length === 0 ? ['none'] : kept)];
}
