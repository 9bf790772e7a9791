import { describe, expect, test } from 'vitest';
import { reasonToClose } from '../../../../shared/reasoning/closing-interview.ts';
import { empty, view } from '../support/views.ts';

const complete = {
  schedule: 'closing',
  date: '2026-06-12',
  outcome: 'sameJobAdjusted',
  stillNeeded: empty('notApplicable'),
  copyGiven: 'yes',
  wayBack: 'Through the GP',
  laterContact: 'no',
  endedServiceOn: '2026-06-12',
} as const;
const first = view('interview', { schedule: 'first', date: '2026-03-01' }, 1);

describe('the reason to close a case', () => {
  test('is the outcome of the closing interview, in words', () => {
    expect(reasonToClose([view('interview', complete, 2), first])).toBe(
      'Closing interview, 12 June 2026: at work in the same job, with changes.',
    );
  });

  test('says why contact ended, in as many characters as a reason may have', () => {
    const ended = { ...complete, outcome: 'contactEnded', whyContactEnded: 'Moved to Leeds' };
    expect(reasonToClose([view('interview', ended)])).toBe(
      'Closing interview, 12 June 2026: contact ended before the outcome was known. Moved to Leeds.',
    );
    const long = { ...ended, whyContactEnded: 'away '.repeat(300) };
    expect(reasonToClose([view('interview', long)])).toHaveLength(500);
  });

  test('is not there before the end is answered whole, after another talk, and without a closing one', () => {
    expect(reasonToClose([])).toBeUndefined();
    expect(reasonToClose([first])).toBeUndefined();
    const open = (path: string) =>
      view('interview', Object.fromEntries(Object.entries(complete).filter(([one]) => one !== path)), 2);
    for (const path of ['outcome', 'wayBack', 'laterContact'])
      expect(reasonToClose([open(path)]), path).toBeUndefined();
    const later = view('interview', { schedule: 'followUp', date: '2026-07-01' }, 3);
    expect(reasonToClose([view('interview', complete, 2), later])).toBeUndefined();
  });
});
