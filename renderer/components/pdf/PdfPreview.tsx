import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useRef } from 'react';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import styles from './pdf-pages.module.css';
import { useDrawnPage, usePdf, useWidth } from './use-pdf.ts';

interface Props {
  /** The printed file. */
  readonly pdf: Uint8Array;
  /** Names the pages for those who do not see them. */
  readonly label: string;
}

/** The pages of a printed file, to be looked at. */
export function PdfPreview({ pdf, label }: Props) {
  const opened = usePdf(pdf);
  if (opened === null)
    return (
      <div className={styles.page}>
        <p className={styles.drawing} role="status">
          {text.drawingPage}
        </p>
      </div>
    );
  const { document, bytes } = opened;
  return (
    <div className={styles.pages} data-drawn={bytes === pdf || undefined}>
      {Array.from({ length: document.numPages }, (_, index) => index + 1).map((page) => (
        <Page key={page} pdf={document} page={page} label={label} />
      ))}
    </div>
  );
}

interface PageProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
}

function Page({ pdf, page, label }: PageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useDrawnPage(pdf, page, canvas, useWidth(frame));
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
        aria-label={`${label}: ${text.page(page, pdf.numPages)}`}
        data-drawn={size?.pdf === pdf || undefined}
      />
    </div>
  );
}
