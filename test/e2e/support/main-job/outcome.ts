/** What comes of the visit: recommendations, own words, and what a reader must find. */
import type { Answers } from '../forms.ts';
import { client, day, employer, jobTitle, personnel, secrets, vault } from './case.ts';
import { photos, tasks } from './visit.ts';

export const ownRecommendation: Answers = [
  ['Recommended change', 'Share stacking on pallets with a colleague for eight weeks.'],
  ['Task it serves', tasks.stack],
  ['Limit it removes', 'lifting over 5 kg above the waist'],
  ['Who does it', 'Line manager'],
  ['Stage', 'Before the return'],
  ['Cost', 'Not yet discussed'],
  ['Feasible', 'Not yet discussed'],
  ['If it is not possible', 'Parcels over 5 kg left on the floor for the pallet truck.'],
  ['Trial', '8'],
  ['Review on', day(77)],
];
export const ownAction = 'Share stacking on pallets with a colleague for eight weeks.';

/** A change from the library, and what the OT settles about it. Its words are read from the screen. */
export const fromLibrary = {
  about: /^(?=.*sitting)(?=.*standing)/is,
  action: '',
  answers: [
    ['Task it serves', tasks.pack],
    ['Limit it removes', 'standing over 20 minutes at the bench'],
    ['Who does it', 'Line manager'],
    ['Stage', 'Now'],
    ['Feasible', 'Not yet discussed'],
    ['Cost', 'Not yet discussed'],
  ] satisfies Answers,
};

/** A finding that the OT does not trust. */
export const doubtful = {
  statement: /Hearing warnings/i,
  reason: 'Heard of, not seen: no truck came by.',
};

/** Sentences of the report in the OT's own words. */
export const rewritten = {
  safe: {
    instead: 'Full hours are likely',
    words:
      'I expect full hours between eight and twelve weeks after the return, and will say so again at the review.',
  },
  /** Holds what an employer must not read. */
  telling: {
    instead: 'I watched the work on',
    words: `I watched the work; her ${secrets.condition} eased once ${secrets.companion} sat down with her.`,
  },
};

/** What must stand in the report for the employer. */
export const reportFacts = [
  client.name,
  jobTitle,
  employer,
  personnel,
  tasks.pack,
  tasks.label,
  tasks.stack,
  'Task (name withheld)',
  'set between 900 and 1,000 mm, with a seat',
  'not longer than 20 minutes at a time',
  'not over 5 kg',
  'Share stacking on pallets with a colleague for eight weeks',
  'Not yet discussed',
  photos.safe.caption,
  'Stacking the last layer of a pallet',
  'a flashing light or a named colleague is needed',
  `${vault.name}, ${vault.postNominals}`,
  vault.hcpcNumber,
  'Draft',
  'Page 1 of',
  'BC-0001-R1',
];

export const letterFacts = [
  client.name,
  personnel,
  'share stacking on pallets with a colleague for eight weeks',
  tasks.pack,
  'lifting over 5 kg above the waist',
  vault.hcpcNumber,
  'BC-0001-L1',
];
