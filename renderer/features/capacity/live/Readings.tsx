import { readLimits } from '../../../../shared/reasoning/capacity/stop-rules.ts';
import type { Quality } from '../../../../shared/reasoning/capacity/tests.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import styles from './live.module.css';
import { NumberEntry, NumberRow } from './NumberEntry.tsx';
import { RatingRow, type RowChoice, ten } from './RatingRow.tsx';
import type { Live } from './use-live-test.ts';

const text = liveText.readings;
const from6to20: readonly RowChoice<number>[] = Array.from({ length: 15 }, (_, index) => ({
  value: index + 6,
  label: String(index + 6),
}));
const qualities: readonly RowChoice<Quality>[] = (['good', 'corrected', 'breaks', 'unsafe'] as const).map(
  (value, index) => ({ value, label: liveText.quality[value], key: String(index + 1) }),
);

/** What is read with each load or moment: vital signs by keys or pad, exertion, pain and movement by one tap each. */
export function Readings({ live: { live, view, actions } }: { readonly live: Live }) {
  const { current } = live;
  if (current === undefined) return <p className={styles.soft}>{text.first}</p>;
  const { path } = current;
  const limits = readLimits(view);
  const rpe = view.text('exertionScale') === 'rpe';
  return (
    <section aria-label={text.title} className={styles.column} key={path}>
      <RatingRow
        label={liveText.quality.title}
        choices={qualities}
        value={current.quality}
        onChoose={(quality) => actions.putStep({ quality })}
      />
      <NumberRow>
        <NumberEntry
          path={`${path}.heartRate`}
          label={text.heartRate}
          beside={<Approach value={current.heartRate} limit={limits.heartRate} />}
        />
        <NumberEntry path={`${path}.saturation`} label={text.saturation} />
        <NumberEntry path={`${path}.systolic`} label={text.systolic} />
        <NumberEntry path={`${path}.diastolic`} label={text.diastolic} />
      </NumberRow>
      <RatingRow
        label={text.exertion}
        hint={text.exertionEnds[rpe ? 'rpe' : 'cr10']}
        choices={rpe ? from6to20 : ten}
        value={current.exertion}
        onChoose={(exertion) => actions.putStep({ exertion })}
      />
      <RatingRow
        label={text.pain}
        hint={text.painEnds}
        choices={ten}
        value={current.pain}
        onChoose={(pain) => actions.putStep({ pain })}
      />
    </section>
  );
}

/** From this share of a limit on it is near. */
const near = 0.9;

/** How near a reading has come to the limit at which the test stops. */
function Approach({
  value,
  limit,
}: {
  readonly value: number | undefined;
  readonly limit: number | undefined;
}) {
  if (limit === undefined) return null;
  const share = value === undefined ? 0 : value / limit;
  return (
    <div className={styles.approach}>
      <div
        className={styles.limit}
        data-near={(share >= near && share < 1) || undefined}
        data-over={share >= 1 || undefined}
        aria-hidden="true"
      >
        <span style={{ width: `${Math.min(100, share * 100)}%` }} />
      </div>
      <small>{text.limit(String(limit))}</small>
    </div>
  );
}
