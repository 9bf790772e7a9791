import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { writtenDate } from '../../../../shared/domain/calendar.ts';
import { compareTests } from '../../../../shared/reasoning/capacity/retest.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { withUnit } from '../../../../shared/text/findings.ts';
import { ratingText } from '../../../../shared/text/ratings.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import { useCaseViews } from '../../../components/use-case-views.ts';
import styles from '../capacity.module.css';
import { useRecordView } from '../live/use-live-test.ts';

const text = capacityTestsText.retest;

/** The same tests in an earlier evaluation. A difference without a known measurement error is never called a change. */
export function Retest() {
  const { record } = useSession();
  const view = useRecordView();
  const all = useCaseViews(record.caseId, 'capacityEvaluation') ?? [];
  const date = view.text('date') ?? '';
  const earlier = all.filter((one) => one.recordId !== record.id && (one.text('date') ?? '') <= date);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = earlier.find(({ recordId }) => recordId === chosen) ?? earlier.at(-1);
  const rows = useMemo(() => (other === undefined ? [] : compareTests(other, view)), [other, view]);
  if (other === undefined) return null;
  return (
    <section className={styles.screenList} aria-labelledby="retest">
      <div className={styles.shortcut}>
        <h3 id="retest">{text.title}</h3>
        <NativeSelect
          aria-label={text.choose}
          value={other.recordId}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={earlier.map((one) => ({
            value: one.recordId,
            label: writtenDate(one.text('date') ?? date),
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <p className={styles.soft}>{text.none}</p>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{text.test}</th>
                <th scope="col">{text.earlier}</th>
                <th scope="col">{text.now}</th>
                <th scope="col">{text.difference}</th>
                <th scope="col">{text.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.testId} ${row.side ?? ''}`}>
                  <th scope="row">
                    {row.side === undefined
                      ? row.name
                      : `${row.name}, ${ratingText.side[row.side].toLowerCase()}`}
                  </th>
                  <td>{withUnit(row.earlier, row.unit)}</td>
                  <td>{withUnit(row.now, row.unit)}</td>
                  <td>
                    {row.difference > 0 ? '+' : ''}
                    {withUnit(row.difference, row.unit)}
                  </td>
                  <td>{text.verdicts[row.verdict]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.soft}>{text.note}</p>
        </>
      )}
    </section>
  );
}
