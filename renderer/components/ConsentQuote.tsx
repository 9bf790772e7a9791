import { releasePanelText as text } from '../../shared/text/release-panel.ts';
import styles from './ConsentQuote.module.css';

/** What a consent covers in its own words; that it does not say so, where it does not. */
export function ConsentQuote({ covers }: { readonly covers: string | undefined }) {
  if (covers === undefined) return <p>{text.coversNothing}</p>;
  return (
    <figure className={styles.covers}>
      <figcaption>{text.covers}</figcaption>
      <blockquote>{covers}</blockquote>
    </figure>
  );
}
