import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as described } from '../../../../../shared/instruments/input-problems.ts';
import { rosa } from '../../../../../shared/instruments/posture/rosa.ts';
import type { RosaInputs } from '../../../../../shared/instruments/posture/rosa-areas.ts';
import { allPaths, changed, inputsOf } from '../../../../integration/score/random-inputs.ts';
import { neverAccepted, partsAddUp, stepLines, turnedDown } from './support.ts';

/** Every area at its lowest, used for a middling time. */
const best = {
  chair: {
    seatHeight: { posture: 'knees_90', insufficientLegSpace: false, nonAdjustable: false },
    seatDepth: { posture: 'about_8cm_clearance', nonAdjustable: false },
    armrests: { posture: 'supported_relaxed', hardOrDamaged: false, tooWide: false, nonAdjustable: false },
    backSupport: {
      posture: 'lumbar_support_recline_95_110',
      workSurfaceTooHigh: false,
      nonAdjustable: false,
    },
    durationModifier: 0,
  },
  monitor: {
    posture: 'arm_length_eye_level',
    tooFar: false,
    neckTwistOver30: false,
    glare: false,
    noDocumentHolder: false,
    durationModifier: 0,
  },
  phone: {
    used: true,
    posture: 'headset_or_one_hand_neutral',
    neckShoulderHold: false,
    noHandsFree: false,
    durationModifier: 0,
  },
  mouse: {
    posture: 'in_line_with_shoulder',
    differentSurfaces: false,
    pinchGrip: false,
    palmrestInFront: false,
    durationModifier: 0,
  },
  keyboard: {
    posture: 'wrists_straight',
    deviation: false,
    tooHighShouldersShrugged: false,
    overheadReach: false,
    platformNonAdjustable: false,
    durationModifier: 0,
  },
} as const satisfies RosaInputs;

const worst = {
  chair: {
    seatHeight: { posture: 'no_foot_contact', insufficientLegSpace: true, nonAdjustable: true },
    seatDepth: { posture: 'too_long', nonAdjustable: true },
    armrests: { posture: 'too_high_or_unsupported', hardOrDamaged: true, tooWide: true, nonAdjustable: true },
    backSupport: { posture: 'inadequate', workSurfaceTooHigh: true, nonAdjustable: true },
    durationModifier: 1,
  },
  monitor: {
    posture: 'too_high',
    tooFar: true,
    neckTwistOver30: true,
    glare: true,
    noDocumentHolder: true,
    durationModifier: 1,
  },
  phone: {
    used: true,
    posture: 'too_far_reach',
    neckShoulderHold: true,
    noHandsFree: true,
    durationModifier: 1,
  },
  mouse: {
    posture: 'reaching',
    differentSurfaces: true,
    pinchGrip: true,
    palmrestInFront: true,
    durationModifier: 1,
  },
  keyboard: {
    posture: 'wrists_extended',
    deviation: true,
    tooHighShouldersShrugged: true,
    overheadReach: true,
    platformNonAdjustable: true,
    durationModifier: 1,
  },
} as const satisfies RosaInputs;

function withAt(path: string, value: unknown): object {
  return Object(changed(best, path.split('.'), value));
}

const anyInputs = fc.oneof(
  ...rosa.inputSets.map((schema) => inputsOf(described(schema))),
) as fc.Arbitrary<RosaInputs>;

describe('ROSA', () => {
  it('scores a good workstation', () => {
    expect(rosa.score(best)).toEqual({
      seatHeightScore: 1,
      seatDepthScore: 1,
      armrestScore: 1,
      backSupportScore: 1,
      seatAxis: 2,
      armBackAxis: 2,
      tableA: 2,
      chairScore: 2,
      monitorScore: 1,
      phoneScore: 1,
      sectionB: 1,
      mouseScore: 1,
      keyboardScore: 1,
      sectionC: 1,
      monitorAndPeripherals: 1,
      final: 2,
      actionLevelReached: false,
    });
  });

  it('scores the worst workstation, where the tables end', () => {
    // The screen comes to 3 + 4 + 1 = 8 and counts as 7; the chair to 9 + 1.
    expect(rosa.score(worst)).toEqual({
      seatHeightScore: 5,
      seatDepthScore: 3,
      armrestScore: 5,
      backSupportScore: 4,
      seatAxis: 8,
      armBackAxis: 9,
      tableA: 9,
      chairScore: 10,
      monitorScore: 7,
      phoneScore: 6,
      sectionB: 9,
      mouseScore: 7,
      keyboardScore: 7,
      sectionC: 9,
      monitorAndPeripherals: 9,
      final: 10,
      actionLevelReached: true,
    });
  });

  it('scores and explains one worked by hand, without a telephone', () => {
    // Seat 4 + 3 = 7; arms and back 3 + 2 = 5; Table A (7, 5) 7, short use 6. Screen 8, counted as 7; Table B (0, 7) 6.
    // Mouse 2 + 2 = 4; keyboard 2 + 1 + 1 = 4; Table C (4, 4) 5. Final: 6.
    const given = {
      chair: {
        seatHeight: { posture: 'no_foot_contact', insufficientLegSpace: true, nonAdjustable: false },
        seatDepth: { posture: 'too_long', nonAdjustable: true },
        armrests: {
          posture: 'too_high_or_unsupported',
          hardOrDamaged: false,
          tooWide: false,
          nonAdjustable: true,
        },
        backSupport: { posture: 'inadequate', workSurfaceTooHigh: false, nonAdjustable: false },
        durationModifier: -1,
      },
      monitor: worst.monitor,
      phone: { used: false },
      mouse: {
        posture: 'reaching',
        differentSurfaces: true,
        pinchGrip: false,
        palmrestInFront: false,
        durationModifier: 0,
      },
      keyboard: {
        posture: 'wrists_extended',
        deviation: true,
        tooHighShouldersShrugged: false,
        overheadReach: false,
        platformNonAdjustable: false,
        durationModifier: 1,
      },
    };
    expect(rosa.score(given)).toMatchObject({
      chairScore: 6,
      sectionB: 6,
      sectionC: 5,
      monitorAndPeripherals: 6,
      final: 6,
    });
    expect(stepLines(rosa, given)).toEqual([
      'Seat height: feet off the floor: 3, too little leg space: +1 → 4',
      'Seat depth: too long: 2, not adjustable: +1 → 3',
      'Armrests: too high, too low or no support: 2, not adjustable: +1 → 3',
      'Back support: inadequate: 2 → 2',
      'Section A, chair: seat height and depth 7, armrests and back support 5 → 7',
      'Chair: section A 7 − time of use 1 → 6',
      'Screen: too high: 3, too far: +1, neck turned over 30°: +1, glare: +1, documents without a holder: +1, time of use: +1, never above 7 → 7',
      'Telephone: not used → 0',
      'Section B, screen and telephone: telephone 0, screen 7 → 6',
      'Mouse: reaching: 2, on another surface than the keyboard: +2, time of use: 0 → 4',
      'Keyboard: wrists bent back: 2, wrists bent sideways: +1, time of use: +1 → 4',
      'Section C, mouse and keyboard: mouse 4, keyboard 4 → 5',
      'Screen and peripherals: the higher of section B 6 and section C 5 → 6',
      'Final score: the higher of chair 6 and screen and peripherals 6 → 6',
      'Action level: final score 6 → reached',
    ]);
  });

  it.each([
    [
      'chair.seatHeight.posture',
      'seatHeightScore',
      { knees_90: 1, too_low: 2, too_high: 2, no_foot_contact: 3 },
    ],
    ['chair.seatDepth.posture', 'seatDepthScore', { about_8cm_clearance: 1, too_long: 2, too_short: 2 }],
    ['chair.armrests.posture', 'armrestScore', { supported_relaxed: 1, too_high_or_unsupported: 2 }],
    ['chair.backSupport.posture', 'backSupportScore', { lumbar_support_recline_95_110: 1, inadequate: 2 }],
    ['monitor.posture', 'monitorScore', { arm_length_eye_level: 1, too_low: 2, too_high: 3 }],
    ['phone.posture', 'phoneScore', { headset_or_one_hand_neutral: 1, too_far_reach: 2 }],
    ['mouse.posture', 'mouseScore', { in_line_with_shoulder: 1, reaching: 2 }],
    ['keyboard.posture', 'keyboardScore', { wrists_straight: 1, wrists_extended: 2 }],
  ] as const)('%s', (path, key, postures) => {
    for (const [posture, score] of Object.entries(postures))
      expect(rosa.score(withAt(path, posture))[key], posture).toBe(score);
  });

  it.each([
    ['chair.seatHeight.insufficientLegSpace', 'seatHeightScore', 1],
    ['chair.seatHeight.nonAdjustable', 'seatHeightScore', 1],
    ['chair.seatDepth.nonAdjustable', 'seatDepthScore', 1],
    ['chair.armrests.hardOrDamaged', 'armrestScore', 1],
    ['chair.armrests.tooWide', 'armrestScore', 1],
    ['chair.armrests.nonAdjustable', 'armrestScore', 1],
    ['chair.backSupport.workSurfaceTooHigh', 'backSupportScore', 1],
    ['chair.backSupport.nonAdjustable', 'backSupportScore', 1],
    ['monitor.tooFar', 'monitorScore', 1],
    ['monitor.neckTwistOver30', 'monitorScore', 1],
    ['monitor.glare', 'monitorScore', 1],
    ['monitor.noDocumentHolder', 'monitorScore', 1],
    ['phone.neckShoulderHold', 'phoneScore', 2],
    ['phone.noHandsFree', 'phoneScore', 1],
    ['mouse.differentSurfaces', 'mouseScore', 2],
    ['mouse.pinchGrip', 'mouseScore', 1],
    ['mouse.palmrestInFront', 'mouseScore', 1],
    ['keyboard.deviation', 'keyboardScore', 1],
    ['keyboard.tooHighShouldersShrugged', 'keyboardScore', 1],
    ['keyboard.overheadReach', 'keyboardScore', 1],
    ['keyboard.platformNonAdjustable', 'keyboardScore', 1],
  ] as const)('%s adds to %s', (path, key, points) => {
    expect(rosa.score(withAt(path, true))[key]).toBe(1 + points);
  });

  it.each(['chair', 'monitor', 'phone', 'mouse', 'keyboard'] as const)(
    'the time of use moves the %s alone',
    (area) => {
      const keys = {
        chair: 'chairScore',
        monitor: 'monitorScore',
        phone: 'phoneScore',
        mouse: 'mouseScore',
        keyboard: 'keyboardScore',
      } as const;
      const usual = rosa.score(best);
      for (const time of [-1, 1]) {
        const result = rosa.score(withAt(`${area}.durationModifier`, time));
        for (const [other, key] of Object.entries(keys))
          expect(result[key], other).toBe(usual[key] + (other === area ? time : 0));
      }
    },
  );

  it('reaches the action level at 5, and says there what another guide holds', () => {
    const keyboard = { ...worst.keyboard, platformNonAdjustable: false, durationModifier: 0 };
    const five = rosa.assess({ ...best, keyboard, phone: { used: false } });
    expect(five).toMatchObject({
      result: { final: 5, actionLevelReached: true },
      explanation: { band: { tone: 'attend' }, notes: [expect.stringContaining('McMaster')] },
    });
    const four = rosa.assess({ ...best, keyboard: { ...keyboard, overheadReach: false } });
    expect(four).toMatchObject({
      result: { final: 4, actionLevelReached: false },
      explanation: { band: { tone: 'plain' }, notes: [] },
    });
    expect(rosa.assess(worst)).toMatchObject({ explanation: { notes: [] } });
  });

  it('stays within the range of every value, with parts that add up', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const result = rosa.score(given);
        const ranges = {
          seatHeightScore: [1, 5],
          seatDepthScore: [1, 3],
          armrestScore: [1, 5],
          backSupportScore: [1, 4],
          chairScore: [1, 10],
          monitorScore: [0, 7],
          phoneScore: [0, 6],
          mouseScore: [0, 7],
          keyboardScore: [0, 7],
          sectionB: [1, 9],
          sectionC: [1, 9],
          monitorAndPeripherals: [1, 9],
          final: [1, 10],
        } as const;
        for (const [key, [from, to]] of Object.entries(ranges)) {
          const value = Reflect.get(result, key);
          expect(Number.isInteger(value), key).toBe(true);
          expect(value >= from && value <= to, `${key} ${value}`).toBe(true);
        }
        for (const step of stepLines(rosa, given)) expect(partsAddUp(step), step).toBe(true);
      }),
    );
  });

  it('is never lower when something gets worse', () => {
    const worse: readonly (readonly [string, readonly unknown[]])[] = [
      ['chair.seatHeight.posture', ['knees_90', 'too_low', 'no_foot_contact']],
      ['chair.seatDepth.posture', ['about_8cm_clearance', 'too_long']],
      ['chair.armrests.posture', ['supported_relaxed', 'too_high_or_unsupported']],
      ['chair.backSupport.posture', ['lumbar_support_recline_95_110', 'inadequate']],
      ['monitor.posture', ['arm_length_eye_level', 'too_low', 'too_high']],
      ['phone.posture', ['headset_or_one_hand_neutral', 'too_far_reach']],
      ['mouse.posture', ['in_line_with_shoulder', 'reaching']],
      ['keyboard.posture', ['wrists_straight', 'wrists_extended']],
      ...allPaths(best)
        .filter(
          (path) => path.length > 1 && !['posture', 'used', 'durationModifier'].includes(String(path.at(-1))),
        )
        .filter((path) => path.length > 2 || path[0] !== 'chair')
        .map((path) => [path.join('.'), [false, true]] as const),
      ...['chair', 'monitor', 'phone', 'mouse', 'keyboard'].map(
        (area) => [`${area}.durationModifier`, [-1, 0, 1]] as const,
      ),
    ];
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...worse), (given, [path, order]) => {
        fc.pre(given.phone.used || !path.startsWith('phone'));
        const scores = order.map((value) => rosa.score(changed(given, path.split('.'), value)).final);
        expect(scores).toEqual([...scores].sort((one, other) => one - other));
      }),
      { numRuns: 500 },
    );
  });

  it('gives no total while something is missing', () => {
    const paths = allPaths(best).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(undefined, null), (path, nothing) => {
        expect(rosa.assess(changed(best, path, nothing))).toEqual({
          status: 'incomplete',
          missing: [path.join('.')],
          invalid: [],
        });
      }),
    );
  });
});

describe('ROSA turns down', () => {
  it('anything but what each input takes', () => {
    for (const path of allPaths(best)) {
      if (path.length === 0) continue;
      for (const value of [...neverAccepted, 2, -2, 0.5]) {
        const found = turnedDown(rosa, changed(best, path, value));
        expect(found?.field.startsWith(path.join('.')), `${path.join('.')} ${String(value)}`).toBe(true);
      }
    }
  });

  it('fields of a telephone that is not used', () => {
    expect(turnedDown(rosa, { ...best, phone: { used: false, posture: 'too_far_reach' } })).toMatchObject({
      code: 'unknown',
      field: 'phone.posture',
    });
    expect(turnedDown(rosa, { ...best, phone: { used: false, durationModifier: 0 } })).toMatchObject({
      code: 'unknown',
      field: 'phone.durationModifier',
    });
  });

  it('an addition that the form does not have', () => {
    expect(turnedDown(rosa, { ...best, monitor: { ...best.monitor, nonAdjustable: true } })).toMatchObject({
      code: 'unknown',
      field: 'monitor.nonAdjustable',
    });
  });

  it('says what is accepted', () => {
    expect(turnedDown(rosa, withAt('monitor.durationModifier', 2))?.accepted).toBe(
      'a whole number from -1 to 1',
    );
    expect(turnedDown(rosa, withAt('phone.used', 'yes'))?.accepted).toBe('true or false');
    expect(turnedDown(rosa, withAt('mouse.posture', 'far'))?.accepted).toBe(
      'one of: in_line_with_shoulder, reaching',
    );
  });
});
