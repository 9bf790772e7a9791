import { z } from 'zod';

/** The five groups of demands, in the order of the grid. */
export const DemandGroup = z.enum(['physical', 'cognitive', 'psychosocial', 'sensory', 'environmental']);
export type DemandGroup = z.infer<typeof DemandGroup>;

/** How much of a demand: one amount with its unit and accepted range. */
export const Measure = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  decimals: z.int().min(0).max(3),
});
export type Measure = z.infer<typeof Measure>;

/** One demand of work. Capacities use the same ids. Data: `resources/demand-catalogue.json`. */
export const Demand = z.strictObject({
  id: z.string(),
  group: DemandGroup,
  /** As printed in reports. */
  label: z.string(),
  /** Short form for a column heading, 18 characters at most. */
  short: z.string().max(18),
  meaning: z.string(),
  measures: z.array(Measure),
  /** Anchors of level 1, 2 and 3, where the demand is rated by level. */
  levels: z.tuple([z.string(), z.string(), z.string()]).nullable(),
  /** What to note when no number fits, e.g. the agent or the item worn. */
  describe: z.string().nullable(),
  /** Has a left and a right. */
  sided: z.boolean(),
  /** Mutually exclusive base posture: sit, stand, walk, kneel, crouch, crawl, climb, drive. */
  basePosture: z.boolean(),
  /** Rarely needed; off until the OT turns it on. */
  optional: z.boolean(),
  /** A published reference for the reader, with its source. */
  reference: z.string().nullable(),
});
export type Demand = z.infer<typeof Demand>;

/** Rough purchase price: none, under £100, £100 to 500, £500 to 2,000, over £2,000. */
export const CostBand = z.enum(['0', 'A', 'B', 'C', 'D']);
export type CostBand = z.infer<typeof CostBand>;

/** A starter adjustment. Data: `resources/adjustment-library.json`. */
export const Adjustment = z.strictObject({
  id: z.string(),
  barrier: z.string(),
  action: z.string(),
  /** Demand ids it serves; prefixes already expanded. */
  serves: z.array(z.string()).min(1),
  costFrom: CostBand,
  costTo: CostBand,
  /** Who usually does it: role ids of `shared/text/roles.ts`. */
  who: z.array(z.string()).min(1),
  caution: z.string(),
  alternative: z.string(),
  trialWeeks: z.int().positive().nullable(),
  flags: z.array(
    z.enum([
      'colleaguesConsent',
      'changesOthersWork',
      'riskAssessment',
      'mayAffectPay',
      'landlordOrPlanning',
      'trainingNeeded',
      'notForPostExertional',
      'checkCertificate',
    ]),
  ),
});
export type Adjustment = z.infer<typeof Adjustment>;
