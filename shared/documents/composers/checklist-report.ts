import { contactDayWords } from '../../assessments/contact.ts';
import { type Scored, scoresOf, scoreWords } from '../../checklists/scores.ts';
import type { ChecklistRecord } from '../../domain/case-data.ts';
import { checklistReportText as words } from '../../text/checklist-report.ts';
import { checklistText } from '../../text/checklists.ts';
import { sentence } from '../../text/findings.ts';
import type { Block, ResultChoice } from '../tree.ts';
import { listUnder, sectionItems } from './answered.ts';
import { BlockMaker, cellOf, type Parts, strong } from './blocks.ts';
import { type ComposeInput, readCase, typed } from './case-reading.ts';
import { capital } from './demand-words.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { openingBlocks, releasedTo } from './opening.ts';
import { recordChoices } from './record-choice.ts';
import { treeOf } from './tree-of.ts';

/** Told at the top. */
const elsewhere: readonly string[] = ['date', 'subject'];

/** The checklist asked for, else the latest. */
function chosenOf({ data, recordIds }: ComposeInput): ChecklistRecord | undefined {
  const all = data.checklists ?? [];
  return all.find(({ record }) => recordIds?.includes(record.recordId)) ?? all.at(-1);
}

/** Every filled-in checklist of the case as the OT may choose it for a document. */
export function checklistChoices(input: ComposeInput): readonly ResultChoice[] {
  const records = (input.data.checklists ?? []).map(({ record }) => record);
  return recordChoices(records, chosenOf(input)?.record, (one) => one.text('subject'));
}

/** One of the clinic's own checklists as it was filled in: scores first, then every answer for the readers its question allows. */
export function composeChecklistReport(input: ComposeInput): Composed {
  const make = new BlockMaker('checklistReport');
  const chosen = chosenOf(input);
  const reading = readCase(input);
  const noAddressee = input.audience !== 'client' && releasedTo(reading) === undefined;
  const missing = noAddressee ? [words.missing.addressee] : [];
  if (chosen === undefined) {
    const blocks = [
      make.heading('title', 1, checklistText.title),
      make.paragraph('none', words.missing.none),
    ];
    return {
      tree: treeOf(input, 'report', checklistText.title, blocks),
      missing: [...missing, words.missing.none],
    };
  }
  const { record, edition } = chosen;
  const { title } = record.declaration;
  const day = contactDayWords(record);
  return {
    tree: treeOf(input, 'report', title, [
      make.heading('title', 1, title),
      ...openingBlocks(make, reading, releasedTo(reading)),
      ...purposeBlocks(make, edition.definition.purpose),
      ...factBlocks(make, chosen, day),
      ...scoreBlocks(make, scoresOf(edition.definition, record)),
      ...record.declaration.sections.flatMap((section) =>
        listUnder(make, section.id, 2, section.title, sectionItems(record, section, elsewhere)),
      ),
      ...signatureBlocks(make, reading),
    ]),
    missing: [...missing, ...(day === undefined ? [words.missing.date] : [])],
  };
}

/** What the checklist is for, in the clinic’s words: what a reader may take from it, and what not. */
function purposeBlocks(make: BlockMaker, purpose: string): Block[] {
  return purpose.trim() === ''
    ? []
    : [make.paragraph('purpose', [strong(words.purpose), typed(sentence(purpose))])];
}

function factBlocks(
  make: BlockMaker,
  { record, edition }: ChecklistRecord,
  day: string | undefined,
): Block[] {
  const subject = record.text('subject');
  const facts: Parts = [
    strong(words.date),
    day ?? words.dateOpen,
    `\n`,
    strong(words.version),
    String(edition.number),
  ];
  return [
    make.paragraph('facts', facts),
    ...(subject === undefined
      ? []
      : [
          make.paragraph('subject', [strong(words.subject), typed(capital(subject.trim()))], {
            sensitivity: 'clinical',
          }),
        ]),
  ];
}

/** Scores are at least clinical, whatever their questions are: they are about a person. */
function scoreBlocks(make: BlockMaker, scores: readonly Scored[]): Block[] {
  if (scores.length === 0) return [];
  const clinical = { sensitivity: 'clinical' } as const;
  return [
    make.heading('scores', 2, words.scores, clinical),
    make.table(
      'scores/table',
      '',
      [
        { width: 2, head: words.score },
        { width: 3, head: words.result },
      ],
      scores.map((score) => ({
        slot: score.id,
        ...clinical,
        cells: [cellOf(score.label, { header: 'row' }), cellOf(scoreWords(score))],
      })),
      clinical,
    ),
    make.paragraph('scores/own', words.own, clinical),
  ];
}
