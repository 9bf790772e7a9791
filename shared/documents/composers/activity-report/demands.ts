import { demandCatalogue } from '../../../assessments/catalogue.ts';
import { criticalityOf, type Rating, readRatings } from '../../../assessments/rating-view.ts';
import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { DemandGroup } from '../../../domain/catalogue.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import { amountInWords, midSentence, plainNumber } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, Cell } from '../../tree.ts';
import { type BlockMaker, cellOf, joined, type Parts, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { capital, type DemandLine, demandLines } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

/** As many tasks as stand side by side in the grid. */
const mostBeside = 12;

/** How often each task asks each demand, then for every demand what the task that asks most needs, group by group. */
export function demandProfile(make: BlockMaker, analysis: RecordView): Block[] {
  const lines = inCatalogueOrder(demandLines(analysis));
  const heading = make.heading('profile', 2, words.profile);
  if (lines.length === 0) return [heading, make.paragraph('profile/none', words.noDemands)];
  return [
    heading,
    ...gridTables(make, analysis, lines),
    make.paragraph('profile/legend', words.legend),
    ...DemandGroup.options.flatMap((group): Block[] => {
      const ofGroup = lines.filter(({ demand }) => demand.group === group);
      if (ofGroup.length === 0) return [];
      return [
        make.heading(`profile/${group}`, 3, words.groups[group]),
        make.table(
          `profile/${group}/table`,
          '',
          demandColumns,
          ofGroup.map((line) => ({
            slot: line.demand.id,
            cells: [
              cellOf(line.demand.label, { header: 'row' }),
              frequencyCell(line.most),
              cellOf(amountsOfAll(line)),
              cellOf(weightWords(line.criticality, line.most)),
              cellOf(knownWords(line.most)),
            ],
          })),
        ),
      ];
    }),
    make.paragraph('profile/confidence', words.confidenceLegend),
  ];
}

const [demandHead, oftenHead, muchHead, weightHead, knownHead] = words.profileColumns;
const demandColumns = [
  { width: 40, head: demandHead },
  { width: 28, head: oftenHead },
  { width: 48, head: muchHead },
  { width: 24, head: weightHead },
  { width: 26, head: knownHead },
] as const;

function inCatalogueOrder(lines: readonly DemandLine[]): DemandLine[] {
  const order = demandCatalogue.map(({ id }) => id);
  return [...lines].sort((one, other) => order.indexOf(one.demand.id) - order.indexOf(other.demand.id));
}

/** Tasks across, demands down; more tasks than stand side by side get further tables. */
function gridTables(make: BlockMaker, analysis: RecordView, lines: readonly DemandLine[]): Block[] {
  const shift = analysis.number('shiftMinutes');
  const share = shift === undefined ? words.ofShiftOpen : words.ofShift(plainNumber(shift));
  const tasks = analysis.items('tasks');
  const rated = new Set(lines.flatMap(({ ratings }) => ratings.map(({ taskId }) => taskId)));
  const columns = [...tasks, ...(rated.has(wholeJob) ? [wholeJob] : [])];
  const count = Math.ceil(columns.length / mostBeside);
  return Array.from({ length: count }, (_, index) => {
    const shown = columns.slice(index * mostBeside, (index + 1) * mostBeside);
    const heads = shown.map((taskId) =>
      taskId === wholeJob ? words.wholeJobShort : String(tasks.indexOf(taskId) + 1),
    );
    return make.table(
      `profile/grid/${index}`,
      index === 0 ? words.gridCaption(share) : '',
      [
        { width: 166 - 10.5 * shown.length, head: words.gridFirst },
        ...heads.map((head) => ({ width: 10.5, head })),
      ],
      lines.map(({ demand, ratings }) => ({
        slot: demand.id,
        cells: [
          cellOf(demand.label, { header: 'row' }),
          ...shown.map((taskId) => gridCell(ratings.find((one) => one.taskId === taskId))),
        ],
      })),
    );
  });
}

/** One letter, with the bars of its band. */
function gridCell(rating: Rating | undefined): Cell {
  if (rating?.frequency !== undefined)
    return cellOf(words.gridLetters[rating.frequency], { mark: rating.frequency });
  return rating?.notTested ? cellOf(words.gridNotTested, { mark: 'notTested' }) : cellOf(words.gridNotRated);
}

/** What one task asks, demand by demand. */
export function taskDemandTable(make: BlockMaker, analysis: RecordView, taskId: string): Block {
  const ratings = readRatings(analysis).filter((rating) => rating.taskId === taskId);
  const slot = `task/${taskId}/demands`;
  if (ratings.length === 0) return make.paragraph(slot, words.taskUnrated);
  return make.table(
    slot,
    words.taskDemands,
    demandColumns,
    ratings.map(
      (rating): TableRow => ({
        slot: rating.demand.id,
        cells: [
          cellOf(rating.demand.label, { header: 'row' }),
          frequencyCell(rating),
          cellOf(amountParts(rating)),
          cellOf(weightWords(criticalityOf(analysis, rating), rating)),
          cellOf(knownWords(rating)),
        ],
      }),
    ),
  );
}

/** The band as bars and as a word. */
function frequencyCell(rating: Rating): Cell {
  if (rating.frequency === undefined) {
    return rating.notTested ? cellOf(words.notSeen, { mark: 'notTested' }) : cellOf(words.notRated);
  }
  return cellOf(ratingText.frequency[rating.frequency], { mark: rating.frequency });
}

/** Amounts, the longest time at once, the level with its anchor, the side and what was noted. */
function amountParts(rating: Rating): Parts {
  const told = amountWords(rating);
  const { describe } = rating;
  const parts: Parts[] = [
    ...(told === '' ? [] : [[capital(told)]]),
    ...(describe === undefined ? [] : [[typed(withoutStop(capital(describe)), reportText.neutral.reason)]]),
  ];
  if (parts.length > 0) return joined(parts, '. ');
  return [rating.notTested ? '' : words.noAmount];
}

function amountWords(rating: Rating): string {
  const { duration, level, demand, side, minutes } = rating;
  const anchor = level === undefined ? undefined : demand.levels?.[level - 1];
  return [
    ...(minutes === undefined ? [] : [words.aShift(plainNumber(minutes))]),
    ...rating.amounts.map(({ measure, value }) => amountInWords(measure, value)),
    ...(duration === undefined ? [] : [words.atOnce(plainNumber(duration))]),
    ...(level === undefined ? [] : [words.level(level, anchor ?? '')]),
    ...(side === undefined ? [] : [midSentence(ratingText.side[side])]),
  ].join('; ');
}

/** The most of each amount over all tasks, the longest time at once and the highest level. */
function amountsOfAll({ ratings, demand, most }: DemandLine): string {
  const amounts = demand.measures.flatMap((measure) => {
    const all = ratings.flatMap((one) => one.amounts.filter((amount) => amount.measure.id === measure.id));
    return all.length === 0 ? [] : [amountInWords(measure, Math.max(...all.map(({ value }) => value)))];
  });
  const durations = ratings.flatMap(({ duration }) => duration ?? []);
  const levels = ratings.flatMap(({ level }) => level ?? []);
  const level = levels.length === 0 ? undefined : Math.max(...levels);
  const told = [
    ...amounts,
    ...(durations.length === 0 ? [] : [words.atOnce(plainNumber(Math.max(...durations)))]),
    ...(level === undefined ? [] : [words.level(level, demand.levels?.[level - 1] ?? '')]),
  ];
  if (told.length > 0) return capital(told.join('; '));
  return most.notTested ? '' : words.noAmount;
}

function weightWords(
  criticality: ReturnType<typeof criticalityOf>,
  { pattern }: Pick<Rating, 'pattern'>,
): string {
  const weight = criticality === undefined ? words.weightNotRecorded : ratingText.criticality[criticality];
  return pattern === undefined ? weight : `${weight}; ${midSentence(ratingText.pattern[pattern])}`;
}

function knownWords({ source, confidence }: Rating): string {
  const from = source === undefined ? reportText.sourceNotRecorded : reportText.sources[source];
  return confidence === undefined ? from : `${from}; ${words.confidence[confidence]}`;
}
