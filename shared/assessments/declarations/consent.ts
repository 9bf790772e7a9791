import { Audience } from '../../domain/sensitivity.ts';
import { audienceNames, groundIds, groundNames, purposeIds, purposeNames } from '../../text/consent.ts';
import { defineAssessment } from '../define.ts';
import { choice, choices, date, extra, guidance, line, option, words, yesNo } from './build.ts';

const outside = { showIf: { field: 'scope', is: ['employerContact', 'release'] } } as const;
const named = { showIf: { field: 'scope', is: ['employerContact', 'release', 'exception'] } } as const;
const exception = { showIf: { field: 'scope', is: ['exception'] } } as const;

const authority = {
  showIf: {
    field: 'ground',
    is: ['courtOrder', 'legalDuty', 'licensingAuthority'],
    and: exception.showIf,
  },
} as const;

/** One consent: for one scope and, outside the room, one recipient. */
export const consent = defineAssessment({
  id: 'consent',
  kind: 'consent',
  version: 1,
  title: 'Consent',
  findings: [],
  sections: [
    {
      id: 'scope',
      title: 'What is agreed',
      purpose: 'One consent for each recipient. A release needs one that covers both recipient and purpose.',
      fields: [
        choice('scope', 'Agreed to', 'personal', [
          option(
            'assess',
            'Assessment',
            'Interview, observation, touch, measurements, photos as listed below',
          ),
          option('employerContact', 'Contact with the employer', 'Talking to the person named'),
          option('release', 'Release of documents', 'Sending a document to the person named'),
          option(
            'exception',
            'Release without consent, on a lawful ground',
            'What makes it lawful, who asked for it, and the least that is said',
          ),
        ]),
        choices(
          'assessParts',
          'The assessment covers',
          'personal',
          [
            option('interview', 'Interview'),
            option('observation', 'Watching the work'),
            option('touch', 'Touch'),
            option('measurements', 'Measurements'),
            option('photos', 'Photos'),
            option('notes', 'Notes kept in this program'),
          ],
          { showIf: { field: 'scope', is: ['assess'] } },
        ),
        line('recipient', 'Recipient', 'identity', {
          ...named,
          help: 'A named person, as in the address.',
        }),
        line('recipientRole', 'Recipient’s role and organisation', 'identity', { ...named, ...extra }),
        choice(
          'audience',
          'Kind of reader',
          'identity',
          Audience.options.map((id) => option(id, audienceNames[id])),
          named,
        ),
        choices(
          'purposes',
          'For',
          'personal',
          purposeIds.map((id) => option(id, purposeNames[id])),
          outside,
        ),
        line('otherPurpose', 'The other purpose', 'personal', {
          showIf: { field: 'purposes', is: ['other'] },
        }),
        choice(
          'ground',
          'Lawful ground',
          'clinical',
          groundIds.map((id) => option(id, groundNames[id])),
          exception,
        ),
        line('groundAuthority', 'Court, authority or law', 'clinical', {
          ...authority,
          help: 'For example “Leeds County Court, order K02” or “Coroners and Justice Act 2009, schedule 5”.',
        }),
        date('groundDate', 'Date of the order or the request', 'clinical', { allow: 'past', ...authority }),
        words('groundReason', 'Why it is needed now', 'clinical', { maxLength: 2000, ...exception }),
        words('adviceTaken', 'Advice taken, from whom and when', 'clinical', {
          maxLength: 2000,
          ...exception,
          emptyStates: ['notApplicable'],
          help: 'Safeguarding lead, line manager, legal adviser. Not applicable: there was no time to ask.',
        }),
        choice(
          'groundTold',
          'Client told',
          'clinical',
          [option('told', 'Told before it goes'), option('notTold', 'Not told')],
          exception,
        ),
        words('groundNotTold', 'Why not', 'clinical', {
          maxLength: 2000,
          showIf: { field: 'groundTold', is: ['notTold'], and: exception.showIf },
        }),
        words('covers', 'What is covered, and what is not', 'personal', {
          maxLength: 2000,
          help: 'For example “what I can do at work and the changes suggested; nothing about my health”.',
        }),
      ],
    },
    {
      id: 'time',
      title: 'From, to and how',
      fields: [
        date('from', 'From', 'personal', { allow: 'any', emptyStates: [] }),
        date('to', 'To', 'personal', {
          allow: 'any',
          notBefore: 'from',
          emptyStates: ['notApplicable'],
          help: 'Not applicable: until withdrawn.',
        }),
        choice('howGiven', 'How it was given', 'personal', [
          option('written', 'In writing'),
          option(
            'teachBack',
            'Aloud, by teach-back',
            'The client said back in their own words what they agree to',
          ),
          option('interpreter', 'Aloud, through an interpreter, by teach-back'),
          option('other', 'Another way', 'Describe it in the note'),
        ]),
        line('recordedBy', 'Recorded by', 'identity', extra),
        yesNo('sightBefore', 'The client wants to see it before it goes', 'personal', extra),
        guidance(
          'withdrawHint',
          'Consent can be withdrawn at any time',
          'note',
          'A date below stops every later release.',
        ),
        date('withdrawnOn', 'Withdrawn on', 'personal', {
          ...extra,
          allow: 'past',
          notBefore: 'from',
          emptyStates: [],
        }),
        words('note', 'Note', 'clinical', { ...extra, maxLength: 2000 }),
      ],
    },
  ],
});
