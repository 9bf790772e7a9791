import { choice, date, extra, line, number, option, words } from '../declarations/build.ts';
import type { ChoiceField, Field, ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';

/** Questions that tests of physical capacity share. */

export type Hand = 'right' | 'left';

/** Both hands with how each is named at the start and in the middle of a sentence. */
export const hands: readonly { readonly id: Hand; readonly title: string; readonly words: string }[] = [
  { id: 'right', title: 'Right hand', words: 'right hand' },
  { id: 'left', title: 'Left hand', words: 'left hand' },
];

/** Which hands were tested. Until it is answered, both are asked. */
export const handsTested: ChoiceField = choice(
  'hands',
  'Hands tested',
  'clinical',
  [option('both', 'Both'), option('right', 'Right only'), option('left', 'Left only')],
  { emptyStates: [], help: 'If one was not tested, say why in the note.' },
);

/** On the page while this hand is tested. */
export function whileTested(hand: Hand, and?: ShowIf): { readonly showIf: ShowIf } {
  const condition = { field: 'hands', is: ['both', hand] };
  return { showIf: and === undefined ? condition : { ...condition, and } };
}

/** The hands that the record says were tested. */
export function testedHands(record: RecordView) {
  const tested = record.text('hands');
  return hands.filter(({ id }) => tested === 'both' || tested === id);
}

export const dominantHand: ChoiceField = choice(
  'dominantHand',
  'Dominant hand',
  'clinical',
  [option('right', 'Right'), option('left', 'Left')],
  { help: 'Where both are used alike, the hand that writes.' },
);

/** Whom a norm compares with. Asked only once a norm was chosen. */
export function normGroupFields(showIf: ShowIf): readonly Field[] {
  return [sexField(showIf), ageField(showIf)];
}

export function sexField(showIf: ShowIf): ChoiceField {
  return choice('sex', 'Compare with', 'clinical', [option('M', 'Men'), option('F', 'Women')], {
    help: 'Needed because norms are published for men and for women. Choose the fairer comparison for this client, or no norm.',
    showIf,
  });
}

function ageField(showIf: ShowIf): Field {
  return number('age', 'Age at the test', 'clinical', {
    unit: 'years',
    min: 0,
    max: 120,
    help: 'Needed because norms are published by age.',
    showIf,
  });
}

/** Why this norm set, or none: the clinician’s choice is part of the record. */
export const normReason = words('normReason', 'Why this choice', 'clinical', {
  ...extra,
  maxLength: 1000,
  lines: 2,
  help: 'Such as “what the job asks says more”, or “puts the loss in proportion for the GP”.',
});

/** What was used, and when its calibration runs out. */
export function gaugeFields(device: string): readonly Field[] {
  return [
    line('device', device, 'clinical', { ...extra, help: 'Make and serial number.' }),
    date('calibrated', 'Last calibrated', 'clinical', { ...extra, allow: 'past' }),
    date('calibrationDue', 'Next calibration due', 'clinical', {
      ...extra,
      allow: 'any',
      notBefore: 'calibrated',
      help: 'If it lies before the date of the assessment, every result says so.',
    }),
  ];
}

/** The title of a reading, marked where the gauge was overdue for calibration on the day. */
export function gaugeTitle(record: RecordView, title: string): string {
  const date = record.text('date');
  const due = record.text('calibrationDue');
  return date !== undefined && due !== undefined && due < date ? `${title}, calibration overdue` : title;
}

/** What was felt and what was different, which a number does not tell. */
export const testNotes: readonly Field[] = [
  words('symptoms', 'Pain or other symptoms during the test', 'clinical', {
    ...extra,
    maxLength: 1000,
    lines: 2,
    help: 'Where, how much, and how long it lasted after.',
  }),
  words('differences', 'What differed from the usual way', 'clinical', {
    ...extra,
    maxLength: 1000,
    lines: 2,
    help: 'Position, splint or strap, order, rests, interruptions.',
  }),
];

/** Three trials of one hand, or fewer while they are being entered; undefined where one is missing. */
export function trialsOf(record: RecordView, prefix: string): readonly (number | undefined)[] {
  return trialIds(prefix).map((id) => record.number(id));
}

export function trialIds(prefix: string): readonly string[] {
  return [1, 2, 3].map((trial) => `${prefix}${trial}`);
}

/** The answer behind each trial, under the name of the input that holds them. */
export function trialPaths(input: string, prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(trialIds(prefix).map((id, index) => [`${input}.${index}`, id]));
}
