import { demandById } from '../../../assessments/catalogue.ts';
import type { ObservedFunction } from '../../../reasoning/observed-function.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { plainNumber, sentence } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { demandText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, joined, type ListItem, type Parts, strong } from '../blocks.ts';
import {
  activityCell,
  inUnit,
  limitParts,
  muchWords,
  projectedWords,
  supportParts,
  toldParts,
} from '../capacity/line-words.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { restrictionItem, restrictionsElsewhere } from '../capacity/restrictions.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

const clinical = { sensitivity: 'clinical' } as const;

/** What was done, what follows by a rule, and what is recommended, in columns of their own; rules below, reasons for those who treat. */
export function capacityBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { evaluation, lines } = reading;
  const heading = make.heading('capacities', 2, words.capacities);
  const standing = standingBlocks(make, reading);
  if (lines.length === 0)
    return [heading, make.paragraph('capacities/none', words.noCapacities), ...standing];
  const rules = [
    ...new Set(lines.flatMap(({ path }) => evaluation.text(`${path}.projectionRule`)?.trim() ?? [])),
  ];
  const [activity, observed, projected, recommended, limit] = words.capacitiesColumns;
  return [
    heading,
    make.table(
      'capacities/table',
      words.capacitiesCaption,
      [
        { width: 34, head: activity },
        { width: 32, head: observed },
        { width: 30, head: projected },
        { width: 36, head: recommended },
        { width: 34, head: limit },
      ],
      lines.map((line) => ({
        slot: line.itemId,
        cells: [
          activityCell(line),
          cellOf(observedParts(reading, line)),
          cellOf(projectedParts(reading, line, rules)),
          recommendedCell(line),
          cellOf(limitParts(line, reading)),
        ],
      })),
    ),
    ...(rules.length === 0
      ? []
      : [
          make.paragraph('capacities/rulesHeading', [strong(words.rules)]),
          make.list(
            'capacities/rules',
            true,
            rules.map((rule, index) => ({ slot: String(index), words: [typed(sentence(rule))] })),
          ),
        ]),
    ...standing,
    ...notTestedBlocks(make, reading),
    ...reasonBlocks(make, reading),
  ];
}

/** Restrictions of other records that still hold: what was tested since does not lift them. */
function standingBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const standing = restrictionsElsewhere(reading, reading.evaluation.recordId, reading.lines);
  if (standing.length === 0) return [];
  return [
    make.heading('capacities/restrictions', 3, words.restrictionsElsewhere),
    make.list(
      'capacities/restrictions/list',
      false,
      standing.map((line) => restrictionItem(line, reading, { elsewhere: true, said: true })),
    ),
  ];
}

/** What the job asks and no test showed, each with its reason: not tested is an answer. */
function notTestedBlocks(make: BlockMaker, { evaluation }: CapacityReading): Block[] {
  const [demand, reason, how] = words.notTestedColumns;
  const rows = evaluation.items('notTested').flatMap((id) => {
    const path = `notTested.${id}`;
    const label = demandById(evaluation.text(`${path}.demandId`) ?? '')?.label;
    const note = evaluation.text(`${path}.note`);
    if (label === undefined) return [];
    return [
      {
        slot: id,
        cells: [
          cellOf(label, { header: 'row' as const }),
          cellOf(chosenLabel(evaluation, `${path}.reason`) ?? words.notRecorded, {
            mark: 'notTested' as const,
          }),
          cellOf(note === undefined ? words.howOpen : [typed(withoutStop(note))]),
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    make.heading('capacities/notTested', 3, words.notTestedHeading),
    make.table(
      'capacities/notTested/table',
      '',
      [
        { width: 60, head: demand },
        { width: 46, head: reason },
        { width: 60, head: how },
      ],
      rows,
    ),
  ];
}

function observedParts({ evaluation }: CapacityReading, line: ObservedFunction): Parts {
  const { path, evidence } = line;
  const done = evaluation.text(`${path}.observedWords`);
  const most = evaluation.number(`${path}.observedAmount`);
  // What only follows by a rule was not observed: it stands in the next column.
  const known = evidence === undefined || evidence === 'projected' ? [] : [[demandText.evidence[evidence]]];
  // Words that hold the number say it already.
  const figures: readonly string[] = done?.match(/\d[\d,]*(?:\.\d+)?/gu) ?? [];
  const said = most !== undefined && figures.includes(plainNumber(most));
  const told: Parts[] = [
    ...known,
    ...(most === undefined || said ? [] : [[words.observedAmount(inUnit(evaluation, path, most))]]),
    ...(done === undefined ? [] : [[typed(withoutStop(done))]]),
  ];
  if (told.length > 0) return toldParts(told);
  return [evidence === 'projected' ? demandText.evidence.notTested : words.notDone];
}

function projectedParts(
  { evaluation }: CapacityReading,
  line: ObservedFunction,
  rules: readonly string[],
): Parts {
  const told = projectedWords(evaluation, line);
  const rule = evaluation.text(`${line.path}.projectionRule`)?.trim();
  const byRule = rule === undefined ? '' : words.rule(rules.indexOf(rule) + 1);
  if (told !== '') return [capital(told), byRule];
  return line.evidence === 'projected' ? [demandText.evidence.projected, byRule] : [words.notProjected];
}

function recommendedCell(line: ObservedFunction) {
  if (line.evidence === 'notTested' || line.evidence === undefined)
    return cellOf(demandText.evidence.notTested, { mark: 'notTested' as const });
  const much = muchWords(line);
  const support = supportParts(line);
  const often = line.frequency === undefined ? [] : [ratingText.frequency[line.frequency]];
  const told: Parts[] = [
    ...(often.length === 0 && much === ''
      ? []
      : [[capital([...often, ...(much === '' ? [] : [much])].join(', '))]]),
    ...(support.length === 0 ? [] : [support]),
  ];
  return cellOf(
    told.length === 0 ? words.notRecorded : joined(told, '; '),
    line.frequency === undefined ? {} : { mark: line.frequency },
  );
}

/** Why each capacity is recommended as it is, and what it costs where it is possible at a cost. */
function reasonBlocks(make: BlockMaker, { evaluation, lines }: CapacityReading): Block[] {
  const itemsOf = (textOf: (line: ObservedFunction) => string | undefined) =>
    lines.flatMap((line): ListItem[] => {
      const text = textOf(line);
      if (text === undefined) return [];
      return [
        {
          slot: line.itemId,
          ...clinical,
          words: [{ ...typed(withoutStop(line.activity)), strong: true }, ': ', typed(sentence(text))],
        },
      ];
    });
  const list = (slot: string, title: string, items: readonly ListItem[]): Block[] =>
    items.length === 0
      ? []
      : [
          make.heading(`capacities/${slot}`, 3, title, clinical),
          make.list(`capacities/${slot}/list`, false, items, clinical),
        ];
  return [
    ...list(
      'why',
      words.why,
      itemsOf(({ path }) => evaluation.text(`${path}.recommendedWhy`)),
    ),
    ...list(
      'costs',
      words.costs,
      itemsOf(({ cost }) => cost),
    ),
  ];
}

/** Postures and hours that readers look for first. */
const toleranceIds = ['sit', 'stand_static', 'walk', 'drive_vehicle', 'screen_input_use', 'hours_pattern'];

/** How long at a time, how much of a day, and how many hours. */
export function toleranceBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { lines } = reading;
  const shown = toleranceIds.flatMap((id) => lines.filter(({ demandId }) => demandId === id));
  const heading = make.heading('tolerances', 2, words.tolerances);
  if (shown.length === 0) return [heading, make.paragraph('tolerances/none', words.noTolerances)];
  const [what, once, day, limit] = words.tolerancesColumns;
  return [
    heading,
    make.table(
      'tolerances/table',
      '',
      [
        { width: 46, head: what },
        { width: 30, head: once },
        { width: 34, head: day },
        { width: 56, head: limit },
      ],
      shown.map((line) => ({
        slot: line.itemId,
        cells: [
          cellOf(demandById(line.demandId ?? '')?.label ?? words.notRecorded, { header: 'row' as const }),
          cellOf(
            line.evidence === 'notTested'
              ? demandText.evidence.notTested
              : line.duration === undefined
                ? words.timeOpen
                : `${plainNumber(line.duration)} min`,
          ),
          line.evidence === 'notTested'
            ? cellOf(demandText.evidence.notTested, { mark: 'notTested' as const })
            : line.frequency === undefined
              ? cellOf(words.timeOpen)
              : cellOf(ratingText.frequency[line.frequency], { mark: line.frequency }),
          cellOf(limitParts(line, reading)),
        ],
      })),
    ),
  ];
}
