import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import {
  acknowledgedIn,
  hasLedger,
  type LedgerEntry,
  type LedgerNeeds,
  mayRelease,
  maySign,
  mayTake,
  needsOf,
  type StepTaken,
  standingOf,
  stepsFor,
} from '../../../../shared/documents/ledger.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { ledgerGapText } from '../../../../shared/text/ledger.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const today = '2026-03-21';
const signer = 'Robin Hale';
const employer: LedgerNeeds = { kind: 'employerReport', audience: 'employer', countersignature: undefined };

let count = 0;
const entry = (step: LedgerEntry['step']): LedgerEntry => {
  count += 1;
  const id = `0192f0c1-0000-7000-8000-${String(count).padStart(12, '0')}`;
  return { id, at: '2026-03-21T09:00:00.000Z', by: signer, step };
};
const checked: StepTaken = { kind: 'checked' };
const seen = (changes: Partial<Extract<StepTaken, { kind: 'clientSeen' }>> = {}): StepTaken => ({
  kind: 'clientSeen',
  on: today,
  how: 'together',
  comments: '',
  corrections: '',
  opinionUnchanged: true,
  statement: '',
  outcome: 'agreed',
  ...changes,
});
const second = (kind: 'countersigned' | 'secondRead', name = 'Mary Boyle'): StepTaken => ({
  kind,
  name,
  registration: 'OT54321',
  on: today,
  changesAsked: '',
});
const skipped = (step: Extract<StepTaken, { kind: 'skipped' }>['step']): StepTaken => ({
  kind: 'skipped',
  step,
  reason: 'The client is abroad.',
});
const take = (needs: LedgerNeeds, entries: readonly LedgerEntry[], taken: StepTaken) =>
  mayTake(needs, entries, taken, { today, signer });
const refusal = (gap: keyof typeof ledgerGapText) => ({ may: false, why: ledgerGapText[gap] });

describe('a document’s ledger', () => {
  it('goes from draft to checked, seen, signed and released', () => {
    expect(standingOf(employer, [])).toMatchObject({ next: 'checked', mark: 'draft', signed: false });
    const done: LedgerEntry[] = [];
    for (const taken of [checked, seen()]) {
      expect(maySign(employer, done)).toEqual(refusal('order'));
      expect(take(employer, done, taken)).toEqual({ may: true });
      done.push(entry(taken));
    }
    expect(standingOf(employer, done).next).toBe('signed');
    expect(maySign(employer, done)).toEqual({ may: true });
    done.push(entry({ kind: 'signed', certificate: null }));
    expect(standingOf(employer, done)).toMatchObject({ next: 'released', mark: 'final', signed: true });
    expect(take(employer, done, checked)).toEqual(refusal('signed'));
    expect(maySign(employer, done)).toEqual(refusal('signed'));
  });

  it('bears the mark that says who has it', () => {
    const releaseId = '0192f0c1-0000-7000-8000-000000000000';
    const given = [entry(checked), entry({ kind: 'commentCopy', releaseId })];
    expect(standingOf(employer, given)).toMatchObject({ mark: 'forClientComment', next: 'clientSeen' });
  });

  it('asks for a countersignature, and for a second reader of a capacity evaluation, but not for one’s own name', () => {
    const student: LedgerNeeds = {
      kind: 'capacityReport',
      audience: 'gp',
      countersignature: 'student',
    };
    expect(stepsFor(student)).toEqual([
      'checked',
      'clientSeen',
      'countersigned',
      'secondRead',
      'signed',
      'released',
    ]);
    const before = [entry(checked), entry(seen())];
    expect(take(student, before, second('countersigned', ' robin  hale '))).toEqual(refusal('sameperson'));
    expect(take(student, before, second('countersigned'))).toEqual({ may: true });
    expect(take(student, before, second('secondRead'))).toEqual(refusal('order'));
    expect(maySign(student, before)).toEqual(refusal('order'));
    expect(take(employer, before, second('secondRead'))).toEqual(refusal('notNeeded'));
  });

  it('asks for a countersignature of the kinds of document that the practitioner’s settings name, of all where none is', () => {
    const { practitioner } = sampleData();
    const student = { ...practitioner, countersignature: 'student' as const };
    const asks = (given: typeof practitioner, kind: DocumentKind) =>
      stepsFor(needsOf(given, kind, 'gp')).includes('countersigned');
    expect(asks(practitioner, 'capacityReport')).toBe(false);
    expect(asks(student, 'capacityReport')).toBe(true);
    const some = { ...student, countersignedKinds: ['capacityReport' as const] };
    expect(asks(some, 'capacityReport')).toBe(true);
    expect(asks(some, 'referralLetter')).toBe(false);
  });

  it('keeps what was found and left as it is beside the steps, until it is signed', () => {
    const left = (reason: string, checkId = 'match:a'): StepTaken => ({
      kind: 'acknowledged',
      checkId,
      words: 'Nothing is recommended.',
      reason,
    });
    const all = [entry(checked), entry(left('Agreed by telephone.')), entry(left('Agreed in writing.'))];
    expect(take(employer, [], left('Agreed.'))).toEqual({ may: true });
    expect(standingOf(employer, all)).toMatchObject({ next: 'clientSeen', mark: 'draft' });
    expect([...acknowledgedIn(all)]).toMatchObject([
      ['match:a', { reason: 'Agreed in writing.', by: signer }],
    ]);
    expect(take(employer, [entry(checked), entry(seen({ outcome: 'withdrew' }))], left('Agreed.'))).toEqual(
      refusal('withdrew'),
    );
    const signed = [...all, entry(seen()), entry({ kind: 'signed', certificate: null })];
    expect(take(employer, signed, left('Agreed.'))).toEqual(refusal('signed'));
  });

  it('does not show the client’s own copy to the client first, and signs no form', () => {
    const own: LedgerNeeds = { ...employer, audience: 'client' };
    expect(stepsFor(own)).not.toContain('clientSeen');
    expect(maySign({ ...own, kind: 'blankForm' }, [])).toEqual(refusal('form'));
    expect(mayRelease(own, [], { unsignedReason: '', lawfulGround: false })).toEqual({ may: true });
  });

  it('takes corrections of facts only where the opinion stands, and no date to come', () => {
    const corrected = seen({ corrections: 'She works 30 hours.', opinionUnchanged: false });
    expect(take(employer, [entry(checked)], corrected)).toEqual(refusal('opinion'));
    expect(take(employer, [entry(checked)], seen({ on: '2026-03-22' }))).toEqual(refusal('future'));
  });

  it('goes nowhere once the client withdrew, unless they change their mind', () => {
    const gone = [entry(checked), entry(seen({ outcome: 'withdrew' }))];
    expect(standingOf(employer, gone)).toMatchObject({ withdrawn: true, next: null });
    expect(maySign(employer, gone)).toEqual(refusal('withdrew'));
    expect(take(employer, gone, checked)).toEqual(refusal('withdrew'));
    const asked = { unsignedReason: 'Urgent', lawfulGround: false };
    expect(mayRelease(employer, gone, asked)).toEqual(refusal('withdrew'));
    expect(mayRelease(employer, gone, { ...asked, lawfulGround: true })).toEqual({ may: true });
    expect(take(employer, gone, skipped('clientSeen'))).toEqual(refusal('withdrew'));
    expect(take(employer, gone, seen({ outcome: 'notAgreed' }))).toEqual({ may: true });
  });

  it('lets nothing unsigned go without a reason', () => {
    expect(mayRelease(employer, [], { unsignedReason: '  ', lawfulGround: true })).toEqual(
      refusal('unsigned'),
    );
    expect(mayRelease(employer, [], { unsignedReason: 'Urgent', lawfulGround: false })).toEqual({
      may: true,
    });
  });
});

const needs = fc.record({
  kind: fc.constantFrom(...DocumentKind.options),
  audience: fc.constantFrom(...Audience.options),
  countersignature: fc.constantFrom(undefined, 'student' as const, 'newStaff' as const, 'assistant' as const),
});
const step = fc.oneof(
  fc.constant(checked),
  fc
    .record({
      on: fc.constantFrom('2026-03-01', today, '2026-04-01'),
      corrections: fc.constantFrom('', 'Hours corrected'),
      opinionUnchanged: fc.boolean(),
      outcome: fc.constantFrom('agreed' as const, 'notAgreed' as const, 'withdrew' as const),
    })
    .map(seen),
  fc.constantFrom('countersigned' as const, 'secondRead' as const).map((kind) => second(kind)),
  fc
    .constantFrom('checked' as const, 'clientSeen' as const, 'countersigned' as const, 'secondRead' as const)
    .map(skipped),
  fc.constant('sign' as const),
);

describe('whatever is tried, in whatever order', () => {
  it('nothing is signed before each step was taken or skipped with a reason, and never once the client withdrew', () => {
    fc.assert(
      fc.property(needs, fc.array(step, { maxLength: 20 }), (needed, tried) => {
        const entries: LedgerEntry[] = [];
        for (const one of tried) {
          const before = standingOf(needed, entries);
          if (one === 'sign') {
            if (!maySign(needed, entries).may) continue;
            expect(before.withdrawn).toBe(false);
            for (const { step: name, state, entry: written } of before.steps) {
              if (name === 'signed' || name === 'released') continue;
              expect(state).not.toBe('open');
              if (written?.step.kind === 'skipped') expect(written.step.reason.trim()).not.toBe('');
            }
            entries.push(entry({ kind: 'signed', certificate: null }));
          } else if (take(needed, entries, one).may) entries.push(entry(one));
        }
        const signedAt = entries.findIndex(({ step: { kind } }) => kind === 'signed');
        // Signing is the last thing that is written, and happens once.
        if (signedAt >= 0) expect(signedAt).toBe(entries.length - 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('steps are taken in their order', () => {
    fc.assert(
      fc.property(needs, fc.array(step, { maxLength: 20 }), (needed, tried) => {
        const entries: LedgerEntry[] = [];
        for (const one of tried) {
          if (one !== 'sign' && take(needed, entries, one).may) entries.push(entry(one));
          const states = standingOf(needed, entries).steps.map(({ state }) => state);
          const open = states.indexOf('open');
          expect(states.slice(open).every((state) => state === 'open')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(DocumentKind.options)('a %s bears a mark only where it has a ledger that says so', (kind) => {
  const data = sampleData();
  const [audience] = readersOf[kind];
  for (const mark of ['draft', 'forClientComment', 'final'] as const) {
    const { tree } = composeDocument({ data, kind, audience, date: sampleDay, reference: 'A1', mark }, []);
    expect(tree.mark).toBe(hasLedger(kind) ? mark : 'none');
  }
});
