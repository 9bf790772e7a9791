import { useMemo } from 'react';
import { writtenDate } from '../../../../shared/domain/calendar.ts';
import { changeDrawing } from '../../../../shared/instruments/drawings/change.ts';
import {
  compareInstruments,
  type ReadingRetest,
} from '../../../../shared/reasoning/capacity/retest-readings.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { midSentence } from '../../../../shared/text/findings.ts';
import { compareText, comparisonNotes } from '../../../../shared/text/instruments/compare.ts';
import { Drawings } from '../../../components/Drawings.tsx';
import styles from '../capacity.module.css';
import { useRecordView } from '../live/use-live-test.ts';
import { useTestInstruments } from '../use-test-instruments.ts';

const text = capacityTestsText.retest;

/** The readings of the evaluation's instruments beside earlier ones, each with its measurement error shaded. */
export function ReadingRetests() {
  const view = useRecordView();
  const instruments = useTestInstruments();
  const rows = useMemo(() => compareInstruments(view, instruments ?? []), [view, instruments]);
  if (rows.length === 0) return null;
  return (
    <section className={styles.screenList} aria-labelledby="reading-retests">
      <h3 id="reading-retests">{text.readings}</h3>
      <div className={styles.charts}>
        {rows.map((row) => (
          <figure key={row.id}>
            <figcaption>{nameOf(row)}</figcaption>
            <Drawings drawings={[changeDrawing(row.compared)]} />
          </figure>
        ))}
      </div>
      {[
        ...new Set([
          ...comparisonNotes(rows.map(({ compared }) => compared)),
          ...rows.flatMap(({ remarks }) => remarks.map((remark) => compareText.remark(remark))),
        ]),
      ].map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
    </section>
  );
}

function nameOf({ name, title, compared, earlierOn }: ReadingRetest): string {
  const parts = [name, ...(title === null ? [] : [midSentence(title)]), midSentence(compared.label)];
  return [...parts, ...(earlierOn === undefined ? [] : [text.since(writtenDate(earlierOn))])].join(', ');
}
