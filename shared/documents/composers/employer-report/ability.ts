import { writtenDate } from '../../../domain/calendar.ts';
import { type ObservedFunction, readObservedFunction } from '../../../reasoning/observed-function.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { midSentence } from '../../../text/findings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import type { Block, Cell, Run } from '../../tree.ts';
import { plainText } from '../../walk.ts';
import { type BlockMaker, cellOf, strong } from '../blocks.ts';
import { findingsOf, type Reading, typed } from '../case-reading.ts';
import { capacityWords, capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';
import { joined } from './about.ts';

/** What the person can do now: can first, then limits; what was not tested is written out. */
export function abilityBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis, person, data } = reading;
  const heading = make.heading('ability', 2, splitName(words.ability, person.name));
  const lines = analysis ? readObservedFunction(analysis) : [];
  const guarded = findingsOf(data, 'capacity').filter(
    (finding) => finding.functionalEffect !== null && finding.sensitivity !== 'function',
  );
  const free = lines.filter(isFree);
  const rest = lines.filter((line) => !isFree(line));
  const strengths = findingsOf(data, 'strength');
  return [
    heading,
    ...(lines.length === 0 ? [make.paragraph('ability/none', words.noAbility)] : []),
    ...(free.length === 0 ? [] : [freeBlock(make, free)]),
    ...(rest.length === 0 ? [] : [table(make, rest)]),
    ...guarded.map((finding) =>
      make.paragraph(`ability/after/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
        // A limit at a cost stands in the table already.
        ...(finding.id.includes('/delayedResponse/')
          ? { functional: [strong(words.delayed), typed(midSentence(finding.functionalEffect ?? ''))] }
          : {}),
      }),
    ),
    ...strengths.map((finding) =>
      make.paragraph(`ability/strength/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
      }),
    ),
  ];
}

/** Managed without support and without a limit. */
function isFree(line: ObservedFunction): boolean {
  return line.evidence !== 'notTested' && line.limitKind === 'none' && line.support === undefined;
}

/** What can be done comes first, in one paragraph. */
function freeBlock(make: BlockMaker, lines: readonly ObservedFunction[]): Block {
  const told = lines.map((line): (string | Run)[] => {
    const known = line.evidence === undefined ? '' : `, ${demandText.evidence[line.evidence].toLowerCase()}`;
    return [
      typed(midSentence(line.activity), reportText.neutral.activity),
      ` (${capacityWords(line)}${known})`,
    ];
  });
  return make.paragraph('ability/free', [strong(words.noLimitIn), ...joined(told, '; '), '.']);
}

function table(make: BlockMaker, lines: readonly ObservedFunction[]): Block {
  const [activity, can, support, limit, evidence] = words.abilityColumns;
  return make.table(
    'ability/table',
    words.abilityCaption,
    [
      { width: 30, head: activity },
      { width: 28, head: can },
      { width: 24, head: support },
      { width: 36, head: limit },
      { width: 19, head: evidence },
    ],
    lines.map((line) => ({
      slot: line.itemId,
      cells: [
        { runs: [typed(line.activity, capital(reportText.neutral.activity))], header: 'row' as const },
        line.evidence === 'notTested'
          ? cellOf(demandText.evidence.notTested, { mark: 'notTested' })
          : cellOf(capital(capacityWords(line))),
        supportCell(line),
        limitCell(line),
        cellOf(line.evidence === undefined ? words.notRecorded : demandText.evidence[line.evidence]),
      ],
    })),
  );
}

function supportCell(line: ObservedFunction): Cell {
  if (line.support !== undefined) return cellOf([typed(capital(line.support))]);
  if (line.evidence === 'notTested') return cellOf(demandText.evidence.notTested);
  return cellOf(line.withoutSupport ? words.noSupport : words.notRecorded);
}

function limitCell(line: ObservedFunction): Cell {
  if (line.evidence === 'notTested' && line.limit === undefined) return cellOf(demandText.evidence.notTested);
  if (line.limitKind === 'none') return cellOf(words.noLimit);
  if (line.limitKind === undefined || line.limit === undefined) return cellOf(words.notRecorded);
  return cellOf([
    words.limitKinds[line.limitKind],
    typed(withoutStop(line.limit), reportText.neutral.limit),
    line.until === undefined ? '' : words.until(writtenDate(line.until)),
    ...(line.advice === undefined
      ? []
      : [words.onAdvice, typed(withoutStop(line.advice), reportText.neutral.person)]),
  ]);
}

/** Words made round a name, with the name as the run it is. */
function splitName(sentence: (name: string) => string, name: Run): (string | Run)[] {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return plainText([name]) === '' ? [before + after] : [before, name, after];
}
