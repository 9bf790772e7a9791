import { employerReportText as words } from '../../../text/employer-report.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, Run } from '../../tree.ts';
import { type BlockMaker, cellOf, type TableRow } from '../blocks.ts';
import type { Reading } from '../case-reading.ts';
import { type Change, stages } from '../recommendations.ts';

/** Every recommendation, now, before the return and later, each ending with a request for an answer. */
export function changeBlocks(make: BlockMaker, _reading: Reading, changes: readonly Change[]): Block[] {
  const heading = make.heading('changes', 2, words.changes);
  if (changes.length === 0) return [heading, make.paragraph('changes/none', words.noChanges)];
  return [
    heading,
    make.paragraph('changes/decides', words.employerDecides),
    ...stages.flatMap((stage): Block[] => {
      const ofStage = changes.filter((change) => change.stage === stage);
      if (ofStage.length === 0) return [];
      return [make.heading(`changes/${stage}`, 3, words.stages[stage]), table(make, stage, ofStage)];
    }),
  ];
}

function table(make: BlockMaker, stage: string, changes: readonly Change[]): Block {
  const [number, change, who, cost, otherwise] = words.changesColumns;
  return make.table(
    `changes/${stage}/table`,
    [],
    [
      { width: 7, head: number },
      { width: 64, head: change },
      { width: 26, head: who },
      { width: 29, head: cost },
      { width: 25, head: otherwise },
    ],
    changes.map(row),
  );
}

function row(change: Change): TableRow {
  return {
    slot: change.id,
    cells: [
      cellOf(String(change.number)),
      cellOf(changeWords(change), { header: 'row' }),
      cellOf([...change.who, `\n${words.byWhen}${lower(change.byWhen)}`]),
      cellOf([
        words.cost,
        ...change.cost,
        '\n',
        ...change.howLong,
        `\n${words.reviewOnDate}${change.reviewDate ?? words.reviewDateOpen}`,
        ...(change.feasible === undefined ? [] : [`\n${words.feasible}`, ...change.feasible]),
      ]),
      cellOf(change.alternative === undefined ? words.alternativeOpen : [change.alternative]),
    ],
  };
}

function changeWords(change: Change): (string | Run)[] {
  return [
    { ...change.action, strong: true },
    `\n${words.serves}`,
    change.task ?? words.taskOpen,
    `\n${words.removes}`,
    change.limit ?? words.limitOpen,
    ...(change.note === undefined ? [] : [`\n${words.note}${change.note}`]),
    '\n',
    ...(change.answer ?? [words.reply]),
  ];
}

/** `Date not yet discussed` after a label. */
function lower(text: string): string {
  return text === reportText.dateNotDiscussed || text === reportText.noDateNeeded
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
