import { writtenDate } from '../../../domain/calendar.ts';
import { documentNames } from '../../../text/document-names.ts';
import { standingText } from '../../../text/document-standing.ts';
import { recordAccessText as words } from '../../../text/record-access.ts';
import type { GivenOut } from '../../given-out.ts';
import type { Block, DocumentKind } from '../../tree.ts';
import { type BlockMaker, cellOf } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { untoldSlot } from './told.ts';

/** Whoever instructed the OT as an expert tells what was asked and answered; and copies of the record are what the client holds. */
const untold: readonly DocumentKind[] = ['expertReport', 'recordAccessPack'];

/**
 * Who was sent what about the client, in the order given: whoever asks for their record is told who has received it (UK GDPR, Article 15(1)(c)).
 * Of what went on a lawful ground without the client being told, the OT decides whether this copy tells it. What went under the instruction
 * of an expert stays untold.
 */
export function givenOutBlocks(make: BlockMaker, releases: readonly GivenOut[]): Block[] {
  const told = releases.filter(({ documentKind }) => !untold.includes(documentKind));
  if (told.length === 0) return [];
  const [when, what, who, how] = words.givenOutColumns;
  return [
    make.heading('givenOut', 2, words.givenOut),
    make.table(
      'givenOut/table',
      [],
      [
        { width: 28, head: when },
        { width: 50, head: what },
        { width: 58, head: who },
        { width: 30, head: how },
      ],
      told.map(({ id, on, documentKind, reference, recipient, purpose, channel, format, lawfulGround }) => ({
        ...(lawfulGround === null || lawfulGround.notTold === null
          ? { slot: id, sensitivity: 'personal' as const }
          : { slot: `${id}${untoldSlot}`, sensitivity: 'internal' as const }),
        cells: [
          cellOf(writtenDate(on), { header: 'row' }),
          cellOf(words.sentDocument(documentNames[documentKind], reference)),
          cellOf([typed(recipient), '\n', typed(purpose)]),
          cellOf(channel === null ? words.sentAs(format === 'paper') : standingText.channels[channel]),
        ],
      })),
      { sensitivity: 'personal' },
    ),
  ];
}
