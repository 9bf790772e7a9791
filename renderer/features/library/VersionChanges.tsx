import type { ReactNode } from 'react';
import { compareVersions, type LibraryLine } from '../../../shared/library/lines.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import ruled from '../../components/ruled-table.module.css';
import styles from './library.module.css';

interface Props {
  readonly older: readonly LibraryLine[];
  readonly newer: readonly LibraryLine[];
  readonly olderNumber: number;
}

/** What two versions of a job say differently. */
export function VersionChanges({ older, newer, olderNumber }: Props) {
  const { added, removed, changed } = compareVersions(older, newer);
  if (added.length + removed.length + changed.length === 0) return <p role="status">{text.same}</p>;
  return (
    <>
      <Part title={text.changed} heads={[text.what, text.before(olderNumber), text.says]}>
        {changed.map(({ before, after }) => (
          <tr key={after.key}>
            <td>{after.label}</td>
            <td>{before.words}</td>
            <td>{after.words}</td>
          </tr>
        ))}
      </Part>
      <Part title={text.added} heads={[text.what, text.says]}>
        {added.map((line) => (
          <tr key={line.key}>
            <td>{line.label}</td>
            <td>{line.words}</td>
          </tr>
        ))}
      </Part>
      <Part title={text.removed} heads={[text.what, text.before(olderNumber)]}>
        {removed.map((line) => (
          <tr key={line.key}>
            <td>{line.label}</td>
            <td>{line.words}</td>
          </tr>
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly children: readonly ReactNode[];
}

function Part({ title, heads, children }: PartProps) {
  if (children.length === 0) return null;
  return (
    <section className={styles.employer}>
      <h2>{title}</h2>
      <table className={ruled.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
