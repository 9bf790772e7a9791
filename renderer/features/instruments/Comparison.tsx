import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  type EarlierRecord,
  earlierRecords,
  sameSubject,
  usualEarlier,
} from '../../../shared/assessments/instruments/earlier.ts';
import type { InstrumentForm } from '../../../shared/assessments/instruments/form.ts';
import { scoredReadings } from '../../../shared/assessments/instruments/score-readings.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import { writtenDate } from '../../../shared/domain/calendar.ts';
import {
  type Compared,
  compareReadings,
  type ReadingComparison,
} from '../../../shared/instruments/compare.ts';
import { changeDrawing } from '../../../shared/instruments/drawings/change.ts';
import {
  comparisonNotes,
  differenceWords,
  compareText as text,
  valueWords,
  verdictWords,
} from '../../../shared/text/instruments/compare.ts';
import { useRead } from '../../client/queries.ts';
import { Drawings } from '../../components/Drawings.tsx';
import { useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import styles from '../../components/results/result.module.css';
import type { Results } from './use-results.ts';

/** This result beside that of an earlier date; nothing where the case has none. */
export function Comparison({ results: { form, view } }: { readonly results: Results }) {
  const { record } = useSession();
  const stored = useRead('records.ofKind', { caseId: record.caseId, kind: record.kind }).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const earlier = useMemo(
    () => earlierRecords(stored ?? [], record.id, view.answers),
    [stored, record.id, view.answers],
  );
  const other = earlier.find(({ recordId }) => recordId === chosen) ?? usualEarlier(earlier, view.answers);
  if (other === undefined) return null;
  return (
    <section className={styles.comparison} aria-labelledby="comparison">
      <h3 id="comparison">{text.title}</h3>
      <NativeSelect
        label={text.choose}
        value={other.recordId}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={earlier.map((one) => ({ value: one.recordId, label: nameOf(one) }))}
      />
      <Differences form={form} view={view} other={other} />
    </section>
  );
}

function nameOf({ date, subject }: EarlierRecord): string {
  const day = date === null ? text.undated : writtenDate(date);
  return subject === null ? day : `${day}, ${subject}`;
}

interface DifferencesProps {
  readonly form: InstrumentForm;
  readonly view: RecordView;
  readonly other: EarlierRecord;
}

function Differences({ form, view, other }: DifferencesProps) {
  const compared = useMemo(() => {
    const { record, answers } = other.stored;
    const before = scoredReadings(form, new RecordView(record.id, form.declaration, answers));
    const now = scoredReadings(form, view);
    const version = record.declarationVersion;
    return { before: before.length, now: now.length, version, readings: compareReadings(before, now) };
  }, [form, view, other]);
  const subject = view.text('subject') ?? null;
  if (compared.now === 0) return <p className={styles.soft}>{text.incomplete}</p>;
  if (compared.before === 0) return <p className={styles.soft}>{text.earlierIncomplete}</p>;
  return (
    <>
      {sameSubject(other.subject, subject) ? null : (
        <Note tone="attend">
          {other.subject === null || subject === null
            ? text.subjectOpen
            : text.otherSubject(other.subject, subject)}
        </Note>
      )}
      {compared.version === form.declaration.version ? null : (
        <p className={styles.soft}>{text.questionsChanged}</p>
      )}
      {compared.readings.every(({ values }) => values.length === 0) ? (
        <p className={styles.soft}>{text.nothing}</p>
      ) : null}
      {compared.readings.map((comparison) => (
        <ComparedReading key={comparison.id} comparison={comparison} />
      ))}
      {comparisonNotes(compared.readings.flatMap(({ values }) => values)).map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
    </>
  );
}

function ComparedReading({ comparison }: { readonly comparison: ReadingComparison }) {
  const { id, title, values, remarks } = comparison;
  return (
    <div data-compared={id}>
      {remarks.map((remark) => (
        <p key={text.remark(remark)} className={styles.soft}>
          {title === null ? '' : `${title}: `}
          {text.remark(remark)}
        </p>
      ))}
      {values.map((value) => (
        <ComparedValue key={value.label} title={title} value={value} />
      ))}
    </div>
  );
}

function ComparedValue({ title, value }: { readonly title: string | null; readonly value: Compared }) {
  return (
    <div className={styles.compared}>
      <p className={styles.comparedLabel}>
        {title === null ? '' : `${title}: `}
        {title === null ? value.label : value.label.charAt(0).toLowerCase() + value.label.slice(1)}
      </p>
      <dl className={styles.figures}>
        <div>
          <dt>{text.earlier}</dt>
          <dd>{valueWords(value.earlier, value)}</dd>
        </div>
        <div>
          <dt>{text.now}</dt>
          <dd>{valueWords(value.now, value)}</dd>
        </div>
        <div>
          <dt>{text.difference}</dt>
          <dd>{differenceWords(value)}</dd>
        </div>
      </dl>
      <p className={styles.verdict} data-verdict={value.verdict}>
        {verdictWords(value)}
      </p>
      {value.error === null ? null : <Drawings drawings={[changeDrawing(value)]} />}
    </div>
  );
}
