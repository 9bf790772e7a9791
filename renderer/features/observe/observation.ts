import type { TimerField } from '../../../shared/assessments/fields.ts';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import type { AnswerPath, Answers, AnswerValue } from '../../../shared/domain/answers.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { instantAt } from '../../../shared/domain/timer.ts';
import { missedSample, mostSamples, type Sample } from '../../../shared/reasoning/observation.ts';
import type { RecordSession } from '../../components/form/record-session.ts';

/** The three ways of watching. */
export const tools = ['stopwatch', 'counter', 'sampler'] as const;
export type Tool = (typeof tools)[number];

/** What a new sampler begins with: postures of which only one can be true at once. */
const firstInterval = 30;
const firstWatched = ['sit', 'stand_static', 'walk', 'kneel', 'crouch_squat'];

export function textAt(answers: Answers, path: AnswerPath): string | undefined {
  const answer = answers[path];
  return answer?.raw === undefined && typeof answer?.value === 'string' ? answer.value : undefined;
}

export function numberAt(answers: Answers, path: AnswerPath): number | undefined {
  const answer = answers[path];
  return answer?.raw === undefined && typeof answer?.value === 'number' ? answer.value : undefined;
}

export function listAt(answers: Answers, path: AnswerPath): readonly string[] {
  const value = answers[path]?.value;
  return Array.isArray(value) ? value : [];
}

export function given(path: AnswerPath, typed: AnswerValue): FieldChange {
  return { path, answer: { state: 'given', typed } };
}

/** The timer that an observation holds. */
export function timerFieldAt(session: RecordSession, path: AnswerPath): TimerField {
  const field = resolveField(session.declaration, path);
  if (field?.kind !== 'timer') throw new Error('an observation without a timer');
  return field;
}

/** What a new observation begins with. */
export function newObservation(path: AnswerPath, tool: Tool): FieldChange[] {
  return [
    given(`${path}.tool`, tool),
    ...(tool === 'sampler'
      ? [given(`${path}.interval`, firstInterval), given(`${path}.watched`, firstWatched)]
      : []),
  ];
}

/** The samples of an observation, oldest first. */
export function samplesAt(answers: Answers, path: AnswerPath): readonly Sample[] {
  return listAt(answers, `${path}.samples`).flatMap((id) => {
    const slot = numberAt(answers, `${path}.samples.${id}.slot`);
    const seen = textAt(answers, `${path}.samples.${id}.seen`);
    return slot === undefined || seen === undefined ? [] : [{ slot, seen }];
  });
}

/** Answers a sample, and notes those before it that nobody answered. */
export function answerSample(answers: Answers, path: AnswerPath, slot: number, seen: string): FieldChange[] {
  return addSamples(answers, path, [...missedBefore(answers, path, slot), { slot, seen }]);
}

/** Notes every sample up to this one that nobody answered. */
export function noteMissed(answers: Answers, path: AnswerPath, due: number): FieldChange[] {
  return addSamples(answers, path, missedBefore(answers, path, due + 1));
}

function missedBefore(answers: Answers, path: AnswerPath, slot: number): Sample[] {
  const known = new Set(samplesAt(answers, path).map((sample) => sample.slot));
  const missed: Sample[] = [];
  for (let earlier = 1; earlier < slot && earlier <= mostSamples; earlier += 1)
    if (!known.has(earlier)) missed.push({ slot: earlier, seen: missedSample });
  return missed;
}

function addSamples(answers: Answers, path: AnswerPath, added: readonly Sample[]): FieldChange[] {
  if (added.length === 0) return [];
  // Named by their number: the list is written anew with each sample, and stays short so.
  const idOf = ({ slot }: Sample) => `s${slot}`;
  const list = listAt(answers, `${path}.samples`);
  const at = instantAt(Date.now());
  return [
    given(`${path}.samples`, [...list, ...added.map(idOf).filter((id) => !list.includes(id))]),
    ...added.flatMap((sample) => {
      const item = `${path}.samples.${idOf(sample)}`;
      return [
        given(`${item}.slot`, sample.slot),
        given(`${item}.seen`, sample.seen),
        given(`${item}.at`, at),
      ];
    }),
  ];
}

/** Takes back the last sample that was answered. */
export function takeBackSample(answers: Answers, path: AnswerPath): FieldChange[] {
  const list = listAt(answers, `${path}.samples`);
  const last = list.findLast((id) => textAt(answers, `${path}.samples.${id}.seen`) !== missedSample);
  if (last === undefined) return [];
  const rest = list.filter((id) => id !== last);
  return [rest.length === 0 ? { path: `${path}.samples`, answer: null } : given(`${path}.samples`, rest)];
}
