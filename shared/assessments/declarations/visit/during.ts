import type { Section } from '../../define.ts';
import type { Field, Option } from '../../fields.ts';
import {
  choice,
  choices,
  extra,
  group,
  guidance,
  instant,
  line,
  number,
  option,
  time,
  timer,
  words,
  yesNo,
} from '../build.ts';
import { urgentLetterFields } from '../urgent-letter.ts';

/** Mental capacity, for the decision in hand only. */
export const capacityFields: readonly Field[] = [
  choice(
    'capacity',
    'Mental capacity for this decision',
    'clinical',
    [
      option('presumed', 'Presumed, no reason to doubt'),
      option('assessedHas', 'In doubt, assessed: has capacity for this decision'),
      option('assessedLacks', 'In doubt, assessed: lacks capacity for this decision'),
    ],
    { help: 'Capacity is presumed. Where in doubt, record this decision only (Mental Capacity Act 2005).' },
  ),
  choice(
    'capacityLaw',
    'Law that applies',
    'clinical',
    [
      option('englandWales', 'England and Wales'),
      option('scotland', 'Scotland'),
      option('northernIreland', 'Northern Ireland'),
    ],
    { showIf: { field: 'capacity', is: ['assessedHas', 'assessedLacks'] } },
  ),
  words('capacityRecord', 'The decision, and how it was assessed', 'clinical', {
    maxLength: 4000,
    showIf: { field: 'capacity', is: ['assessedHas', 'assessedLacks'] },
    help: 'Understand, retain, weigh, communicate; what support was given; what follows.',
  }),
];

/** Something went wrong, or nearly did. */
export const adverseEvents = group('adverseEvents', 'Adverse events and near misses', 'clinical', {
  ...extra,
  itemName: 'event',
  titleField: 'what',
  maxItems: 20,
  fields: [
    words('what', 'What happened', 'clinical', { maxLength: 1500, lines: 2 }),
    time('at', 'At', 'clinical'),
    words('action', 'What was done', 'clinical', { maxLength: 1500, lines: 2 }),
    line('told', 'Who was told', 'clinical'),
  ],
});

/** Warning signs that need help at once. */
export const physicalRedFlags: readonly Option[] = [
  option('caudaEquina', 'Saddle numbness, bladder or bowel change, both legs weak'),
  option('cardiac', 'Chest pain, fainting, new breathlessness'),
  option('stroke', 'Face, arm or speech change'),
  option('clot', 'Hot, swollen, painful calf'),
  option('neck', 'Dizziness, drop attacks or double vision on neck movement'),
];

/** Consent by teach-back, mental capacity and who was in the room. */
export const consentAndCapacity: Section = {
  id: 'consentAndCapacity',
  title: 'Consent and capacity',
  purpose: 'Said first, and said back to you in the client’s own words.',
  fields: [
    choices(
      'teachBack',
      'Explained, and said back',
      'personal',
      [
        option('identity', 'Who I am'),
        option('purpose', 'What this is for'),
        option('payer', 'Who pays'),
        option('readers', 'Who will see what'),
        option('stop', 'Right to stop at any time, without penalty'),
        option('touch', 'Touch'),
        option('measurements', 'Measurements'),
        option('photos', 'Photos, asked of each person'),
      ],
      { help: 'Tick what the client could tell you back.' },
    ),
    words('teachBackNote', 'In their words', 'personal', { ...extra, maxLength: 1500, lines: 2 }),
    ...capacityFields,
    choice('seenAlone', 'Seen alone', 'personal', [
      option('yes', 'Yes'),
      option('partly', 'For part of the visit'),
      option('no', 'No'),
    ]),
    line('companion', 'Companion: name', 'thirdParty', {
      emptyStates: ['notApplicable', 'declined'],
      term: true,
      help: 'Not applicable: nobody came along.',
    }),
    line('companionRole', 'Companion: who they are, and what they did or said for the client', 'thirdParty', {
      ...extra,
      maxLength: 400,
    }),
    line('interpreter', 'Interpreter: name', 'thirdParty', {
      emptyStates: ['notApplicable', 'notKnown'],
      term: true,
      help: 'Never family for consent.',
    }),
    line('interpreterRole', 'Interpreter: agency, language and for which parts', 'thirdParty', {
      ...extra,
      maxLength: 400,
    }),
    choice('chaperone', 'Chaperone', 'personal', [
      option('offeredPresent', 'Offered, present'),
      option('offeredNotWanted', 'Offered, not wanted'),
      option('notOffered', 'Not offered'),
    ]),
  ],
};

/** Red flags, safeguarding and events. Everything here is clinical: it never reaches an employer. */
export const safety: Section = {
  id: 'safety',
  title: 'Safety',
  purpose: 'Stop and act. The report can wait.',
  fields: [
    guidance(
      'safetyHint',
      'If any of these is present, make the plan before you go on',
      'stop',
      'Emergency services 999. Tell the client what you will do, unless that adds to the risk.',
    ),
    choices(
      'redFlags',
      'Red flags today',
      'clinical',
      [
        option('none', 'Asked and looked, none'),
        ...physicalRedFlags,
        option('selfHarm', 'Thoughts of self-harm or suicide'),
        option('domesticAbuse', 'Domestic abuse'),
        option('safeguardingAdult', 'Adult at risk'),
        option('safeguardingChild', 'Child at risk'),
        option('other', 'Another'),
      ],
      { emptyStates: ['notKnown', 'declined'] },
    ),
    words('redFlagDetail', 'What was seen or said', 'clinical', {
      showIf: { field: 'redFlags', is: redFlagIds() },
    }),
    words('immediatePlan', 'Immediate plan', 'clinical', {
      maxLength: 2000,
      showIf: { field: 'redFlags', is: redFlagIds() },
      help: 'What was done, who was told, when, and who stays with the client.',
    }),
    ...urgentLetterFields({ field: 'redFlags', is: redFlagIds() }),
    adverseEvents,
  ],
};

function redFlagIds(): string[] {
  return [
    ...physicalRedFlags.map(({ id }) => id),
    'selfHarm',
    'domesticAbuse',
    'safeguardingAdult',
    'safeguardingChild',
    'other',
  ];
}

/** What could not be seen, why, and how it will be found out. */
export const notSeenToday = group('notSeenToday', 'Not seen today', 'function', {
  itemName: 'item',
  titleField: 'what',
  maxItems: 30,
  counts: false,
  fields: [
    line('what', 'What could not be seen', 'function', { maxLength: 300 }),
    line('why', 'Why', 'function', { maxLength: 300 }),
    line('plan', 'How it will be found out', 'function', { maxLength: 300 }),
  ],
});

/** What the visit could and could not show. */
export const seen: Section = {
  id: 'seen',
  title: 'Seen and not seen',
  fields: [
    notSeenToday,
    yesNo('evacuationNeed', 'Personal emergency evacuation plan needed', 'function', {
      help: 'Could this person leave without help, from every place they work, by every route?',
    }),
    words('evacuationNote', 'What the plan must solve', 'function', {
      maxLength: 1000,
      lines: 2,
      showIf: { field: 'evacuationNeed', is: ['yes'] },
    }),
    timer('stopwatch', 'Stopwatch of the visit', 'function', {
      ...extra,
      readings: 'readings',
      help: 'Runs on through a lock and a restart. Times of a task or a test belong to that task or test.',
    }),
    group('readings', 'Readings during the visit', 'clinical', {
      ...extra,
      itemName: 'reading',
      titleField: 'at',
      maxItems: 60,
      fields: [
        instant('at', 'At', 'clinical', extra),
        number('heartRate', 'Heart rate', 'clinical', { unit: 'bpm', min: 20, max: 250 }),
        number('systolic', 'Systolic', 'clinical', { unit: 'mmHg', min: 40, max: 300 }),
        number('diastolic', 'Diastolic', 'clinical', { unit: 'mmHg', min: 20, max: 200 }),
        number('saturation', 'Oxygen saturation', 'clinical', { unit: '%', min: 50, max: 100 }),
      ],
    }),
    {
      kind: 'photos',
      id: 'photos',
      label: 'Photos',
      sensitivity: 'function',
      help: 'Ask each person who can be recognised.',
    },
  ],
};
