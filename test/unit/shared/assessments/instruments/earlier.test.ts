import { describe, expect, it } from 'vitest';
import {
  earlierRecords,
  sameSubject,
  usualEarlier,
} from '../../../../../shared/assessments/instruments/earlier.ts';
import type { RecordWithAnswers } from '../../../../../shared/domain/records.ts';
import { given, unread } from '../../support/views.ts';

const id = (number: number) => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;

function record(number: number, date: string | null, subject?: string): RecordWithAnswers {
  return {
    record: {
      id: id(number),
      kind: 'painRating',
      caseId: id(900),
      parentId: null,
      declarationVersion: 1,
      createdAt: `2026-03-20T10:00:${String(number).padStart(2, '0')}.000Z`,
      changedAt: '2026-03-20T10:00:00.000Z',
      deletedAt: null,
    },
    answers: {
      ...(date === null ? {} : { date: given(date) }),
      ...(subject === undefined ? {} : { subject: given(subject) }),
    },
  };
}

describe('what an instrument may be compared with', () => {
  const records = [
    record(1, '2026-03-12', 'packing'),
    record(2, '2026-03-10', 'packing'),
    record(3, '2026-03-19', 'driving'),
    record(4, '2026-03-19', 'packing'),
    record(5, '2026-03-25', 'packing'),
  ];

  it('is what came before it, latest first, by date and then by when it was made', () => {
    const now = records[3] as RecordWithAnswers;
    const earlier = earlierRecords(records, now.record.id, now.answers);
    expect(earlier.map(({ recordId }) => recordId)).toEqual([id(3), id(1), id(2)]);
    expect(usualEarlier(earlier, now.answers)?.recordId).toBe(id(1));
  });

  it('goes by the date on screen; without one by the day it was made', () => {
    const [first] = records as [RecordWithAnswers];
    const moved = { ...first.answers, date: given('2026-03-26') };
    expect(earlierRecords(records, id(1), moved)).toHaveLength(4);
    const unread_ = { ...first.answers, date: unread('spring') };
    expect(earlierRecords(records, id(1), unread_).map(({ recordId }) => recordId)).toEqual([
      id(4),
      id(3),
      id(2),
    ]);
  });

  it('is the latest where no subject is the same, and nothing for the first of its kind', () => {
    const now = record(9, '2026-04-01', 'cleaning');
    const earlier = earlierRecords([...records, now], now.record.id, now.answers);
    expect(usualEarlier(earlier, now.answers)?.recordId).toBe(id(5));
    expect(usualEarlier([], now.answers)).toBeUndefined();
  });

  it('knows a subject again whatever its case and spaces', () => {
    expect(sameSubject('Packing  at station 3 ', 'packing at Station 3')).toBe(true);
    expect(sameSubject(null, 'packing')).toBe(false);
  });
});
