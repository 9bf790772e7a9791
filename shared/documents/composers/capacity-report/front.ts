import { lateEntryWords } from '../../../assessments/contact.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { plainNumber } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, PlainBlock } from '../../tree.ts';
import { type BlockMaker, cellOf, joined, type Parts, strong } from '../blocks.ts';
import { type CapacityReading, jobWords } from '../capacity/reading.ts';
import { typed } from '../case-reading.ts';
import { fitnessOf, fitnessStatement } from '../fitness.ts';
import { numbered } from '../recommendations.ts';

const mostFirst = 5;

/** The front page: the question, the answer, what to do first and until when it holds. Nothing on how the person took part. */
export function frontBox(make: BlockMaker, reading: CapacityReading): Block {
  const { evaluation, answer, analysis, changes } = reading;
  const question = evaluation.text('question');
  const first = changes.filter(({ open, stage }) => open && stage !== 'later').slice(0, mostFirst);
  const until = evaluation.text('validUntil');
  const review = analysis?.text('reviewDate');
  const blocks: PlainBlock[] = [
    make.heading('summary', 2, words.summary),
    make.paragraph('summary/question', [
      strong(words.questionLabel),
      question === undefined ? words.questionOpen : typed(question.trim()),
    ]),
    make.paragraph('summary/answer', [strong(words.answerLabel), answer?.sentence ?? words.noJob]),
    ...(fitnessOf(reading) === undefined
      ? []
      : [make.paragraph('summary/fitness', fitnessStatement(reading))]),
    ...(first.length === 0
      ? []
      : [
          make.paragraph('summary/first', [strong(words.firstLabel)]),
          make.list(
            'summary/changes',
            false,
            first.map((change) => ({ slot: change.id, words: [numbered(change), change.action, '.'] })),
          ),
        ]),
    make.paragraph('summary/valid', [
      strong(words.validLabel),
      until === undefined ? words.validOpen : words.validUntil(writtenDate(until)),
      ...(review === undefined ? [] : [' ', strong(words.reviewLabel), words.reviewOn(writtenDate(review))]),
    ]),
  ];
  return make.box('box', blocks);
}

/** What was asked, of which job, on which days and by whom. */
export function aboutBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { evaluation, analysis, data } = reading;
  const margin = evaluation.number('margin');
  const shift = analysis?.number('shiftMinutes');
  const rows: [string, Parts][] = [
    [words.facts.job, jobWords(reading) ?? [words.noJobChosen]],
    [words.facts.days, [dayWords(reading)]],
    [
      words.facts.evaluator,
      [typed(evaluation.text('evaluator') ?? data.practitioner.name, reportText.neutral.person)],
    ],
    [words.facts.margin, [margin === undefined ? words.notRecorded : words.marginWords(plainNumber(margin))]],
    [words.facts.shift, [shift === undefined ? words.notRecorded : words.shiftWords(plainNumber(shift))]],
  ];
  return [
    make.heading('about', 2, words.about),
    make.table(
      'about/facts',
      '',
      [
        { width: 38, head: words.factsColumns[0] },
        { width: 128, head: words.factsColumns[1] },
      ],
      rows.map(([label, told], index) => ({
        slot: String(index),
        sensitivity: 'identity' as const,
        cells: [cellOf(label, { header: 'row' as const }), cellOf(told)],
      })),
    ),
  ];
}

function dayWords({ evaluation }: CapacityReading): string {
  return `${plainDayWords(evaluation)}${lateEntryWords(evaluation)}`;
}

function plainDayWords(evaluation: RecordView): string {
  const [first, second] = [evaluation.text('date'), evaluation.text('secondDate')];
  const day = first === undefined ? words.dateOpen : writtenDate(first);
  if (evaluation.text('protocol') !== 'twoDay') return words.oneDay(day);
  return words.twoDays(day, second === undefined ? words.dateOpen : writtenDate(second));
}

/** What was read before: the documents of the job. */
export function documentBlocks(make: BlockMaker, { analysis }: CapacityReading): Block[] {
  const seen = (analysis?.items('documentsSeen') ?? []).flatMap((id): Parts[] => {
    const title = analysis?.text(`documentsSeen.${id}.title`);
    const date = analysis?.text(`documentsSeen.${id}.date`);
    if (title === undefined) return [];
    return [[typed(title, reportText.neutral.document), date === undefined ? '' : ` (${writtenDate(date)})`]];
  });
  return [
    make.heading('documents', 2, words.documents),
    make.paragraph(
      'documents/list',
      seen.length === 0 ? words.noDocuments : [strong(words.documentsSeen), ...joined(seen, '; '), '.'],
    ),
  ];
}
