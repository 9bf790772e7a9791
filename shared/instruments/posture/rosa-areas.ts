import { z } from 'zod';
import { whole } from '../schema.ts';

const yes = z.boolean();
/** What the time of use adds, as `ROSA-duration` gives it. */
const durationModifier = whole(-1, 1);

const SeatHeight = z.strictObject({
  posture: z.enum(['knees_90', 'too_low', 'too_high', 'no_foot_contact']),
  insufficientLegSpace: yes,
  nonAdjustable: yes,
});

const SeatDepth = z.strictObject({
  posture: z.enum(['about_8cm_clearance', 'too_long', 'too_short']),
  nonAdjustable: yes,
});

const Armrests = z.strictObject({
  posture: z.enum(['supported_relaxed', 'too_high_or_unsupported']),
  hardOrDamaged: yes,
  tooWide: yes,
  nonAdjustable: yes,
});

const BackSupport = z.strictObject({
  posture: z.enum(['lumbar_support_recline_95_110', 'inadequate']),
  workSurfaceTooHigh: yes,
  nonAdjustable: yes,
});

const Chair = z.strictObject({
  seatHeight: SeatHeight,
  seatDepth: SeatDepth,
  armrests: Armrests,
  backSupport: BackSupport,
  durationModifier,
});

const Monitor = z.strictObject({
  posture: z.enum(['arm_length_eye_level', 'too_low', 'too_high']),
  tooFar: yes,
  neckTwistOver30: yes,
  glare: yes,
  noDocumentHolder: yes,
  durationModifier,
});

const PhoneInUse = z.strictObject({
  used: z.literal(true).describe('true or false'),
  posture: z.enum(['headset_or_one_hand_neutral', 'too_far_reach']),
  neckShoulderHold: yes,
  noHandsFree: yes,
  durationModifier,
});

const Mouse = z.strictObject({
  posture: z.enum(['in_line_with_shoulder', 'reaching']),
  differentSurfaces: yes,
  pinchGrip: yes,
  palmrestInFront: yes,
  durationModifier,
});

const Keyboard = z.strictObject({
  posture: z.enum(['wrists_straight', 'wrists_extended']),
  deviation: yes,
  tooHighShouldersShrugged: yes,
  overheadReach: yes,
  platformNonAdjustable: yes,
  durationModifier,
});

const others = { chair: Chair, monitor: Monitor, mouse: Mouse, keyboard: Keyboard };

/** A workstation with a telephone in use. */
export const RosaWithPhone = z.strictObject({ ...others, phone: PhoneInUse });

/** A workstation where no telephone is used: of the telephone, only that is said. */
export const RosaWithoutPhone = z.strictObject({
  ...others,
  phone: z.strictObject({ used: z.literal(false) }),
});

export type RosaInputs = z.infer<typeof RosaWithPhone> | z.infer<typeof RosaWithoutPhone>;

/** What one area scores: its posture, then what is added to it. */
export interface AreaRule<Posture extends string, Addition extends string> {
  readonly postures: Readonly<Record<Posture, number>>;
  readonly additions: readonly (readonly [Addition, number])[];
}

/** What was seen of one area. */
export type Observed<Posture extends string, Addition extends string> = {
  readonly posture: Posture;
} & Readonly<Record<Addition, boolean>>;

function area<const Posture extends string, const Addition extends string>(
  rule: AreaRule<Posture, Addition>,
): AreaRule<Posture, Addition> {
  return rule;
}

export const areas = {
  seatHeight: area({
    postures: { knees_90: 1, too_low: 2, too_high: 2, no_foot_contact: 3 },
    additions: [
      ['insufficientLegSpace', 1],
      ['nonAdjustable', 1],
    ],
  }),
  seatDepth: area({
    postures: { about_8cm_clearance: 1, too_long: 2, too_short: 2 },
    additions: [['nonAdjustable', 1]],
  }),
  armrests: area({
    postures: { supported_relaxed: 1, too_high_or_unsupported: 2 },
    additions: [
      ['hardOrDamaged', 1],
      ['tooWide', 1],
      ['nonAdjustable', 1],
    ],
  }),
  backSupport: area({
    postures: { lumbar_support_recline_95_110: 1, inadequate: 2 },
    additions: [
      ['workSurfaceTooHigh', 1],
      ['nonAdjustable', 1],
    ],
  }),
  monitor: area({
    postures: { arm_length_eye_level: 1, too_low: 2, too_high: 3 },
    additions: [
      ['tooFar', 1],
      ['neckTwistOver30', 1],
      ['glare', 1],
      ['noDocumentHolder', 1],
    ],
  }),
  phone: area({
    postures: { headset_or_one_hand_neutral: 1, too_far_reach: 2 },
    additions: [
      ['neckShoulderHold', 2],
      ['noHandsFree', 1],
    ],
  }),
  mouse: area({
    postures: { in_line_with_shoulder: 1, reaching: 2 },
    additions: [
      ['differentSurfaces', 2],
      ['pinchGrip', 1],
      ['palmrestInFront', 1],
    ],
  }),
  keyboard: area({
    postures: { wrists_straight: 1, wrists_extended: 2 },
    additions: [
      ['deviation', 1],
      ['tooHighShouldersShrugged', 1],
      ['overheadReach', 1],
      ['platformNonAdjustable', 1],
    ],
  }),
} as const;

/** The score of an area without its time of use. */
export function areaScore<Posture extends string, Addition extends string>(
  { postures, additions }: AreaRule<Posture, Addition>,
  seen: Observed<Posture, Addition>,
): number {
  return additions.reduce((sum, [name, points]) => (seen[name] ? sum + points : sum), postures[seen.posture]);
}

type AreaId = keyof typeof areas;

/** What each area needs for its own score, whatever else is known. */
const ownInputs: Readonly<Record<AreaId, (given: unknown) => number | undefined>> = {
  seatHeight: knownBy(areas.seatHeight, SeatHeight),
  seatDepth: knownBy(areas.seatDepth, SeatDepth),
  armrests: knownBy(areas.armrests, Armrests),
  backSupport: knownBy(areas.backSupport, BackSupport),
  monitor: knownBy(areas.monitor, Monitor.omit({ durationModifier: true }).strip()),
  phone: knownBy(areas.phone, PhoneInUse.omit({ durationModifier: true }).strip()),
  mouse: knownBy(areas.mouse, Mouse.omit({ durationModifier: true }).strip()),
  keyboard: knownBy(areas.keyboard, Keyboard.omit({ durationModifier: true }).strip()),
};

/** The score of one area without its time of use, from its own inputs; undefined while they are not complete. */
export function knownAreaScore(area: AreaId, given: unknown): number | undefined {
  return ownInputs[area](given);
}

function knownBy<Posture extends string, Addition extends string>(
  rule: AreaRule<Posture, Addition>,
  schema: z.ZodType<Observed<Posture, Addition>>,
): (given: unknown) => number | undefined {
  return (given) => {
    const read = schema.safeParse(given);
    return read.success ? areaScore(rule, read.data) : undefined;
  };
}
