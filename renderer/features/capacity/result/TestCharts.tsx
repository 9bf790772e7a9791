import type { RecordView } from '../../../../shared/assessments/view.ts';
import { liftProgression } from '../../../../shared/documents/charts/lift-progression.ts';
import {
  type SymptomKind,
  type SymptomRating,
  type SymptomRest,
  symptomChart,
  symptomKinds,
} from '../../../../shared/documents/charts/symptoms.ts';
import { jobRequirement } from '../../../../shared/reasoning/capacity/requirement.ts';
import { readLimits } from '../../../../shared/reasoning/capacity/stop-rules.ts';
import { type CapacityTest, readTests } from '../../../../shared/reasoning/capacity/tests.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { Drawings } from '../../../components/Drawings.tsx';
import styles from '../capacity.module.css';
import { testName } from '../live/read-live-test.ts';
import { useRecordView } from '../live/use-live-test.ts';
import { useJob } from '../use-job.ts';

const text = capacityTestsText.result;

/** Loads with the heart rate beside them, and symptoms over the session, as far as there are any. */
export function TestCharts() {
  const view = useRecordView();
  const job = useJob(view);
  const loaded = readTests(view).filter((test) => unitOf(test) !== null && amounts(test).length > 0);
  const ratings = symptomRatings(view);
  if (loaded.length === 0 && ratings.length === 0) return null;
  return (
    <section className={styles.screenList} aria-labelledby="test-charts">
      <h3 id="test-charts">{text.charts}</h3>
      <div className={styles.charts}>
        {loaded.map((test) => (
          <figure key={test.itemId}>
            <figcaption>{testName(view, test)}</figcaption>
            <Drawings drawings={[progression(view, test, jobRequirement(job, test.test))]} />
          </figure>
        ))}
        {ratings.length > 0 ? (
          <figure>
            <figcaption>{text.symptoms}</figcaption>
            <Drawings drawings={[symptomChart(ratings, rests(view))]} />
          </figure>
        ) : null}
      </div>
    </section>
  );
}

function unitOf({ test }: CapacityTest): 'kg' | 'N' | null {
  if (test.quantity === 'load') return 'kg';
  return test.quantity === 'force' ? 'N' : null;
}

function amounts(test: CapacityTest) {
  return test.steps.flatMap(({ load, force, heartRate, quality }) => {
    const amount = unitOf(test) === 'kg' ? load : force;
    return amount === undefined ? [] : [{ amount, heartRate: heartRate ?? null, quality: quality ?? null }];
  });
}

function progression(view: RecordView, test: CapacityTest, requirement: number | undefined) {
  const limits = readLimits(view);
  return liftProgression({
    unit: unitOf(test) ?? 'kg',
    steps: amounts(test),
    required: requirement ?? null,
    ceiling: unitOf(test) === 'kg' ? (limits.load ?? null) : null,
    heartRateLimit: limits.heartRate ?? null,
  });
}

/** Minutes from midnight of the first day with a rating, by this machine's clock. */
function minuteOf(instant: string, firstDay: number): number {
  const time = new Date(instant);
  const day = new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
  return Math.round((day - firstDay) / 60_000) + time.getHours() * 60 + time.getMinutes();
}

function firstDayOf(view: RecordView): number {
  const instants = ['taps', 'breaks'].flatMap((group) =>
    view.items(group).flatMap((id) => view.text(`${group}.${id}.at`) ?? []),
  );
  const [first] = instants.sort();
  const time = new Date(first ?? 0);
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

function symptomRatings(view: RecordView): readonly SymptomRating[] {
  const firstDay = firstDayOf(view);
  return view.items('taps').flatMap((id) => {
    const [at, value] = [view.text(`taps.${id}.at`), view.number(`taps.${id}.value`)];
    const kind = symptomKinds.find((one): one is SymptomKind => one === view.text(`taps.${id}.kind`));
    if (at === undefined || value === undefined || kind === undefined) return [];
    return [{ minute: minuteOf(at, firstDay), kind, value }];
  });
}

function rests(view: RecordView): readonly SymptomRest[] {
  const firstDay = firstDayOf(view);
  return view.items('breaks').flatMap((id) => {
    const at = view.text(`breaks.${id}.at`);
    if (at === undefined || view.text(`breaks.${id}.taken`) !== 'yes') return [];
    return [{ minute: minuteOf(at, firstDay), minutes: view.number(`breaks.${id}.minutes`) ?? null }];
  });
}
