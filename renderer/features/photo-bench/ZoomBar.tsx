import { IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import styles from './bench.module.css';
import { type Look, mostZoom, wholePicture, zoomed, zoomStep } from './look.ts';

interface Props {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** How large the picture is seen. */
export function ZoomBar({ look, onLook }: Props) {
  return (
    <div className={styles.zoom} role="toolbar" aria-label={text.zoom}>
      <button
        type="button"
        className={styles.tool}
        aria-label={text.zoomOut}
        disabled={look.zoom <= 1}
        onClick={() => onLook(zoomed(look, 1 / zoomStep))}
      >
        <IconZoomOut size={22} aria-hidden="true" />
      </button>
      <span className={styles.percent}>{text.percent(Math.round(look.zoom * 100))}</span>
      <button
        type="button"
        className={styles.tool}
        aria-label={text.zoomIn}
        disabled={look.zoom >= mostZoom}
        onClick={() => onLook(zoomed(look, zoomStep))}
      >
        <IconZoomIn size={22} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.tool}
        disabled={look.zoom === 1}
        onClick={() => onLook(wholePicture)}
      >
        <IconMaximize size={22} aria-hidden="true" />
        {text.showAll}
      </button>
    </div>
  );
}
