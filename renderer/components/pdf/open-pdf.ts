import type { PDFDocumentProxy } from 'pdfjs-dist';

/**
 * Opens a PDF for drawing on screen. The library comes with the first document, not with the program. It runs no WebAssembly, which
 * the page's security policy forbids.
 * @param bytes left as they are: the library takes a copy into its worker
 */
export async function openPdf(bytes: Uint8Array): Promise<{
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  const task = pdfjs.getDocument({ data: bytes.slice(), useWasm: false });
  return { document: await task.promise, close: () => void task.destroy() };
}
