import { expect, test } from 'vitest';
import { adjustmentsOf } from '../../../electron/storage/adjustments.ts';
import { tables } from '../../../electron/storage/schema.ts';
import type { Adjustment } from '../../../shared/documents/templates/adjustment.ts';
import { adjustableDocument } from '../../../shared/documents/templates/sections.ts';
import { asBuiltIn } from '../../fixtures/documents/adjustments.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { newRoom, operation } from './support/room.ts';

function templateOf(id: string): Adjustment {
  const document = adjustableDocument(id);
  if (document === undefined) throw new Error(`${id} cannot be adjusted`);
  return asBuiltIn(document);
}

test('a template is shown on paper for the sample case, under this practice’s name, and nothing of it reaches the vault', async () => {
  const { handlers, desk, context } = newRoom();
  const adjustment = { ...templateOf('caseLetter/information'), opening: 'Welcome to {{clinicName}}.' };
  const cases = () => desk.database.all(tables.selectFrom('case_').select('id'));
  const before = cases();
  const show = async (own: Adjustment) => {
    const asked = { adjustment: own, audience: 'client', operation } as const;
    const { pdf, pages } = await handlers['templates.preview'](asked);
    expect(pages).toBeGreaterThan(0);
    const file = new PdfFile(pdf);
    expect(file.check()).toContain('No syntax');
    return file.text().replace(/\s+/gu, ' ');
  };
  const shown = await show(adjustment);
  expect(shown).toContain('Welcome to Hale Occupational Therapy.');
  expect(shown).toContain('Marek');
  expect(shown).not.toContain('Levy');
  expect(shown).toContain('If you need something');
  const without = adjustment.sections.map((one) => ({ ...one, on: one.id !== 'help' }));
  expect(await show({ ...adjustment, sections: without })).not.toContain('If you need something');
  expect(context.events.length).toBeGreaterThan(0);
  expect(adjustmentsOf(desk.database)).toEqual([]);
  expect(cases()).toEqual(before);
});
