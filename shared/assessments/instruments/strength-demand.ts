import { kilograms, toPounds } from '../../domain/units.ts';
import { dotFrequency, durationOf, orsDuration, orsStrength } from '../../instruments/job/day-share.ts';
import { dotStrength } from '../../instruments/job/dot-strength.ts';
import { strengthFormText as text } from '../../text/instruments/strength-form.ts';
import { choice, choices, extra, noneOf, number, option } from '../declarations/build.ts';
import type { NumberField } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Meaning, type Reading, type ScoredReading } from './form.ts';

/** Strength that a job calls for, and the share of the day that one activity takes. */
export const strengthDemandForm = defineInstrumentForm({
  kind: 'strengthDemand',
  group: 'strength',
  version: 1,
  title: text.title,
  purpose: text.purpose,
  sensitivity: 'function',
  ofTask: true,
  sections: [
    {
      id: 'force',
      title: text.force.title,
      purpose: text.force.purpose,
      fields: [
        choice(
          'units',
          text.units.question,
          'function',
          [option('metric', text.units.metric), option('us', text.units.us)],
          { emptyStates: [] },
        ),
        ...forces('occasional', text.occasional),
        ...forces('frequent', text.frequent),
        ...forces('constant', text.constant),
        choices(
          'raised',
          text.raised.question,
          'function',
          [
            option('standing', text.raised.standing),
            option('controls', text.raised.controls),
            option('pace', text.raised.pace),
            noneOf(text.raised.none),
          ],
          { help: text.raised.help },
        ),
      ],
    },
    {
      id: 'share',
      title: text.share.title,
      purpose: text.share.purpose,
      fields: [
        number('hours', text.hours.question, 'function', {
          unit: 'h',
          min: 0,
          max: 24,
          decimals: 2,
          help: text.hours.help,
          ...extra,
        }),
        number('shift', text.shift.question, 'function', {
          unit: 'h',
          min: 0.25,
          max: 24,
          decimals: 2,
          help: text.shift.help,
          ...extra,
        }),
        ...forces('weight', text.weight).map((field) => ({ ...field, ...extra })),
      ],
    },
  ],
  readings: (record) => [jobReading(record), ...activityReadings(record)],
  meaning,
});

function forces(id: string, words: { readonly question: string; readonly help: string }): NumberField[] {
  const ends = [
    { system: 'metric', unit: 'kg', max: 500 },
    { system: 'us', unit: 'lb', max: 1100 },
  ] as const;
  return ends.map(({ system, unit, max }) =>
    number(`${id}_${unit}`, words.question, 'function', {
      unit,
      min: 0,
      max,
      decimals: 1,
      help: words.help,
      showIf: { field: 'units', is: [system] },
    }),
  );
}

function unitOf(record: RecordView): 'kg' | 'lb' | undefined {
  const chosen = record.text('units');
  return chosen === 'metric' ? 'kg' : chosen === 'us' ? 'lb' : undefined;
}

function jobReading(record: RecordView): Reading {
  const unit = unitOf(record);
  const path = (id: string) => (unit === undefined ? 'units' : `${id}_${unit}`);
  const raised = record.list('raised');
  return {
    id: 'main',
    title: activityReadings(record).length > 0 ? text.readings.job : null,
    instrument: dotStrength,
    inputs: {
      units: unit,
      occasional: record.number(path('occasional')),
      frequent: record.number(path('frequent')),
      constant: record.number(path('constant')),
      standingOrWalkingSignificant: raised.length === 0 ? undefined : !raised.includes('none'),
    },
    paths: {
      units: 'units',
      occasional: path('occasional'),
      frequent: path('frequent'),
      constant: path('constant'),
      standingOrWalkingSignificant: 'raised',
    },
  };
}

/** The activity's share of the day, and its strength where its weight is given; nothing until one of its hours is. */
function activityReadings(record: RecordView): readonly Reading[] {
  const [hours, shift] = [record.number('hours'), record.number('shift')];
  if (hours === undefined && shift === undefined) return [];
  const frequency: Reading = {
    id: 'frequency',
    title: text.readings.frequency,
    instrument: dotFrequency,
    inputs: { hoursOfActivity: hours, shiftHours: shift },
    paths: { hoursOfActivity: 'hours', shiftHours: 'shift' },
  };
  if (hours === undefined || shift === undefined || hours > shift) return [frequency];
  const fraction = hours / shift;
  const duration: Reading = {
    id: 'duration',
    title: text.readings.duration,
    instrument: orsDuration,
    inputs: { fractionOfWorkday: fraction },
    paths: { fractionOfWorkday: 'hours' },
  };
  return [frequency, duration, ...weightReadings(record, fraction)];
}

function weightReadings(record: RecordView, fraction: number): readonly Reading[] {
  const unit = unitOf(record);
  const weight = unit === undefined ? undefined : record.number(`weight_${unit}`);
  const duration = durationOf(fraction);
  if (weight === undefined || duration === 'never') return [];
  return [
    {
      id: 'weight',
      title: text.readings.weight,
      instrument: orsStrength,
      inputs: { weightLb: unit === 'kg' ? toPounds(kilograms(weight)) : weight, duration },
      paths: { weightLb: `weight_${unit}`, duration: 'hours' },
    },
  ];
}

function meaning({ id, inputs }: Pick<ScoredReading, 'id' | 'inputs'>): Meaning | null {
  return id === 'main'
    ? { kind: 'demand', functionalEffect: text.meaning[dotStrength.score(inputs).level] }
    : null;
}
