import type { ImportColumn } from '../../../shared/imports/columns.ts';
import { importText as text } from '../../../shared/text/imports.ts';
import styles from './import.module.css';

/** What each column of the file means. */
export function ColumnList({ columns }: { readonly columns: readonly ImportColumn[] }) {
  return (
    <section className={styles.part}>
      <h3>{text.columnsTitle}</h3>
      <dl className={styles.columns}>
        {columns.map(({ name, required, help }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {help}
              {required ? `; ${text.columnRequired}` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
