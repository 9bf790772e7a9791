import { describe, expect, test } from 'vitest';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import type { Release } from '../../../../shared/domain/practitioner.ts';
import { recordsAskingForLetter, waitingForLetter } from '../../../../shared/reasoning/urgent-letter.ts';

const id = (number: number) => `0192f0c1-0001-7000-8000-${String(number).padStart(12, '0')}`;

function asking(
  kind: 'visit' | 'interview',
  number: number,
  at: string,
  more: Record<string, AnswerValue> = {},
) {
  const given = { redFlags: ['clot'], urgentLetter: 'yes', ...more };
  const answers = Object.fromEntries(
    Object.entries(given).map(([path, value]) => [path, { state: 'given' as const, value, by: 'ot', at }]),
  );
  return new RecordView(id(number), declarationFor(kind), answers);
}

function released(at: string, changes: Partial<Release> = {}): Release {
  return {
    id: id(90),
    caseId: id(0),
    documentKind: 'gpLetter',
    format: 'pdf',
    reference: 'AH-1-U1',
    recipient: 'Dr Helen Marsh',
    purpose: 'Informing treatment',
    consentId: id(30),
    at,
    digest: 'a'.repeat(64),
    pages: 1,
    withheld: 0,
    versionId: null,
    mark: 'draft',
    channel: 'post',
    unsignedReason: 'Urgent',
    agreedTo: null,
    lawfulGround: null,
    contactReason: '',
    template: null,
    ...changes,
  };
}

const first = asking('visit', 1, '2026-03-12T10:00:00.000Z');
const second = asking('interview', 2, '2026-03-14T10:00:00.000Z');

test('a visit whose flag was taken back and a record that needs no letter ask for none', () => {
  const back = asking('visit', 3, '2026-03-12T10:00:00.000Z', { redFlags: ['none'] });
  const no = asking('interview', 4, '2026-03-12T10:00:00.000Z', { urgentLetter: 'no' });
  expect(recordsAskingForLetter([back, first], [second, no])).toEqual([first, second]);
});

describe('which records still wait for their letter', () => {
  const both = [first, second];
  test.each<[string, Release[], string[]]>([
    ['none released', [], [id(1), id(2)]],
    ['a letter after the first alone', [released('2026-03-13T09:00:00.000Z')], [id(2)]],
    ['one letter after both answers only one', [released('2026-03-15T09:00:00.000Z')], [id(2)]],
    ['a letter for each', [released('2026-03-15T09:00:00.000Z'), released('2026-03-13T09:00:00.000Z')], []],
    ['a letter from before', [released('2026-03-01T09:00:00.000Z')], [id(1), id(2)]],
    ['the client’s own copy', [released('2026-03-15T09:00:00.000Z', { consentId: null })], [id(1), id(2)]],
    [
      'another document',
      [released('2026-03-15T09:00:00.000Z', { documentKind: 'employerReport' })],
      [id(1), id(2)],
    ],
  ])('%s', (_, releases, waiting) => {
    expect(waitingForLetter(both, releases)).toEqual(waiting);
  });
});
