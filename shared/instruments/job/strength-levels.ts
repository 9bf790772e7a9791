import { z } from 'zod';
import demands from '../../../resources/instruments/strength-demands.json' with { type: 'json' };
import { kilograms, toPounds } from '../../domain/units.ts';

/** Strength that a job calls for, the least first. */
export const StrengthLevel = z.enum(['sedentary', 'light', 'medium', 'heavy', 'very heavy']);
export type StrengthLevel = z.infer<typeof StrengthLevel>;

const limit = z.union([z.enum(['none', 'negligible']), z.strictObject({ lb: z.number(), kg: z.number() })]);
type Limit = z.infer<typeof limit>;

const Demands = z.strictObject({
  dot: z.strictObject({
    levels: z.array(StrengthLevel).length(4),
    occasional: z.array(limit).length(4),
    frequent: z.array(limit).length(4),
    constant: z.array(limit).length(4),
  }),
  negligibleBelowLb: z.number(),
  seldomUpTo: z.number(),
});

const { dot, negligibleBelowLb, seldomUpTo } = Demands.parse(demands);

/** Greatest share of the day that counts as seldom. */
export const SELDOM_UP_TO = seldomUpTo;

/** Weights below this are negligible, pounds. */
export const NEGLIGIBLE_BELOW_LB = negligibleBelowLb;

/** How much of the day a force is used, by the columns of the table. */
export type ForceColumn = 'occasional' | 'frequent' | 'constant';

/** The least level whose limit in this column a force does not exceed. Force in lb or kg, 0 or more. */
export function levelOfForce(force: number, units: 'lb' | 'kg', column: ForceColumn): StrengthLevel {
  const place = dot[column].findIndex((most) => isWithin(force, units, most));
  return dot.levels[place] ?? 'very heavy';
}

function isWithin(force: number, units: 'lb' | 'kg', most: Limit): boolean {
  if (most === 'none') return force === 0;
  const inPounds = units === 'lb' ? force : toPounds(kilograms(force));
  if (most === 'negligible') return inPounds < negligibleBelowLb;
  return inPounds <= most.lb || (units === 'kg' && force <= most.kg);
}

/** The higher of two levels. */
export function higherLevel(one: StrengthLevel, other: StrengthLevel): StrengthLevel {
  const { options } = StrengthLevel;
  return options.indexOf(one) >= options.indexOf(other) ? one : other;
}

/** Whether a share of the day is at most, or at least, so many thirds, whatever a computer makes of thirds. */
export function comparedWithThirds(part: number, whole: number, thirds: 1 | 2): -1 | 0 | 1 {
  const difference = 3 * part - thirds * whole;
  if (Math.abs(difference) <= 1e-9 * whole) return 0;
  return difference < 0 ? -1 : 1;
}
