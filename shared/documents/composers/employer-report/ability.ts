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

/** What the person can do now: can first, then limits; what was not tested is written out. */
export function abilityBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis, person, data } = reading;
  const heading = make.heading('ability', 2, splitName(words.ability, person.name));
  const lines = analysis ? readObservedFunction(analysis) : [];
  const delayed = findingsOf(data, 'capacity').filter(
    (finding) => finding.functionalEffect !== null && finding.sensitivity !== 'function',
  );
  const strengths = findingsOf(data, 'strength');
  return [
    heading,
    lines.length === 0 ? make.paragraph('ability/none', words.noAbility) : table(make, lines),
    ...delayed.map((finding) =>
      make.paragraph(`ability/after/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
        functional: [strong(words.delayed), typed(midSentence(finding.functionalEffect ?? ''))],
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
        { runs: [typed(line.activity)], header: 'row' as const },
        line.evidence === 'notTested'
          ? cellOf(demandText.evidence.notTested, { mark: 'notTested' })
          : cellOf(capital(capacityWords(line))),
        supportCell(line),
        limitCell(line),
        cellOf(line.evidence === undefined ? words.limitNotRecorded : demandText.evidence[line.evidence]),
      ],
    })),
  );
}

function supportCell(line: ObservedFunction): Cell {
  if (line.support !== undefined) return cellOf([typed(capital(line.support))]);
  return cellOf(line.evidence === 'notTested' ? demandText.evidence.notTested : words.noSupport);
}

function limitCell(line: ObservedFunction): Cell {
  if (line.evidence === 'notTested' && line.limit === undefined) return cellOf(demandText.evidence.notTested);
  if (line.limitKind === 'none') return cellOf(words.noLimit);
  if (line.limitKind === undefined || line.limit === undefined) return cellOf(words.limitNotRecorded);
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
