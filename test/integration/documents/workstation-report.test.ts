import { expect, test } from 'vitest';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { workstationReportText as words } from '../../../shared/text/workstation-report.ts';
import { printDocument } from '../../fixtures/documents/print.ts';
import { caseWithDesk } from '../../fixtures/documents/workstation.ts';

const print = (audience: Audience) =>
  printDocument({
    data: caseWithDesk(),
    kind: 'workstationReport',
    audience,
    date: '2026-03-21',
    reference: 'AH-0007-W1',
    mark: 'draft',
  });

test('the report on a desk on paper: three to six pages, the answer first, every part in its order', async () => {
  const { pages, text } = await print('employer');
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(6);
  const order = [
    words.title,
    words.summary,
    words.before,
    words.assessed,
    words.work,
    words.changes,
    'Photo 1.',
    words.issues,
    words.further,
    'Photo 2.',
    'Photo 3.',
    words.posture,
    words.settings,
    words.equipment,
    words.place,
    words.notAssessed,
    words.agreement,
    'HCPC registration',
  ];
  let from = 0;
  for (const wanted of order) {
    const at = text.indexOf(wanted, from);
    expect(at, `${wanted}, after ${text.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(from);
    from = at + wanted.length;
  }
  expect(text).not.toMatch(/ROSA|varifocal|carpal|tingling|Wieczorek/iu);
});

test('those who treat read score, steps and health as well', async () => {
  const { text, pages } = await print('gp');
  expect(pages).toBeLessThanOrEqual(6);
  expect(text).toContain('ROSA');
  expect(text).toContain(words.health);
  expect(text).toContain('Carpal tunnel syndrome');
});
