import { nioshTables } from '../../instruments/lifting/niosh-tables.ts';
import { liftAdvice as advice } from '../../text/instruments/lever-advice.ts';
import { leversText } from '../../text/instruments/levers.ts';
import { liftingFormText as text } from '../../text/instruments/lifting-forms.ts';
import type { Field } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { type ChangedAnswers, type Lever, stepsTo } from './lever.ts';
import { frequencyOf, measured, unitsOf } from './lifting-answers.ts';
import { angleField, couplingField, durationFields, frequencyFields, lengths } from './lifting-fields.ts';

const names = leversText.lift;

/** What the two forms ask differently. */
interface LiftForm {
  readonly loads: readonly Field[];
  /** Ids of the weights, without their unit. */
  readonly loadIds: readonly string[];
  /** The weight that is recommended for the lift at most, as it is now. */
  readonly limitOf: (record: RecordView, prefix: string) => number | undefined;
  readonly startDistance: readonly Field[];
  readonly endDistance: readonly Field[];
}

/** The parts of a lift: the load, then the rest in the order of the equation's multipliers. */
export function liftLevers(form: LiftForm): readonly Lever[] {
  const { loads, loadIds, startDistance, endDistance } = form;
  return [
    {
      id: 'load',
      label: names.load,
      fields: loads,
      towards: (record, prefix) => lighter(form, record, prefix),
      advice: (changed, prefix) => {
        const [first = ''] = loadIds;
        const least = told(changed, prefix, first);
        return least === undefined
          ? advice.heaviest(told(changed, prefix, 'heaviest') ?? '')
          : advice.load(least);
      },
    },
    {
      id: 'startDistance',
      label: names.startDistance,
      fields: startDistance,
      towards: (record, prefix) => nearer(record, prefix, 'start'),
      advice: (changed, prefix) => advice.startDistance(told(changed, prefix, 'startDistance') ?? ''),
    },
    {
      id: 'endDistance',
      label: names.endDistance,
      fields: endDistance,
      towards: (record, prefix) => nearer(record, prefix, 'end'),
      advice: (changed, prefix) => advice.endDistance(told(changed, prefix, 'endDistance') ?? ''),
    },
    {
      id: 'startHeight',
      label: names.startHeight,
      fields: lengths('startHeight', text.startHeight, 0),
      towards: (record, prefix) => toWaist(record, prefix, 'start'),
      advice: (changed, prefix) => advice.startHeight(told(changed, prefix, 'startHeight') ?? ''),
    },
    {
      id: 'endHeight',
      label: names.endHeight,
      fields: lengths('endHeight', text.endHeight, 0),
      towards: (record, prefix) => toWaist(record, prefix, 'end'),
      advice: (changed, prefix) => advice.endHeight(told(changed, prefix, 'endHeight') ?? ''),
    },
    {
      id: 'angle',
      label: names.angle,
      fields: [angleField],
      towards: (record, prefix) => {
        const angle = record.number(`${prefix}angle`);
        return angle === undefined || angle === 0 ? [] : [{ [`${prefix}angle`]: 0 }];
      },
      advice: () => advice.angle,
    },
    {
      id: 'frequency',
      label: names.frequency,
      fields: frequencyFields,
      towards: rarer,
      advice: (changed, prefix) => {
        const counted = changed[`${prefix}liftsCounted`];
        return typeof counted === 'number' ? advice.liftsCounted(counted) : advice.liftsPerMinute;
      },
    },
    {
      id: 'duration',
      label: names.duration,
      fields: durationFields.filter(({ kind }) => kind !== 'group'),
      towards: (record) => shorter(record.text('duration')),
      advice: (changed) => advice.duration[changed.duration === 'upTo1' ? 'upTo1' : 'upTo2'],
    },
    {
      id: 'coupling',
      label: names.coupling,
      fields: [couplingField],
      towards: (record, prefix) => {
        const grip = record.text(`${prefix}coupling`);
        const better = grip === 'poor' ? ['fair', 'good'] : grip === 'fair' ? ['good'] : [];
        return better.map((one) => ({ [`${prefix}coupling`]: one }));
      },
      advice: (changed, prefix) => advice.coupling[changed[`${prefix}coupling`] === 'good' ? 'good' : 'fair'],
    },
  ];
}

/** A changed weight or length with its unit, whichever system it is asked in: `25 cm`. */
function told(changed: ChangedAnswers, prefix: string, id: string): string | undefined {
  const path = Object.keys(changed).find((one) => one.startsWith(`${prefix}${id}_`));
  return path === undefined ? undefined : `${String(changed[path])} ${path.split('_').at(-1) ?? ''}`;
}

/** Down to what is recommended for the lift, and no further: without a load there would be no work. */
function lighter(
  { loadIds, limitOf }: LiftForm,
  record: RecordView,
  prefix: string,
): readonly ChangedAnswers[] {
  const loads = loadIds.map((id) => measured(record, prefix, id, 'weight'));
  const limit = limitOf(record, prefix);
  const over = loads.flatMap(({ path, value }) =>
    limit === undefined || value === undefined || value <= limit ? [] : [[path, limit] as const],
  );
  return over.length === 0 ? [] : [Object.fromEntries(over)];
}

/** As near to the body as counts. A distance estimated from the depth of the box becomes one that would be measured. */
function nearer(record: RecordView, prefix: string, end: 'start' | 'end'): readonly ChangedAnswers[] {
  const units = unitsOf(record).value;
  if (units === undefined) return [];
  const { horizontal } = nioshTables.systems[units];
  const { path, value } = measured(record, prefix, `${end}Distance`, 'length');
  const estimated = record.text('distanceFrom') === 'width';
  if (estimated) {
    const other = measured(record, prefix, `${end === 'start' ? 'end' : 'start'}Distance`, 'length');
    const both = record.text('control') === 'yes' ? { [other.path]: horizontal.nearest } : {};
    return end === 'start' ? [{ distanceFrom: 'measured', [path]: horizontal.nearest, ...both }] : [];
  }
  return value === undefined || value <= horizontal.nearest ? [] : [{ [path]: horizontal.nearest }];
}

const heightStep = 5;

/** Towards the height at which the equation recommends most. */
function toWaist(record: RecordView, prefix: string, end: 'start' | 'end'): readonly ChangedAnswers[] {
  const units = unitsOf(record).value;
  const { path, value } = measured(record, prefix, `${end}Height`, 'length');
  if (units === undefined || value === undefined) return [];
  return stepsTo(value, nioshTables.systems[units].vertical.best, heightStep).map((height) => ({
    [path]: height,
  }));
}

/** As rarely as counts: once in five minutes. */
function rarer(record: RecordView, prefix: string): readonly ChangedAnswers[] {
  const { path, value } = frequencyOf(record, prefix);
  if (value === undefined) return [];
  const counted = path.endsWith('liftsCounted');
  const [present, rare] = counted ? [Math.round(value * 15), 3] : [value, 0.2];
  return present <= rare ? [] : [{ [path]: rare }];
}

function shorter(duration: string | undefined): readonly ChangedAnswers[] {
  const order = ['upTo8', 'upTo2', 'upTo1'];
  // A duration worked out from spells is changed by hand, spell by spell.
  const place = order.indexOf(duration ?? '');
  return place < 0 ? [] : order.slice(place + 1).map((one) => ({ duration: one }));
}
