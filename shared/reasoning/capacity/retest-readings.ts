import { sameSubject } from '../../assessments/instruments/earlier.ts';
import { scoredReadings } from '../../assessments/instruments/score-readings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { InstrumentRecord } from '../../domain/case-data.ts';
import { type Compared, compareReadings, type Remark } from '../../instruments/compare.ts';
import { readTests } from './tests.ts';

/** A value of an instrument that a test of the evaluation filled in, beside that of an earlier date. */
export interface ReadingRetest {
  /** Of the test and the value: tells the rows apart. */
  readonly id: string;
  /** Of the instrument. */
  readonly name: string;
  /** `Left hand`; null where there is only one. */
  readonly title: string | null;
  readonly compared: Compared;
  /** When the earlier one was done; undefined where that was not recorded. */
  readonly earlierOn: string | undefined;
  /** What else differs between the two dates. */
  readonly remarks: readonly Remark[];
}

/**
 * The readings of the evaluation's instruments, each beside the latest earlier record of the same instrument and subject that is not
 * this evaluation's own. Values that only one of the two has are left out.
 * @param instruments of the case, in the order in which they were added
 */
export function compareInstruments(
  evaluation: RecordView,
  instruments: readonly InstrumentRecord[],
): readonly ReadingRetest[] {
  const tests = readTests(evaluation).filter(({ test }) => test.instrument !== null);
  const linked = new Map(
    tests.flatMap((test) => {
      const id = evaluation.text(`${test.path}.instrumentRecordId`);
      return id === undefined ? [] : [[id, test.itemId] as const];
    }),
  );
  return [...linked].flatMap(([id, itemId]) => {
    const place = instruments.findIndex(({ record }) => record.recordId === id);
    const now = instruments[place];
    if (now === undefined) return [];
    const [earlier] = instruments
      .map((one, index) => ({ one, index }))
      .filter(
        ({ one, index }) =>
          one.form.kind === now.form.kind &&
          !linked.has(one.record.recordId) &&
          sameSubject(one.record.text('subject') ?? null, now.record.text('subject') ?? null) &&
          isBefore({ one, index }, { one: now, index: place }),
      )
      .sort((one, other) => (isBefore(one, other) ? 1 : -1));
    if (earlier === undefined) return [];
    const earlierOn = earlier.one.record.text('date');
    return compareReadings(
      scoredReadings(earlier.one.form, earlier.one.record),
      scoredReadings(now.form, now.record),
    ).flatMap(({ id: reading, title, values, remarks }) =>
      values.map((compared) => ({
        id: `${itemId} ${reading} ${compared.label}`,
        name: now.form.declaration.title,
        title,
        compared,
        earlierOn,
        remarks,
      })),
    );
  });
}

interface Placed {
  readonly one: InstrumentRecord;
  readonly index: number;
}

/** By its date; on the same day, and where a date is missing, by the order in which they were added. */
function isBefore(earlier: Placed, later: Placed): boolean {
  const [before, after] = [earlier.one.record.text('date'), later.one.record.text('date')];
  return before === undefined || after === undefined || before === after
    ? earlier.index < later.index
    : before < after;
}
