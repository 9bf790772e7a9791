/** What is typed on the visit, and in the car after it. */
import type { Answers, FilledSection } from '../forms.ts';
import { day, manager, personnel, secrets } from './case.ts';

export const visitSections: readonly FilledSection[] = [
  {
    section: 'Visit',
    answers: [
      ['Date', day(0)],
      ['Start', '10:00'],
      ['End', '12:15'],
      ['Kind of place', 'Place of work'],
      ['Place', 'Packing hall B, Pellworth, Hexley'],
      ['Purpose', 'To see the packing job and what would help Mari back to it.'],
      [
        'People present from work',
        {
          items: [
            [
              ['Name', manager],
              ['Role', 'Shift supervisor'],
              ['Present for', 'The first hour'],
            ],
          ],
        },
      ],
    ],
  },
  {
    section: 'Before',
    answers: [
      ['Address and way in', 'Gate 3, Foundry Road; ask for the shift office.'],
      ['Known about the place', ['No phone signal']],
      ['What you will do about it', 'Use the office telephone to check in.'],
      ['Check in by', '12:45'],
      ['Who acts when you are overdue, and how', 'Office manager rings the site, then the police.'],
      ['Site rules', ['Safety shoes', 'High-visibility vest']],
      ['Conflict of interest', { none: 'Not applicable' }],
      ['Called about infection symptoms', 'Yes'],
      ['Equipment checked and in calibration', 'Yes'],
    ],
  },
  {
    section: 'Consent and capacity',
    answers: [
      ['Explained, and said back', ['Who I am', 'What this is for', 'Who pays', 'Who will see what']],
      ['Mental capacity for this decision', 'Presumed, no reason to doubt'],
      ['Seen alone', 'For part of the visit'],
      ['Companion: name', secrets.companion],
      ['Companion: who they are, and what they did or said for the client', 'Sister; drove her here.'],
      ['Interpreter: name', secrets.interpreter],
      ['Interpreter: agency, language and for which parts', 'Hands Up Signing, the whole visit'],
      ['Chaperone', 'Offered, not wanted'],
    ],
  },
  { section: 'Safety', answers: [['Red flags today', ['Asked and looked, none']]] },
  {
    section: 'Seen and not seen',
    answers: [
      [
        'Not seen today',
        {
          items: [
            [
              ['What could not be seen', 'Stacking the last layer of a pallet'],
              ['Why', 'No full pallet was due that morning'],
              ['How it will be found out', 'Second visit at the end of a shift'],
            ],
          ],
        },
      ],
      ['Personal emergency evacuation plan needed', 'Yes'],
      [
        'What the plan must solve',
        'The alarm is sound only; a flashing light or a named colleague is needed.',
      ],
    ],
  },
];

export const inTheCar: FilledSection = {
  section: 'In the car',
  answers: [
    ['First headline', 'Bench height is the main barrier.'],
    ['Second headline', 'Steady for twenty minutes, then slower.'],
    ['Third headline', 'Supervisor is willing to share pallet work.'],
    [
      'Promises made',
      {
        items: [
          [
            ['What', 'Send the report within ten days'],
            ['To whom', personnel],
            ['By when', day(10)],
          ],
        ],
      },
    ],
    ['Photos captioned', 'Yes'],
    ['Time on site', '135'],
    ['Time on the road', '50'],
    ['Miles', '31.5'],
  ],
};

/** Where the names of tasks are safe to print, and where one is not. */
export const tasks = {
  pack: 'Pack orders at the bench',
  label: 'Label and scan parcels',
  stack: 'Stack parcels on pallets',
  talk: `Brief the team (slower since ${secrets.medicine.toLowerCase()})`,
};

export const analysisSections: readonly FilledSection[] = [
  {
    section: 'What is analysed',
    answers: [
      ['This analysis is about', 'Own job'],
      ['Place of work', 'Packing hall B, ground floor'],
    ],
  },
  {
    section: 'People and day',
    answers: [
      ['Consulted', ['The worker', 'The manager']],
      ['Manager consulted', manager],
      ['Observed on', day(0)],
      ['Observed from', '10:10'],
      ['Observed to', '11:45'],
      ['This day was', 'Usual'],
    ],
  },
  {
    section: 'Hours and pay',
    answers: [
      ['Minutes in a shift, meal breaks out', { value: '450', from: 'Document' }],
      ['Meal breaks', { value: '30', from: 'Document' }],
    ],
  },
  {
    section: 'Purpose',
    answers: [
      [
        'Purpose of the job',
        { value: 'Orders leave the hall complete, undamaged and on time.', from: 'Manager says' },
      ],
      ['Performance standard', { value: '40 orders an hour, at most 2 errors in 1,000.', from: 'Document' }],
      ['Standard is written down', 'Yes'],
    ],
  },
  {
    section: 'Tasks',
    answers: [
      [
        'Tasks',
        {
          items: [
            [
              ['Task', tasks.pack],
              ['Purpose', 'Goods are boxed, padded and closed.'],
              ['Essential or marginal', { value: 'Essential', from: 'Manager says' }],
              ['Why', 'The job exists for it.'],
              ['Minutes in a shift', { value: '240', from: 'Observed' }],
              ['How often it occurs', 'Each day'],
              ['Who else can do it', 'Any packer'],
              [
                'Steps',
                {
                  items: [
                    [
                      ['What the worker does', 'Takes goods from the tote'],
                      ['Posture', ['Standing', 'Bending']],
                      ['Load', { value: '4.5', from: 'Measured' }],
                      ['Height from', { value: '450', from: 'Measured' }],
                      ['Height to', { value: '980', from: 'Measured' }],
                      ['Repetitions in a shift', { value: '300', from: 'Manager says' }],
                    ],
                    [
                      ['What the worker does', 'Folds, fills and tapes the box'],
                      ['Posture', ['Standing']],
                      ['Force', { value: '35', from: 'Measured' }],
                      ['Reach', { value: '520', from: 'Measured' }],
                    ],
                  ],
                },
              ],
            ],
            [
              ['Task', tasks.label],
              ['Essential or marginal', { value: 'Essential', from: 'Manager says' }],
              ['Minutes in a shift', { value: '120', from: 'Observed' }],
            ],
            [
              ['Task', tasks.stack],
              ['Essential or marginal', { value: 'Marginal', from: 'Manager says' }],
              ['Why', 'Two colleagues on each shift do it too.'],
              ['Minutes in a shift', { value: '60', from: 'Manager says' }],
            ],
            [
              ['Task', tasks.talk],
              ['Essential or marginal', { value: 'Marginal', from: 'Manager says' }],
              ['Minutes in a shift', { value: '20', from: 'Client says' }],
            ],
          ],
        },
      ],
    ],
  },
];

export interface Rating {
  readonly group: string;
  readonly task: string;
  readonly demand: string;
  readonly band: 'never' | 'occasional' | 'frequent' | 'constant';
}

export const ratings: readonly Rating[] = [
  { group: 'Physical', task: tasks.pack, demand: 'Standing in one place', band: 'constant' },
  { group: 'Physical', task: tasks.pack, demand: 'Lifting, floor to waist', band: 'frequent' },
  { group: 'Physical', task: tasks.label, demand: 'Standing in one place', band: 'frequent' },
  { group: 'Physical', task: tasks.stack, demand: 'Lifting, waist to shoulder', band: 'occasional' },
  { group: 'Thinking', task: tasks.label, demand: 'Staying with a task', band: 'frequent' },
  { group: 'People and time', task: tasks.pack, demand: 'Pace set by others', band: 'frequent' },
  { group: 'Senses', task: tasks.stack, demand: 'Hearing warnings', band: 'frequent' },
  { group: 'Surroundings', task: tasks.pack, demand: 'Noise', band: 'constant' },
];

/** Everything else that is known about one of the ratings. */
export const ratingDetails = {
  group: 'Physical',
  task: tasks.pack,
  demand: 'Standing in one place',
  answers: [
    ['Minutes a shift', { value: '320', from: 'Observed' }],
    ['Longest time at once', { value: '55', from: 'Measured' }],
    ['How often, the worker says', 'Constant'],
    ['How often, the manager says', 'Frequent'],
  ] satisfies Answers,
};

export const observedSections: readonly FilledSection[] = [
  {
    section: 'Person and fit',
    answers: [
      [
        'How this person does it',
        { value: 'Leans on the bench after twenty minutes; lifts close to the body.', from: 'Observed' },
      ],
      ['Symptoms seen', { value: 'Rubs both shoulders after taping.', from: 'Observed' }],
    ],
  },
  {
    section: 'What the person can do',
    answers: [
      [
        'Observed function',
        {
          items: [
            [
              ['Activity', 'Stands at the bench to pack'],
              ['Demand it shows', 'Standing in one place'],
              ['In the task', tasks.pack],
              ['How it is known', 'Observed'],
              ['Manages it', 'Frequently'],
              ['Longest time at once', '20'],
              ['Kind of limit', 'Can, at a cost'],
              ['The limit', 'not longer than 20 minutes at a time'],
              ['The cost, and how long it lasts', 'Widespread pain until the next evening.'],
            ],
            [
              ['Activity', 'Lifts totes from the lower shelf'],
              ['Demand it shows', 'Lifting, floor to waist'],
              ['In the task', tasks.pack],
              ['How it is known', 'Measured'],
              ['Manages it', 'Occasionally'],
              ['Amount managed', '5'],
              ['Unit of the amount', 'kg'],
              ['Kind of limit', 'Cannot'],
              ['The limit', 'not over 5 kg'],
            ],
            [
              ['Activity', 'Keeps count while scanning'],
              ['Demand it shows', 'Staying with a task'],
              ['In the task', tasks.label],
              ['How it is known', 'Observed'],
              ['Manages it', 'Constantly'],
              ['Kind of limit', 'No limit found'],
            ],
          ],
        },
      ],
    ],
  },
  {
    section: 'Reasoning',
    answers: [
      [
        'Problem',
        `Standing still at a low bench; ${secrets.condition.toLowerCase()} makes the cost last into the next day.`,
      ],
      ['Asset', 'Fast and exact hands; a supervisor who listens.'],
      ['Model', 'PEO'],
      ['Certainty', 'Is likely to'],
    ],
  },
  {
    section: 'Conclusion for the employer',
    answers: [
      ['Fitness for this job', 'Fit with the changes recommended'],
      ['For which tasks, or why not yet', 'Packing and labelling at an adjusted bench; pallets shared.'],
      ['Outlook', 'Full hours are likely within eight to twelve weeks of the return.'],
      ['Risks and safety', 'The fire alarm must reach her in another way than by sound.'],
      ['Review on', day(77)],
    ],
  },
  {
    section: 'Limits of the visit',
    answers: [['What limits these findings', 'One morning on one bench; pallet stacking was not seen.']],
  },
];

export const photos = {
  safe: {
    caption: 'Packing bench: top at 740 mm, 240 mm below elbow height.',
    people: 'Nobody',
    belongsTo: tasks.pack,
    inDocuments: true,
  },
  telling: {
    caption: 'Bench with the cushion for her fibromyalgia.',
    people: 'Nobody',
    belongsTo: tasks.label,
    inDocuments: true,
  },
};

export const note = `${secrets.companion} says the ${secrets.medicine} makes mornings slow.`;
