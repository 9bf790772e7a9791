import type { Field } from '../fields.ts';
import { choice, extra, option, words, yesNo } from './build.ts';

const asked = { field: 'urgentLetter', is: ['yes'] } as const;

/**
 * Whether an urgent letter to the GP is needed, and what only the OT can say in it.
 * @param given when the question is asked at all; always when nothing is said
 */
export function urgentLetterFields(given?: NonNullable<Field['showIf']>): readonly Field[] {
  const wanted = given === undefined ? asked : { ...asked, and: given };
  return [
    yesNo('urgentLetter', 'Urgent letter to the GP needed', 'clinical', {
      ...(given === undefined ? extra : { showIf: given }),
    }),
    words('letterRequest', 'What the GP is asked to do, and by when', 'clinical', {
      ...extra,
      maxLength: 600,
      lines: 2,
      showIf: wanted,
      help: 'For example “Please see Ms Levy today” or “Please ring her by noon on 4 May”.',
    }),
    choice(
      'letterTold',
      'Client told of the letter',
      'clinical',
      [
        option('agrees', 'Told, and agrees'),
        option('disagrees', 'Told, and does not agree'),
        option('notTold', 'Not told'),
      ],
      { ...extra, showIf: wanted },
    ),
    words('letterToldWhy', 'Why it goes all the same', 'clinical', {
      ...extra,
      maxLength: 600,
      lines: 2,
      showIf: { field: 'letterTold', is: ['disagrees', 'notTold'], and: wanted },
      help: 'The danger to the client or to someone else, and why telling them would add to it.',
    }),
  ];
}
