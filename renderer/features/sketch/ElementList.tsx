import { describeElement } from '../../../shared/sketch/describe.ts';
import { sketchText as text } from '../../../shared/text/sketch.ts';
import styles from './sketch.module.css';
import type { Sketch } from './use-sketch.ts';

/** Everything on the drawing in words, to be chosen without the paper. */
export function ElementList({ sketch }: { readonly sketch: Sketch }) {
  const { elements, chosen } = sketch;
  if (elements.length === 0) return <p className={styles.soft}>{text.none}</p>;
  return (
    <details className={styles.elements}>
      <summary>
        {text.elements} ({elements.length})
      </summary>
      <ul>
        {elements.map((element) => (
          <li key={element.id}>
            <button
              type="button"
              className={styles.tool}
              aria-pressed={element.id === chosen?.id}
              onClick={() => {
                sketch.setTool('select');
                sketch.choose(element.id);
              }}
            >
              {describeElement(element)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
