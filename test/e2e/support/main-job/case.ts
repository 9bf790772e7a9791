/** A fictional case as an occupational therapist would type it before the visit: vault, client, referral, consents. */
import type { Answers, FilledSection } from '../forms.ts';

/** A date as it is typed, so many days from today. */
export function day(fromToday: number): string {
  const date = new Date();
  date.setDate(date.getDate() + fromToday);
  return `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
}

export const vault = {
  name: 'Bronwen Castellane',
  postNominals: 'BSc (Hons), MRCOT',
  hcpcNumber: 'OT90210',
  clinic: 'Castellane Occupational Therapy',
  letterhead: ['4 Quarry Steps', 'Hexley HX2 9QT', 'office@castellane.example'],
  passphrase: 'walnut ferry ochre thimble',
};

/** What an employer must never read. Each is typed in its field and again where it does not belong. */
export const secrets = {
  condition: 'Fibromyalgia',
  medicine: 'Duloxetine',
  companion: 'Tamsin Ravenscroft',
  interpreter: 'Gwyneth Pritchard',
};
/** Any of these in an employer's document is a leak; compared without regard to case. */
export const secretWords = [
  'fibromyalgia',
  'duloxetine',
  'tamsin',
  'ravenscroft',
  'gwyneth',
  'pritchard',
  'widespread pain',
];

export const client = { name: 'Marisol Etxeberria', birthDate: '23/09/1984' };

export const clientSections: readonly FilledSection[] = [
  {
    section: 'Name and language',
    answers: [
      ['Preferred name', 'Mari'],
      ['Title', 'Ms'],
      ['Pronouns', 'she, her'],
      ['Words for disability', 'Person first'],
    ],
  },
  {
    section: 'Communication and access',
    answers: [
      ['First language', 'British Sign Language'],
      ['Interpreter needed', 'Yes'],
      ['Interpreter: language or sign language', 'British Sign Language'],
      ['Interpreter: name', secrets.interpreter],
      ['Communication needs', ['Captions or lip reading', 'Extra time to answer']],
      [
        'Access needs and own adjustments for the assessment',
        'A chair with a back, and a break every half hour.',
      ],
    ],
  },
  {
    section: 'Contact',
    answers: [
      ['Prefers contact by', ['Text message', 'E-mail']],
      ['Phone', '07700 900123'],
      ['Address', '9 Tannery Row\nHexley HX1 4DD'],
      ['GP', 'Dr Oluwaseun Adeyemi'],
    ],
  },
  {
    section: 'Health',
    answers: [
      [
        'Health conditions',
        {
          items: [
            [
              ['Condition', secrets.condition],
              ['Diagnosis', 'Diagnosed'],
              ['Course', 'Changing from day to day'],
              ['Effect on daily function', 'Widespread pain and poor sleep; mornings are slow.'],
              ['Symptoms worse hours or days after effort', 'Yes'],
            ],
          ],
        },
      ],
      [
        'Medication and treatment',
        {
          items: [
            [
              ['Medicine or treatment', secrets.medicine],
              ['Time of dose or session', '22:00'],
              ['When it works or affects', 'Drowsy until about 9 in the morning.'],
            ],
          ],
        },
      ],
    ],
  },
  {
    section: 'Hands, sight and hearing',
    answers: [
      ['Dominant hand', 'Left'],
      ['Glasses or lenses', 'None'],
      ['Hearing', 'Deaf, uses sign or text'],
    ],
  },
];

export const employer = 'Pellworth Distribution Ltd';
export const jobTitle = 'Order packer';
export const personnel = 'Priya Natarajan';
export const manager = 'Colin Baptiste';

export const referralSections: readonly FilledSection[] = [
  {
    section: 'Referral',
    answers: [
      ['Referred by', 'Human resources'],
      ['Name of the referrer', personnel],
      ['Date of referral', day(-20)],
      [
        'Reason for referral',
        'Eleven weeks away after a flare of widespread pain; wants to come back to packing.',
      ],
      [
        'Questions asked',
        {
          items: [
            [
              ['Question', 'Can she return to the packing bench, and to which tasks?'],
              [
                'Your answer',
                'Yes: to packing and labelling at a bench set between 900 and 1,000 mm, with a seat.',
              ],
              ['Outside my remit', 'No'],
            ],
            [
              ['Question', 'What changes are needed, and for how long?'],
              ['Your answer', 'A sit-stand bench and shared pallet work, reviewed after eight weeks.'],
              ['Outside my remit', 'No'],
            ],
          ],
        },
      ],
      ['Who pays', employer],
      ['Independence', 'I am paid by the employer and advise both sides alike.'],
    ],
  },
  {
    section: 'Employer',
    answers: [
      ['Employer', employer],
      ['What they do', 'Parcel packing and dispatch'],
      ['Number of employees', '50 to 249'],
      [
        'People at the employer',
        {
          items: [
            [
              ['Name', personnel],
              ['Role', 'Human resources'],
              ['Job title', 'HR business partner'],
              ['E-mail or phone', 'p.natarajan@pellworth.example'],
            ],
            [
              ['Name', manager],
              ['Role', 'Line manager'],
              ['Job title', 'Shift supervisor'],
            ],
          ],
        },
      ],
    ],
  },
  {
    section: 'Job',
    answers: [
      ['Job title', jobTitle],
      ['Department or team', 'Packing hall B'],
      ['Contracted days a week', { value: '5', from: 'Document' }],
      ['Contracted hours a week', { value: '37.5', from: 'Document' }],
      ['Hours in a shift, meal breaks out', { value: '7.5', from: 'Document' }],
      ['Working pattern', '06:00 to 14:00, Monday to Friday.'],
      ['Paid by', 'The hour'],
    ],
  },
  {
    section: 'Absence',
    answers: [
      ['Still employed', 'Yes'],
      ['First day absent', day(-77)],
      ['Expected return', day(21)],
      [
        'Sick-pay steps',
        {
          items: [
            [
              ['On', day(7)],
              ['What changes', 'From full to half pay'],
            ],
          ],
        },
      ],
    ],
  },
];

export const purpose = 'Deciding on changes at work';

export const consents: readonly { readonly title: string; readonly answers: Answers }[] = [
  {
    title: 'Assessment',
    answers: [
      ['Agreed to', 'Assessment'],
      ['The assessment covers', ['Interview', 'Watching the work', 'Measurements', 'Photos']],
      ['What is covered, and what is not', 'All of today’s visit; stop at any time.'],
      ['From', day(-14)],
      ['To', { none: 'Not applicable' }],
      ['How it was given', 'Aloud, through an interpreter, by teach-back'],
    ],
  },
  {
    title: `Contact with the employer: ${manager}`,
    answers: [
      ['Agreed to', 'Contact with the employer'],
      ['Recipient', manager],
      ['Kind of reader', 'Employer'],
      ['For', [purpose]],
      ['What is covered, and what is not', 'The tasks of the job only.'],
      ['From', day(-14)],
      ['To', { none: 'Not applicable' }],
      ['How it was given', 'In writing'],
    ],
  },
  {
    title: `Release of documents: ${personnel}`,
    answers: [
      ['Agreed to', 'Release of documents'],
      ['Recipient', personnel],
      ['Kind of reader', 'Employer'],
      ['For', [purpose]],
      [
        'What is covered, and what is not',
        'What I can do at work and the changes suggested; nothing about my health.',
      ],
      ['From', day(-14)],
      ['To', day(180)],
      ['How it was given', 'In writing'],
    ],
  },
];
