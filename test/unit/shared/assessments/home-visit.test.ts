import { expect, test } from 'vitest';
import { homeVisit } from '../../../../shared/assessments/declarations/home-visit.ts';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { errorSentence } from '../../../../shared/text/fields.ts';

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
    'Rise, the highest is above the highest accepted value. Accepted: a whole number, 10 to 400 mm.',
  ],
  [
    'rooms.a.flights.b.going',
    '0',
    'Going, the shortest is below the lowest accepted value. Accepted: a whole number, 100 to 1500 mm.',
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
