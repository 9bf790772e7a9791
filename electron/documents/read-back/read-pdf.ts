/// <reference path="./pdfjs-worker.d.ts" />
import type { FileWords } from './file-words.ts';

/** What of the library is used here. */
type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<Pdfjs> | undefined;

/**
 * Loads the library with the first release. Its worker's code is put beside it, so that it starts none: there is no page here that could
 * be held up.
 */
function library(): Promise<Pdfjs> {
  loaded ??= Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]).then(([pdfjs, worker]) => {
    Object.assign(globalThis, { pdfjsWorker: worker });
    return pdfjs;
  });
  return loaded;
}

/**
 * Everything in a finished PDF that can be read: its pages, alternative descriptions, bookmarks, notes and what it says of itself.
 * @param password opens an encrypted one
 * @throws when the bytes are no PDF or the password is wrong
 */
export async function readPdf(bytes: Uint8Array, password?: string): Promise<FileWords> {
  const pdfjs = await library();
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [{ items }, structure, notes] = await Promise.all([
        page.getTextContent(),
        page.getStructTree(),
        page.getAnnotations(),
      ]);
      const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''));
      pages.push([words.join(''), ...stringsIn(structure), ...stringsIn(notes)].join('\n'));
      page.cleanup();
    }
    const [metadata, outline, attachments] = await Promise.all([
      document.getMetadata(),
      document.getOutline(),
      document.getAttachments(),
    ]);
    const xmp = metadata.metadata?.getRaw();
    return {
      pages,
      details: [
        ...stringsIn(metadata.info),
        ...stringsIn(xmp),
        ...stringsIn(outline),
        ...stringsIn(attachments),
      ],
    };
  } finally {
    await task.destroy();
  }
}

/** Every piece of text in what the library tells, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return [];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn);
  return Object.values(value).flatMap(stringsIn);
}
