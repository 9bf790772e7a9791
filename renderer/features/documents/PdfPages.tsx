import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useRef } from 'react';
import type { BlockBox } from '../../../shared/documents/tree.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import paper from '../../components/pdf/pdf-pages.module.css';
import { useDrawnPage, usePdf, useWidth } from '../../components/pdf/use-pdf.ts';
import styles from './documents.module.css';
import type { Sentence } from './tree-parts.ts';
import type { Printed } from './use-printed.ts';

interface Props {
  readonly printed: Printed;
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** What else says something: its words, by block. */
  readonly parts: ReadonlyMap<string, string>;
  readonly chosen: string | null;
  readonly onPoint: (blockId: string) => void;
  readonly onChoose: (blockId: string) => void;
}

/** The printed pages themselves; each sentence that can be rewritten is a button over its place. */
export function PdfPages({ printed, ...spots }: Props) {
  const opened = usePdf(printed.pdf);
  if (opened === null)
    return (
      <div className={paper.page}>
        <p className={paper.drawing} role="status">
          {text.drawingPage}
        </p>
      </div>
    );
  const pdf = opened.document;
  return (
    <div className={paper.pages}>
      {Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((page) => (
        <PdfPage
          key={page}
          pdf={pdf}
          page={page}
          latest={opened.bytes === printed.pdf}
          boxes={printed.boxes.filter((box) => box.page === page)}
          {...spots}
        />
      ))}
    </div>
  );
}

interface PageProps extends Omit<Props, 'printed'> {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** Whether this is the newest print. */
  readonly latest: boolean;
  readonly boxes: readonly BlockBox[];
}

function PdfPage({ pdf, page, latest, boxes, sentences, parts, chosen, onPoint, onChoose }: PageProps) {
  const pointing = (blockId: string) => ({
    onMouseEnter: () => onPoint(blockId),
    onFocus: () => onPoint(blockId),
  });
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const size = useDrawnPage(pdf, page, canvas, width);
  return (
    <div
      ref={frame}
      className={paper.page}
      style={size ? { aspectRatio: `${size.width} / ${size.height}` } : {}}
    >
      <canvas
        ref={canvas}
        className={paper.canvas}
        role="img"
        aria-label={text.page(page, pdf.numPages)}
        data-drawn={(latest && size?.pdf === pdf) || undefined}
      />
      {size ? null : <p className={paper.drawing}>{text.drawingPage}</p>}
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
                {...pointing(box.blockId)}
              />
            ) : parts.has(box.blockId) ? (
              <button
                key={`${box.blockId}@${box.y}`}
                type="button"
                className={styles.spot}
                style={place}
                data-block={box.blockId}
                aria-label={text.restsOnOf(parts.get(box.blockId) ?? '')}
                {...pointing(box.blockId)}
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
