import type { Section } from '../../define.ts';
import {
  choice,
  choices,
  date,
  extra,
  group,
  guidance,
  line,
  noneOf,
  number,
  option,
  time,
  words,
} from '../build.ts';

/** When it was done, who was there, and what must never be written down. */
export const visitDay: Section = {
  id: 'visitDay',
  title: 'The visit',
  fields: [
    guidance(
      'neverWritten',
      'Never write down key-safe or alarm codes, or when nobody is at home',
      'attend',
      'There is no field for them. Words that look like one are pointed out, and no document takes them.',
    ),
    date('date', 'Date', 'function', { allow: 'past', emptyStates: [] }),
    time('start', 'From', 'function', { ...extra, emptyStates: [] }),
    time('end', 'To', 'function', { ...extra, emptyStates: [], notBefore: 'start' }),
    words('reason', 'What the visit was to find out', 'function', {
      lines: 2,
      maxLength: 1000,
      help: 'In words of daily life, not of health: “getting in and out, and washing, without help”.',
    }),
    group('present', 'Who was there', 'personal', {
      itemName: 'person',
      titleField: 'role',
      maxItems: 12,
      counts: false,
      fields: [
        line('role', 'Who they are', 'personal', { help: 'Client, partner, landlord’s surveyor.' }),
        line('name', 'Name', 'thirdParty', { ...extra, term: true }),
      ],
    }),
    choice(
      'clientView',
      'The client, on this home',
      'personal',
      [option('stay', 'Wants to stay here'), option('move', 'Would move'), option('undecided', 'Undecided')],
      { sources: ['client'] },
    ),
    words('clientWords', 'What matters most, in the client’s own words', 'personal', {
      maxLength: 2000,
      sources: ['client'],
      help: 'Kept apart from what carers say.',
    }),
    words('clientPriorities', 'What the client wants to be able to do, most important first', 'function', {
      maxLength: 1500,
      lines: 2,
      sources: ['client'],
    }),
  ],
};

/** What kind of home it is and whose. */
export const property: Section = {
  id: 'property',
  title: 'The property',
  purpose: 'As seen on the day. It is not a survey.',
  fields: [
    choice('propertyType', 'Type', 'function', [
      option('house', 'House'),
      option('bungalow', 'Bungalow'),
      option('flatGround', 'Flat on the ground floor'),
      option('flatUpper', 'Flat on an upper floor'),
      option('maisonette', 'Maisonette'),
      option('sheltered', 'Sheltered or extra-care flat'),
      option('mobile', 'Mobile home or boat'),
      option('other', 'Another'),
    ]),
    number('storeys', 'Storeys inside the home', 'function', { unit: '', min: 1, max: 10, ...extra }),
    choice(
      'lift',
      'Lift to the home',
      'function',
      [
        option('none', 'None'),
        option('works', 'One that works'),
        option('unreliable', 'One that is often out of order'),
      ],
      { emptyStates: ['notApplicable', 'notKnown'] },
    ),
    choices(
      'construction',
      'Walls, as seen',
      'function',
      [
        option('brick', 'Brick or block'),
        option('stone', 'Stone'),
        option('timber', 'Timber frame'),
        option('concrete', 'Concrete panels'),
        option('plasterboard', 'Plasterboard inside'),
        option('other', 'Other'),
      ],
      {
        sources: ['observed', 'client', 'document'],
        emptyStates: ['notKnown'],
        help: 'As seen, not a survey. What a wall can hold is for whoever fits to confirm.',
      },
    ),
    choice('tenure', 'Tenure', 'function', [
      option('owner', 'Owner-occupied'),
      option('council', 'Rented from the council'),
      option('association', 'Rented from a housing association'),
      option('private', 'Rented privately'),
      option('family', 'Belongs to family'),
      option('tied', 'Comes with a job'),
      option('other', 'Another'),
    ]),
    choice('permission', 'Permission of the owner for changes', 'function', [
      option('notNeeded', 'Not needed, the client owns it'),
      option('given', 'Given in writing'),
      option('spoken', 'Given aloud, to be confirmed in writing'),
      option('asked', 'Asked for, no answer yet'),
      option('notAsked', 'Not yet asked for'),
      option('declined', 'Not given'),
    ]),
    line('permissionFrom', 'Permission from whom, and when', 'function', {
      ...extra,
      maxLength: 300,
      showIf: { field: 'permission', is: ['given', 'spoken', 'asked', 'declined'] },
    }),
    words('permissionNote', 'Leaseholder, planning, listed building: what else must be asked', 'function', {
      ...extra,
      lines: 2,
      maxLength: 1000,
    }),
    choices('livesWith', 'Who lives here', 'personal', [
      option('partner', 'Partner'),
      option('children', 'Children under 18'),
      option('adults', 'Grown-up children'),
      option('parents', 'Parents'),
      option('others', 'Others'),
      noneOf('The client lives alone'),
    ]),
    line('livesWithNote', 'About them, where it matters for the home', 'thirdParty', {
      ...extra,
      maxLength: 400,
    }),
    words('plannedChanges', 'Works or moves planned already', 'function', {
      ...extra,
      lines: 2,
      maxLength: 1000,
    }),
  ],
};
