import { useMediaQuery } from '@mantine/hooks';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import styles from './documents.module.css';
import { outlineOf } from './tree-parts.ts';

interface Props {
  readonly tree: DocumentTree;
  readonly onGo: (blockId: string) => void;
}

/** The headings of the document; each goes to its place on the pages. Where the window is narrow it is folded, so that the page comes first. */
export function Outline({ tree, onGo }: Props) {
  const narrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  return (
    <nav className={styles.outline} aria-label={text.outline}>
      {narrow ? (
        <details>
          <summary>{text.outline}</summary>
          <Entries tree={tree} onGo={onGo} />
        </details>
      ) : (
        <>
          <h2>{text.outline}</h2>
          <Entries tree={tree} onGo={onGo} />
        </>
      )}
    </nav>
  );
}

function Entries({ tree, onGo }: Props) {
  const entries = outlineOf(tree);
  if (entries.length === 0) return <p className={styles.soft}>{text.outlineEmpty}</p>;
  return (
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
  );
}
