import { expect, test } from 'vitest';
import { visitDay } from '../../../../../renderer/features/visit/visit-day.ts';
import type { RecordWithAnswers } from '../../../../../shared/domain/records.ts';

const at = '2026-11-19T09:00:00.000Z';
const id = '0192f0c1-7b1e-7000-8000-000000000001';

function visitOn(date: string | undefined): RecordWithAnswers[] {
  return [
    {
      record: {
        id,
        kind: 'visit',
        caseId: id,
        parentId: null,
        declarationVersion: 1,
        createdAt: at,
        changedAt: at,
        deletedAt: null,
      },
      answers: date === undefined ? {} : { date: { state: 'given', value: date, by: 'x', at } },
    },
  ];
}

test.each([
  ['a visit of the days before', '2026-11-20', '2026-11-20'],
  ['a visit still to come', '2026-11-25', '2026-11-22'],
  ['a visit without a date', undefined, '2026-11-22'],
])('what is assessed on %s has its day, never one to come', (_, date, day) => {
  expect(visitDay(visitOn(date), id, '2026-11-22')).toBe(day);
});
