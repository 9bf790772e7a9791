import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../shared/instruments/drawing.ts';
import { goalDrawing } from '../../../../shared/instruments/drawings/goals.ts';
import { gripDrawing } from '../../../../shared/instruments/drawings/grip.ts';
import { liftingDrawing } from '../../../../shared/instruments/drawings/lifting.ts';
import {
  type AreaScore,
  officeAreas,
  officeDrawing,
} from '../../../../shared/instruments/drawings/office.ts';
import { drawingColours } from '../../../../shared/instruments/drawings/pen.ts';
import { rebaDrawing, rulaDrawing } from '../../../../shared/instruments/drawings/posture.ts';
import { walkDrawing } from '../../../../shared/instruments/drawings/walk.ts';
import { outside } from '../support/drawing-frame.ts';

const dashed = ({ shapes }: Drawing): number =>
  shapes.filter((shape) => shape.kind === 'line' && shape.dash === 3).length;
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const degrees = maybe(fc.double({ min: -180, max: 180, noNaN: true }));
const flag = maybe(fc.boolean());
const side = fc.constantFrom('left' as const, 'right' as const);

describe('the posture figure', () => {
  const rulaFlags = [
    'shoulderRaised',
    'upperArmAbducted',
    'armSupportedOrLeaning',
    'forearmAcrossMidline',
    'forearmOutToSide',
    'wristDeviated',
    'wristTwistEndRange',
    'neckTwisted',
    'neckSideBent',
    'trunkTwisted',
    'trunkSideBent',
  ];
  const angles = {
    upperArmFlexionDeg: degrees,
    elbowFlexionDeg: degrees,
    wristFlexExtDeg: degrees,
    neckFlexionDeg: degrees,
    trunkFlexionDeg: degrees,
  };

  it('stays inside its frame at every accepted angle', () => {
    const rula = fc.record({ ...angles, ...Object.fromEntries(rulaFlags.map((name) => [name, flag])) });
    const reba = fc.record({
      ...angles,
      kneeFlexionDeg: degrees,
      sitting: flag,
      trunkTwistedOrSideFlexed: flag,
      abductedOrRotated: flag,
    });
    fc.assert(
      fc.property(rula, reba, side, (forRula, forReba, seen) => {
        expect(outside(rulaDrawing(forRula, seen))).toEqual([]);
        expect(outside(rebaDrawing(forReba, seen))).toEqual([]);
      }),
    );
  });

  it('stays inside its frame at every accepted score', () => {
    const score = (most: number) => maybe(fc.integer({ min: 1, max: most }));
    const scores = fc.record({
      upperArm: score(6),
      lowerArm: score(3),
      wrist: score(4),
      neck: score(6),
      trunk: score(6),
      legs: score(4),
    });
    fc.assert(
      fc.property(scores, side, (given, seen) => {
        expect(outside(rulaDrawing(given, seen))).toEqual([]);
        expect(outside(rebaDrawing(given, seen))).toEqual([]);
      }),
    );
  });

  it('has room for the longest words of an angle', () => {
    const given = { wristFlexExtDeg: -100.1, neckFlexionDeg: -100.1, trunkFlexionDeg: -100.1 };
    for (const side of ['left', 'right'] as const) expect(outside(rulaDrawing(given, side))).toEqual([]);
  });

  it('says the side, every angle and what was observed', () => {
    const { alt } = rulaDrawing(
      {
        upperArmFlexionDeg: 45.5,
        shoulderRaised: true,
        elbowFlexionDeg: 80,
        wristFlexExtDeg: -20,
        neckFlexionDeg: 0,
        trunkFlexionDeg: 15,
      },
      'left',
    );
    expect(alt).toBe(
      'Posture seen from the left side: trunk 15° flexion; neck 0°; upper arm 45.5° flexion, shoulder raised; elbow 80° flexion; wrist 20° extension.',
    );
  });

  it('draws what is not entered in dashes and says so', () => {
    const drawing = rulaDrawing({ trunkFlexionDeg: 15 }, 'right');
    expect(drawing.alt).toBe(
      'Posture seen from the right side: trunk 15° flexion. Not entered, so drawn in dashed lines: neck, upper arm, elbow and wrist.',
    );
    expect(dashed(drawing)).toBe(4);
    expect(dashed(rulaDrawing({}, 'right'))).toBe(5);
  });

  it('writes scores where scores are entered', () => {
    const { alt, shapes } = rebaDrawing(
      { trunk: 3, neck: 2, legs: 3, upperArm: 4, lowerArm: 1, wrist: 2 },
      'right',
    );
    expect(alt).toContain(
      'trunk score 3; neck score 2; legs score 3; upper arm score 4; elbow score 1; wrist score 2',
    );
    expect(alt).toContain('middle of the band');
    expect(shapes.filter((shape) => shape.kind === 'text' && /^score \d$/u.test(shape.text))).toHaveLength(6);
  });

  it('turns the figure round for the other side', () => {
    const toe = (drawing: Drawing): number => {
      const ankle = drawing.shapes.filter(
        (shape) => shape.kind === 'line' && shape.width < 8 && shape.width > 5,
      );
      const foot = ankle[0];
      return foot?.kind === 'line' ? Math.sign(foot.x2 - foot.x1) : 0;
    };
    expect(toe(rulaDrawing({}, 'right'))).toBe(1);
    expect(toe(rulaDrawing({}, 'left'))).toBe(-1);
  });
});

describe('the lift', () => {
  const distance = maybe(fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }));
  const end = maybe(fc.record({ H: distance, V: distance }));

  it('stays inside its frame for every lift, in either unit', () => {
    const lift = fc.record({
      units: fc.constantFrom('kg/cm', 'lb/in', undefined),
      origin: end,
      destination: end,
      verticalTravelD: distance,
      asymmetryDeg: maybe(fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true })),
      significantControlAtDestination: flag,
    });
    fc.assert(
      fc.property(lift, (given) => {
        expect(outside(liftingDrawing(given))).toEqual([]);
      }),
    );
  });

  it('says every distance with its unit', () => {
    const { alt } = liftingDrawing({
      units: 'lb/in',
      origin: { H: 23, V: 15 },
      destination: { H: 18, V: 64 },
      verticalTravelD: 49,
      asymmetryDeg: 45,
    });
    expect(alt).toBe(
      'The lift from the side and from above: hands in front of the ankles at the start (H) 23 in; height of the hands at the start (V) 15 in; hands in front of the ankles at the end (H) 18 in; height of the hands at the end (V) 64 in; distance up or down (D) 49 in; twist to the side (A) 45°.',
    );
    expect(liftingDrawing({ origin: { H: 40, V: 10 } }).alt).toContain(
      'Not entered yet: height of the hands at the end (V), distance up or down (D) and twist to the side (A).',
    );
  });
});

describe('the end of a lift', () => {
  const lift = { units: 'kg/cm', origin: { H: 40, V: 10 }, verticalTravelD: 95, asymmetryDeg: 0 };

  it('asks for the distance only where the load must be placed with care', () => {
    const free = liftingDrawing({ ...lift, destination: { V: 105 } });
    expect(free.alt).not.toContain('H at the end');
    expect(outside(free)).toEqual([]);
    const careful = liftingDrawing({
      ...lift,
      destination: { V: 105 },
      significantControlAtDestination: true,
    });
    expect(careful.alt).toContain('Not entered yet: hands in front of the ankles at the end (H).');
  });
});

describe('the workstation', () => {
  const scored: fc.Arbitrary<AreaScore | undefined> = maybe(
    fc.oneof(
      fc.record({ score: fc.integer({ min: 0, max: 8 }), best: fc.constant(1) }),
      fc.constant('notUsed' as const),
    ),
  );

  it('marks just the areas above their best, inside its frame', () => {
    const areas = fc.record(Object.fromEntries(officeAreas.map((area) => [area, scored])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(areas, (given) => {
        const drawing = officeDrawing(given);
        expect(outside(drawing)).toEqual([]);
        const above = Object.values(given).filter(
          (area) => typeof area === 'object' && area.score > area.best,
        );
        const marks = drawing.shapes.filter(
          (shape) => shape.kind === 'circle' && shape.fill === drawingColours.accent,
        );
        expect(marks).toHaveLength(above.length);
      }),
    );
  });

  it('says which areas are marked, at their best, not used and not known', () => {
    const { alt } = officeDrawing({
      seatHeight: { score: 3, best: 1 },
      monitor: { score: 5, best: 1 },
      armrests: { score: 1, best: 1 },
      phone: 'notUsed',
    });
    expect(alt).toBe(
      'Someone at a desk, seen from the side. Marked, because they score above their best: seat height 3 and screen 5. At their best: armrests 1. Not used: phone. Not entered yet: back support, seat depth, keyboard and mouse.',
    );
  });
});

describe('grip strength', () => {
  const norm = { mean: 47, sd: 9.5, source: 'Massy-Westropp and others, 2011' };

  it('stays inside its frame for every strength', () => {
    const hand = fc.record({
      name: fc.constantFrom('Right hand, dominant', 'Left hand'),
      trials: fc.array(fc.double({ min: 0.01, max: 120, noNaN: true }), { maxLength: 3 }),
      wanted: fc.constant(3),
      norm: fc.option(fc.constant(norm)),
    });
    fc.assert(
      fc.property(fc.array(hand, { maxLength: 4 }), (hands) => {
        expect(outside(gripDrawing(hands))).toEqual([]);
      }),
    );
  });

  it('says every trial, the mean and the norm', () => {
    const { alt } = gripDrawing([
      { name: 'Right hand', trials: [38, 41.5, 36], wanted: 3, norm },
      { name: 'Left hand', trials: [30], wanted: 3, norm: null },
    ]);
    expect(alt).toBe(
      'Grip strength in kilograms. Right hand: trials 38, 41.5, 36 kg, mean 38.5 kg, norm mean 47 kg, standard deviation 9.5 kg (Massy-Westropp and others, 2011). Left hand: trials 30 kg, 1 of 3 trials entered.',
    );
  });
});

describe('goal attainment', () => {
  it('stays inside its frame, whatever the goals are called', () => {
    const level = fc.option(fc.integer({ min: -2, max: 2 }));
    const goal = fc.record({
      name: fc.option(fc.string({ minLength: 1, maxLength: 300 })),
      baseline: level,
      now: level,
    });
    fc.assert(
      fc.property(fc.array(goal, { maxLength: 10 }), (goals) => {
        expect(outside(goalDrawing(goals))).toEqual([]);
      }),
    );
  });

  it('says both levels of each goal, and keeps typed names apart from its own words', () => {
    const drawing = goalDrawing([
      { name: 'Carry a box', baseline: -2, now: 1 },
      { name: null, baseline: -1, now: null },
    ]);
    expect(drawing.alt).toBe(
      'Attainment of each goal, from −2 to +2, where 0 is the expected level. Carry a box: at the start −2, now +1. Goal 2: at the start −1, now not rated.',
    );
    const typed = drawing.shapes.filter((shape) => shape.kind === 'text' && shape.free);
    expect(typed).toMatchObject([{ text: 'Carry a box', whole: 'Carry a box', neutral: 'Goal 1' }]);
  });
});

describe('the six-minute walk', () => {
  const metres = (most: number) => fc.option(fc.double({ min: -500, max: most, noNaN: true }));

  it('stays inside its frame', () => {
    const walk = fc.record({
      distance: fc.option(fc.double({ min: 0, max: 1200, noNaN: true })),
      predicted: metres(1200),
      lowerLimit: metres(1200),
    });
    fc.assert(
      fc.property(walk, (given) => {
        expect(outside(walkDrawing(given))).toEqual([]);
      }),
    );
  });

  it('says the distance, the prediction and the lower limit', () => {
    expect(walkDrawing({ distance: 450, predicted: 582.55, lowerLimit: 429.55 }).alt).toBe(
      'Six-minute walk distance: walked 450 m; predicted 582.6 m; lower limit of normal 429.6 m.',
    );
    expect(walkDrawing({ distance: null, predicted: null, lowerLimit: null }).alt).toBe(
      'Six-minute walk distance. Not entered yet: the distance.',
    );
  });
});
