import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocumentHandlers } from '../../../electron/documents/handlers.ts';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { ownCopyPurpose } from '../../../shared/text/consent.ts';
import {
  instrumentRecord,
  limbForm,
  moodForm,
  plantedLimb,
  plantedMood,
  plantedSecrets,
} from '../../fixtures/documents/planted-instruments.ts';
import { documentFolders, fonts } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleCaseData } from '../../fixtures/documents/sample-case-data.ts';
import { contextOf, type TestContext } from '../storage/support/context.ts';
import { given, newDesk } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { NearProcess } from './support/near-process.ts';

const operation = '5f0c2c52-98a4-4d7b-9f6e-3a1d7f9f0a11';

describe('planted results on paper', () => {
  const instruments = [
    instrumentRecord(limbForm, 1, plantedLimb),
    instrumentRecord(moodForm, 2, plantedMood),
  ];
  const print = async (
    kind: 'employerReport' | 'recommendationLetter' | 'instrumentResults',
    audience: Audience,
  ) => {
    const data = { ...sampleCaseData({ instruments, photos: 0 }) };
    const { tree } = composeDocument(
      { data, kind, audience, date: '2026-03-21', reference: 'AH-0007-A1', mark: 'draft' },
      [],
    );
    const printed = await printPdf(tree, new Map(), { fonts });
    const pdf = new PdfFile(printed.pdf);
    expect(pdf.check()).toContain('No syntax');
    const everything = `${pdf.text()}\n${pdf.info()}\n${pdf.structure()}`.replace(/\s+/g, ' ');
    const raw = pdf.raw().toString('latin1').toLowerCase();
    return { pages: printed.pages, everything, raw };
  };

  it('give a GP all of it, on a page or two for each', async () => {
    const { everything, pages } = await print('instrumentResults', 'gp');
    expect(pages).toBeLessThanOrEqual(3);
    for (const said of [
      'Dr Helen Marsh',
      'Grand score',
      'arm 4, neck 5',
      'Rang the surgery',
      'Free for tests',
    ])
      expect(everything).toContain(said);
  });

  it.each(['employerReport', 'recommendationLetter', 'instrumentResults'] as const)(
    'leave no test, score or answer anywhere in the file of an employer’s %s',
    async (kind) => {
      const { everything, raw } = await print(kind, 'employer');
      for (const secret of plantedSecrets) {
        expect(everything.toLowerCase()).not.toContain(secret);
        expect(raw).not.toContain(secret);
        expect(raw).not.toContain(Buffer.from(secret, 'utf16le').swap16().toString('hex'));
      }
      if (kind === 'recommendationLetter') return;
      expect(everything).toContain('its layout needs changing soon.');
      expect(everything).toContain('Concentration and pace vary through the day.');
    },
  );
});

describe('results of a stored case', () => {
  let context: TestContext;
  let handlers: ReturnType<typeof createDocumentHandlers>;
  let caseId: string;
  let recordId: string;
  let employerConsent: string;
  let file: string;

  beforeEach(() => {
    const desk = newDesk('real');
    context = { ...contextOf(desk), printing: { start: () => new NearProcess() } };
    ({ caseId } = desk.newCase('Sarah Levy'));
    const add = (kind: 'painRating' | 'consent', initial: ReturnType<typeof given>[]) =>
      createRecord(desk.work(), { caseId, kind, parentId: null, initial }).record.id;
    recordId = add('painRating', [given('date', '12/03/2026'), given('score', '6')]);
    add('painRating', [given('date', '13/03/2026')]);
    employerConsent = add('consent', [
      given('scope', 'release'),
      given('recipient', 'Dana Okafor'),
      given('audience', 'employer'),
      given('purposes', ['adjustments']),
      given('from', '12/03/2026'),
      given('howGiven', 'written'),
    ]);
    file = path.join(temporaryFolder(), 'results.pdf');
    handlers = createDocumentHandlers(context, documentFolders);
  });

  const request = (changes: object = {}) => {
    const place = '0b1f9f63-6f3a-4d0e-8c59-0a2b6f1d4c22';
    context.places.add(place, file);
    return {
      caseId,
      kind: 'instrumentResults' as const,
      audience: 'client' as const,
      recordIds: [recordId],
      recipient: 'Sarah Levy',
      purpose: ownCopyPurpose,
      operation,
      place,
      ...changes,
    };
  };

  it('are offered with what can be printed, and composed for the client unless said otherwise', async () => {
    const { choices, tree, missing } = await handlers['documents.compose']({
      caseId,
      kind: 'instrumentResults',
    });
    expect(tree.audience).toBe('client');
    expect(tree.reference).toMatch(/-A1$/);
    expect(choices.map(({ state, chosen }) => [state, chosen])).toEqual([
      ['ready', false],
      ['incomplete', false],
    ]);
    expect(choices[0]?.title).toBe('Numeric pain rating (NPRS), 12 March 2026');
    expect(missing).toEqual([expect.stringMatching(/^No assessment is chosen/)]);
  });

  it('go to the client by name without a consent, and into the ledger', async () => {
    const release = await handlers['documents.export'](request());
    expect(release).toMatchObject({ recipient: 'Sarah Levy', purpose: ownCopyPurpose, consentId: null });
    expect(await handlers['documents.releases']({ caseId })).toEqual([release]);
    const text = new PdfFile(readFileSync(file)).text();
    expect(text).toContain('6 out of 10');
    expect(text).toContain('For Sarah Levy');
  });

  it.each([
    ['a client’s copy to someone else', { recipient: 'Dana Okafor' }],
    ['a client’s copy for another purpose', { purpose: 'adjustments' }],
    ['a GP’s copy without a consent', { audience: 'gp', recipient: 'Dr Helen Marsh' }],
  ])('do not leave as %s', async (_name, changes) => {
    await expect(handlers['documents.export'](request(changes))).rejects.toMatchObject({
      code: 'no-release-consent',
    });
    expect(existsSync(file)).toBe(false);
  });

  it('do not leave for a reader whom the consent does not name', async () => {
    const under = {
      consentId: employerConsent,
      recipient: 'Dana Okafor',
      purpose: 'adjustments',
      unsignedReason: 'The meeting is today.',
      agreed: true,
    };
    await expect(handlers['documents.export'](request({ ...under, audience: 'gp' }))).rejects.toMatchObject({
      message: 'This consent is for another kind of reader.',
    });
    expect(existsSync(file)).toBe(false);
    await handlers['documents.export'](request({ ...under, audience: 'employer' }));
    expect(new PdfFile(readFileSync(file)).text()).not.toContain('out of 10');
  });
});
