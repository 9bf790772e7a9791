import { isOfWork } from '../../../assessments/activity-about.ts';
import { answerWords } from '../../../assessments/answer-words.ts';
import { lateEntryWords } from '../../../assessments/contact.ts';
import { resolveField } from '../../../assessments/resolve-field.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import type { Sensitivity } from '../../../domain/sensitivity.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import { plainNumber, sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { answeredFields, sourceNote } from '../answered.ts';
import { type BlockMaker, cellOf, joined, type Parts, type TableRow } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

/** Whose job, which day, on whose word: one row each, also where nothing was recorded. */
export function jobBlocks(make: BlockMaker, reading: Reading, analysis: RecordView, who: string): Block[] {
  const { facts } = words;
  const [what, recorded] = words.jobColumns;
  const work = isOfWork(analysis);
  const ofJob: [string, Parts | undefined, Sensitivity?][] = [
    [facts.title, reading.jobTitle.text === '' ? undefined : [reading.jobTitle]],
    [facts.employer, reading.employer.text === '' ? undefined : [reading.employer]],
  ];
  const all: [string, Parts | undefined, Sensitivity?][] = [
    ...(work ? ofJob : []),
    [facts.site, textOf(analysis, 'site', reportText.neutral.place)],
    [facts.observed, observedWords(analysis)],
    [facts.day, dayWords(analysis)],
    [facts.shift, numberOf(analysis, 'shiftMinutes')],
    [facts.mealBreaks, numberOf(analysis, 'mealBreakMinutes')],
    [facts.breaks, textOf(analysis, 'breaks')],
    [facts.arrangements, arrangementWords(analysis)],
    [facts.consulted, consultedWords(analysis, who)],
    [facts.manager, textOf(analysis, 'managerConsulted', reportText.neutral.person), 'identity'],
    [facts.documents, documentWords(analysis)],
    [facts.standard, standardWords(analysis)],
  ];
  // What was never asked of an activity outside work is not missing from it.
  const known = work ? all : all.filter(([, told]) => told !== undefined);
  const further = furtherFacts(analysis);
  return [
    make.heading('job', 2, work ? words.job : words.activity),
    make.table(
      'job/facts',
      '',
      [
        { width: 38, head: what },
        { width: 128, head: recorded },
      ],
      [
        ...known.map(
          ([label, told, sensitivity], index): TableRow => ({
            slot: String(index),
            cells: [cellOf(label, { header: 'row' }), cellOf(told ?? words.notRecorded)],
            ...(sensitivity === undefined ? {} : { sensitivity }),
          }),
        ),
        ...further,
      ],
    ),
  ];
}

const told = [
  'site',
  'observedOn',
  'observedFrom',
  'observedTo',
  'dayKind',
  'dayNote',
  'shiftMinutes',
  'mealBreakMinutes',
  'breaks',
  'arrangements',
  'arrangementsNote',
  'consulted',
  'managerConsulted',
  'documentsSeen',
  'jobPurpose',
  'performanceStandard',
  'standardWritten',
];

/** The option’s name on the form, which is about any job. */
const workerAsked = 'The worker';
const factSections = ['about', 'day', 'job', 'purpose'];

/** Whatever else is asked of what is analysed, of the day, the job and its purpose. */
function furtherFacts(analysis: RecordView): TableRow[] {
  const sections = analysis.declaration.sections.filter(({ id }) => factSections.includes(id));
  return sections.flatMap(({ fields }) =>
    answeredFields(analysis, fields, '', told).map(
      ({ path, label, words: answer, source, sensitivity }): TableRow => ({
        slot: path,
        sensitivity,
        cells: [cellOf(label, { header: 'row' }), cellOf([answer, sourceNote(source)])],
      }),
    ),
  );
}

function textOf(analysis: RecordView, path: string, neutral?: string): Parts | undefined {
  const text = analysis.text(path);
  if (text === undefined) return undefined;
  return [
    typed(withoutStop(text), neutral ?? reportText.neutral.reason),
    sourceNote(analysis.answer(path)?.source),
  ];
}

function numberOf(analysis: RecordView, path: string): Parts | undefined {
  const value = analysis.number(path);
  if (value === undefined) return undefined;
  return [words.minutes(plainNumber(value)), sourceNote(analysis.answer(path)?.source)];
}

function chosenOf(analysis: RecordView, path: string): Parts | undefined {
  const field = resolveField(analysis.declaration, path);
  const chosen = field && answerWords(analysis, field, path);
  return chosen === undefined ? undefined : [chosen];
}

/** Who was asked; the person whose job it is as this reader knows them. */
function consultedWords(analysis: RecordView, who: string): Parts | undefined {
  const asked = chosenOf(analysis, 'consulted');
  return asked?.map((words) =>
    typeof words === 'string' ? words.replace(workerAsked, capital(who)) : words,
  );
}

function observedWords(analysis: RecordView): Parts | undefined {
  const date = analysis.text('observedOn');
  if (date === undefined) return undefined;
  const [from, to] = [analysis.text('observedFrom'), analysis.text('observedTo')];
  return [
    from === undefined || to === undefined
      ? writtenDate(date)
      : words.observedTimes(writtenDate(date), from, to),
    lateEntryWords(analysis),
  ];
}

function dayWords(analysis: RecordView): Parts | undefined {
  const chosen = chosenOf(analysis, 'dayKind');
  const note = analysis.text('dayKind') === 'usual' ? undefined : analysis.text('dayNote');
  if (chosen === undefined || note === undefined) return chosen;
  return [...chosen, ': ', typed(withoutStop(note), reportText.neutral.reason)];
}

function arrangementWords(analysis: RecordView): Parts | undefined {
  const chosen = chosenOf(analysis, 'arrangements');
  const note = analysis.text('arrangementsNote');
  if (chosen === undefined || note === undefined) return chosen;
  return [...chosen, ': ', typed(withoutStop(note), reportText.neutral.reason)];
}

function documentWords(analysis: RecordView): Parts {
  const seen = analysis.items('documentsSeen').flatMap((id): Parts[] => {
    const path = `documentsSeen.${id}`;
    const title = analysis.text(`${path}.title`);
    const [author, date] = [analysis.text(`${path}.author`), analysis.text(`${path}.date`)];
    if (title === undefined) return [];
    const from = author === undefined ? [] : [typed(author, reportText.neutral.person)];
    const on = date === undefined ? [] : [writtenDate(date)];
    const rest = [...from, ...on].flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
    return [[typed(title, reportText.neutral.document), ...(rest.length === 0 ? [] : [' (', ...rest, ')'])]];
  });
  return seen.length === 0 ? [words.noDocuments] : joined(seen, '; ');
}

function standardWords(analysis: RecordView): Parts | undefined {
  const standard = analysis.text('performanceStandard');
  if (standard === undefined) return undefined;
  const written = analysis.text('standardWritten');
  return [
    typed(sentence(standard), reportText.neutral.reason),
    written === 'yes' || written === 'no' ? words.written[written] : '',
    sourceNote(analysis.answer('performanceStandard')?.source),
  ];
}
