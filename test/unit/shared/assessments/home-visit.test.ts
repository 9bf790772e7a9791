import { expect, test } from 'vitest';
import { homeVisit } from '../../../../shared/assessments/declarations/home-visit.ts';
import { progressOf } from '../../../../shared/assessments/progress.ts';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { errorSentence } from '../../../../shared/text/fields.ts';
import { bathroomPlan } from '../../../fixtures/documents/home-visit.ts';
import { viewOf } from '../../../fixtures/documents/sample-case-data.ts';

const context = { today: '2026-03-21', sibling: () => undefined } as const;

function problem(path: string, typed: string): string {
  const field = resolveField(homeVisit, path);
  if (field === undefined) throw new Error(path);
  const result = readAnswer(field, typed, context);
  return 'error' in result ? errorSentence(result.error) : '';
}

test.each([
  [
    'rooms.a.flights.b.rise',
    '1500',
    'Highest rise is above the highest accepted value. Accepted: a whole number, 10 to 400 mm.',
  ],
  [
    'rooms.a.flights.b.going',
    '0',
    'Shortest going is below the lowest accepted value. Accepted: a whole number, 100 to 1500 mm.',
  ],
  [
    'rooms.a.doors.b.clear',
    '76 cm',
    'Clear opening must be a number. Accepted: a whole number, 300 to 3000 mm.',
  ],
  [
    'rooms.a.doors.b.clear',
    '760.5',
    'Clear opening must be a whole number. Accepted: a whole number, 300 to 3000 mm.',
  ],
  [
    'rooms.a.flights.b.count',
    '0',
    'Number of steps is below the lowest accepted value. Accepted: a whole number, 1 to 60.',
  ],
])('%s turns down %s with what is accepted', (path, typed, sentence) => {
  expect(problem(path, typed)).toBe(sentence);
});

test('no field asks for a code or for times of absence', () => {
  const labels = JSON.stringify(
    homeVisit.sections.map(({ fields }) => fields.filter(({ kind }) => kind !== 'guidance')),
  );
  expect(labels).not.toMatch(/key.?safe|\bcode\b|\bpin\b|absen|when (nobody|no one)|away from home/i);
});

test('rooms that stand ready are no answers yet, and a drawn plan is one without a title', () => {
  const progress = (sectionId: string, answers: Readonly<Record<string, AnswerValue>>) =>
    progressOf(homeVisit, viewOf('homeVisit', 1, answers).answers).find((one) => one.sectionId === sectionId);
  const ready = { rooms: ['a', 'b'], 'rooms.a.room': 'kitchen', 'rooms.b.room': 'hall' };
  expect(progress('rooms', ready)).toMatchObject({ answered: 0, countable: 18 });
  expect(progress('rooms', { ...ready, 'rooms.a.clear': 'yes' })).toMatchObject({ answered: 1 });
  // Of a room that is not there nothing is asked.
  expect(progress('rooms', { ...ready, 'rooms.a.seen': 'none' })).toMatchObject({
    answered: 0,
    countable: 8,
  });
  expect(progress('plans', { plans: ['p'] })).toMatchObject({ answered: 0, countable: 1 });
  expect(progress('plans', { plans: ['p'], 'plans.p.plan': [...bathroomPlan] })).toMatchObject({
    answered: 1,
    countable: 1,
  });
});
