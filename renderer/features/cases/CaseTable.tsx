import { Link } from '@tanstack/react-router';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { showDate, showDay, today, weeksBetween } from '../../components/format.ts';
import ruled from '../../components/ruled-table.module.css';
import styles from './CaseTable.module.css';

/** Cases, one to a line. */
export function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  const now = today();
  return (
    <table className={`${ruled.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{text.columnClient}</th>
          <th scope="col" className={styles.wide}>
            {text.columnJob}
          </th>
          <th scope="col" className={styles.number}>
            {text.columnAbsent}
          </th>
          <th scope="col">{text.columnNextContact}</th>
          <th scope="col" className={styles.wide}>
            {text.columnChanged}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to="/cases/$caseId" params={{ caseId: row.id }} className={styles.name}>
                <bdi>{row.clientName}</bdi>
              </Link>
              <span className={styles.detail}>
                {row.number} · {row.birthDate ? text.born(showDate(row.birthDate)) : text.birthDateUnknown}
              </span>
            </th>
            <td className={styles.wide}>
              {row.jobTitle}
              <span className={styles.detail}>{row.employer}</span>
            </td>
            <td className={styles.number}>{row.firstDayAbsent && weeksBetween(row.firstDayAbsent, now)}</td>
            <td>
              {row.nextContact && showDate(row.nextContact)}
              {row.nextContact !== null && row.nextContact < now && (
                <span className={styles.overdue}>{text.overdue}</span>
              )}
            </td>
            <td className={styles.wide}>{showDay(row.changedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
