import { scoredReadings } from '../../../assessments/instruments/score-readings.ts';
import { resolveField } from '../../../assessments/resolve-field.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import type { InstrumentRecord } from '../../../domain/case-data.ts';
import { timerLogSegment } from '../../../domain/timer-log.ts';
import { highestSafe } from '../../../reasoning/capacity/next-load.ts';
import { type CapacityTest, isSafe, type TestStep } from '../../../reasoning/capacity/tests.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { midSentence, plainNumber, withUnit } from '../../../text/findings.ts';
import { headlineWords } from '../../../text/instruments/results.ts';
import { demandText } from '../../../text/report.ts';
import { durationWords, timerWords } from '../../../text/timer.ts';
import type { Parts } from '../blocks.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';

/** What a test is called: its own name where the OT declared it. */
export function nameOf(evaluation: RecordView, { path, test }: CapacityTest): Parts {
  const own = test.id === 'custom' ? evaluation.text(`${path}.customName`) : undefined;
  return own === undefined ? [test.name] : [typed(withoutStop(own))];
}

/** When, on which day and side. */
export function whenWords(evaluation: RecordView, { path, day, side, startedOn }: CapacityTest): string {
  const at = evaluation.text(`${path}.startedAt`);
  const twoDays = evaluation.text('protocol') === 'twoDay';
  return [
    ...(twoDays ? [words.day(day)] : []),
    ...(startedOn === undefined || twoDays ? [] : [writtenDate(startedOn)]),
    ...(at === undefined ? [] : [at]),
    ...(side === undefined ? [] : [demandText.side[side]]),
  ].join(', ');
}

/** What came of a test, from whichever readings it has. */
export function resultWords(
  evaluation: RecordView,
  one: CapacityTest,
  instruments: readonly InstrumentRecord[],
): Parts {
  const { path, steps, count, accuracy, level } = one;
  const linked = instruments.find(
    ({ record }) => record.recordId === evaluation.text(`${path}.instrumentRecordId`),
  );
  const readings = linked === undefined ? [] : scoredReadings(linked.form, linked.record);
  const stopwatch = timerWords(one.timer, evaluation.list(`${path}.timer.${timerLogSegment}`));
  const unit = evaluation.text(`${path}.customUnit`);
  const longest = measured(steps, 'seconds', (most) => durationWords(most * 1000));
  // One reading of the whole test says the same as its counter.
  const repeated = steps.length === 1 ? steps[0]?.repetitions : undefined;
  const told: string[] = [
    ...loadWords(steps),
    ...forceWords(steps),
    ...heightWords(evaluation, steps),
    ...longest,
    ...measured(steps, 'distance', (most) => words.distance(plainNumber(most))),
    ...measured(steps, 'repetitions', (most) => words.repetitions(plainNumber(most))),
    ...besides(stopwatch, longest),
    ...(count === undefined || repeated === count ? [] : [words.counted(plainNumber(count))]),
    ...(accuracy === undefined ? [] : [words.accuracy(plainNumber(accuracy))]),
    ...sampleWords(evaluation, path),
    ...(level === undefined ? [] : [words.level(level)]),
    ...readings.map(({ title, explanation }) =>
      title === null ? headlineWords(explanation) : `${midSentence(title)} ${headlineWords(explanation)}`,
    ),
  ];
  if (told.length === 0) return [words.noResult];
  const own: Parts = unit === undefined ? [] : [' (', typed(withoutStop(unit)), ')'];
  return [told.join('; '), ...own];
}

function loadWords(steps: readonly TestStep[]): string[] {
  const moved = steps.flatMap(({ load, quality }) => (load === undefined ? [] : [{ load, quality }]));
  if (moved.length === 0) return [];
  const rated = moved.filter(({ quality }) => quality !== undefined);
  if (rated.length === 0) return [words.highest(withUnit(Math.max(...moved.map(({ load }) => load)), 'kg'))];
  const safe = highestSafe(moved);
  const firstUnsafe = moved.find(({ quality }) => quality !== undefined && !isSafe(quality))?.load;
  return [
    safe === undefined ? words.noSafeLoad : words.safeLoad(withUnit(safe, 'kg')),
    ...(firstUnsafe === undefined ? [] : [words.unsafeLoad(withUnit(firstUnsafe, 'kg'))]),
  ];
}

function forceWords(steps: readonly TestStep[]): string[] {
  const forces = steps.flatMap(({ force }) => force ?? []);
  if (forces.length === 0) return [];
  const mean = Math.round(forces.reduce((sum, one) => sum + one, 0) / forces.length);
  return [words.forces(forces.map(plainNumber).join(', '), plainNumber(mean))];
}

/** Where all steps share their heights. */
function heightWords(evaluation: RecordView, steps: readonly TestStep[]): string[] {
  const pairs = steps.map(({ path }) => [
    evaluation.number(`${path}.heightFrom`),
    evaluation.number(`${path}.heightTo`),
  ]);
  const [from, to] = pairs.find(([one, other]) => one !== undefined && other !== undefined) ?? [];
  const same = pairs.every(([one, other]) => (one ?? from) === from && (other ?? to) === to);
  return from === undefined || to === undefined || !same
    ? []
    : [words.heights(plainNumber(from), plainNumber(to))];
}

function measured(
  steps: readonly TestStep[],
  key: 'seconds' | 'distance' | 'repetitions',
  say: (most: number) => string,
): string[] {
  const all = steps.flatMap((step) => step[key] ?? []);
  return all.length === 0 ? [] : [say(Math.max(...all))];
}

/** The stopwatch beside the longest time noted: nothing where it says the same, else as the time of the whole test. */
function besides(stopwatch: string | undefined, longest: readonly string[]): string[] {
  if (stopwatch === undefined || longest.includes(stopwatch)) return [];
  return [longest.length === 0 ? stopwatch : words.whole(stopwatch)];
}

function sampleWords(evaluation: RecordView, path: string): string[] {
  const number = (field: string) => evaluation.number(`${path}.${field}`);
  const [made, found, expected] = [number('errorsMade'), number('errorsFound'), number('expectedAccuracy')];
  return [
    ...(made === undefined
      ? []
      : [
          found === undefined
            ? words.errorsMade(plainNumber(made))
            : words.errors(plainNumber(made), plainNumber(found)),
        ]),
    ...(expected === undefined ? [] : [words.expected(plainNumber(expected))]),
  ];
}

/** `62 → 118 → 74`: before, the highest of the steps, after. */
export function courseWords(
  evaluation: RecordView,
  { path, steps }: CapacityTest,
  reading: 'heartRate' | 'exertion' | 'pain',
): string {
  const taken = steps.flatMap((step) => step[reading] ?? []);
  const [before, after] = [
    evaluation.number(`${path}.${reading}Before`),
    evaluation.number(`${path}.${reading}After`),
  ];
  const highest = taken.length === 0 ? undefined : Math.max(...taken);
  if (before === undefined && after === undefined && highest === undefined) return words.notTaken;
  return [before, highest, after]
    .map((value) => (value === undefined ? words.notTaken : plainNumber(value)))
    .join(' → ');
}

/** Why it ended: the first reason, the others, what interrupted it and what was seen. */
export function endParts(evaluation: RecordView, { path, hardStops }: CapacityTest): Parts {
  const others = labelsOf(evaluation, `${path}.otherReasons`);
  const detail = evaluation.text(`${path}.endDetail`);
  const outcome = chosenLabel(evaluation, `${path}.stopOutcome`);
  const stops = hardStops.length === 0 ? [] : labelsOf(evaluation, `${path}.hardStops`);
  return [
    chosenLabel(evaluation, `${path}.endReason`) ?? words.endOpen,
    ...(others.length === 0 ? [] : [`; ${words.also}${others.map(midSentence).join(', ')}`]),
    ...(stops.length === 0 ? [] : [`. ${words.interrupted}${stops.map(midSentence).join(', ')}`]),
    ...(stops.length === 0 || outcome === undefined ? [] : [`. ${outcome}`]),
    ...(detail === undefined ? [] : ['. ', typed(withoutStop(detail))]),
  ];
}

/** The words of each chosen option. */
export function labelsOf(view: RecordView, path: string): string[] {
  const field = fieldAt(view, path);
  return view
    .list(path)
    .flatMap((id) => field.find((option) => option.id === id && id !== 'none')?.label ?? []);
}

function fieldAt(view: RecordView, path: string): readonly { readonly id: string; readonly label: string }[] {
  const field = resolveField(view.declaration, path);
  return field?.kind === 'choices' ? field.options : [];
}

/** The device that a test was done with, and whether its calibration was overdue that day; undefined when none is named. */
export function deviceOf(
  evaluation: RecordView,
  { deviceId, startedOn }: CapacityTest,
): { readonly name: string; readonly due: string | undefined; readonly overdue: boolean } | undefined {
  if (deviceId === undefined) return undefined;
  const name = evaluation.text(`equipment.${deviceId}.name`);
  const due = evaluation.text(`equipment.${deviceId}.calibrationDue`);
  const day = startedOn ?? evaluation.text('date');
  if (name === undefined) return undefined;
  return { name, due, overdue: due !== undefined && day !== undefined && due < day };
}
