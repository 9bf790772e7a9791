import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tables } from '../../../electron/storage/schema.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import type { DocumentFormat } from '../../../shared/documents/format.ts';
import { DocxFile } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, operation, plantedWords } from './support/room.ts';

const passphrase = 'żółw purple ladder 44 Monday';

describe('a document leaves', () => {
  let room: ReturnType<typeof newRoom>;
  let folder: string;

  beforeEach(() => {
    room = newRoom();
    folder = temporaryFolder();
  });

  const leave = async (format: DocumentFormat, secret?: string) => {
    const file = path.join(folder, documentFileName('employerReport', 'RH-0001-R1', format));
    const place = '0b1f9f63-6f3a-4d0e-8c59-0a2b6f1d4c22';
    room.context.places.add(place, file);
    const release = await room.handlers['documents.export']({
      caseId: room.caseId,
      kind: 'employerReport',
      consentId: room.consentId,
      recipient: 'Dana Okafor',
      purpose: 'adjustments',
      unsignedReason: 'The meeting is today.',
      agreed: true,
      format,
      ...(secret === undefined ? {} : { passphrase: secret }),
      place,
      operation,
    });
    return { release, file, bytes: readFileSync(file) };
  };

  it('as a Word document without a planted word in any of its parts', async () => {
    const { release, file, bytes } = await leave('docx');
    expect(path.extname(file)).toBe('.docx');
    expect(release).toMatchObject({ format: 'docx', consentId: room.consentId });
    expect(release.pages).toBeGreaterThan(0);
    expect(release.digest).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await room.handlers['documents.releases']({ caseId: room.caseId })).toEqual([release]);
    const docx = new DocxFile(bytes);
    for (const [name, part] of docx.parts) {
      const text = `${name}\n${part.toString('utf8')}`.toLowerCase();
      for (const secret of plantedWords) expect(text, name).not.toContain(secret);
    }
    expect(docx.text().toLowerCase()).toContain('lowest shelf: handle 180 mm');
    // The photo that shows a named person stays in.
    expect(docx.media.filter((name) => name.endsWith('.jpg'))).toHaveLength(1);
  });

  it('as an encrypted PDF that its passphrase alone opens, and that no file or row of the vault tells', async () => {
    const { release, file, bytes } = await leave('encryptedPdf', passphrase);
    expect(release).toMatchObject({ format: 'encryptedPdf' });
    expect(bytes.toString('latin1')).not.toContain('Okafor');
    const opened = new PdfFile(bytes, passphrase);
    const check = opened.check();
    expect(check).toContain('No syntax');
    // AES-256 as in PDF 2.0.
    expect(check).toMatch(/^R = 6$/m);
    expect(check).toMatch(/^stream encryption method: AESv3$/m);
    expect(check).toMatch(/^extract for accessibility: allowed$/m);
    expect(opened.text()).toContain('Dana Okafor');
    for (const wrong of ['', 'żółw purple ladder 44 monday'])
      expect(() => new PdfFile(bytes, wrong).text()).toThrow();
    expect(() => execFileSync('qpdf', ['--check', file], { stdio: 'pipe' })).toThrow();
    const stored = room.desk.database.all(tables.selectFrom('change').select('payload'));
    expect(JSON.stringify(stored)).toContain('encryptedPdf');
    expect(JSON.stringify(stored)).not.toContain('purple ladder');
    expect(JSON.stringify(room.context.events)).not.toContain('purple ladder');
  });

  it.each([
    ['no passphrase', undefined],
    ['one that is guessed at once', 'password1234'],
    ['one with a character that cannot be typed', 'purple\u200bladder 44 Wednesday'],
  ])('never encrypted with %s', async (_name, secret) => {
    await expect(leave('encryptedPdf', secret)).rejects.toMatchObject({
      code: 'invalid-input',
      shape: { field: 'passphrase' },
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(await room.handlers['documents.releases']({ caseId: room.caseId })).toEqual([]);
  });

  it('as PDF that says it is built to PDF/A-2a and PDF/UA-1; an encrypted one claims no PDF/A', async () => {
    const open = (await leave('pdf')).bytes;
    const metadata = execFileSync('pdfinfo', ['-meta', '-'], { input: open, encoding: 'utf8' });
    expect(metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(new PdfFile(open).raw().toString('latin1')).toContain('/OutputIntents');
    const { file } = await leave('encryptedPdf', passphrase);
    const encrypted = execFileSync('pdfinfo', ['-meta', '-upw', passphrase, file], { encoding: 'utf8' });
    expect(encrypted).not.toContain('pdfaid:');
    expect(encrypted).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
