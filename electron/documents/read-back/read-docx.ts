import { unzip } from '../docx/zip.ts';
import type { FileWords } from './file-words.ts';

/**
 * Everything in a finished Word document that can be read: body, headers and feet with descriptions of pictures and names of boxes to
 * tick, and what the file says of itself.
 * @throws when the bytes are no Word document
 */
export function readDocx(bytes: Uint8Array): FileWords {
  const parts = [...unzip(bytes)].filter(([name]) => /\.(?:xml|rels|svg)$/.test(name));
  if (!parts.some(([name]) => name === 'word/document.xml')) throw new Error('no Word document');
  const isPage = (name: string) =>
    /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);
  const wordsOf = (wanted: boolean) =>
    parts.filter(([name]) => isPage(name) === wanted).map(([, part]) => wordsIn(part.toString('utf8')));
  return { pages: [wordsOf(true).join('\n')], details: wordsOf(false).filter((words) => words !== '') };
}

/** The text of XML, one line a paragraph, then what its attributes say to a reader. */
export function wordsIn(xml: string): string {
  const told = [...xml.matchAll(/\s(?:descr|title)="([^"]*)"|<w:alias w:val="([^"]*)"/g)].map(
    ([, description, alias]) => description ?? alias ?? '',
  );
  const text = xml
    .replace(/<\/w:p>|<w:br\/>|<\/(?:dc|cp|dcterms):\w+>/g, '\n')
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<[^>]+>/g, '');
  return [text, ...told].map(unescaped).join('\n').trim();
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
