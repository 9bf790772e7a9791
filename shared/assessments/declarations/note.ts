import { defineAssessment } from '../define.ts';
import { choice, date, extra, line, option, time, words } from './build.ts';

/** A contact or an observation in the OT's own words. */
export const note = defineAssessment({
  id: 'note',
  kind: 'note',
  version: 1,
  title: 'Note',
  findings: [],
  sections: [
    {
      id: 'note',
      title: 'Note',
      fields: [
        date('contactDate', 'Date of contact', 'personal', {
          allow: 'past',
          help: 'When it happened. The time of writing is kept as well.',
          emptyStates: ['notApplicable'],
        }),
        time('contactTime', 'Time of contact', 'personal', { ...extra, emptyStates: ['notKnown'] }),
        choice(
          'method',
          'How',
          'personal',
          [
            option('inPerson', 'In person'),
            option('phone', 'Phone'),
            option('video', 'Video'),
            option('letter', 'Letter or e-mail'),
            option('thought', 'My own thinking', 'No contact: reasoning, supervision, reading'),
          ],
          extra,
        ),
        line('about', 'About', 'clinical', { help: 'A few words that will find it again.' }),
        words('text', 'Note', 'clinical', {
          maxLength: 100_000,
          lines: 8,
          help: 'What was said, seen and decided. Say who said it.',
        }),
        words('aboutOthers', 'Information from or about other people', 'thirdParty', {
          ...extra,
          help: 'Kept apart, so that it can be left out when the client asks for the record.',
        }),
      ],
    },
  ],
});
