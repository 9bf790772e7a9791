import { costBandNames } from '../../../text/adjustments.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { midSentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, Run } from '../../tree.ts';
import { type BlockMaker, cellOf, joined, type Parts, type TableRow } from '../blocks.ts';
import { capital } from '../demand-words.ts';
import { type Change, stages } from '../recommendations.ts';

/**
 * Every recommendation, now, before the return, later and without a stage, with what to do instead where one is not agreed.
 * @param effects whether with what each is expected to change about its demands
 */
export function changeBlocks(make: BlockMaker, changes: readonly Change[], effects: boolean): Block[] {
  const heading = make.heading('changes', 2, words.changes);
  if (changes.length === 0) return [heading, make.paragraph('changes/none', words.noChanges)];
  return [
    heading,
    make.paragraph('changes/decides', words.employerDecides),
    ...stages.flatMap((stage): Block[] => {
      const ofStage = changes.filter((change) => change.stage === stage);
      if (ofStage.length === 0) return [];
      return [make.heading(`changes/${stage}`, 3, words.stages[stage]), table(make, stage, ofStage, effects)];
    }),
  ];
}

function table(make: BlockMaker, stage: string, changes: readonly Change[], effects: boolean): Block {
  const [number, change, who] = words.changesColumns;
  return make.table(
    `changes/${stage}/table`,
    [],
    [
      { width: 8, head: number },
      { width: 99, head: change },
      { width: 44, head: who },
    ],
    changes.map((change) => row(change, effects)),
  );
}

function row(change: Change, effects: boolean): TableRow {
  return {
    slot: change.id,
    cells: [
      cellOf(change.number),
      cellOf(changeWords(change, effects), { header: 'row' }),
      cellOf(termsWords(change)),
    ],
  };
}

/** The action, then the rest in one run; what to do instead has a line of its own. */
function changeWords(change: Change, effects: boolean): (string | Run)[] {
  return [
    { ...change.action, strong: true },
    `\n${words.serves}`,
    change.task === undefined ? words.taskOpen : inSentence(change.task),
    words.removes,
    change.limit === undefined ? words.limitOpen : inSentence(change.limit),
    ...(effects && change.expected !== undefined ? [words.expected, ...change.expected] : []),
    ...(change.note === undefined ? [] : [`${words.note}${change.note}`]),
    ...(change.answer === undefined ? [] : [words.between, ...change.answer]),
    ...insteadWords(change),
  ];
}

/** What to do where it is not possible, as long as it is not agreed; who is asked for it where nothing was written. */
function insteadWords({ open, declined, alternative }: Change): Parts {
  if (!open && !declined) return [];
  return [
    `\n${words.instead}`,
    alternative === undefined ? midSentence(words.alternativeOpen) : inSentence(alternative),
    '.',
  ];
}

/** Who and by when; cost, length and review; what is open stands together at the end. */
function termsWords(change: Change): (string | Run)[] {
  const costKnown = change.cost !== undefined || change.recurringCost !== undefined;
  const by = change.withoutDate
    ? [midSentence(reportText.noDateNeeded)]
    : change.byWhen === undefined
      ? []
      : [words.byWhen(change.byWhen)];
  const review =
    change.reviewDate === undefined ? words.reviewDateOpen : words.reviewOnDate(change.reviewDate);
  const lines: Parts[] = [
    joined([...(change.who === undefined ? [] : [[...change.who]]), ...(by.length === 0 ? [] : [by])]),
    started(
      joined(
        [
          ...(costKnown ? [costWords(change)] : []),
          ...(change.howLong === undefined ? [] : [lowered(change.howLong)]),
          [review],
        ],
        words.between,
      ),
    ),
    change.feasible === undefined ? [] : [words.feasible, ...change.feasible],
    change.undiscussed.length === 0 ? [] : [words.undiscussed(change.undiscussed.join(', '))],
  ];
  return joined(
    lines.filter((line) => line.length > 0),
    '\n',
  );
}

function costWords({ cost, recurringCost }: Change): (string | Run)[] {
  const band =
    cost === costBandNames['0']
      ? cost
      : `${words.cost}${cost === undefined ? reportText.notDiscussedYet : midSentence(cost)}`;
  return recurringCost === undefined ? [band] : [`${band}; `, inSentence(recurringCost)];
}

function inSentence(run: Run): Run {
  return { ...run, text: midSentence(run.text) };
}

/** The first words in the middle of a sentence. */
function lowered(parts: readonly (string | Run)[]): Parts {
  return parts.map((part, index) => {
    if (index > 0) return part;
    return typeof part === 'string' ? midSentence(part) : inSentence(part);
  });
}

/** The first word with a capital, as a line begins. */
function started([first = '', ...rest]: Parts): Parts {
  return [typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) }, ...rest];
}
