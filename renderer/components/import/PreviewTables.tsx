import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/ipc/imports-contracts.ts';
import { importText as text } from '../../../shared/text/imports.ts';
import styles from './import.module.css';

/** What is refused and why, what stays, and what would be taken, each row with its line in the file. */
export function PreviewTables({ preview }: { readonly preview: ImportPreview }) {
  const { accepted, kept, refused, counts } = preview;
  return (
    <>
      <Part
        title={text.refusedTitle}
        heads={[text.columnHead, text.problemHead, text.acceptedHead]}
        more={counts.problems - refused.length}
        rows={refused.map((row) => ({
          line: row.line,
          cells: [
            row.column === null ? text.wholeRow : <code key="column">{row.column}</code>,
            row.problem,
            row.accepted ?? '',
          ],
        }))}
      />
      <Part
        title={text.keptTitle}
        heads={[text.subjectHead, text.keptHead]}
        more={counts.kept - kept.length}
        rows={kept.map(({ line, subject, detail }) => ({ line, cells: [subject, detail] }))}
      />
      <Part
        title={text.acceptedTitle}
        heads={[text.subjectHead, text.detailHead]}
        more={counts.accepted - accepted.length}
        rows={accepted.map(({ line, subject, detail }) => ({ line, cells: [subject, detail] }))}
      />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly ReactNode[] }[];
  /** How many more there are than rows shown. */
  readonly more: number;
}

function Part({ title, heads, rows, more }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className={styles.scroller} aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[text.lineHead, ...heads].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }, index) => (
              <tr key={index}>
                <td>{line}</td>
                {cells.map((cell, place) => (
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 ? <p className={styles.soft}>{text.more(more)}</p> : null}
    </section>
  );
}
