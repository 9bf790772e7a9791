import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import styles from './documents.module.css';
import { RestsOn } from './RestsOn.tsx';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  /** What is pointed at on the pages. */
  readonly blockId: string | null;
  readonly words: string;
  /** The pages on the screen are those of a signed version. */
  readonly signed: boolean;
}

/** What the part of the document that is pointed at rests on; it stays until another is pointed at. */
export function TracePanel({ choice, blockId, words, signed }: Props) {
  return (
    <section className={styles.check} aria-label={text.restsOn}>
      {blockId === null ? (
        <>
          <h3>{text.restsOn}</h3>
          <p className={styles.soft}>{signed ? text.restsOnSigned : text.restsOnHelp}</p>
        </>
      ) : (
        <>
          <p className={styles.pointed}>{words}</p>
          <RestsOn choice={choice} blockId={blockId} />
        </>
      )}
    </section>
  );
}
