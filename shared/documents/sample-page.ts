import type { HouseStyle } from '../domain/house-style.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { houseText } from '../text/house-style.ts';
import { BlockMaker, cellOf } from './composers/blocks.ts';
import { letterheadOf } from './composers/letterhead.ts';
import { signedBy } from './composers/signed-by.ts';
import type { DocumentTree } from './tree.ts';

const words = houseText.sample;

/** One page with everything that a house style touches, and nothing of any case. */
export function sampleTree(practitioner: Practitioner, house: HouseStyle, date: CalendarDate): DocumentTree {
  const make = new BlockMaker('samplePage', 'identity');
  const rows = words.rows.map((row, index) => ({
    slot: String(index),
    cells: row.map((cell, at) => cellOf(cell, at === 0 ? { header: 'row' } : {})),
  }));
  return {
    kind: 'employerReport',
    title: words.title,
    reference: words.reference,
    audience: 'employer',
    date,
    mark: 'none',
    style: 'report',
    ...(house.largePrint ? { large: true } : {}),
    letterhead: letterheadOf(practitioner),
    blocks: [
      make.heading('title', 1, words.title),
      make.box('box', [make.heading('summary', 2, words.heading), make.paragraph('text', words.paragraph)]),
      make.table(
        'table',
        words.tableCaption,
        words.columns.map((head, index) => ({ width: index === 0 ? 3 : 2, head })),
        rows,
      ),
      make.heading('second', 2, words.second),
      make.list(
        'list',
        true,
        words.items.map((item, index) => ({ slot: String(index), words: item })),
      ),
      make.signature('signature', signedBy({ practitioner, house })),
    ],
  };
}
