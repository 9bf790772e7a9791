import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useState } from 'react';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { openPdf } from './open-pdf.ts';

interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  /** What it was opened from. */
  readonly bytes: Uint8Array;
}

/** The document in these bytes; the one before it until it is open. */
export function usePdf(bytes: Uint8Array): OpenedPdf | null {
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

/** The width of an element in CSS pixels, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
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
 * Draws a page onto a canvas, sharp at the screen's own resolution. Pages in sight come first.
 * @returns the page's size in points once it is drawn
 */
export function useDrawnPage(
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
      if (canvas.current && !isInSight(canvas.current)) await spareTime();
      if (!here) return;
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

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** A page out of sight is drawn after this many milliseconds at the latest. */
const longestWait = 2000;

/** When the page has nothing else to do. */
function spareTime(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: longestWait }));
}
