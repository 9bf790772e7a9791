import { demandById, demandCatalogue } from '../../assessments/catalogue.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { MatchResult } from '../../reasoning/match.ts';
import { type JobAnswer, withWhere } from '../../reasoning/match-answers.ts';
import { isRestriction, type ObservedFunction } from '../../reasoning/observed-function.ts';
import { capacityReportText as words } from '../../text/capacity-report.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { demandText, reportText } from '../../text/report.ts';
import type { Block, PlainBlock } from '../tree.ts';
import { BlockMaker, cellOf, joined, type Parts, strong } from './blocks.ts';
import { confidenceBlock } from './capacity/confidence.ts';
import {
  activityCell,
  bandCell,
  limitParts,
  muchWords,
  projectedWords,
  supportParts,
  toldParts,
} from './capacity/line-words.ts';
import { missingFrom } from './capacity/missing.ts';
import { type CapacityReading, fewOf, jobWords, readCapacity } from './capacity/reading.ts';
import { limitsRecorded, restrictionItem, restrictionsElsewhere } from './capacity/restrictions.ts';
import { type ComposeInput, type Reading, readCase, typed } from './case-reading.ts';
import { capital } from './demand-words.ts';
import type { Composed } from './employer-report.ts';
import { recipientOf } from './opening.ts';
import { numbered, withoutStop } from './recommendations.ts';
import { registrationOf, signerName } from './signed-by.ts';
import { treeOf } from './tree-of.ts';

/** More than a job asks as a rule: what was not tested is named, not counted. */
const mostUntested = 40;
const mostRestrictions = 6;
const mostChanges = 3;

/**
 * The capacities of an evaluation on one page: the answer, a table, restrictions apart from limits, what was not tested, how sure it is
 * and what would raise it. Rows that the page does not hold are named on it and left to the full report.
 */
export function composeCapacitySheet(input: ComposeInput): Composed {
  const make = new BlockMaker('capacitySheet');
  const reading = readCapacity(input);
  const { audience } = input;
  return {
    tree: treeOf(input, 'sheet', words.sheetTitle, [
      make.heading('title', 1, words.sheetTitle),
      ...(reading === undefined ? [make.paragraph('none', words.none)] : sheetBlocks(make, reading)),
      signature(make, reading ?? readCase(input)),
    ]),
    missing: missingFrom(
      reading,
      recipientOf(reading ?? readCase(input)) !== undefined || audience === 'client',
    ),
  };
}

/** Name, profession and date in as few lines as a full page leaves. */
function signature(make: BlockMaker, { data, date }: Reading): Block {
  const { profession, hcpc } = registrationOf(data);
  return make.signature('signature', [
    [
      ...signerName(data),
      ', ',
      { ...profession, text: midSentence(profession.text) },
      `, ${hcpc}, ${writtenDate(date)}`,
    ],
  ]);
}

function sheetBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { lines } = reading;
  return [
    whoBlock(make, reading),
    answerBox(make, reading),
    lines.length === 0 ? make.paragraph('table/none', words.noCapacities) : table(make, reading),
    ...restrictionBlocks(make, reading),
    make.paragraph('notTested', untestedParts(reading)),
    confidenceBlock(make, 'confidence', reading, words.sheet.confidence),
    ...changeBlocks(make, reading),
  ];
}

/** Who, when, which job, who evaluated and how long it holds. */
function whoBlock(make: BlockMaker, reading: CapacityReading): Block {
  const { evaluation, person, data } = reading;
  const days = ['date', 'secondDate'].flatMap((path) => {
    const day = evaluation.text(path);
    return day === undefined ? [] : [writtenDate(day)];
  });
  const until = evaluation.text('validUntil');
  const evaluator = evaluation.text('evaluator') ?? data.practitioner.name;
  return make.paragraph(
    'who',
    [
      { ...person.fullName, strong: true },
      ' · ',
      words.sheet.evaluated,
      days.length === 0 ? words.dateOpen : days.join(', '),
      ' · ',
      words.sheet.compared,
      ...(jobWords(reading) ?? [midSentence(words.noJobChosen)]),
      '\n',
      words.sheet.by,
      typed(evaluator, reportText.neutral.person),
      ' · ',
      until === undefined
        ? `${words.validLabel}${words.validOpen}`
        : `${words.validLabel}${words.validUntil(writtenDate(until))}`,
    ],
    { sensitivity: 'identity' },
  );
}

function answerBox(make: BlockMaker, { evaluation, answer }: CapacityReading): Block {
  const question = evaluation.text('question');
  const blocks: PlainBlock[] = [
    make.paragraph('answer/words', [
      ...(question === undefined ? [] : [{ ...typed(question.trim()), strong: true }, ' ']),
      answer === undefined ? words.noJob : onSheet(answer),
    ]),
  ];
  return make.box('box', blocks);
}

/** The answer for the job, saying where on this page the rest of its demands stand: the match is not on it. */
function onSheet({ sentence: told, result }: JobAnswer): string {
  const { moreWhere } = words.sheet;
  return withWhere(told, result === 'notTested' ? moreWhere.notTested : moreWhere.other);
}

const order: readonly MatchResult[] = ['restricted', 'below', 'meetsWithChange', 'notTested', 'meets'];
const catalogue = new Map(demandCatalogue.map(({ id }, index) => [id, index]));

/** One row for each capacity in the order of the catalogue. What decides the job least gives way first where the page is full. */
function table(make: BlockMaker, reading: CapacityReading): Block {
  const { evaluation } = reading;
  const tested = reading.lines.filter(({ evidence }) => evidence !== 'notTested');
  const place = ({ demandId }: ObservedFunction) => catalogue.get(demandId ?? '') ?? catalogue.size;
  const shown = [...tested].sort((one, other) => place(one) - place(other));
  const first = [...shown].sort((one, other) => weightOf(reading, one) - weightOf(reading, other));
  const [activity, often, much, limit] = words.sheet.columns;
  return make.table(
    'table/rows',
    [strong(words.sheet.table), words.sheet.tableCaption],
    [
      { width: 46, head: activity },
      { width: 25, head: often },
      { width: 50, head: much },
      { width: 45, head: limit },
    ],
    shown.map((line) => {
      const projected = projectedWords(evaluation, line);
      const known = line.evidence === undefined ? '' : demandText.known[line.evidence];
      const told: Parts[] = [
        ...doneParts(reading, line),
        ...(muchWords(line) === '' && known === ''
          ? []
          : [[muchWords(line) === '' ? known : `${muchWords(line)} (${known})`]]),
        ...(supportParts(line).length === 0 ? [] : [supportParts(line)]),
        ...(projected === '' ? [] : [[words.sheet.projected(projected)]]),
      ];
      return {
        slot: line.itemId,
        rank: first.indexOf(line),
        cells: [
          activityCell(line),
          bandCell(line),
          cellOf(toldParts(told)),
          // A restriction stands by itself below.
          cellOf(line.limitKind === 'shouldNot' ? words.sheet.seeRestrictions : limitParts(line, reading)),
        ],
      };
    }),
  );
}

/** What was done, where no amount, time, level or frequency says how much: a bare side would tell nothing. */
function doneParts({ evaluation }: CapacityReading, line: ObservedFunction): readonly Parts[] {
  const known = [line.frequency, line.amount, line.duration, line.level].some((one) => one !== undefined);
  const done = evaluation.text(`${line.path}.observedWords`);
  return known || done === undefined ? [] : [[typed(withoutStop(done))]];
}

/** How little the answer hangs on a capacity: restrictions and shortfalls of the job first, what it does not ask last. */
function weightOf({ rows }: CapacityReading, line: ObservedFunction): number {
  if (line.limitKind === 'shouldNot') return -1;
  const about = rows.filter((row) => row.capacity.some(({ itemId }) => itemId === line.itemId));
  const best = Math.min(...about.map(({ result }) => order.indexOf(result)), order.length);
  const marginal = about.every(({ criticality }) => criticality === 'marginal');
  return best + (marginal ? order.length : 0);
}

function restrictionBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const own = reading.lines.filter(isRestriction);
  const restricted = [...own, ...restrictionsElsewhere(reading, reading.evaluation.recordId, own)];
  const shown = restricted.slice(0, mostRestrictions);
  const more = restricted.length - shown.length;
  return [
    ...(shown.length === 0
      ? [
          make.paragraph('restrictions/none', [
            strong(words.sheet.restriction),
            words.sheet.noRestrictions[limitsRecorded(reading.data)],
          ]),
        ]
      : [
          make.list(
            'restrictions/list',
            false,
            shown.map((line) =>
              restrictionItem(line, reading, { elsewhere: !own.includes(line), said: false }),
            ),
          ),
        ]),
    ...(more > 0 ? [make.paragraph('restrictions/more', words.sheet.moreRestrictions(more))] : []),
  ];
}

/** What was asked and not tested, first what safety hangs on: named on the evaluation, lines without a test, demands of the job that nothing shows. */
function untestedParts({ evaluation, lines, rows }: CapacityReading): Parts {
  const shown = new Set(
    lines.filter(({ evidence }) => evidence !== 'notTested').map(({ demandId }) => demandId ?? ''),
  );
  const named = evaluation
    .items('notTested')
    .flatMap((id) => evaluation.text(`notTested.${id}.demandId`) ?? []);
  const open = rows
    .filter(({ result, demandId }) => result === 'notTested' && !shown.has(demandId ?? ''))
    .flatMap(({ demandId }) => demandId ?? []);
  const ids = [...new Set([...named, ...open])];
  const ofSafety = new Set(
    rows.flatMap(({ criticality, demandId }) => (criticality === 'safetyCritical' ? (demandId ?? []) : [])),
  );
  const labels = (wanted: boolean) =>
    ids
      .filter((id) => ofSafety.has(id) === wanted)
      .flatMap((id): Parts[] => {
        const demand = demandById(id);
        return demand === undefined ? [] : [[demand.label]];
      });
  const untested = lines
    .filter(({ evidence, demandId }) => evidence === 'notTested' && !ids.includes(demandId ?? ''))
    .map((line): Parts => [typed(withoutStop(line.activity), capital(reportText.neutral.activity))]);
  const listOf = (title: string, parts: readonly Parts[]): Parts => [
    strong(title),
    ...fewOf(
      parts.map((one, index) => (index === 0 ? one : one.map(lowered))),
      mostUntested,
    ),
    '.',
  ];
  const critical = labels(true);
  const others = [...labels(false), ...untested];
  // In the table above, and yet open in the answer: in some task what is asked was not seen, or one side was not tested.
  const partly = new Set(
    rows.flatMap(({ result, demandId }) =>
      result === 'notTested' && shown.has(demandId ?? '') ? (demandById(demandId ?? '')?.label ?? []) : [],
    ),
  );
  const lists = [
    ...(critical.length === 0 ? [] : [listOf(words.sheet.notTestedCritical, critical)]),
    ...(others.length === 0
      ? []
      : [listOf(critical.length === 0 ? words.sheet.notTested : words.sheet.notTestedOther, others)]),
    ...(partly.size === 0
      ? []
      : [
          listOf(
            words.sheet.partlyTested,
            [...partly].map((label): Parts => [label]),
          ),
        ]),
  ];
  return lists.length === 0
    ? [strong(words.sheet.notTested), words.sheet.nothingUntested]
    : joined(lists, ' ');
}

function lowered(part: Parts[number]): Parts[number] {
  return typeof part === 'string' ? midSentence(part) : { ...part, text: midSentence(part.text) };
}

/** Recommendations that still stand, by what they would make possible. */
function changeBlocks(make: BlockMaker, { changes }: CapacityReading): Block[] {
  const standing = changes.filter(({ declined }) => !declined);
  const more = standing.length - mostChanges;
  const rest = more > 0 ? words.sheet.moreChanges(mostChanges, standing.length) : '';
  return [
    make.paragraph('changes', [
      strong(words.sheet.changes),
      standing.length === 0 ? words.sheet.noChanges : rest,
    ]),
    ...(standing.length === 0
      ? []
      : [
          make.list(
            'changes/list',
            false,
            standing.slice(0, mostChanges).map((change) => ({
              slot: change.id,
              words: [numbered(change), { ...change.action, text: sentence(change.action.text) }],
            })),
          ),
        ]),
  ];
}
