import { describe, expect, it } from 'vitest';
import { consentLines, glanceAtConsents } from '../../../../../renderer/features/cases/consent-glance.ts';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import type { RecordWithAnswers } from '../../../../../shared/domain/records.ts';

const at = '2026-01-05T09:00:00.000Z';
const id = '0192f0c1-7b1e-7000-8000-000000000001';

function consent(values: Record<string, AnswerValue>, deletedAt: string | null = null): RecordWithAnswers {
  return {
    record: {
      id,
      kind: 'consent',
      caseId: id,
      parentId: null,
      declarationVersion: 1,
      createdAt: at,
      changedAt: at,
      deletedAt,
    },
    answers: Object.fromEntries(
      Object.entries(values).map(([path, value]) => [path, { state: 'given' as const, value, by: 'x', at }]),
    ),
  };
}

const day = '2026-06-01';
const nothing = { assess: false, employerContact: false, releases: 0 };

describe('consents at a glance', () => {
  it('counts what is in force on the day', () => {
    expect(
      glanceAtConsents(
        [
          consent({ scope: 'assess', from: '2026-06-01' }),
          consent({ scope: 'employerContact', from: '2026-01-01', to: '2026-06-01' }),
          consent({ scope: 'release', from: '2026-01-01' }),
          consent({ scope: 'release', from: '2026-01-01', to: '2027-01-01' }),
        ],
        day,
      ),
    ).toEqual({ assess: true, employerContact: true, releases: 2 });
  });

  it.each([
    ['not begun', consent({ scope: 'assess', from: '2026-06-02' })],
    ['ended', consent({ scope: 'assess', from: '2026-01-01', to: '2026-05-31' })],
    ['withdrawn', consent({ scope: 'assess', from: '2026-01-01', withdrawnOn: '2026-02-01' })],
    ['without a first day', consent({ scope: 'assess' })],
    ['removed', consent({ scope: 'assess', from: '2026-01-01' }, at)],
    ['without a scope', consent({ from: '2026-01-01' })],
  ])('leaves out a consent %s', (_why, record) => {
    expect(glanceAtConsents([record], day)).toEqual(nothing);
  });
});

describe('a consent in a list', () => {
  it.each([
    [{}, 'Consent, not filled in yet', 'not complete: it needs what is agreed and a first day'],
    [{ scope: 'assess', from: '2026-01-05' }, 'Assessment', 'in force since 5 Jan 2026, until withdrawn'],
    [
      { scope: 'release', recipient: 'Priya Nair', from: '2026-01-05', to: '2026-07-01' },
      'Release of documents: Priya Nair',
      'in force from 5 Jan 2026 to 1 Jul 2026',
    ],
    [
      { scope: 'release', recipient: 'Priya Nair', from: '2026-07-05' },
      'Release of documents: Priya Nair',
      'begins on 5 Jul 2026',
    ],
    [{ scope: 'assess', from: '2026-01-05', to: '2026-02-01' }, 'Assessment', 'ended on 1 Feb 2026'],
    [
      { scope: 'assess', from: '2026-01-05', withdrawnOn: '2026-02-01' },
      'Assessment',
      'withdrawn on 1 Feb 2026',
    ],
  ])('%j', (values, title, detail) => {
    expect(consentLines([consent(values)], day).get(id)).toEqual({ title, detail });
  });
});
