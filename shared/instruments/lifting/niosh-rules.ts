import { z } from 'zod';
import { nioshText } from '../../text/instruments/niosh-lifting.ts';
import { nioshRulesText as text } from '../../text/instruments/niosh-rules.ts';
import { figure } from '../figure.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { quantity, quantityAbove } from '../schema.ts';
import { type LiftingSession, liftingSessions, recoveryNeeded, type Spell } from './lift-duration.ts';
import {
  estimatedH,
  type FrequencyMultiplier,
  frequencyMultiplier,
  horizontalMultiplier,
} from './niosh-multipliers.ts';
import { explainRule } from './niosh-rules-steps.ts';
import { LengthUnits, LiftDuration, type LiftUnits, liftUnitsOf, nioshTables } from './niosh-tables.ts';

const MINUTES_IN_EIGHT_HOURS = 480;
const length = quantity('cm or in', 0, Number.MAX_VALUE);

const SpecialFrequency = z.strictObject({
  rule: z.literal('specialFrequency'),
  liftsPerMin: quantity('lifts a minute', 0, nioshTables.frequencyTable.highest),
  liftingMinutesIn15: quantity('min', 0, 15),
});
const DurationClass = z.strictObject({
  rule: z.literal('durationClass'),
  sequence: z
    .array(z.tuple([z.enum(['lift', 'rest']), quantityAbove('min or h, as in unit', 0, 1440)]))
    .min(1)
    .max(200),
  unit: z.enum(['min', 'minutes', 'h', 'hours']),
});
const RequiredRecovery = z.strictObject({
  rule: z.literal('requiredRecovery'),
  workMinutes: quantityAbove('min', 0, MINUTES_IN_EIGHT_HOURS),
  class: z.enum([...LiftDuration.options, 'short', 'moderate', 'long']),
});
const EstimateH = z.strictObject({
  rule: z.literal('estimateH'),
  units: LengthUnits,
  containerWidthW: quantityAbove('cm or in', 0, 10_000),
  V: length,
});
const TableVsFormula = z.strictObject({
  rule: z.literal('multiplierTableVsFormula'),
  units: LengthUnits,
  H: quantityAbove('cm or in', 0),
});
const InterpolateFM = z.strictObject({
  rule: z.literal('interpolateFM'),
  F: quantity('lifts a minute', 0, Number.MAX_VALUE),
  duration: LiftDuration,
  V_at_or_above_threshold: z.boolean(),
});

export type RuleInputs =
  | z.infer<typeof SpecialFrequency>
  | z.infer<typeof DurationClass>
  | z.infer<typeof RequiredRecovery>
  | z.infer<typeof EstimateH>
  | z.infer<typeof TableVsFormula>
  | z.infer<typeof InterpolateFM>;

const schemas: Readonly<Record<RuleInputs['rule'], z.ZodType<RuleInputs>>> = {
  specialFrequency: SpecialFrequency,
  durationClass: DurationClass,
  requiredRecovery: RequiredRecovery,
  estimateH: EstimateH,
  multiplierTableVsFormula: TableVsFormula,
  interpolateFM: InterpolateFM,
};
const RuleName = z.enum(Object.keys(schemas) as RuleInputs['rule'][]);
/** For inputs that name no rule: it tells which there are. */
const unnamed: z.ZodType<never> = z.looseObject({ rule: RuleName }).transform((_, context): never => {
  context.addIssue({ code: 'custom', message: text.noRule });
  return z.NEVER;
});

export interface Session {
  readonly liftMinutes: number;
  readonly recoveryMinutes: number | null;
  readonly recoveryNeededMinutes: number | null;
  readonly duration: LiftDuration;
}

export type RuleResult =
  | { readonly rule: 'specialFrequency'; readonly F: number }
  | { readonly rule: 'durationClass'; readonly duration: LiftDuration; readonly sessions: readonly Session[] }
  | { readonly rule: 'requiredRecovery'; readonly minRecoveryMinutes: number | null }
  | { readonly rule: 'estimateH'; readonly H: number }
  | {
      readonly rule: 'multiplierTableVsFormula';
      readonly formulaHM: number;
      /** What Table 1 prints where that is not the formula's value; null elsewhere. */
      readonly misprintedHM: number | null;
    }
  | { readonly rule: 'interpolateFM'; readonly FM: number; readonly from: FrequencyMultiplier['from'] };

/** Rules of the manual for the inputs of the lifting equation (sections 1.3.1, 1.3.5; Tables 1 and 5). One of them at a time. */
export const nioshRules = defineInstrument<RuleInputs, RuleResult>({
  id: 'NIOSH-rules',
  version: 1,
  certificate: nioshText.rules.certificate,
  inputs: ({ rule }) => {
    const named = RuleName.safeParse(rule);
    return named.success ? schemas[named.data] : unnamed;
  },
  inputSets: Object.values(schemas),
  calculate: (inputs) => {
    switch (inputs.rule) {
      case 'specialFrequency':
        return { rule: inputs.rule, F: specialFrequency(inputs.liftsPerMin, inputs.liftingMinutesIn15) };
      case 'durationClass':
        return classOf(inputs.sequence, inputs.unit);
      case 'requiredRecovery':
        return { rule: inputs.rule, minRecoveryMinutes: recoveryFor(inputs) };
      case 'estimateH':
        return {
          rule: inputs.rule,
          H: estimatedH(liftUnitsOf(inputs.units), inputs.containerWidthW, inputs.V),
        };
      case 'multiplierTableVsFormula':
        return {
          rule: inputs.rule,
          formulaHM: horizontalMultiplier(liftUnitsOf(inputs.units), inputs.H),
          misprintedHM: misprintAt(liftUnitsOf(inputs.units), inputs.H),
        };
      case 'interpolateFM': {
        const { FM, from } = frequencyMultiplier(inputs.F, inputs.duration, inputs.V_at_or_above_threshold);
        return { rule: inputs.rule, FM, from };
      }
    }
  },
  explain: explainRule,
});

/** Lifts a minute of work that does not fill 15 minutes (section 1.3.5.5). */
function specialFrequency(liftsPerMin: number, minutes: number): number {
  return (liftsPerMin * minutes) / 15;
}

function classOf(
  sequence: readonly Spell[],
  unit: z.infer<typeof DurationClass>['unit'],
): Extract<RuleResult, { rule: 'durationClass' }> {
  const inMinutes = unit === 'h' || unit === 'hours' ? 60 : 1;
  const spells = sequence.map(([kind, length]): Spell => [kind, length * inMinutes]);
  const lifting = spells.reduce((sum, [kind, length]) => (kind === 'lift' ? sum + length : sum), 0);
  if (lifting === 0) throw conflict('sequence', text.noLifting, text.someLifting);
  const sessions = lifting > MINUTES_IN_EIGHT_HOURS ? null : liftingSessions(spells);
  if (sessions === null) throw conflict('sequence', text.tooLong, text.notTooLong);
  return { rule: 'durationClass', duration: longestOf(sessions), sessions: sessions.map(sessionOf) };
}

function longestOf(sessions: readonly LiftingSession[]): LiftDuration {
  const longest = Math.max(...sessions.map(({ duration }) => LiftDuration.options.indexOf(duration)));
  const found = LiftDuration.options[longest];
  if (found === undefined) throw new Error('there are no sessions of lifting');
  return found;
}

function sessionOf({ work, recovery, recoveryNeeded: needed, duration }: LiftingSession): Session {
  return { liftMinutes: work, recoveryMinutes: recovery, recoveryNeededMinutes: needed, duration };
}

const classNames = { short: '<=1 h', moderate: '>1-2 h', long: '>2-8 h' } as const;

function recoveryFor({ workMinutes, class: given }: z.infer<typeof RequiredRecovery>): number | null {
  const duration = durationNamed(given);
  const { longestWork } = nioshTables.duration[duration];
  if (workMinutes > longestWork)
    throw conflict('workMinutes', text.workBeyondClass, text.upTo(figure(longestWork)));
  return recoveryNeeded(workMinutes, duration);
}

function durationNamed(given: z.infer<typeof RequiredRecovery>['class']): LiftDuration {
  return given === 'short' || given === 'moderate' || given === 'long' ? classNames[given] : given;
}

function misprintAt(units: LiftUnits, H: number): number | null {
  const found = nioshTables.horizontalMisprints.find((one) => one.units === units && one.H === H);
  return found?.printed ?? null;
}
