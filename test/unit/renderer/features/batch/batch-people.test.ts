import { expect, test } from 'vitest';
import {
  type BatchAsked,
  confirmationOf,
  peopleOf,
} from '../../../../../renderer/features/batch/batch-people.ts';
import type { CaseRow } from '../../../../../shared/domain/practitioner.ts';
import type { BatchRow } from '../../../../../shared/ipc/batch-contracts.ts';

const asked: BatchAsked = {
  letter: { kind: 'caseLetter', template: 'contact-preference' },
  audience: 'employer',
  format: 'pdf',
};

const row: CaseRow = {
  id: 'case',
  number: 'FH-0001',
  status: 'open',
  clientName: 'Ada Quillon',
  birthDate: null,
  jobTitle: '',
  employer: '',
  firstDayAbsent: null,
  stillEmployed: null,
  nextContact: null,
  changedAt: '2026-11-22T10:00:00Z',
  deletedAt: null,
};

const manager = {
  consentId: 'one',
  recipient: 'Petra Lindqvist',
  purpose: 'Changes',
  covers: 'Letters.',
  before: null,
};
const personnel = {
  consentId: 'two',
  recipient: 'Human Resources',
  purpose: 'Changes',
  covers: 'All.',
  before: null,
};

function letterOf(change: Partial<BatchRow> = {}): BatchRow {
  return {
    caseId: 'case',
    number: 'FH-0001',
    clientName: 'Ada Quillon',
    ...manager,
    consents: [manager, personnel],
    fileName: 'FH-0001.pdf',
    problem: null,
    notes: [],
    ...change,
  };
}

function personWith(
  letter: BatchRow | undefined,
  change: { confirmed?: string[]; consent?: string; ask?: BatchAsked } = {},
) {
  const found = new Map(letter === undefined ? [] : [[letter.caseId, letter]]);
  const [person] = peopleOf([row], found, change.ask ?? asked, {
    ticked: new Set(['case']),
    confirmed: new Set(change.confirmed),
    consents: new Map(change.consent === undefined ? [] : [['case', change.consent]]),
  });
  return person;
}

test('a ticked person is chosen once the letter can go, not before it was looked at nor where it cannot', () => {
  expect(personWith(letterOf())).toMatchObject({ chosen: true, confirmed: false });
  expect(personWith(undefined)).toMatchObject({ chosen: false, terms: undefined });
  expect(personWith(letterOf({ problem: 'No consent.' }))).toMatchObject({ chosen: false, terms: undefined });
});

test('what was confirmed counts for this letter, reader and consent as it reads, and for nothing else', () => {
  const confirmed = [confirmationOf(asked, 'case', manager)];
  expect(personWith(letterOf(), { confirmed })?.confirmed).toBe(true);
  expect(personWith(letterOf(), { confirmed, consent: 'two' })).toMatchObject({
    terms: personnel,
    confirmed: false,
  });
  const narrower = { ...manager, covers: 'No letters.' };
  expect(personWith(letterOf({ ...narrower, consents: [narrower] }), { confirmed })?.confirmed).toBe(false);
  const another: BatchAsked = { ...asked, letter: { kind: 'caseLetter', template: 'independence' } };
  expect(personWith(letterOf(), { confirmed, ask: another })?.confirmed).toBe(false);
  // The kind of file changes nothing of what is said.
  expect(personWith(letterOf(), { confirmed, ask: { ...asked, format: 'docx' } })?.confirmed).toBe(true);
});

test('the client’s own letter needs no confirmation', () => {
  const own = letterOf({ consentId: null, covers: null, consents: [] });
  expect(personWith(own)).toMatchObject({ chosen: true, confirmed: true });
});
