import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PdfFile } from '../../fixtures/documents/read-pdf';

/** All words of a PDF file in reading order, one space between them. */
export function wordsOf(file: string): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  );
}

/** How many pictures a PDF file holds. */
export function picturesOf(file: string): number {
  const [, , ...rows] = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).trim().split('\n');
  return rows.filter((row) => /^\s*\d+\s+\d+\s+image\b/u.test(row)).length;
}

/** Everything that a PDF file says besides the words on its pages: information, XMP, outline, alternative texts, names. */
export function metadataOf(file: string): string {
  const read = (flags: string[]) => execFileSync('pdfinfo', [...flags, file], { encoding: 'utf8' });
  const objects = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
    encoding: 'latin1',
    maxBuffer: 256 * 1024 * 1024,
  });
  // Pictures and fonts are no words; by chance they may hold any three letters in a row.
  const withoutStreams = objects.replaceAll(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');
  const spelledOut = withoutStreams.replaceAll(/<([0-9a-f]{4,})>/gi, (_, hex: string) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  );
  // Strings beyond Latin letters are stored with two bytes a letter, the first of them mostly zero.
  const strings = spelledOut.replaceAll('\0', '');
  return [read([]), read(['-meta']), new PdfFile(readFileSync(file)).structure(), strings].join('\n');
}
