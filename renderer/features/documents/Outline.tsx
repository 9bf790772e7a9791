import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import styles from './documents.module.css';
import { outlineOf } from './tree-parts.ts';

interface Props {
  readonly tree: DocumentTree;
  readonly onGo: (blockId: string) => void;
}

/** The headings of the document; each goes to its place on the pages. */
export function Outline({ tree, onGo }: Props) {
  const entries = outlineOf(tree);
  return (
    <nav className={styles.outline} aria-label={text.outline}>
      <h2>{text.outline}</h2>
      {entries.length === 0 ? <p className={styles.soft}>{text.outlineEmpty}</p> : null}
      <ol className={styles.plainList}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={styles.outlineEntry}
              data-level={entry.level}
              onClick={() => onGo(entry.id)}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
