import { z } from 'zod';
import { pounds, toKilograms } from '../../domain/units.ts';
import { nioshText as text } from '../../text/instruments/niosh-lifting.ts';
import { defineInstrument, type Measure } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity, quantityAbove } from '../schema.ts';
import { indexBand } from './lifting-band.ts';
import { liftNotes, liftSteps } from './niosh-lift-steps.ts';
import {
  asymmetryMultiplier,
  couplingMultiplier,
  distanceMultiplier,
  frequencyMultiplier,
  horizontalMultiplier,
  isAtOrAbove,
  liftingIndex,
  type Multipliers,
  recommendedWeightLimit,
  verticalMultiplier,
} from './niosh-multipliers.ts';
import { Coupling, LiftDuration, LiftUnits, nioshTables } from './niosh-tables.ts';

const length = quantity('cm or in', 0, Number.MAX_VALUE);
const hands = z.strictObject({ H: quantityAbove('cm or in', 0), V: length });

const common = {
  units: LiftUnits,
  // The upper end is one of plausibility, not a published one.
  load: quantityAbove('kg or lb', 0, 10_000),
  origin: hands,
  verticalTravelD: length,
  asymmetryDeg: quantity('degrees', 0, Number.MAX_VALUE),
  frequencyPerMin: quantity('lifts a minute', 0, Number.MAX_VALUE),
  duration: LiftDuration,
  coupling: Coupling,
};

/** Where careful placing at the end is needed, the hands there must be known; else they may be left out. */
const withDestination = z.strictObject({
  ...common,
  destination: hands,
  significantControlAtDestination: z.literal(true),
});
const originAlone = z.strictObject({
  ...common,
  destination: hands.optional(),
  significantControlAtDestination: z.boolean(),
});

export type LiftInputs = z.infer<typeof originAlone>;

/** One end of a lift. Weights in kg or lb. */
export interface LiftEnd extends Multipliers {
  readonly RWL: number;
  /** Null where the limit is 0. */
  readonly LI: number | null;
}

export interface LiftResult {
  readonly units: LiftUnits;
  readonly fullPrecision: { readonly origin: LiftEnd; readonly destination?: LiftEnd };
  /** The end with the lower limit. */
  readonly governingEnd: 'origin' | 'destination';
  readonly governingRWL: number;
  readonly governingLI: number | null;
  /** What lowers the limit most at that end; null where nothing does. */
  readonly lowestMultiplier: keyof Multipliers | null;
}

/** Revised NIOSH lifting equation, one task (Waters, Putz-Anderson and Garg, 1994, revised 2021, sections 1.3 and 2.3). */
export const nioshLift = defineInstrument<LiftInputs, LiftResult>({
  id: 'NIOSH-RNLE',
  version: 1,
  certificate: text.single.certificate,
  inputs: (given) => (given.significantControlAtDestination === true ? withDestination : originAlone),
  inputSets: [originAlone, withDestination],
  calculate: (inputs) => {
    const origin = liftEnd(inputs, inputs.origin);
    const { destination } = inputs;
    const end =
      inputs.significantControlAtDestination && destination ? liftEnd(inputs, destination) : undefined;
    const governs = end !== undefined && end.RWL < origin.RWL ? end : origin;
    return {
      units: inputs.units,
      fullPrecision: end === undefined ? { origin } : { origin, destination: end },
      governingEnd: governs === origin ? 'origin' : 'destination',
      governingRWL: governs.RWL,
      governingLI: governs.LI,
      lowestMultiplier: lowestOf(governs),
    };
  },
  explain: (inputs, result) => {
    const { governingLI } = result;
    return {
      headline: { label: text.index, value: shown(governingLI), unit: '' },
      band: indexBand(governingLI),
      measures: measuresOf(result),
      steps: liftSteps(inputs, result),
      notes: liftNotes(inputs, result),
    };
  },
  comparables: [
    {
      label: text.index,
      unit: '',
      decimals: 2,
      better: 'lower',
      error: null,
      value: ({ governingLI }) => governingLI,
    },
    {
      label: text.limit,
      unit: 'kg',
      decimals: 1,
      better: 'higher',
      error: null,
      value: ({ units, governingRWL }) =>
        units === 'kg/cm' ? governingRWL : toKilograms(pounds(governingRWL)),
    },
  ],
});

function liftEnd(inputs: LiftInputs, { H, V }: LiftInputs['origin']): LiftEnd {
  const { units, duration, coupling } = inputs;
  const multipliers: Multipliers = {
    HM: horizontalMultiplier(units, H),
    VM: verticalMultiplier(units, V),
    DM: distanceMultiplier(units, inputs.verticalTravelD),
    AM: asymmetryMultiplier(inputs.asymmetryDeg),
    FM: frequencyMultiplier(inputs.frequencyPerMin, duration, isAtOrAbove(units, inputs.origin.V)).FM,
    CM: couplingMultiplier(coupling, isAtOrAbove(units, V)),
  };
  const RWL = recommendedWeightLimit(units, multipliers);
  return { ...multipliers, RWL, LI: liftingIndex(inputs.load, RWL) };
}

/** The limit that a lift would have if it were done once in a while: the lower of its ends, with a frequency multiplier of 1 (section 2.4.1). */
export function frequencyIndependentLimit(inputs: LiftInputs): number {
  const { origin, destination } = inputs;
  const ends = inputs.significantControlAtDestination && destination ? [origin, destination] : [origin];
  const limits = ends.map((end) => recommendedWeightLimit(inputs.units, { ...liftEnd(inputs, end), FM: 1 }));
  return Math.min(...limits);
}

const keys = ['HM', 'VM', 'DM', 'AM', 'FM', 'CM'] as const;

function lowestOf(end: LiftEnd): keyof Multipliers | null {
  const lowest = keys.reduce((low, key) => (end[key] < end[low] ? key : low));
  return end[lowest] < 1 ? lowest : null;
}

function shown(index: number | null): string | null {
  return index === null ? null : rounded(index, 2);
}

function measuresOf({ units, fullPrecision, governingRWL }: LiftResult): readonly Measure[] {
  const { weightUnit } = nioshTables.systems[units];
  const ends = (['origin', 'destination'] as const).flatMap((end): Measure[] => {
    const values = fullPrecision[end];
    if (values === undefined) return [];
    const limit = { label: text.limitAt[end], value: rounded(values.RWL, 1), unit: weightUnit };
    const index = { label: text.indexAt[end], value: shown(values.LI), unit: '' };
    return fullPrecision.destination === undefined ? [{ ...limit, label: text.limit }] : [limit, index];
  });
  if (units === 'kg/cm') return ends;
  const kilograms = rounded(toKilograms(pounds(governingRWL)), 1);
  return [...ends, { label: text.limitInKilograms, value: kilograms, unit: 'kg' }];
}
