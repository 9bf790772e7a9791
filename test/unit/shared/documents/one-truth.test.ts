import { expect, test } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { Answer, AnswerPath } from '../../../../shared/domain/answers.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const sample = sampleData();

function composed(kind: DocumentKind, audience: Audience, data: CaseData) {
  const { tree, missing } = composeDocument(
    { data, kind, audience, date: sampleDay, reference: 'DEM-2026-0001-X1', mark: 'draft' },
    [],
  );
  const text = printedTexts(tree)
    .map((printed) => printed.text)
    .join('')
    .replaceAll('\u00a0', ' ');
  return { text, missing };
}

function changed(view: RecordView, values: Readonly<Record<AnswerPath, string | undefined>>): RecordView {
  const answers: Record<AnswerPath, Answer> = { ...view.answers };
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) delete answers[path];
    else answers[path] = { state: 'given', value, by: 'ot', at: '2026-11-22T10:00:00.000Z' };
  }
  return new RecordView(view.recordId, view.declaration, answers);
}

const withAnalysis = (values: Readonly<Record<AnswerPath, string | undefined>>): CaseData => ({
  ...sample,
  analyses: sample.analyses.map((one) => changed(one, values)),
});
const pairs = DocumentKind.options.flatMap((kind) =>
  readersOf[kind].map((reader) => [kind, reader] as const),
);

test('where no opinion on fitness is set, documents hold the answers or say when it comes, and lack it', () => {
  const unset = withAnalysis({ fitness: undefined, fitnessDetail: undefined });
  const told = pairs.filter(([kind, reader]) =>
    /in my opinion, fit|I think you can/iu.test(composed(kind, reader, sample).text),
  );
  expect(new Set(told.map(([kind]) => kind))).toEqual(
    new Set([
      'employerReport',
      'employerSummary',
      'initialReport',
      'clientSummary',
      'healthAndWorkReport',
      'fitnessAdvice',
      'capacityReport',
    ]),
  );
  for (const [kind, reader] of told) {
    const { text, missing } = composed(kind, reader, unset);
    expect(text, `${kind} for ${reader}`).not.toMatch(/in my opinion, fit|I think you can|made up my mind/iu);
    // The evaluation answers its own question.
    if (kind === 'capacityReport') continue;
    // A yes to the question and an opinion still to come would read as a contradiction.
    const isAnswered = text.includes('Yes, in stages over eight weeks');
    expect(/when the assessment is complete/u.test(text), `${kind} for ${reader}`).toBe(!isAnswered);
    expect(missing, `${kind} for ${reader}`).toContain('Fitness for the job is not stated.');
  }
  // What the employer reads as an answer, the client reads too.
  for (const [kind, reader] of [
    ['employerReport', 'employer'],
    ['clientSummary', 'client'],
  ] as const)
    expect(composed(kind, reader, unset).text).toContain('Yes, in stages over eight weeks');
});

test('no document says that a review date is open while another names one', () => {
  for (const [kind, reader] of pairs) {
    const { text } = composed(kind, reader, sample);
    expect(text, `${kind} for ${reader}`).not.toContain('the date is still to be agreed');
  }
  const open = withAnalysis({ reviewDate: undefined });
  const { text, missing } = composed('recommendationLetter', 'employer', open);
  expect(text).toContain('Each change is reviewed on its own date, the first on 22 December 2026.');
  expect(missing).toContain('There is no review date.');
});

test('the front page gives each answer whole; one too long for it stands whole further on', () => {
  const { text } = composed('employerReport', 'employer', sample);
  expect(text).toContain('Other transport is needed until it has been.');
  expect(text.indexOf('Other transport is needed')).toBeLessThan(text.indexOf('About this assessment'));
  expect(text).not.toContain('Your questions and my answers in full');
  const [first] = sample.caseFile.items('questions');
  const answer = `Yes. ${'He can do this with the changes below. '.repeat(30)}It ends here.`;
  const long = { ...sample, caseFile: changed(sample.caseFile, { [`questions.${first}.answer`]: answer }) };
  const told = composed('employerReport', 'employer', long).text;
  expect(told).toContain('Yes. (in full under “Your questions and my answers in full”)');
  expect(told).toContain(answer);
});

test('the employee has one name in a document for work, and levels have words', () => {
  for (const kind of [
    'employerReport',
    'employerSummary',
    'recommendationLetter',
    'fitnessAdvice',
  ] as const) {
    const { text } = composed(kind, 'employer', sample);
    expect(text.replaceAll('Marek Wolski', ''), kind).not.toMatch(/Marek|the worker|level \d of 3/u);
  }
  expect(composed('employerReport', 'employer', sample).text).toContain(
    'a low level (regular days up to 8 h)',
  );
});
