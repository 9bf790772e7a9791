import { z } from 'zod';
import { strengthDemandText as text } from '../../text/instruments/strength-demand.ts';
import { figure } from '../figure.ts';
import { defineInstrument } from '../instrument.ts';
import { quantity } from '../schema.ts';
import { type ForceColumn, higherLevel, levelOfForce, type StrengthLevel } from './strength-levels.ts';

// The greatest force is one of plausibility, not a published one.
const force = quantity('lb or kg', 0, 10_000);

const columns: readonly ForceColumn[] = ['occasional', 'frequent', 'constant'];

interface StrengthResult {
  readonly level: StrengthLevel;
  /** The level that each column reaches by itself. */
  readonly levels: Readonly<Record<ForceColumn, StrengthLevel>>;
  /** Whether sedentary forces were raised to light by standing, walking, controls or pace. */
  readonly raised: boolean;
}

/** Strength level of a job (US Department of Labor, Dictionary of Occupational Titles, 1991, Appendix C). Forces in lb or kg. */
export const dotStrength = defineInstrument({
  id: 'DOT-strength',
  version: 1,
  certificate: text.dotStrength.certificate,
  inputs: z.strictObject({
    units: z.enum(['lb', 'kg']),
    occasional: force,
    frequent: force,
    constant: force,
    standingOrWalkingSignificant: z.boolean(),
  }),
  calculate: (inputs): StrengthResult => {
    const levels = {
      occasional: levelOfForce(inputs.occasional, inputs.units, 'occasional'),
      frequent: levelOfForce(inputs.frequent, inputs.units, 'frequent'),
      constant: levelOfForce(inputs.constant, inputs.units, 'constant'),
    };
    const byForce = columns.map((column) => levels[column]).reduce(higherLevel);
    const raised = byForce === 'sedentary' && inputs.standingOrWalkingSignificant;
    return { level: raised ? 'light' : byForce, levels, raised };
  },
  explain: (inputs, { level, levels, raised }) => ({
    headline: { label: text.level, value: text.levels[level], unit: '' },
    band: null,
    measures: [],
    steps: [
      ...columns.map((column) => ({
        label: text.columns[column],
        from: `${figure(inputs[column])} ${inputs.units}`,
        result: text.levels[levels[column]],
      })),
      { label: text.highest, from: '', result: text.levels[raised ? 'sedentary' : level] },
      ...(raised ? [{ label: text.raised, from: text.raisedFrom, result: text.levels.light }] : []),
    ],
    notes: raised ? [text.raisedNote] : [],
  }),
});
