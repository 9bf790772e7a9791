import { writtenDate } from '../../domain/calendar.ts';
import { letterFrameText as words } from '../../text/letters.ts';
import { reportText } from '../../text/report.ts';
import type { Block, Run } from '../tree.ts';
import type { BlockMaker, Parts, Words } from './blocks.ts';
import type { Reading } from './case-reading.ts';
import { type Recipient, recipientOf } from './opening.ts';
import { calledRun } from './salutation.ts';
import { signedBy } from './signed-by.ts';

const identity = { sensitivity: 'identity' } as const;

/** Whom a letter is written to: the client for a letter to the client, else whom the consent names. */
export function letterRecipient(reading: Reading): Recipient | undefined {
  const { audience, copyOf, person, instructing } = reading;
  if (instructing !== undefined) return instructing === 'nobody' ? undefined : instructing;
  if (audience !== 'client') return recipientOf(reading);
  return copyOf === undefined
    ? { name: person.name, role: undefined }
    : recipientOf({ ...reading, audience: copyOf });
}

/** Whether a letter speaks to the client; the client's copy of a letter to others does not. */
function isToClient({ audience, copyOf }: Reading): boolean {
  return audience === 'client' && copyOf === undefined;
}

/** The lines before the text of a letter: date, reference, whom it is for, what it is about, salutation. */
export function letterOpening(make: BlockMaker, reading: Reading, subject: Words): Block[] {
  const { date, reference, copyOf, person } = reading;
  const to = letterRecipient(reading);
  return [
    make.paragraph(
      'date',
      `${writtenDate(date)} · ${words.reference(reference)}\n${reportText.privateAndConfidential}`,
      identity,
    ),
    ...(copyOf === undefined ? [] : [make.paragraph('copy', [words.copyFor, person.fullName], identity)]),
    ...toBlocks(make, reading, to),
    make.heading('re', 1, subject, identity),
    make.paragraph('dear', to === undefined ? words.dearUnknown : [words.dear, calledRun(to.name)], identity),
  ];
}

function toBlocks(make: BlockMaker, reading: Reading, to: Recipient | undefined): Block[] {
  const { audience, copyOf, data, employer, person } = reading;
  if (isToClient(reading)) {
    const address = data.client.text('address');
    const lines: Parts = address === undefined ? [] : ['\n', { text: address.trim(), free: true }];
    return [make.paragraph('to', [person.fullName, ...lines], { sensitivity: 'personal' })];
  }
  if (to === undefined) return [];
  const lines = [
    to.role,
    (copyOf ?? audience) === 'employer' && !names(to.role, employer) ? employer : undefined,
  ];
  return [
    make.paragraph(
      'to',
      [
        to.name,
        ...lines.flatMap((line): Parts => (line === undefined || line.text === '' ? [] : ['\n', line])),
      ],
      identity,
    ),
  ];
}

/** A role that names its organisation already, as many do: `HR business partner, Harrow & Teal`. */
function names(role: Run | undefined, employer: Run): boolean {
  const [first = ''] = employer.text.split(/\s+/u);
  return first !== '' && role?.text.includes(first) === true;
}

/** What a letter to others is about: the client, with the job for readers at work and the birth date for those who may have it. */
export function aboutClient(reading: Reading): Parts {
  const { person, jobTitle, employer, audience, copyOf, data } = reading;
  const reader = copyOf ?? audience;
  if (reader === 'employer') {
    // The address above names the employer already.
    const named = letterRecipient(reading) === undefined ? [employer] : [];
    const job = [jobTitle, ...named].filter(({ text }) => text !== '');
    return [words.re, person.fullName, ...job.flatMap((part): Parts => [', ', part])];
  }
  const born = data.client.text('birthDate');
  const treats = reader === 'gp' || reader === 'clinician';
  return [words.re, person.fullName, born !== undefined && treats ? words.born(writtenDate(born)) : ''];
}

/** The lines after the text of a letter: ending, name and registration, and that the client has a copy. */
export function letterClosing(make: BlockMaker, reading: Reading): Block[] {
  const { data, person, audience, copyOf, instructing } = reading;
  // The client learns of an expert report through whoever gave the instruction.
  const copied = !isToClient(reading) && instructing === undefined;
  const sight = data.consents.some(
    (consent) =>
      consent.text('scope') === 'release' &&
      consent.text('audience') === (copyOf ?? audience) &&
      consent.text('sightBefore') === 'yes',
  );
  return [
    make.paragraph(
      'yours',
      letterRecipient(reading) === undefined ? words.faithfully : words.sincerely,
      identity,
    ),
    make.signature('signature', [
      ...signedBy(data),
      ...(copied ? [[words.copy, person.fullName, sight ? words.copySeen : '']] : []),
    ]),
  ];
}

/** What the frame of a letter lacks. */
export function letterMissing(reading: Reading): string[] {
  if (isToClient(reading))
    return reading.data.client.text('address') === undefined ? [words.missing.address] : [];
  return letterRecipient(reading) === undefined ? [words.missing.recipient] : [];
}
