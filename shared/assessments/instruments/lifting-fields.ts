import { liftingFormText as text } from '../../text/instruments/lifting-forms.ts';
import { choice, choices, extra, group, noneOf, number, option } from '../declarations/build.ts';
import type { Section } from '../define.ts';
import type { Field, NumberField, ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';

interface Wording {
  readonly question: string;
  readonly help?: string;
}

/** The two unit systems of the forms, with the ends of their field names. */
const systems = {
  metric: { length: 'cm', weight: 'kg', mostLength: 300, mostWeight: 500, lengthDecimals: 1 },
  us: { length: 'in', weight: 'lb', mostLength: 120, mostWeight: 1100, lengthDecimals: 2 },
} as const;
type System = keyof typeof systems;

function inSystem(system: System, and?: ShowIf): ShowIf {
  return { field: 'units', is: [system], ...(and === undefined ? {} : { and }) };
}

/** A length asked in centimetres or in inches, whichever was chosen. */
export function lengths(id: string, words: Wording, least: 0 | 1, and?: ShowIf): readonly NumberField[] {
  return (['metric', 'us'] as const).map((system) =>
    number(`${id}_${systems[system].length}`, words.question, 'function', {
      unit: systems[system].length,
      min: least,
      max: systems[system].mostLength,
      decimals: systems[system].lengthDecimals,
      showIf: inSystem(system, and),
      ...helpOf(words),
    }),
  );
}

/** A weight asked in kilograms or in pounds, whichever was chosen. */
export function weights(id: string, words: Wording): readonly NumberField[] {
  return (['metric', 'us'] as const).map((system) =>
    number(`${id}_${systems[system].weight}`, words.question, 'function', {
      unit: systems[system].weight,
      min: 0.1,
      max: systems[system].mostWeight,
      decimals: 1,
      showIf: inSystem(system),
      ...helpOf(words),
    }),
  );
}

function helpOf({ help }: Wording): { help?: string } {
  return help === undefined ? {} : { help };
}

export const unitsField = choice(
  'units',
  text.units.question,
  'function',
  [option('metric', text.units.metric), option('us', text.units.us)],
  { help: text.units.help, emptyStates: [] },
);

/** What the equation does not hold for; ticking any of it holds the result back. */
export const fitSection: Section = {
  id: 'fit',
  title: text.fit.title,
  purpose: text.fit.purpose,
  fields: [
    choices(
      'notApplicable',
      text.fit.question,
      'function',
      [...Object.entries(text.fit.options).map(([id, label]) => option(id, label)), noneOf(text.fit.none)],
      { help: text.fit.help, emptyStates: [] },
    ),
  ],
};

/** Why the equation may not be used, or not yet; null when it may. */
export function fitHeldBack(record: RecordView): string | null {
  const ticked = record.list('notApplicable');
  const reasons = Object.entries(text.fit.options).flatMap(([id, label]) =>
    ticked.includes(id) ? label : [],
  );
  if (reasons.length > 0) return text.fit.heldBack(reasons);
  return ticked.includes('none') ? null : text.fit.heldBackOpen;
}

export const couplingField = choice(
  'coupling',
  text.coupling.question,
  'function',
  (['good', 'fair', 'poor'] as const).map((grip) =>
    option(grip, text.coupling[grip][0], text.coupling[grip][1]),
  ),
  { help: text.coupling.help },
);

export const angleField = number('angle', text.angle.question, 'function', {
  unit: '°',
  min: 0,
  max: 180,
  help: text.angle.help,
});

export const controlField = choice(
  'control',
  text.control.question,
  'function',
  [option('yes', 'Yes'), option('no', 'No')],
  { help: text.control.help },
);

export const frequencyFromField = choice(
  'frequencyFrom',
  text.frequencyFrom.question,
  'function',
  [option('counted', text.frequencyFrom.counted), option('perMinute', text.frequencyFrom.perMinute)],
  { emptyStates: [] },
);

export const frequencyFields: readonly Field[] = [
  number('liftsCounted', text.liftsCounted.question, 'function', {
    unit: '',
    min: 0,
    max: 900,
    help: text.liftsCounted.help,
    showIf: { field: 'frequencyFrom', is: ['counted'] },
  }),
  number('liftsPerMinute', text.liftsPerMinute.question, 'function', {
    unit: '',
    min: 0,
    max: 60,
    decimals: 2,
    help: text.liftsPerMinute.help,
    showIf: { field: 'frequencyFrom', is: ['perMinute'] },
  }),
];

/** The durations under ids that can stand in a stored answer. */
const durationIds = {
  '<=1 h': 'upTo1',
  '>1-2 h': 'upTo2',
  '>2-8 h': 'upTo8',
  fromTimes: 'fromTimes',
} as const;

export const durationFields: readonly Field[] = [
  choice(
    'duration',
    text.duration.question,
    'function',
    (['<=1 h', '>1-2 h', '>2-8 h', 'fromTimes'] as const).map((id) =>
      option(durationIds[id], text.duration[id][0], text.duration[id][1]),
    ),
    { help: text.duration.help },
  ),
  group('spells', text.spells.question, 'function', {
    help: text.spells.help,
    titleField: 'lift',
    itemName: text.spells.item,
    maxItems: 30,
    showIf: { field: 'duration', is: ['fromTimes'] },
    fields: [
      number('lift', text.spells.lift, 'function', { unit: 'min', min: 1, max: 480 }),
      number('rest', text.spells.rest, 'function', {
        unit: 'min',
        min: 0,
        max: 480,
        help: text.spells.restHelp,
        ...extra,
      }),
    ],
  }),
];
