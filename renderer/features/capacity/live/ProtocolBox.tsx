import type { RecordView } from '../../../../shared/assessments/view.ts';
import type { BatteryTest } from '../../../../shared/domain/capacity.ts';
import { demandOfTest } from '../../../../shared/reasoning/capacity/demand-of-test.ts';
import { jobRequirement } from '../../../../shared/reasoning/capacity/requirement.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import styles from './live.module.css';

const text = liveText.protocol;

interface Props {
  readonly test: BatteryTest;
  /** The job compared; undefined when none is. */
  readonly job: RecordView | undefined;
}

/** How the test is done, in one line that opens: its protocol, what the job asks of it, what ends it, what to write down. */
export function ProtocolBox({ test, job }: Props) {
  const asked = demandOfTest(job, test);
  const amount = jobRequirement(job, test);
  const line = [
    text.title,
    ...(test.progression === null ? [] : [text.each(test.progression.repetitions)]),
    ...(amount === undefined ? [] : [text.job(`${amount} ${test.quantity === 'force' ? 'N' : 'kg'}`)]),
  ].join(' · ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [text.how, test.protocol],
    [text.asked, asked],
    [text.ends, test.finish],
    [text.record, test.record],
    [text.care, test.caution],
  ];
  return (
    <details className={styles.protocol}>
      <summary>{line}</summary>
      <dl>
        {rows.map(([term, words]) =>
          words === undefined || words === '' ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
