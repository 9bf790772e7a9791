import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCertificate } from '../../../electron/documents/certificate.ts';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { certificateText } from '../../../shared/text/certificate.ts';
import { certificatePassword, makeCertificate } from '../../fixtures/documents/certificates.ts';
import { fonts, photosOf } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleTree } from '../../fixtures/documents/sample-tree.ts';
import { temporaryFolder } from '../storage/support/vault.ts';

const now = new Date('2026-03-21T09:00:00.000Z');

/** What poppler says of the signatures in a file. */
function pdfsig(file: string): string {
  try {
    return execFileSync('pdfsig', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    // It ends with an error where a signature does not hold.
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

test.each([
  ['of today', {}, 'Robin Hale'],
  ['with the ciphers of older files', { legacy: true }, 'Robin Hale'],
  ['with a name beyond ASCII', { name: 'Zoë Łęcka' }, 'Zoë Łęcka'],
])('a certificate %s signs the pages, which stay what they were', async (_name, wanted, holder) => {
  const print = (signer?: { name: string; at: string }) =>
    printPdf(sampleTree(), photosOf(sampleTree()), { fonts, signer });
  const printed = await print();
  const seal = readCertificate(makeCertificate(temporaryFolder(), wanted), certificatePassword, now);
  expect(seal.holder).toBe(holder);
  const signed = await seal.sign((await print({ name: holder, at: now.toISOString() })).pdf);
  const [before, after] = [new PdfFile(printed.pdf), new PdfFile(signed)];
  expect(after.check()).toContain('No syntax');
  expect(after.text()).toBe(before.text());
  expect(after.info('-struct-text')).toBe(before.info('-struct-text'));
  expect(after.info()).toMatch(/Tagged: +yes/);
  const report = pdfsig(after.file);
  expect(report).toContain('Signature is Valid.');
  expect(report).toContain('ETSI.CAdES.detached');
  expect(report).toContain('Total document signed');
  expect(report).toContain(holder);

  const changed = Buffer.from(signed);
  const place = changed.indexOf('/CreationDate');
  changed[place + 20] = (changed[place + 20] ?? 0) ^ 1;
  writeFileSync(after.file, changed);
  expect(pdfsig(after.file)).toContain('Digest Mismatch');
});

test.each([
  ['expired', { to: '20260201000000Z' }, certificatePassword, certificateText.expired('1 February 2026')],
  ['of the future', { from: '20260401000000Z' }, certificatePassword, certificateText.notYet('1 April 2026')],
  ['with another password', {}, 'wrong', certificateText.password],
  ['without a password', {}, '', certificateText.password],
  ['with a key of another kind', { key: 'ec' as const }, certificatePassword, certificateText.keyKind],
])('a certificate %s is refused in clear words', (_name, wanted, password, problem) => {
  const file = makeCertificate(temporaryFolder(), wanted);
  expect(() => readCertificate(file, password, now)).toThrowError(
    expect.objectContaining({ code: 'certificate', message: problem }),
  );
});

test('what is no certificate is refused, however it is broken', () => {
  const folder = temporaryFolder();
  const file = makeCertificate(folder);
  const whole = readFileSync(file);
  const broken = path.join(folder, 'broken.p12');
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('not a certificate'),
    whole.subarray(0, whole.length / 2),
    readFileSync(path.join(folder, 'certificate.pem')),
  ]) {
    writeFileSync(broken, bytes);
    expect(() => readCertificate(broken, certificatePassword, now)).toThrowError(
      expect.objectContaining({ code: 'certificate', message: certificateText.unreadable }),
    );
  }
  writeFileSync(broken, Buffer.alloc(1_000_001));
  expect(() => readCertificate(broken, certificatePassword, now)).toThrow(certificateText.tooLarge);
  expect(() => readCertificate(path.join(folder, 'none.p12'), certificatePassword, now)).toThrow(
    certificateText.unreadable,
  );
});
