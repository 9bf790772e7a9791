import type { WithholdingGround } from '../documents/held-decision.ts';
import type { AnswerSource } from '../domain/answers.ts';

/** Words of the copy of the whole record that a client asked for. */
export const recordAccessText = {
  title: 'Your record',
  lead: 'You asked to see what I keep about you. This is a copy. It begins with you and your work, and then tells what was written down, day by day. Questions that nobody answered, or that did not apply, are left out.',
  how: 'Words in brackets say how a thing is known, for example (you said) or (measured).',
  /** The same on every copy, whether or not anything is left out: to announce a gap can tell what is in it. */
  leftOutTitle: 'What the law lets me leave out',
  leftOut:
    'A copy need not hold what is about somebody else, unless that person agrees or it is fair to show it. Nor need it hold what could put you or someone else in serious danger, or what was written for legal advice. These words stand on every copy, whether or not something is left out. You can ask me about it.',
  contents: 'What the record holds',
  columns: ['Date', 'What was written down'],
  undated: 'At any time',
  you: 'About you',
  job: 'Your referral and your job',
  agreed: 'What you agreed to',
  grounds: 'What may go to others without your agreement, and why',
  recommended: 'What I recommended',
  equipment: 'Equipment',
  givenOut: 'Who was sent what',
  givenOutColumns: ['Date', 'Document', 'To whom, and what for', 'How'],
  sentDocument: (name: string, reference: string) => `${name}, ${reference}`,
  sentAs: (onPaper: boolean) => (onPaper ? 'on paper' : 'as a file'),
  without: 'Without a date',
  partColumns: ['Part', 'What was written down'],
  photos: (count: number) => (count === 1 ? '1 photo is kept as well.' : `${count} photos are kept as well.`),
  photosAsk: ' Ask me, and I show or send you those on which nobody else can be seen.',
  rights:
    'If something is wrong, tell me and I put it right. If you do not agree with an opinion, you can add your own words. You can also complain to the Information Commissioner’s Office.',
  /** In place of words that hold somebody else’s name. */
  heldWords: '[left out, as the first page explains]',
  empty: 'Nothing has been written down here.',
  item: (name: string, number: number) => `${name} ${number}`,
  sources: {
    observed: 'seen',
    measured: 'measured',
    client: 'you said',
    manager: 'the manager said',
    clinician: 'a clinician said',
    document: 'from a document',
    library: 'from the library, not seen',
  } satisfies Record<AnswerSource, string>,
  demands: 'What the tasks ask',
  /** Of a questionnaire or a test. */
  result: 'Result',
  /** On the last page, where the therapist lets it be named. */
  groundsTitle: 'What I left out, and why',
  groundsLead: 'From this copy I left out:',
  groundsTold: {
    thirdParty:
      'what is about other people or came from them, where they have not agreed and it would not be fair to them (Data Protection Act 2018, Schedule 2, paragraph 16)',
    privilege:
      'what was said or written for legal advice or a court case (Data Protection Act 2018, Schedule 2, paragraph 19)',
    notAboutClient: 'what is not about you, such as how I planned my day (UK GDPR, Article 15)',
    apart: 'what I show or give you apart from this copy',
    seriousHarm: '',
    crime: '',
  } satisfies Record<WithholdingGround, string>,
  groundsMore:
    'The law lets me keep some reasons to myself, so this list may not be whole. If you do not agree, ask me to look again. You can also complain to the Information Commissioner’s Office, or ask a court.',
  /** The list of what the client would not see, for the therapist to decide on. */
  held: {
    title: 'What the client would not see',
    lead: 'The client asked for the whole record. Each of these is kept back unless you decide otherwise. Nothing leaves before every one is decided.',
    count: (open: number, all: number) =>
      open === 0
        ? `All ${all} decided`
        : open === all
          ? `${all} to decide`
          : `${open} of ${all} still to decide`,
    include: 'Include',
    leaveOut: 'Leave out',
    includeNamed: (place: string) => `Include: ${place}`,
    leaveOutNamed: (place: string) => `Leave out: ${place}`,
    change: 'Change',
    changeNamed: (place: string) => `Change the decision: ${place}`,
    never: 'This is in no document. Show or give it apart from this copy, or leave it out on a ground.',
    expert: 'What you were instructed in as an expert stands in the expert report alone.',
    untold:
      'It is about something that left, or may leave, on a lawful ground, and the record says that the client was not told.',
    noWords: 'The whole instruction',
    ground: 'Why the law lets you leave it out',
    choose: 'Choose a ground',
    grounds: {
      thirdParty: 'It is about another person, or from them',
      seriousHarm: 'It would be likely to cause serious harm',
      privilege: 'Legal professional privilege',
      crime: 'Preventing or detecting a crime',
      notAboutClient: 'It is not about the client',
      apart: 'The client gets it apart from this copy',
    } satisfies Record<WithholdingGround, string>,
    groundHelp: {
      thirdParty:
        'They have not agreed and it is not reasonable to show it without that. What a doctor, nurse, therapist or social worker wrote or said for the client may not be left out for this reason. Data Protection Act 2018, Schedule 2, paragraphs 16 and 17.',
      seriousHarm:
        'To the physical or mental health of the client or anybody else. It needs the opinion, not older than six months, of the health professional responsible for the client’s care: name them and the day, or say that it is you. The copy will not mention it. Data Protection Act 2018, Schedule 3, paragraphs 2, 5 and 6.',
      privilege:
        'Made for legal advice, or for a court case that is running or expected. Ask the solicitor whose client it protects. Data Protection Act 2018, Schedule 2, paragraph 19.',
      crime:
        'Showing it would stand in the way of an enquiry, such as one about abuse. The copy will not mention it. Data Protection Act 2018, Schedule 2, paragraph 2.',
      notAboutClient:
        'The right is to the client’s own data; your miles and your list of things to do are not. UK GDPR, Articles 4(1) and 15.',
      apart: 'For example on screen or by word of mouth. Say how and when.',
    } satisfies Record<WithholdingGround, string>,
    groundMissing: 'Choose the ground.',
    reason: 'Why here',
    reasonMissing: 'Say why, in a few words.',
    named: 'Name this ground on the last page of the copy',
    namedHelp:
      'Where, how much and what stays unsaid. Take the tick off where the ground alone would tell what it is.',
    save: 'Leave it out',
    included: (day: string, by: string) => `Included, ${day}, ${by}.`,
    left: (ground: string, reason: string, day: string, by: string) =>
      `Left out: ${ground}. ${reason} ${day}, ${by}.`,
  },
} as const;
