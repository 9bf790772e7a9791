import { writtenDate } from '../../domain/calendar.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { initialReportText as words } from '../../text/initial-report.ts';
import type { Block } from '../tree.ts';
import { BlockMaker, type BlockOptions, joined, type Parts, strong } from './blocks.ts';
import { type ComposeInput, findingsOf, type Reading, readCase, typed } from './case-reading.ts';
import { abilityBlocks } from './employer-report/ability.ts';
import { aboutBlocks } from './employer-report/about.ts';
import { changeBlocks } from './employer-report/changes.ts';
import { outlookBlocks, safetyBlocks, signatureBlocks } from './employer-report/closing.ts';
import { missingFrom } from './employer-report/missing.ts';
import { questionBlocks, summaryBox } from './employer-report/summary.ts';
import { workBlocks } from './employer-report/work.ts';
import type { Composed } from './employer-report.ts';
import { healthItems } from './health.ts';
import { openingBlocks, recipientOf } from './opening.ts';
import { changesOf, withoutStop } from './recommendations.ts';
import { treeOf } from './tree-of.ts';

const clinical: BlockOptions = { sensitivity: 'clinical' };

/** The report after the first assessment, for whoever referred: answer, work, function, what helps and hinders, recommendations, what comes next. */
export function composeInitialReport(input: ComposeInput): Composed {
  const make = new BlockMaker('initialReport');
  const reading = readCase(input);
  const changes = changesOf(reading);
  const blocks: Block[] = [
    make.heading('title', 1, words.title),
    ...openingBlocks(make, reading, recipientOf(reading)),
    make.paragraph('first', words.first),
    summaryBox(make, reading, changes),
    ...questionBlocks(make, reading),
    ...aboutBlocks(make, reading),
    ...healthBlocks(make, reading),
    ...workBlocks(make, reading),
    ...abilityBlocks(make, reading),
    ...factorBlocks(make, reading),
    ...changeBlocks(make, changes, false),
    ...safetyBlocks(make, reading),
    ...outlookBlocks(make, reading),
    ...nextBlocks(make, reading),
    ...signatureBlocks(make, reading),
  ];
  return { tree: treeOf(input, 'report', words.title, blocks), missing: missingFrom(reading, changes) };
}

function healthBlocks(make: BlockMaker, { data }: Reading): Block[] {
  const items = healthItems(data.client);
  if (items.length === 0) return [];
  return [
    make.heading('health', 2, words.health, clinical),
    make.paragraph('health/lead', words.healthLead, clinical),
    make.list('health/list', false, items, clinical),
  ];
}

/** What helps and hinders, for those who may know it. Its effect on work stands under what the person can do. */
function factorBlocks(make: BlockMaker, { data }: Reading): Block[] {
  const factors = findingsOf(data, 'strength', 'barrier');
  const hopes = data.caseFile.text('clientHopes');
  if (factors.length === 0 && hopes === undefined) return [];
  return [
    make.heading('factors', 2, words.factors, { sensitivity: 'personal' }),
    ...(hopes === undefined
      ? []
      : [
          make.paragraph('factors/hopes', [strong(words.hopes), typed(sentence(hopes))], {
            sensitivity: 'personal',
          }),
        ]),
    ...factors.map((finding) =>
      make.paragraph(`factors/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
      }),
    ),
  ];
}

function nextBlocks(make: BlockMaker, { data, date }: Reading): Block[] {
  const next = data.caseFile.text('nextContact');
  const plans = data.visits
    .filter((visit) => visit.text('kind') !== 'home')
    .flatMap((visit) =>
      visit.items('notSeenToday').flatMap((id): Parts[] => {
        const [what, plan] = [visit.text(`notSeenToday.${id}.what`), visit.text(`notSeenToday.${id}.plan`)];
        if (what === undefined || plan === undefined) return [];
        return [[typed(midSentence(withoutStop(what))), ' (', typed(midSentence(withoutStop(plan))), ')']];
      }),
    );
  const upcoming = next !== undefined && next >= date;
  if (!upcoming && plans.length === 0) return [];
  return [
    make.heading('next', 2, words.next),
    ...(plans.length === 0
      ? []
      : [make.paragraph('next/open', [strong(words.open), ...joined(plans, '; '), '.'])]),
    ...(upcoming
      ? [make.paragraph('next/contact', words.nextContact(writtenDate(next)), { sensitivity: 'personal' })]
      : []),
  ];
}
