import { postExertional } from '../../reasoning/rules/health.ts';
import { defineAssessment, type Section } from '../define.ts';
import { choice, choices, date, extra, group, line, option, words, yesNo } from './build.ts';

const identity: Section = {
  id: 'identity',
  title: 'Name and language',
  purpose: 'How this person is named, addressed and spoken about in everything you write.',
  fields: [
    line('fullName', 'Full name', 'identity', { emptyStates: [] }),
    line('preferredName', 'Preferred name', 'identity', { ...extra, help: 'What they like to be called.' }),
    line('title', 'Title', 'identity', { maxLength: 40, help: 'As they use it: Mr, Ms, Mx, Dr, or none.' }),
    choice(
      'pronouns',
      'Pronouns',
      'identity',
      [
        option('she', 'she, her'),
        option('he', 'he, him'),
        option('they', 'they, them'),
        option('name', 'name only', 'Documents repeat the name'),
      ],
      { help: 'Ask; do not guess from name or voice.' },
    ),
    date('birthDate', 'Birth date', 'personal', { allow: 'past' }),
    choice(
      'languagePreference',
      'Words for disability',
      'personal',
      [
        option('personFirst', 'Person first', 'for example “a man with a visual impairment”'),
        option('identityFirst', 'Identity first', 'for example “a disabled man”'),
      ],
      { help: 'Ask which they prefer; it is used in all documents.' },
    ),
  ],
};

const communication: Section = {
  id: 'communication',
  title: 'Communication and access',
  purpose: 'What this person needs so that the assessment itself is fair.',
  fields: [
    line('language', 'First language', 'personal', { maxLength: 80 }),
    yesNo('interpreterNeeded', 'Interpreter needed', 'personal', {
      help: 'Spoken or signed. Never family for consent.',
    }),
    line('interpreterLanguage', 'Interpreter: language or sign language', 'personal', {
      maxLength: 80,
      showIf: { field: 'interpreterNeeded', is: ['yes'] },
    }),
    line('interpreterName', 'Interpreter: name', 'thirdParty', {
      ...extra,
      term: true,
      showIf: { field: 'interpreterNeeded', is: ['yes'] },
    }),
    line('interpreterContact', 'Interpreter: agency and contact', 'thirdParty', {
      ...extra,
      showIf: { field: 'interpreterNeeded', is: ['yes'] },
    }),
    choices(
      'communicationNeeds',
      'Communication needs',
      'personal',
      [
        option('largePrint', 'Large print'),
        option('easyRead', 'Easy read'),
        option('audio', 'Audio or read aloud'),
        option('captions', 'Captions or lip reading'),
        option('extraTime', 'Extra time to answer'),
        option('written', 'Written questions beforehand'),
        option('colouredPaper', 'Coloured paper or background'),
        option('oneAtATime', 'One question at a time'),
      ],
      { emptyStates: ['notApplicable', 'notKnown', 'declined'], help: 'Not applicable: asked, none needed.' },
    ),
    words('accessNeeds', 'Access needs and own adjustments for the assessment', 'personal', {
      maxLength: 2000,
      emptyStates: ['notApplicable', 'notKnown', 'declined'],
      help: 'Steps, seating, breaks, light, time of day, someone to be there.',
    }),
  ],
};

const contact: Section = {
  id: 'contact',
  title: 'Contact',
  fields: [
    choices('contactPreference', 'Prefers contact by', 'personal', [
      option('phone', 'Phone'),
      option('text', 'Text message'),
      option('email', 'E-mail'),
      option('letter', 'Letter'),
      option('video', 'Video'),
      option('inPerson', 'In person'),
    ]),
    words('contactNotes', 'Times, places and topics to mind', 'personal', {
      ...extra,
      maxLength: 1000,
      help: 'Good times to call, whether a message may be left, topics to keep off the phone.',
    }),
    line('phone', 'Phone', 'personal', { maxLength: 60 }),
    line('email', 'E-mail', 'personal', { maxLength: 200, ...extra }),
    words('address', 'Address', 'personal', { maxLength: 500 }),
    line('nhsNumber', 'NHS, CHI or Health and Care number', 'personal', {
      ...extra,
      maxLength: 40,
      help: 'Printed on an urgent letter to the GP only.',
    }),
    line('gpName', 'GP', 'personal', { term: true, help: 'Name of the doctor, where known.' }),
    words('gpPractice', 'GP practice', 'personal', { maxLength: 500, lines: 2, ...extra }),
  ],
};

const health: Section = {
  id: 'health',
  title: 'Health',
  purpose: 'Stays in the vault. An employer’s document never names a condition, a treatment or a medicine.',
  fields: [
    group('conditions', 'Health conditions', 'clinical', {
      itemName: 'condition',
      titleField: 'name',
      maxItems: 30,
      fields: [
        line('name', 'Condition', 'clinical', { term: true, help: 'In the client’s or the doctor’s words.' }),
        choice('status', 'Diagnosis', 'clinical', [
          option('diagnosed', 'Diagnosed'),
          option('investigated', 'Under investigation'),
          option('selfDescribed', 'As the client describes it'),
        ]),
        choice('course', 'Course', 'clinical', [
          option('recovering', 'Recovering'),
          option('stable', 'Stable'),
          option('fluctuating', 'Changing from day to day'),
          option('progressive', 'Likely to progress'),
          option('acute', 'Recent'),
        ]),
        date('since', 'Since', 'clinical', { allow: 'past', help: 'An approximate date will do.' }),
        words('effect', 'Effect on daily function', 'clinical', {
          maxLength: 2000,
          help: 'What it changes in getting up, washing, preparing food, getting about, sleep, company.',
        }),
        yesNo('postExertional', 'Symptoms worse hours or days after effort', 'clinical', {
          help: 'If yes: nothing is projected beyond what was sustained without next-day cost, and activity never rises automatically.',
        }),
      ],
    }),
    group('treatments', 'Medication and treatment', 'clinical', {
      ...extra,
      itemName: 'treatment',
      titleField: 'name',
      maxItems: 40,
      help: 'Only what matters for safety and for the timing of work.',
      fields: [
        line('name', 'Medicine or treatment', 'clinical', { term: true }),
        choice(
          'kind',
          'Medicine, or a treatment',
          'clinical',
          [option('medicine', 'Medicine'), option('treatment', 'Treatment, clinic or session')],
          extra,
        ),
        line('doseTime', 'Time of dose or session', 'clinical', { maxLength: 120 }),
        line('effectWindow', 'When it works or affects', 'clinical', {
          maxLength: 300,
          help: 'For example drowsy for two hours after the morning dose.',
        }),
        words('note', 'Note', 'clinical', { ...extra, maxLength: 1000, lines: 2 }),
      ],
    }),
  ],
};

const body: Section = {
  id: 'function',
  title: 'Hands, sight and hearing',
  fields: [
    choice('dominantHand', 'Dominant hand', 'function', [
      option('left', 'Left'),
      option('right', 'Right'),
      option('both', 'Both'),
    ]),
    choice('glasses', 'Glasses or lenses', 'clinical', [
      option('none', 'None'),
      option('singleVision', 'Single vision'),
      option('bifocal', 'Bifocal'),
      option('varifocal', 'Varifocal', 'Screen height follows the reading part, not eye level'),
      option('lenses', 'Contact lenses'),
    ]),
    choice('hearing', 'Hearing', 'clinical', [
      option('usual', 'No difficulty'),
      option('someDifficulty', 'Some difficulty, no aid'),
      option('aid', 'Hearing aid'),
      option('implant', 'Implant'),
      option('deaf', 'Deaf, uses sign or text'),
    ]),
    words('aids', 'Aids, orthoses, footwear', 'clinical', {
      ...extra,
      maxLength: 1000,
      lines: 2,
      help: 'What they wear or use, and for which activities.',
    }),
  ],
};

/** The person: name, language, needs, contact and health. */
export const client = defineAssessment({
  id: 'client',
  kind: 'client',
  version: 1,
  title: 'Client',
  sections: [identity, communication, contact, health, body],
  findings: [postExertional],
});
