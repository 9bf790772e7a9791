import { z } from 'zod';
import tables from '../../../resources/instruments/niosh-lifting.json' with { type: 'json' };

/** Metric or US units throughout: the limits of one are no exact conversions of the other, so they never mix. */
export const LiftUnits = z.enum(['kg/cm', 'lb/in']);
export type LiftUnits = z.infer<typeof LiftUnits>;

/** Rules about lengths alone take the length’s unit as well. */
export const LengthUnits = z.enum([...LiftUnits.options, 'cm', 'in']);

/** The unit system that a length belongs to. */
export function liftUnitsOf(units: z.infer<typeof LengthUnits>): LiftUnits {
  if (units === 'cm') return 'kg/cm';
  return units === 'in' ? 'lb/in' : units;
}

/** How long lifting goes on before a long enough spell of lighter work. */
export const LiftDuration = z.enum(['<=1 h', '>1-2 h', '>2-8 h']);
export type LiftDuration = z.infer<typeof LiftDuration>;

/** How well the hands hold the load. */
export const Coupling = z.enum(['good', 'fair', 'poor']);
export type Coupling = z.infer<typeof Coupling>;

const System = z.strictObject({
  weightUnit: z.enum(['kg', 'lb']),
  lengthUnit: z.enum(['cm', 'in']),
  loadConstant: z.number().positive(),
  horizontal: z.strictObject({ nearest: z.number(), farthest: z.number() }),
  vertical: z.strictObject({ best: z.number(), perUnit: z.number(), highest: z.number() }),
  travel: z.strictObject({ base: z.number(), over: z.number(), shortest: z.number(), longest: z.number() }),
  horizontalEstimate: z.strictObject({ lowBelow: z.number(), low: z.number(), otherwise: z.number() }),
});

const multiplier = z.number().min(0).max(1);
const byHeight = z.strictObject({ below: multiplier, atOrAbove: multiplier });

const Tables = z.strictObject({
  source: z.string(),
  systems: z.record(LiftUnits, System),
  asymmetry: z.strictObject({ perDegree: z.number(), greatest: z.number() }),
  frequencyTable: z.strictObject({
    table: z.string(),
    lowest: z.number(),
    highest: z.number(),
    columns: z.array(z.strictObject({ duration: LiftDuration, atOrAbove: z.boolean() })).length(6),
    rows: z.array(z.strictObject({ F: z.number(), values: z.array(multiplier).length(6) })).length(17),
  }),
  couplingTable: z.strictObject({ table: z.string(), good: byHeight, fair: byHeight, poor: byHeight }),
  duration: z.record(
    LiftDuration,
    z.strictObject({ longestWork: z.number(), recovery: z.number().nullable() }),
  ),
  horizontalMisprints: z.array(z.strictObject({ units: LiftUnits, H: z.number(), printed: z.number() })),
});

/** Constants and tables of the revised NIOSH lifting equation (Waters, Putz-Anderson and Garg, 1994, revised 2021). */
export const nioshTables = Tables.parse(tables);
