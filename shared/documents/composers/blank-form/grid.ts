import { demandCatalogue } from '../../../assessments/catalogue.ts';
import { DemandGroup } from '../../../domain/catalogue.ts';
import { blankFormText } from '../../../text/blank-form.ts';
import { gridText } from '../../../text/grid.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf } from '../blocks.ts';

const words = blankFormText.grid;
const tasks = 4;
const writingRow = 20;

/** The grid of demands on paper: a row for each demand, a column for the whole job and for each of a few tasks. */
export function gridBlocks(make: BlockMaker, slot: string): Block[] {
  const places = Array.from({ length: tasks }, (_, index) => index + 1);
  return [
    make.paragraph(`${slot}/lead`, words.lead),
    ...DemandGroup.options.flatMap((group): Block[] => [
      make.heading(`${slot}/${group}/heading`, 3, gridText.group[group]),
      {
        ...make.table(
          `${slot}/${group}`,
          '',
          [
            { width: 5, head: words.demand },
            { width: 1.5, head: words.wholeJob },
            ...places.map((place) => ({ width: 1.2, head: words.task(place) })),
            { width: 4, head: words.note },
          ],
          demandCatalogue
            .filter((demand) => demand.group === group && !demand.optional)
            .map(({ id, label }) => ({
              slot: id,
              cells: [
                cellOf(label, { header: 'row' }),
                ...Array.from({ length: tasks + 2 }, () => cellOf('')),
              ],
            })),
        ),
        rowHeight: writingRow,
      },
    ]),
  ];
}
