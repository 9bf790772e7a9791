import type { RecordView } from '../../assessments/view.ts';
import { kilograms, toPounds } from '../../domain/units.ts';
import { type ForceColumn, levelOfForce, type StrengthLevel } from '../../instruments/job/strength-levels.ts';
import { readObservedFunction } from '../observed-function.ts';

/** A load in both units; the kilograms are what was measured. */
export interface LoadInBoth {
  readonly kg: number;
  /** Rounded to a tenth. */
  readonly lb: number;
}

/** The physical demand level that a capacity reaches, by the table of the strength instrument. */
export interface PhysicalDemandLevel {
  readonly level: StrengthLevel;
  /** The demand whose line it rests on. */
  readonly demandId: string;
  readonly loads: Readonly<Partial<Record<ForceColumn, LoadInBoth>>>;
}

/** Lines that it may rest on, the first that holds a load. */
const basis = ['lift_floor_waist', 'lift_waist_shoulder', 'carry_two_hand'];

/**
 * The level of the recommended capacity; undefined while no load of a lift or a carry is recommended. A line about a higher
 * frequency says what is lifted at least at a lower one.
 */
export function physicalDemandLevel(evaluation: RecordView): PhysicalDemandLevel | undefined {
  const lines = readObservedFunction(evaluation, 'capacities');
  for (const demandId of basis) {
    const loads = new Map<ForceColumn, number>();
    for (const line of lines) {
      const column = line.frequency;
      if (line.demandId !== demandId || line.amount?.unit !== 'kg') continue;
      if (column === undefined || column === 'never') continue;
      loads.set(column, Math.min(line.amount.value, loads.get(column) ?? line.amount.value));
    }
    const occasional = Math.max(...loads.values());
    if (!Number.isFinite(occasional)) continue;
    return {
      demandId,
      level: levelOfForce(occasional, 'kg', 'occasional'),
      loads: Object.fromEntries(
        [...loads].map(([column, kg]) => [column, { kg, lb: Math.round(toPounds(kilograms(kg)) * 10) / 10 }]),
      ),
    };
  }
  return undefined;
}
