import { writtenDate } from '../../../domain/calendar.ts';
import { isLimited, readObservedFunction } from '../../../reasoning/observed-function.ts';
import { caseLetterText as words } from '../../../text/case-letter.ts';
import { employerReportText } from '../../../text/employer-report.ts';
import { midSentence, plainNumber } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, joined, type ListItem, type Parts, strong } from '../blocks.ts';
import { limitParts, managedWords } from '../capacity/line-words.ts';
import { restrictionItem, restrictionsElsewhere } from '../capacity/restrictions.ts';
import { type Reading, typed } from '../case-reading.ts';
import { capital, demandLines, needWords } from '../demand-words.ts';
import { fitnessOf, fitnessStatement } from '../fitness.ts';
import { type Change, changesOf, numbered, withoutStop } from '../recommendations.ts';
import { reviewDateOf } from '../review.ts';
import { equipmentTable } from '../workstation-report/equipment.ts';

const mostDemands = 16;

/** What is managed in numbers, or with a limit, each with how it is known. A level says nothing to someone outside the profession. */
export function abilityItems({ analysis }: Reading): ListItem[] {
  const lines = analysis === undefined ? [] : readObservedFunction(analysis);
  return lines
    .filter(({ evidence }) => evidence !== undefined && evidence !== 'notTested')
    .filter(({ duration, amount, limit }) => (duration ?? amount ?? limit) !== undefined)
    .map((line) => ({
      slot: line.itemId,
      words: [
        typed(withoutStop(line.activity), capital(reportText.neutral.activity)),
        ': ',
        ...managedWords(line),
        line.evidence === undefined ? '.' : ` (${demandText.known[line.evidence]}).`,
      ],
    }));
}

/** What still stands: agreed or without an answer. */
export function changeItems(reading: Reading): ListItem[] {
  return byNumber(reading)
    .filter(({ declined }) => !declined)
    .map(changeItem);
}

/** What the employer said yes to. */
export function agreedItems(reading: Reading): ListItem[] {
  return byNumber(reading)
    .filter(({ declined, open }) => !declined && !open)
    .map(changeItem);
}

/** A letter names no stages, so its list follows the numbers. */
function byNumber(reading: Reading): Change[] {
  return changesOf(reading).sort((one, other) =>
    one.number.localeCompare(other.number, 'en', { numeric: true }),
  );
}

function changeItem(change: Change): ListItem {
  const { id, action, who, byWhen, answered = words.noAnswer } = change;
  const details: Parts[] = [
    ...(who === undefined ? [] : [[...who]]),
    ...(byWhen === undefined
      ? []
      : [[who === undefined ? capital(words.byDate(byWhen)) : words.byDate(byWhen)]]),
  ];
  return {
    slot: id,
    words: [
      numbered(change),
      action,
      '. ',
      ...joined(details),
      details.length === 0 ? '' : '. ',
      `${capital(answered)}.`,
    ],
  };
}

/** The tasks of the job with their minutes. */
export function taskItems({ analysis }: Reading): ListItem[] {
  return (analysis?.items('tasks') ?? []).flatMap((id): ListItem[] => {
    const name = analysis?.text(`tasks.${id}.name`);
    const minutes = analysis?.number(`tasks.${id}.minutes`);
    if (name === undefined) return [];
    return [
      {
        slot: id,
        words: [
          typed(withoutStop(name), reportText.neutral.task),
          minutes === undefined ? '' : words.minutes(plainNumber(minutes)),
          '.',
        ],
      },
    ];
  });
}

/** What is limited and how far, restrictions of other records among it. */
export function limitItems(reading: Reading): ListItem[] {
  const { analysis } = reading;
  const lines = analysis === undefined ? [] : readObservedFunction(analysis);
  const limited = lines.filter((line) => isLimited(line) && line.limitKind !== 'shouldNot');
  return limited.map((line) => ({
    slot: line.itemId,
    words: [
      typed(capital(withoutStop(line.activity)), capital(reportText.neutral.activity)),
      ': ',
      ...limitParts(line, reading, words.limitKinds),
      line.limitKind === 'canAtCost' && line.limit !== undefined ? words.atCost : '',
      '.',
    ],
  }));
}

/** What should not be done because of risk. */
export function restrictionItems(reading: Reading): ListItem[] {
  const { analysis } = reading;
  const own = (analysis === undefined ? [] : readObservedFunction(analysis)).filter(
    ({ limitKind }) => limitKind === 'shouldNot',
  );
  return [
    ...own.map((line) => restrictionItem(line, reading, { elsewhere: false, said: true })),
    ...restrictionsElsewhere(reading, analysis?.recordId, own).map((line) =>
      restrictionItem(line, reading, { elsewhere: true, said: true }),
    ),
  ];
}

/** The statement of fitness, that there is none yet among them, and when it is looked at again. */
export function fitnessBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  // Who is not fit at present reads the date in the statement itself.
  const review = fitnessOf(reading) === 'notFit' ? undefined : reviewDateOf(reading);
  return [
    make.box(`${slot}/box`, [
      make.paragraph(`${slot}/fitness`, [
        ...fitnessStatement(reading),
        ...(review === undefined ? [] : [' ', strong(words.until), `${writtenDate(review)}.`]),
      ]),
    ]),
  ];
}

/** The demands on which the job hangs, each with how often, how much and how that is known. */
export function demandBlocks(make: BlockMaker, slot: string, { analysis }: Reading): Block[] {
  if (analysis === undefined) return [];
  const lines = demandLines(analysis);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostDemands);
  const shift = analysis.number('shiftMinutes');
  const [demand, needs, weight] = words.demandColumns;
  return [
    make.table(
      `${slot}/demands`,
      [
        shift === undefined ? employerReportText.ofShiftOpen : words.demandCaption(plainNumber(shift)),
        lines.length > shown.length ? words.moreDemands(lines.length - shown.length) : '',
      ],
      [
        { width: 60, head: demand },
        { width: 72, head: needs },
        { width: 30, head: weight },
      ],
      shown.map(({ demand: { id, label }, most, criticality }) => ({
        slot: id,
        cells: [
          cellOf(label, { header: 'row' }),
          cellOf(capital(needWords(analysis, most))),
          cellOf(criticality === undefined ? words.notDecided : ratingText.criticality[criticality]),
        ],
      })),
    ),
  ];
}

/** Each difficulty at work beside what is recommended for it, with its goal date. */
export function difficultyBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  const changes = changesOf(reading).filter(({ declined }) => !declined);
  if (changes.length === 0) return [];
  const [difficulty, advice, goal] = words.difficultyColumns;
  return [
    make.table(
      `${slot}/difficulties`,
      [],
      [
        { width: 50, head: difficulty },
        { width: 76, head: advice },
        { width: 36, head: goal },
      ],
      changes.map((change) => ({
        slot: change.id,
        cells: [
          cellOf(change.limit === undefined ? words.notDecided : [change.limit], { header: 'row' }),
          cellOf([numbered(change), change.action, '.']),
          cellOf(goalWords(change)),
        ],
      })),
    ),
  ];
}

function goalWords({ byWhen, reviewDate, answered = words.noAnswer }: Change): string {
  const parts = [
    ...(byWhen === undefined ? [] : [words.byDate(byWhen)]),
    ...(reviewDate === undefined ? [] : [words.reviewOn(reviewDate)]),
    midSentence(answered),
  ];
  return capital(parts.join('; '));
}

/** Kinds of change that are advised, as boxes: what is ticked follows from the recommendations. */
export function optionBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  const standing = reading.data.recommendations.filter((one) => one.text('status') !== 'declined');
  const serves = (ids: readonly string[]) =>
    standing.some((one) => one.list('demandIds').some((id) => ids.includes(id)));
  const changed = (kinds: readonly string[]) =>
    standing.some((one) => one.list('changeKinds').some((kind) => kinds.includes(kind)));
  const phased = standing.some((one) => one.text('libraryId') === 'phased-return');
  const advised = [
    ['phased', phased],
    ['duties', changed(['task', 'people']) || standing.some(isAboutTask)],
    ['hours', changed(['time']) || serves(['hours_pattern'])],
    ['adaptations', changed(['tool', 'place']) || reading.data.equipment.some(isForWork)],
  ] as const;
  const lines = advised.map(
    ([id, yes]): Parts => [strong(yes ? words.ticked : words.unticked), words.options[id]],
  );
  return reading.data.recommendations.length === 0 ? [] : [make.paragraph(slot, joined(lines, '\n'))];
}

function isAboutTask(one: Reading['data']['recommendations'][number]): boolean {
  return one.list('flags').includes('changesOthersWork');
}

/** Equipment that belongs to a recommendation for work or to a workstation; never that of the home. */
function isForWork(item: Reading['data']['equipment'][number]): boolean {
  return item.text('recommendationId') !== undefined && item.text('notGoingAhead') !== 'yes';
}

/** Equipment for work by what it must be able to do, with who pays and how far it is. */
export function equipmentBlocks(make: BlockMaker, slot: string, { data }: Reading): Block[] {
  const named = new Set(
    data.workstations.flatMap((one) => one.items('issues').map((id) => one.text(`issues.${id}.equipmentId`))),
  );
  const items = data.equipment.filter((item) => isForWork(item) || named.has(item.recordId));
  return items.length === 0 ? [] : [equipmentTable(make, `${slot}/equipment`, items)];
}
