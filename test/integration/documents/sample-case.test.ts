import path from 'node:path';
import { expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { photoBytes } from '../../../electron/storage/photos/photos.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { hasLedger } from '../../../shared/documents/ledger.ts';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import { fold } from '../../../shared/documents/words.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { fonts } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleCorrection } from '../../fixtures/documents/sample-correction.ts';
import { newDesk } from '../storage/support/desk.ts';

const longest = {
  employerReport: 5,
  // With the slip that is sent back.
  recommendationLetter: 2,
  instrumentResults: 1,
  activityReport: 12,
  diaryBlank: 8,
  capacityReport: 8,
  capacitySheet: 1,
  gpLetter: 1,
  workstationReport: 6,
  homeReport: 1,
  adaptationLetter: 1,
  handlingReport: 5,
  blankForm: 10,
  checklistReport: 1,
  expertReport: 1,
  caseLetter: 2,
  recordAccessPack: 1,
  noReportLetter: 1,
  correctionLetter: 2,
  consentForm: 2,
  appointmentLetter: 1,
  equipmentSchedule: 1,
  accessToWorkLetter: 2,
  fitnessAdvice: 1,
  healthAndWorkReport: 2,
  referralLetter: 2,
  consultantLetter: 2,
  gpWorkLetter: 2,
  initialReport: 5,
  employerSummary: 2,
  clientSummary: 1,
};

test.each(DocumentKind.options)(
  'the sample case prints as a whole, sound %s without health or other people',
  async (kind) => {
    const desk = newDesk('real');
    const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
    const data = loadCaseData(desk.database, caseId);
    const [audience, date] = ['employer', '2026-03-21'] as const;
    const corrections = [sampleCorrection(data, audience, date)];
    const { tree, withheld } = composeDocument(
      { data, kind, audience, date, reference: 'RH-0001-R1', mark: 'draft', corrections },
      [],
    );
    // Its words about work are clean: nothing is kept back for a word in them.
    expect(withheld.filter(({ reason }) => reason !== 'sensitivity' && reason !== 'readers')).toEqual([]);

    const photos = new Map(
      tree.blocks.flatMap((block) =>
        block.kind === 'photo'
          ? [[block.attachmentId, new Uint8Array(photoBytes(desk.database, block.attachmentId))] as const]
          : [],
      ),
    );
    const printed = await printPdf(tree, photos, { fonts });
    expect(printed.pages).toBeLessThanOrEqual(longest[kind]);
    const file = new PdfFile(printed.pdf);
    expect(file.check()).toContain('No syntax');
    const marked = hasLedger(kind) && tree.style !== 'form';
    expect(/\bDraft\b/.test(file.text())).toBe(marked);
    expect(file.text()).not.toMatch(/\bFinal\b/);
    const text = fold(file.text());
    const guarded = ['conditions', 'treatments'].flatMap((group) =>
      data.client.items(group).map((id) => data.client.text(`${group}.${id}.name`) ?? ''),
    );
    expect(guarded.length).toBeGreaterThan(1);
    for (const name of [...guarded, data.client.text('interpreterName') ?? '', 'amputation', 'phantom']) {
      expect(name).not.toBe('');
      expect(text).not.toContain(fold(name));
    }
  },
);

test('the interviews of the sample case stand in the evaluation for those who treat; an employer reads only what they change at work', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const data = loadCaseData(desk.database, caseId);
  expect(data.interviews).toHaveLength(2);
  const printed = (kind: DocumentKind, audience: Audience) =>
    fold(
      JSON.stringify(
        composeDocument(
          { data, kind, audience, date: '2026-03-21', reference: 'RH-0001-R1', mark: 'draft' },
          [],
        ).tree,
      ),
    );
  const told = ['Fear of traffic since the injury', 'The half hours with dictation went well'];
  const safety = fold('simpler not to be here');
  const forDoctor = printed('capacityReport', 'gp');
  for (const words of told) expect(forDoctor).toContain(fold(words));
  expect(forDoctor).not.toContain(safety);

  for (const kind of DocumentKind.options) {
    const forEmployer = printed(kind, 'employer');
    for (const words of [...told, 'Drowsy until', 'Expects to be watched', 'Monday meeting, and'])
      expect(forEmployer, kind).not.toContain(fold(words));
    expect(forEmployer, kind).not.toContain(safety);
  }
  expect(printed('employerReport', 'employer')).toContain(
    fold('Questions about the return go through one person, once a week.'),
  );
});
