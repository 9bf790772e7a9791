import styles from './DoubtLine.module.css';

/** A line under a question that asks to look again and stops nothing; said to a screen reader once it comes. */
export function DoubtLine({ words, id }: { readonly words: string | undefined; readonly id?: string }) {
  return (
    <p id={id} className={styles.doubt} role="status" hidden={words === undefined}>
      {words === undefined ? null : (
        <>
          <span aria-hidden="true">▲ </span>
          {words}
        </>
      )}
    </p>
  );
}
