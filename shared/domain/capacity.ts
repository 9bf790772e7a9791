import { z } from 'zod';
import { InstrumentKind } from './records.ts';

/** Families of capacity tests; consent is asked for each. */
export const TestFamily = z.enum([
  'manualHandling',
  'positional',
  'upperLimb',
  'endurance',
  'sensory',
  'cognitive',
  'workSample',
]);
export type TestFamily = z.infer<typeof TestFamily>;

/** Groups of the safety screen, in the order in which they are asked. */
export const ScreenGroup = z.enum(['stop', 'redFlags', 'modify', 'mind', 'capacity']);
export type ScreenGroup = z.infer<typeof ScreenGroup>;

/** One question of the safety screen. Data: `resources/safety-screen.json`. */
export const ScreenItem = z.strictObject({
  id: z.string(),
  group: ScreenGroup,
  question: z.string().max(90),
  /** The answer that needs a decision; not known always does. */
  concernWhen: z.enum(['yes', 'no']),
  help: z.string().nullable(),
});
export type ScreenItem = z.infer<typeof ScreenItem>;

/** How a loaded test goes up: kilograms, and how often each load is moved. */
export const LoadProgression = z.strictObject({
  start: z.number().positive(),
  step: z.number().positive(),
  /** The step once the movement had to be corrected. */
  smallStep: z.number().positive(),
  repetitions: z.int().positive(),
});
export type LoadProgression = z.infer<typeof LoadProgression>;

/** One test of the battery. Data: `resources/capacity-battery.json`. */
export const BatteryTest = z.strictObject({
  id: z.string(),
  family: TestFamily,
  /** Place in the day: seated first, heavy handling and the job itself last. */
  phase: z.int().min(1).max(8),
  name: z.string(),
  purpose: z.string(),
  protocol: z.string(),
  unit: z.string(),
  trials: z.string(),
  /** What a result is told in: kg, N, seconds, repetitions, metres, a count, a percentage, a level, or the OT's own unit. */
  quantity: z.enum([
    'load',
    'force',
    'seconds',
    'repetitions',
    'distance',
    'count',
    'accuracy',
    'level',
    'own',
  ]),
  /** Has a left and a right, which may differ. */
  sided: z.boolean(),
  /** Demands it tests. */
  informs: z.array(z.string()),
  /** Demands it says something about without testing them. */
  supports: z.array(z.string()),
  /** Longest time and highest count by default. */
  capMinutes: z.number().positive().nullable(),
  capRepetitions: z.int().positive().nullable(),
  distanceMetres: z.number().positive().nullable(),
  progression: LoadProgression.nullable(),
  /** When it ends by itself. */
  finish: z.string(),
  /** What else to write down. */
  record: z.string(),
  caution: z.string(),
  /** Screen items that change it or rule it out. */
  cautions: z.array(z.strictObject({ item: z.string(), action: z.enum(['modify', 'omit']) })),
  /** Where symptoms follow exertion. */
  postExertional: z.enum(['usual', 'modify', 'omit']),
  /** Kind of the record that holds its readings, when one of the instruments is this test. */
  instrument: InstrumentKind.nullable(),
});
export type BatteryTest = z.infer<typeof BatteryTest>;
