import { NativeSelect } from '@mantine/core';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { writtenDate } from '../../../shared/domain/calendar.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { recordsText } from '../../../shared/text/records.ts';
import styles from './job-match.module.css';

interface Props {
  readonly analyses: readonly RecordView[];
  readonly demandsId: string;
  readonly capacitiesId: string;
  readonly onDemands: (recordId: string) => void;
  readonly onCapacities: (recordId: string) => void;
}

/** Lighter duties or a vacancy are an analysis of their own: any may be set beside what was seen in another. */
export function ChooseAnalyses({ analyses, demandsId, capacitiesId, onDemands, onCapacities }: Props) {
  if (analyses.length < 2) return null;
  const data = analyses.map((view, index) => {
    const on = view.text('observedOn');
    const title = recordsText.analysisTitle(view.text('about'), view.text('activityName') ?? '');
    return {
      value: view.recordId,
      label: text.analysis(index + 1, title, on === undefined ? '' : writtenDate(on)),
    };
  });
  return (
    <div className={styles.filters}>
      <NativeSelect
        label={text.demandsOf}
        value={demandsId}
        data={data}
        onChange={(event) => onDemands(event.currentTarget.value)}
      />
      <NativeSelect
        label={text.capacitiesOf}
        value={capacitiesId}
        data={data}
        onChange={(event) => onCapacities(event.currentTarget.value)}
      />
    </div>
  );
}
