import { NativeSelect } from '@mantine/core';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import styles from './job-match.module.css';
import { sourceNames } from './source-names.ts';

interface Props {
  readonly analyses: readonly RecordView[];
  /** Records that say what the person can do. */
  readonly seenIn: readonly RecordView[];
  readonly demandsId: string;
  /** A record, or `everything`. */
  readonly capacitiesId: string;
  readonly onDemands: (recordId: string) => void;
  readonly onCapacities: (recordId: string) => void;
}

/** All records at once: what was measured decides, else the later. */
export const everything = 'everything';

/** Lighter duties or a vacancy are an analysis of their own: any may be set beside what was seen in another, or in an evaluation. */
export function ChooseSources({ analyses, seenIn, demandsId, capacitiesId, onDemands, onCapacities }: Props) {
  if (analyses.length < 2 && seenIn.length < 2) return null;
  const options = (views: readonly RecordView[]) =>
    sourceNames(views).map(({ recordId, name }) => ({ value: recordId, label: name }));
  return (
    <div className={styles.filters}>
      {analyses.length > 1 ? (
        <NativeSelect
          label={text.demandsOf}
          value={demandsId}
          data={options(analyses)}
          onChange={(event) => onDemands(event.currentTarget.value)}
        />
      ) : null}
      {seenIn.length > 1 ? (
        <NativeSelect
          label={text.capacitiesOf}
          value={capacitiesId}
          data={[{ value: everything, label: text.everything }, ...options(seenIn)]}
          onChange={(event) => onCapacities(event.currentTarget.value)}
        />
      ) : null}
    </div>
  );
}
