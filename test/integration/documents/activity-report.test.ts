import path from 'node:path';
import { expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { photoBytes } from '../../../electron/storage/photos/photos.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { activityReportText as words } from '../../../shared/text/activity-report.ts';
import { fonts } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { newDesk } from '../storage/support/desk.ts';

async function printSample(audience: Audience): Promise<string> {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const data = loadCaseData(desk.database, caseId);
  const { tree } = composeDocument(
    { data, kind: 'activityReport', audience, date: '2026-03-21', reference: 'RH-0001-J1', mark: 'draft' },
    [],
  );
  const photos = new Map(
    tree.blocks.flatMap((block) =>
      block.kind === 'photo'
        ? [[block.attachmentId, new Uint8Array(photoBytes(desk.database, block.attachmentId))] as const]
        : [],
    ),
  );
  expect(photos.size).toBe(3);
  const pdf = new PdfFile((await printPdf(tree, photos, { fonts })).pdf);
  expect(pdf.check()).toContain('No syntax');
  return pdf.text().replace(/\s+/gu, ' ');
}

test('the sample job on paper: every part in its order, with tool, load, heights, repetitions and what could be easier', async () => {
  const text = await printSample('employer');
  const order = [
    words.title,
    words.summary,
    words.job,
    'Reference shift 450 min (document)',
    words.tasks,
    words.profile,
    words.groups.physical,
    words.groups.cognitive,
    words.groups.psychosocial,
    words.groups.sensory,
    words.groups.environmental,
    words.observations.title,
    '190 counted on the right, 38 a minute',
    '19 of 20 samples, one every 30 s, 1 missed',
    'Task 1: Plan orders and write reports',
    'Dictate the report, type the figures only (easier, tried, it helps)',
    'Photo 1.',
    'Task 2:',
    'Photo 2.',
    'Photo 3.',
    'Task 6: Restack samples and small stock',
    'Load 14.5 kg, from 120 mm to 940 mm (measured)',
    words.differ,
    words.environment,
    '52 dB(A)',
    'Indicative phone reading',
    words.tools,
    words.time,
    words.people,
    words.limits,
    words.agreement,
    'HCPC registration',
  ];
  let from = 0;
  for (const wanted of order) {
    const at = text.indexOf(wanted, from);
    expect(at, `${wanted}, after ${text.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(from);
    from = at + wanted.length;
  }
  expect(text).not.toContain(words.person);
  expect(text).not.toMatch(/symptoms seen|raised right shoulder/iu);
});

test('how this person does it, and the reasoning, are in the copy of those who treat', async () => {
  const text = await printSample('gp');
  for (const wanted of [words.person, 'Raised right shoulder after 20 minutes', words.reasoning])
    expect(text).toContain(wanted);
});
