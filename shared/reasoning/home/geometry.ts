import type { Millimetres } from '../../domain/units.ts';

/** A rule of published guidance for new homes in England, with the measure of a home beside it. */
export type HomeRule =
  | 'privateRise'
  | 'privateGoing'
  | 'pitch'
  | 'step'
  | 'rail'
  | 'outsideRise'
  | 'outsideGoing'
  | 'ramp15'
  | 'ramp12'
  | 'doorHeadOn'
  | 'doorTurning'
  | 'doorLeast'
  | 'entranceDoor'
  | 'entranceThreshold';

export interface Verdict {
  readonly rule: HomeRule;
  readonly within: boolean;
}

/** One flight as far as it was measured. */
export interface Flight {
  readonly place: 'inside' | 'outside';
  readonly rise: Millimetres | undefined;
  readonly going: Millimetres | undefined;
  readonly railHeight: Millimetres | undefined;
}

/** Degrees that a flight climbs. */
export function pitchOf(rise: Millimetres, going: Millimetres): number {
  return (Math.atan2(rise, going) * 180) / Math.PI;
}

/** Twice the rise plus the going, in millimetres: about one pace. */
export function paceOf(rise: Millimetres, going: Millimetres): number {
  return 2 * rise + going;
}

/**
 * A flight beside guidance. Inside: Approved Document K (England, 2013), Table 1.1, private stair, with its notes. Outside: Approved
 * Document M volume 1, category 1, stepped approach. Rail: Approved Document K, handrails for stairs. What was not measured is not compared.
 */
export function compareFlight({ place, rise, going, railHeight }: Flight): readonly Verdict[] {
  const found: Verdict[] = [];
  const add = (rule: HomeRule, value: number | undefined, from: number, to: number) => {
    if (value !== undefined) found.push({ rule, within: value >= from && value <= to });
  };
  if (place === 'outside') {
    add('outsideRise', rise, 75, 150);
    add('outsideGoing', going, 280, Number.POSITIVE_INFINITY);
  } else {
    add('privateRise', rise, 150, 220);
    add('privateGoing', going, 220, 300);
    if (rise !== undefined && going !== undefined) {
      add('pitch', pitchOf(rise, going), 0, 42);
      add('step', paceOf(rise, going), 550, 700);
    }
  }
  add('rail', railHeight, 900, 1000);
  return found;
}

/** How far on the level one unit of height takes: 12 for a ramp of 1 in 12. */
export function gradientOf(rise: Millimetres, length: Millimetres): number {
  return length / rise;
}

/**
 * A ramp beside Approved Document M volume 1, category 1: steeper than 1 in 15 and up to 1 in 12, flights of 2 m; steeper than 1 in 20 and
 * up to 1 in 15, flights of 5 m. A slope of 1 in 20 or less is no ramp there and is not compared.
 */
export function compareRamp(rise: Millimetres, length: Millimetres): Verdict | undefined {
  const gradient = gradientOf(rise, length);
  if (gradient >= 20) return undefined;
  return gradient >= 15
    ? { rule: 'ramp15', within: length <= 5000 }
    : { rule: 'ramp12', within: gradient >= 12 && length <= 2000 };
}

/** A front door beside Approved Document M volume 1, category 1, private entrances and thresholds: 775 mm clear, 15 mm to step over. */
export function compareEntrance(
  clear: Millimetres | undefined,
  threshold: Millimetres | undefined,
): readonly Verdict[] {
  return [
    ...(clear === undefined ? [] : [{ rule: 'entranceDoor', within: clear >= 775 } as const]),
    ...(threshold === undefined ? [] : [{ rule: 'entranceThreshold', within: threshold <= 15 } as const]),
  ];
}

/** No doorway narrower than this is within Table 1.1, however wide the way to it and whichever way it is approached. */
export const leastDoorway = 750;

/** Least width of the way to a doorway of at least this clear opening, approached with a turn; widest doorway first. */
const turningInto: readonly { readonly clear: number; readonly passage: number }[] = [
  { clear: 800, passage: 900 },
  { clear: 775, passage: 1050 },
  { clear: leastDoorway, passage: 1200 },
];

/** A doorway and the way to it beside Approved Document M volume 1, Table 1.1. */
export function compareDoorway(
  approach: 'headOn' | 'turning',
  clear: Millimetres,
  passage: Millimetres,
): Verdict {
  if (approach === 'headOn') return { rule: 'doorHeadOn', within: clear >= leastDoorway && passage >= 900 };
  return {
    rule: 'doorTurning',
    within: turningInto.some((row) => clear >= row.clear && passage >= row.passage),
  };
}
