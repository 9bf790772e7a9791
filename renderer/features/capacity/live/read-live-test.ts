import type { RecordView } from '../../../../shared/assessments/view.ts';
import { type CapacityTest, readTests, type TestStep } from '../../../../shared/reasoning/capacity/tests.ts';
import { capacityText } from '../../../../shared/text/capacity.ts';
import { ratingText } from '../../../../shared/text/ratings.ts';

/** One test of the evaluation as its screen follows it. */
export interface LiveTest extends CapacityTest {
  readonly name: string;
  /** The load, trial or reading in hand. */
  readonly current: TestStep | undefined;
  /** Interrupted, and nobody has said yet that it was seen. */
  readonly halted: boolean;
}

/** @returns undefined when the evaluation has no such test */
export function readLiveTest(view: RecordView, itemId: string): LiveTest | undefined {
  const found = readTests(view).find((test) => test.itemId === itemId);
  if (found === undefined) return undefined;
  return {
    ...found,
    name: testName(view, found),
    current: found.steps.at(-1),
    halted: found.hardStops.length > 0 && view.text(`${found.path}.stopAcknowledged`) !== 'yes',
  };
}

/** What a test is called: a job's own test by the name it was given. */
export function testName(view: RecordView, { path, test }: Pick<CapacityTest, 'path' | 'test'>): string {
  if (test.quantity !== 'own') return test.name;
  return view.text(`${path}.customName`) ?? capacityText.custom;
}

/** The name of a test with its side, where it has one. */
export function titleOf({ name, side }: Pick<LiveTest, 'name' | 'side'>): string {
  return side === undefined ? name : `${name}, ${ratingText.side[side].toLowerCase()}`;
}
