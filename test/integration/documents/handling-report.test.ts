import { expect, test } from 'vitest';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { handlingReportText as words } from '../../../shared/text/handling-report.ts';
import { caseWithHandling } from '../../fixtures/documents/handling.ts';
import { printDocument } from '../../fixtures/documents/print.ts';

const print = (audience: Audience) =>
  printDocument({
    data: caseWithHandling(),
    kind: 'handlingReport',
    audience,
    date: '2026-03-21',
    reference: 'AH-0007-M1',
    mark: 'draft',
  });

test('the report on manual handling on paper: two to six pages, the answer first, each task in its order', async () => {
  const { pages, text } = await print('employer');
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(6);
  const order = [
    words.title,
    words.summary,
    words.notInstead,
    words.how,
    words.task(1),
    'Photo 1.',
    words.work.lead,
    words.task(2),
    words.place,
    words.person,
    words.options,
    words.changes,
    'Photo 2.',
    words.recommended,
    'Photo 3.',
    words.limits,
    words.filter,
    words.notInstead,
    'HCPC registration',
  ];
  let from = 0;
  for (const wanted of order) {
    const at = text.indexOf(wanted.trim(), from);
    expect(at, `${wanted}, after ${text.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(from);
    from = at + wanted.length;
  }
  expect(text).not.toMatch(/NIOSH|REBA|lifting index|carpal|[→] \d\.\d\d/iu);
});

test('those who treat read each score with its way, source and date, before and after a change', async () => {
  const { text, pages } = await print('gp');
  expect(pages).toBeLessThanOrEqual(7);
  expect(text).toContain('NIOSH');
  expect(text).toContain('12 March 2026');
  expect(text).toContain(words.bringDown);
  expect(text).toContain('Raise the pallet to 75 cm');
  expect(text).toContain('Carpal tunnel');
});
