import { execFileSync } from 'node:child_process';

/** All words of a PDF file in reading order, one space between them. */
export function wordsOf(file: string): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).replaceAll(
    /\s+/g,
    ' ',
  );
}

/** Everything that a PDF file says besides its pages: document information and XMP. */
export function metadataOf(file: string): string {
  const read = (flags: string[]) => execFileSync('pdfinfo', [...flags, file], { encoding: 'utf8' });
  return `${read([])}\n${read(['-meta'])}\n${read(['-struct-text'])}`;
}
