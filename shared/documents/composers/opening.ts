import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { CaseData } from '../../domain/case-data.ts';
import type { Id } from '../../domain/ids.ts';
import type { Audience } from '../../domain/sensitivity.ts';
import { openingText as words } from '../../text/opening.ts';
import { reportText } from '../../text/report.ts';
import { disclosureOf } from '../disclosure.ts';
import type { Block, Run } from '../tree.ts';
import type { BlockMaker, Parts } from './blocks.ts';
import { type Reading, typed } from './case-reading.ts';

/** The person a copy is written to, as runs. */
export interface Recipient {
  readonly name: Run;
  readonly role: Run | undefined;
}

/** For whom and about whom, in three lines. The client's own copy names nobody else. */
export function openingBlocks(make: BlockMaker, reading: Reading, recipient: Recipient | undefined): Block[] {
  const { audience, person, data } = reading;
  const birth = data.client.text('birthDate');
  const about: Parts = [`${words.about} `, person.fullName];
  if (audience === 'client') {
    return [
      make.paragraph(
        'opening',
        [`${words.forWhom} `, person.fullName, `\n${reportText.privateAndConfidential}`],
        {
          sensitivity: 'identity',
        },
      ),
    ];
  }
  const role = recipient?.role;
  const to: Parts =
    recipient === undefined
      ? [words.noAddressee]
      : [`${words.forWhom} `, recipient.name, ...(role === undefined ? [] : [', ', role])];
  const born =
    birth !== undefined && disclosureOf('personal', audience) === 'full'
      ? words.born(writtenDate(birth))
      : '';
  return [
    make.paragraph('opening', [...to, '\n', ...about, born, `\n${reportText.privateAndConfidential}`], {
      sensitivity: born === '' ? 'identity' : 'personal',
    }),
  ];
}

/** Whom a release consent for this kind of reader names: the chosen one, else the first that stands. */
export function releasedTo({ data, audience, consentId }: Reading): Recipient | undefined {
  const consent = consentFor(data, audience, consentId);
  const name = consent?.text('recipient');
  if (name === undefined) return undefined;
  const role = consent?.text('recipientRole');
  // Those who may read of the client's health are other people in the record themselves: their own names are no secret from them.
  const known = disclosureOf('clinical', audience) === 'full';
  const asTyped = (text: string) => (known ? { text } : typed(text, reportText.neutral.person));
  return { name: asTyped(name), role: role === undefined ? undefined : asTyped(role) };
}

/** The release consent for this kind of reader: the chosen one, else the first that stands. */
export function consentFor(data: CaseData, audience: Audience, consentId?: Id): RecordView | undefined {
  const standing = data.consents.filter(
    (consent) =>
      consent.text('scope') === 'release' &&
      consent.text('audience') === audience &&
      consent.text('withdrawnOn') === undefined,
  );
  return standing.find(({ recordId }) => recordId === consentId) ?? standing[0];
}

/** As `releasedTo`; an employer's copy goes to whom the chosen consent names, else to the contact at work. */
export function recipientOf(reading: Reading): Recipient | undefined {
  const { addressee, audience } = reading;
  if (audience !== 'employer') return releasedTo(reading);
  if (addressee === undefined) return undefined;
  const asTyped = (text: string) => typed(text, reportText.neutral.person);
  return {
    name: asTyped(addressee.name),
    role: addressee.role === undefined ? undefined : asTyped(addressee.role),
  };
}
