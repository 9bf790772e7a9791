import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { BlockBox } from '../../../shared/documents/tree.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import styles from './documents.module.css';
import { openPdf } from './pdf.ts';
import type { Sentence } from './tree-parts.ts';
import type { Printed } from './use-printed.ts';

interface Props {
  readonly printed: Printed;
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly chosen: string | null;
  readonly onChoose: (blockId: string) => void;
}

/** The printed pages themselves; each sentence that can be rewritten is a button over its place. */
export function PdfPages({ printed, sentences, chosen, onChoose }: Props) {
  const opened = usePdf(printed.pdf);
  if (opened === null)
    return (
      <div className={styles.page}>
        <p className={styles.drawing} role="status">
          {text.drawingPage}
        </p>
      </div>
    );
  const pdf = opened.document;
  return (
    <div className={styles.pages}>
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((page) => (
        <PdfPage
          key={page}
          pdf={pdf}
          page={page}
          latest={opened.bytes === printed.pdf}
          boxes={printed.boxes.filter((box) => box.page === page)}
          sentences={sentences}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  /** What it was opened from. */
  readonly bytes: Uint8Array;
}

/** The document in these bytes; the one before it until it is open. */
function usePdf(bytes: Uint8Array): OpenedPdf | null {
  const [pdf, setPdf] = useState<OpenedPdf | null>(null);
  useEffect(() => {
    let here = true;
    let close: (() => void) | undefined;
    openPdf(bytes).then(
      (opened) => {
        if (!here) {
          opened.close();
          return;
        }
        close = opened.close;
        setPdf({ document: opened.document, bytes });
      },
      (error: unknown) => showError(asAppError(error)),
    );
    return () => {
      here = false;
      close?.();
    };
  }, [bytes]);
  return pdf;
}

interface PageProps extends Omit<Props, 'printed'> {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** Whether this is the newest print. */
  readonly latest: boolean;
  readonly boxes: readonly BlockBox[];
}

function PdfPage({ pdf, page, latest, boxes, sentences, chosen, onChoose }: PageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const size = useDrawnPage(pdf, page, canvas, width);
  return (
    <div
      ref={frame}
      className={styles.page}
      style={size ? { aspectRatio: `${size.width} / ${size.height}` } : {}}
    >
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={text.page(page, pdf.numPages)}
        data-drawn={(latest && size?.pdf === pdf) || undefined}
      />
      {size ? null : <p className={styles.drawing}>{text.drawingPage}</p>}
      {size
        ? boxes.map((box) => {
            const sentence = sentences.get(box.blockId);
            const place = {
              left: `${(box.x / size.width) * 100}%`,
              top: `${(box.y / size.height) * 100}%`,
              width: `${(box.width / size.width) * 100}%`,
              height: `${(box.height / size.height) * 100}%`,
            };
            return sentence ? (
              <button
                key={`${box.blockId}@${box.y}`}
                type="button"
                className={styles.spot}
                style={place}
                data-block={box.blockId}
                aria-pressed={box.blockId === chosen}
                aria-label={text.rewrite(sentence.text)}
                onClick={() => onChoose(box.blockId)}
              />
            ) : (
              <span
                key={`${box.blockId}@${box.y}`}
                className={styles.mark}
                style={place}
                data-block={box.blockId}
                aria-hidden="true"
              />
            );
          })
        : null}
    </div>
  );
}

/** The width of an element in CSS pixels, followed as it changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** A page's size in points, and the document it was last drawn from. */
interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly pdf: PDFDocumentProxy;
}

/**
 * Draws a page onto a canvas, sharp at the screen's own resolution.
 * @returns the page's size in points once it is drawn
 */
function useDrawnPage(
  pdf: PDFDocumentProxy,
  page: number,
  canvas: RefObject<HTMLCanvasElement | null>,
  width: number,
): DrawnPage | null {
  const [size, setSize] = useState<DrawnPage | null>(null);
  useEffect(() => {
    if (width === 0) return undefined;
    let stop: (() => void) | undefined;
    let here = true;
    const draw = async () => {
      const proxy = await pdf.getPage(page);
      const target = canvas.current;
      if (!here || target === null) return;
      const natural = proxy.getViewport({ scale: 1 });
      const viewport = proxy.getViewport({ scale: (width / natural.width) * window.devicePixelRatio });
      target.width = Math.round(viewport.width);
      target.height = Math.round(viewport.height);
      const task = proxy.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
      if (here) setSize({ width: natural.width, height: natural.height, pdf });
    };
    draw().catch((error: unknown) => {
      // A drawing that was stopped for a newer one is no failure.
      if (here) showError(asAppError(error));
    });
    return () => {
      here = false;
      stop?.();
    };
  }, [pdf, page, canvas, width]);
  return size;
}
