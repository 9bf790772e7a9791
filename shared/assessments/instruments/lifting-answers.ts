import type { AnswerPath } from '../../domain/answers.ts';
import { estimatedH } from '../../instruments/lifting/niosh-multipliers.ts';
import { nioshRules } from '../../instruments/lifting/niosh-rules.ts';
import type { LiftDuration, LiftUnits } from '../../instruments/lifting/niosh-tables.ts';
import { liftingFormText as text } from '../../text/instruments/lifting-forms.ts';
import type { RecordView } from '../view.ts';
import type { Reading } from './form.ts';

/** A value with the answer it comes from, or would come from. */
export interface Answered<Value> {
  readonly value: Value | undefined;
  readonly path: AnswerPath;
}

/** The chosen unit system. */
export function unitsOf(record: RecordView): Answered<LiftUnits> {
  const chosen = record.text('units');
  const value = chosen === 'metric' ? 'kg/cm' : chosen === 'us' ? 'lb/in' : undefined;
  return { value, path: 'units' };
}

/** A number asked in the chosen units: `prefix` is empty or the item's path with a dot. */
export function measured(
  record: RecordView,
  prefix: string,
  id: string,
  kind: 'length' | 'weight',
): Answered<number> {
  const units = unitsOf(record).value;
  if (units === undefined) return { value: undefined, path: 'units' };
  const [weight, length] = units.split('/');
  const path = `${prefix}${id}_${kind === 'length' ? length : weight}`;
  return { value: record.number(path), path };
}

/** Lifts a minute, as given or from a count over 15 minutes. */
export function frequencyOf(record: RecordView, prefix = ''): Answered<number> {
  const way = record.text('frequencyFrom');
  if (way === undefined) return { value: undefined, path: 'frequencyFrom' };
  if (way === 'perMinute') {
    const path = `${prefix}liftsPerMinute`;
    return { value: record.number(path), path };
  }
  const path = `${prefix}liftsCounted`;
  const counted = record.number(path);
  return { value: counted === undefined ? undefined : counted / 15, path };
}

const durations: Readonly<Record<string, LiftDuration>> = {
  upTo1: '<=1 h',
  upTo2: '>1-2 h',
  upTo8: '>2-8 h',
};

/** The duration as chosen, or as the spells of lifting make it. */
export function durationOf(record: RecordView): Answered<LiftDuration> {
  const chosen = record.text('duration');
  if (chosen !== 'fromTimes') return { value: durations[chosen ?? ''], path: 'duration' };
  const assessed = nioshRules.assess(spellInputs(record));
  const value =
    assessed.status === 'scored' && assessed.result.rule === 'durationClass'
      ? assessed.result.duration
      : undefined;
  return { value, path: 'spells' };
}

/** How the duration came out of the spells, where that was asked for. */
export function durationReadings(record: RecordView): readonly Reading[] {
  if (record.text('duration') !== 'fromTimes') return [];
  const paths: Record<string, AnswerPath> = { sequence: 'spells' };
  for (const [index, { path }] of spellsOf(record).entries()) paths[`sequence.${index}.1`] = path;
  return [
    {
      id: 'duration',
      title: text.readings.duration,
      instrument: nioshRules,
      inputs: spellInputs(record),
      paths,
    },
  ];
}

function spellInputs(record: RecordView): Readonly<Record<string, unknown>> {
  const sequence = spellsOf(record).map(({ kind, minutes }) => [kind, minutes]);
  return { rule: 'durationClass', sequence: sequence.length === 0 ? undefined : sequence, unit: 'min' };
}

/** Lifting and rest in turn; a break that is not given, or of no minutes, is left out. */
function spellsOf(record: RecordView) {
  return record.items('spells').flatMap((item) => {
    const [lift, rest] = [`spells.${item}.lift`, `spells.${item}.rest`];
    const minutes = record.number(rest) ?? 0;
    return [
      { kind: 'lift', minutes: record.number(lift), path: lift },
      ...(minutes > 0 ? [{ kind: 'rest', minutes, path: rest }] : []),
    ];
  });
}

/** The hand distance at an end: as measured, or estimated from the depth of the box. */
export function handDistance(record: RecordView, end: 'start' | 'end'): Answered<number> {
  const way = record.text('distanceFrom');
  if (way === undefined) return { value: undefined, path: 'distanceFrom' };
  if (way === 'measured') return measured(record, '', `${end}Distance`, 'length');
  const width = measured(record, '', 'boxWidth', 'length');
  const height = measured(record, '', `${end}Height`, 'length');
  const units = unitsOf(record).value;
  if (units === undefined || width.value === undefined || height.value === undefined)
    return { value: undefined, path: width.value === undefined ? width.path : height.path };
  return { value: estimatedH(units, width.value, height.value), path: width.path };
}

/** How the hand distance was estimated, where it was. */
export function distanceReadings(record: RecordView): readonly Reading[] {
  if (record.text('distanceFrom') !== 'width') return [];
  const ends = record.text('control') === 'yes' ? (['start', 'end'] as const) : (['start'] as const);
  return ends.map((end): Reading => {
    const width = measured(record, '', 'boxWidth', 'length');
    const height = measured(record, '', `${end}Height`, 'length');
    return {
      id: `${end}Distance`,
      title: text.readings.distanceAt[end],
      instrument: nioshRules,
      inputs: {
        rule: 'estimateH',
        units: unitsOf(record).value,
        containerWidthW: width.value,
        V: height.value,
      },
      paths: { units: 'units', containerWidthW: width.path, V: height.path },
    };
  });
}

/** How far the load goes up or down. */
export function travelled(start: Answered<number>, end: Answered<number>): Answered<number> {
  if (start.value === undefined || end.value === undefined)
    return { value: undefined, path: end.value === undefined ? end.path : start.path };
  // Heights come with at most two decimals; their difference is no finer.
  return { value: Number(Math.abs(end.value - start.value).toFixed(2)), path: end.path };
}

/** Whether careful placing was said to be needed. */
export function controlOf(record: RecordView, prefix = ''): Answered<boolean> {
  const path = `${prefix}control`;
  const said = record.text(path);
  return { value: said === undefined ? undefined : said === 'yes', path };
}
