import { writtenDate } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { signingText } from '../text/ledger.ts';
import { BlockMaker } from './composers/blocks.ts';
import type { SecondPerson, Standing } from './ledger.ts';
import type { Block } from './tree.ts';

/** What a document says at its end about those who have seen and signed it. */
export interface Signing {
  /** The client's own statement; empty for none. */
  readonly statement: string;
  readonly countersigned: SecondPerson | undefined;
  readonly secondRead: SecondPerson | undefined;
  /** The day it is signed; undefined while it is not. */
  readonly signedOn: CalendarDate | undefined;
}

/** What the ledger of a version has for its last page. */
export function signingOf({ steps }: Standing, signedOn?: CalendarDate): Signing {
  const taken = (kind: string) => steps.find(({ step }) => step === kind)?.entry?.step;
  const [seen, countersigned, secondRead] = [
    taken('clientSeen'),
    taken('countersigned'),
    taken('secondRead'),
  ];
  return {
    statement: seen?.kind === 'clientSeen' ? seen.statement : '',
    countersigned: countersigned?.kind === 'countersigned' ? countersigned : undefined,
    secondRead: secondRead?.kind === 'secondRead' ? secondRead : undefined,
    signedOn,
  };
}

/** The composer of these blocks; the OT does not rewrite what it says. */
export const signingComposer = 'signing';

/** The client's statement, then who countersigned, read and signed. The statement is searched like all typed words. */
export function signingBlocks(practitioner: Practitioner, signing: Signing): Block[] {
  const make = new BlockMaker(signingComposer);
  const { statement, countersigned, secondRead, signedOn } = signing;
  const person = (slot: 'countersigned' | 'secondRead', known: SecondPerson | undefined) =>
    known === undefined
      ? []
      : [
          make.paragraph(slot, signingText[slot](known.name, known.registration, writtenDate(known.on)), {
            sensitivity: 'identity',
          }),
        ];
  return [
    ...(statement === ''
      ? []
      : [
          make.heading('statement', 2, signingText.statement),
          make.paragraph('statement/lead', signingText.statementLead),
          make.paragraph('statement/words', [{ text: statement, free: true }]),
        ]),
    ...person('countersigned', countersigned),
    ...person('secondRead', secondRead),
    ...(signedOn === undefined
      ? []
      : [
          make.paragraph(
            'signed',
            signingText.signedBy(practitioner.name, practitioner.hcpcNumber, writtenDate(signedOn)),
            { sensitivity: 'identity' },
          ),
        ]),
  ];
}
