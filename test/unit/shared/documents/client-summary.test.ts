import { expect, test } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const compose = (data: CaseData, large?: boolean) =>
  composeDocument(
    {
      data,
      kind: 'clientSummary',
      audience: 'client',
      large,
      date: sampleDay,
      reference: 'DEM-P1',
      mark: 'draft',
    },
    [],
  );
const wordsOf = (data: CaseData) =>
  printedTexts(compose(data).tree)
    .map(({ text }) => text)
    .join('');
const withAnswers = (view: RecordView, answers: Record<string, string | undefined>) => {
  const merged = { ...view.answers };
  for (const [path, value] of Object.entries(answers)) {
    if (value === undefined) delete merged[path];
    else merged[path] = { state: 'given', value, by: 'ot', at: '2026-11-22T10:00:00.000Z' };
  }
  return new RecordView(view.recordId, view.declaration, merged);
};

test('the sample client reads the answer, the limits, the changes and what comes next in plain words', () => {
  const composed = compose(sampleData());
  const words = wordsOf(sampleData());
  expect(composed.missing).toEqual([]);
  expect(composed.withheld).toEqual([]);
  for (const told of [
    'I think you can do your job if some things are changed.',
    'Sitting at the desk: up to 60 minutes at a time.',
    '25 minutes at a time with the present keyboard.',
    'Driving between the depots.',
    'Your employer said yes.',
    'Your employer said no.',
    'Your employer said yes, with a change: start on the Monday',
    'Draft report to read, with time to comment',
    'Priya Nair',
    'An interpreter was with us.',
    'You can have an interpreter for this, in Polish.',
    'This is to decide on changes at work and to plan your return to work.',
    'Who does it: Line manager, Colin Hargreaves, by',
  ])
    expect(words).toContain(told);
  // The client is spoken to.
  expect(words).not.toMatch(/\b(?:he|him|his)\b/);
  // Other people’s words and words of the profession stay out.
  expect(words).not.toMatch(/Ewa|Agnieszka|level \d|observed|projected|functional capacity|undefined|null/);
});

test('its reading age is shown and close to that of plain language', () => {
  const { readingAge } = compose(sampleData());
  expect(readingAge).toBeGreaterThanOrEqual(7);
  expect(readingAge).toBeLessThanOrEqual(12);
});

test('large print is set when asked for, and by itself when the client needs it', () => {
  const data = sampleData();
  expect(compose(data).tree.large).toBeUndefined();
  expect(compose(data, true).tree.large).toBe(true);
  const answers = {
    ...data.client.answers,
    communicationNeeds: {
      state: 'given' as const,
      value: ['largePrint'],
      by: 'ot',
      at: '2026-11-22T10:00:00.000Z',
    },
  };
  const needs = { ...data, client: new RecordView(data.client.recordId, data.client.declaration, answers) };
  expect(compose(needs).tree.large).toBe(true);
  expect(compose(needs, false).tree.large).toBeUndefined();
  const employer = composeDocument(
    {
      data: needs,
      kind: 'employerReport',
      audience: 'employer',
      large: true,
      date: sampleDay,
      reference: 'R1',
      mark: 'draft',
    },
    [],
  );
  expect(employer.tree.large).toBeUndefined();
  expect(employer.readingAge).toBeNull();
});

test('what is not recorded is said or left out, never guessed', () => {
  const data = sampleData();
  const bare: CaseData = {
    ...data,
    analyses: [],
    visits: [],
    recommendations: [],
    consents: [],
    caseFile: withAnswers(data.caseFile, { nextContact: undefined }),
    findings: [],
  };
  const words = wordsOf(bare);
  expect(compose(bare).missing).toHaveLength(3);
  expect(words).toContain('This is what I was asked about you, and what I answer:');
  expect(words).toContain('You have not agreed that a report goes to anyone.');
  expect(words).toContain('We have not yet set the day');
  expect(words).not.toMatch(/I met you on|said yes|nothing at work that is too hard|undefined/);
});

test('a visit that is still to come is no day on which the client was met', () => {
  const data = sampleData();
  const visits = data.visits.map((visit) => withAnswers(visit, { date: '2026-12-24' }));
  expect(wordsOf({ ...data, visits })).not.toContain('I met you on');
});
