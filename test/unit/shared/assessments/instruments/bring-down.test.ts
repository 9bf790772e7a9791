import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringDown, readingOf, scoreOf } from '../../../../../shared/assessments/instruments/bring-down.ts';
import { stepsTo, withAnswers } from '../../../../../shared/assessments/instruments/lever.ts';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import { triedChanges } from '../../../../../shared/assessments/instruments/tried-changes.ts';
import { resolveField } from '../../../../../shared/assessments/resolve-field.ts';
import { isOffered } from '../../../../../shared/assessments/show-if.ts';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import type { InstrumentKind } from '../../../../../shared/domain/records.ts';
import { unread, view } from '../../support/views.ts';

type Values = Readonly<Record<string, AnswerValue>>;

/** 16 kg from a pallet at 15 cm, hands 50 cm out and twisting. */
const pallet = {
  notApplicable: ['none'],
  units: 'metric',
  load_kg: 16,
  coupling: 'poor',
  startHeight_cm: 15,
  distanceFrom: 'measured',
  startDistance_cm: 50,
  endHeight_cm: 90,
  control: 'no',
  angle: 45,
  frequencyFrom: 'counted',
  liftsCounted: 45,
  duration: 'upTo2',
};

const bent = {
  sides: 'right',
  entry: 'angles',
  neckFlexionDeg: 25,
  neckAlso: ['none'],
  trunkFlexionDeg: 70,
  trunkAlso: ['twisted'],
  legsSupported: 'yes',
  rightUpperArmFlexionDeg: 60,
  rightShoulder: ['none'],
  rightElbowFlexionDeg: 30,
  rightForearm: ['none'],
  rightWristFlexExtDeg: 20,
  rightWristAlso: ['none'],
  rightStaticOrRepeated: 'no',
  rightLoadKg: 12,
  rightLoadPattern: 'intermittent',
};

const lowered = (kind: InstrumentKind, values: Values, id = 'main') =>
  bringDown(instrumentForm(kind), view(kind, values), id);
const tried = (kind: InstrumentKind, values: Parameters<typeof view>[1]) =>
  triedChanges(instrumentForm(kind), view(kind, values));

describe('what would bring a result down', () => {
  it('puts the part of a lift first that matters most, with the answers that would change', () => {
    const found = lowered('nioshLift', pallet);
    expect(found.map(({ parts, changes }) => [parts.join(), ...changes])).toEqual([
      // The load goes down to the 5 kg that are recommended for such a lift, and no further.
      ['load', 'Weight of the load: 16 kg → 5 kg'],
      ['startDistance', 'Hand distance at the start: 50 cm → 25 cm'],
      ['startHeight', 'Height of the hands at the start: 15 cm → 75 cm'],
      ['frequency', 'Lifts in 15 minutes: 45 → 3'],
      ['angle', 'Twist: how far to the side is the load? 45° → 0°'],
      ['duration', 'How long does lifting go on at a stretch? Over 1 to 2 hours → Up to 1 hour'],
      ['coupling', 'How well do the hands hold the load? Poor → Good'],
      ['endHeight', 'Height of the hands at the end: 90 cm → 75 cm'],
    ]);
    // The distance multiplier is 0.5 at 50 cm and 1 at 25 cm: the index halves.
    const [load, first] = found;
    expect(load?.after.explanation.headline.value).toBe('0.99');
    expect(first?.before.explanation.headline.value).toBe('3.17');
    expect(first?.after.explanation.headline.value).toBe('1.58');
  });

  it('says what one would do as a report would', () => {
    expect(lowered('nioshLift', pallet).map(({ advice }) => advice)).toEqual([
      'Reduce the load to 5 kg',
      'Pick the load up closer to the body, with the hands 25 cm in front of the ankles',
      'Pick the load up at a height of 75 cm',
      'Lift no more than 3 times in 15 minutes',
      'Stand facing the load, without twisting',
      'Lift for no more than 1 hour at a stretch',
      'Give the load good handles',
      'Put the load down at a height of 75 cm',
    ]);
    const told = lowered('rula', { ...bent, rightWristAlso: ['twisted'] }, 'right').map(
      ({ advice }) => advice,
    );
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toMatch(/^(?:Bend|Keep|Raise|Handle|Work|Hold|Give) .*[^.]$/u);
  });

  it('leaves the load alone where it is within what is recommended', () => {
    const light = lowered('nioshLift', { ...pallet, load_kg: 5 });
    expect(light.length).toBeGreaterThan(0);
    expect(light.filter(({ parts }) => parts.includes('load'))).toEqual([]);
  });

  it('offers no part of a side that is not assessed, nor a factor of another chart', () => {
    const offered = (kind: InstrumentKind, values: Values) => {
      const record = view(kind, values);
      const field = resolveField(record.declaration, 'changes.c.parts');
      if (field?.kind !== 'choices') throw new Error('no parts');
      return field.options
        .filter((option) => isOffered(option, 'changes.c.parts', record.answers))
        .map(({ id }) => id);
    };
    expect(offered('rula', bent).filter((id) => id.startsWith('left'))).toEqual([]);
    expect(offered('rula', bent)).toEqual(expect.arrayContaining(['trunk', 'rightUpperArm']));
    expect(offered('reba', { ...bent, sides: 'both' })).toContain('leftGrip');
    expect(offered('manualHandlingChart', { mode: 'lift' })).not.toContain('communication');
    expect(offered('manualHandlingChart', { mode: 'team' })).toContain('communication');
  });

  it('draws each of several tasks under its name', () => {
    const tasks = {
      units: 'metric',
      tasks: ['a', 'b'],
      'tasks.a.name': 'Pallet to belt',
      'tasks.a.startHeight_cm': 15,
      'tasks.a.startDistance_cm': 45,
      'tasks.a.endHeight_cm': 90,
    };
    const drawings = instrumentForm('nioshMultiTask').drawings?.(view('nioshMultiTask', tasks)) ?? [];
    expect(drawings.map(({ reading }) => reading)).toEqual(['a', 'b']);
    expect(drawings[0]?.alt).toContain('Pallet to belt. ');
    expect(drawings[0]?.alt).toContain('height of the hands at the end (V) 90 cm');
  });

  it('gives the nearest step of those that fall equally far', () => {
    const all = lowered(
      'reba',
      {
        sides: 'right',
        entry: 'angles',
        trunkFlexionDeg: 70,
        trunkTwistedOrBent: 'yes',
        neckFlexionDeg: 25,
        neckTwistedOrBent: 'no',
        stance: 'bothFeet',
        kneeFlexionDeg: 40,
        loadKg: 12,
        shock: 'no',
        activities: ['repeated'],
        rightUpperArmFlexionDeg: 60,
        rightShoulder: ['none'],
        rightElbowFlexionDeg: 30,
        rightWristFlexExtDeg: 20,
        rightWristDeviatedOrTwisted: 'no',
        rightGrip: 'poor',
      },
      'right',
    );
    expect(all[0]).toMatchObject({ title: 'Trunk', fall: 4 });
    expect(all.find(({ parts }) => parts[0] === 'neck')?.changes).toEqual(['Neck angle: 25° → 20°']);
  });

  it('tries two parts together where none alone makes a difference', () => {
    // Scores typed so that each table holds its value when one part alone goes down.
    const stuck = fc
      .sample(rulaScores, { numRuns: 400, seed: 7 })
      .map((values) => lowered('rula', values, 'right'));
    const pairs = stuck.filter((found) => found.some(({ parts }) => parts.length === 2));
    expect(pairs.length).toBeGreaterThan(0);
    for (const found of pairs) expect(found.every(({ parts }) => parts.length === 2)).toBe(true);
  });

  it('says nothing of a result that is not there, or at its best', () => {
    const { load_kg: _, ...open } = pallet;
    expect(lowered('nioshLift', open)).toEqual([]);
    expect(lowered('nioshLift', { ...pallet, notApplicable: ['oneHand'] })).toEqual([]);
    const best = { ...pallet, startHeight_cm: 75, endHeight_cm: 75, startDistance_cm: 25, angle: 0 };
    expect(lowered('nioshLift', { ...best, liftsCounted: 3, duration: 'upTo1', coupling: 'good' })).toEqual(
      [],
    );
  });

  it('names the task of several, and lifts a result out of what no load is recommended for', () => {
    const [task, other] = ['a', 'b'].map((id) => ({
      [`tasks.${id}.name`]: id === 'a' ? 'Pallet to belt' : 'Belt to cage',
      [`tasks.${id}.average_kg`]: 10,
      [`tasks.${id}.heaviest_kg`]: 12,
      [`tasks.${id}.coupling`]: 'good',
      [`tasks.${id}.startHeight_cm`]: 60,
      [`tasks.${id}.startDistance_cm`]: id === 'a' ? 45 : 30,
      [`tasks.${id}.endHeight_cm`]: 90,
      [`tasks.${id}.control`]: 'no',
      [`tasks.${id}.angle`]: 0,
      [`tasks.${id}.liftsCounted`]: 15,
    }));
    const { notApplicable, units, frequencyFrom, duration } = pallet;
    const job = { notApplicable, units, frequencyFrom, duration, tasks: ['a', 'b'], ...task, ...other };
    expect(lowered('nioshMultiTask', job)[0]).toMatchObject({
      title: 'Pallet to belt: hand distance at the start',
      changes: ['Hand distance at the start: 45 cm → 25 cm'],
    });
    const [out] = lowered('nioshLift', { ...pallet, startDistance_cm: 70 });
    expect(out).toMatchObject({ parts: ['startDistance'], fall: Number.POSITIVE_INFINITY });
  });
});

const rulaScores = fc.record({
  sides: fc.constant('right'),
  entry: fc.constant('scores'),
  neck: fc.integer({ min: 1, max: 6 }),
  trunk: fc.integer({ min: 1, max: 6 }),
  legs: fc.integer({ min: 1, max: 2 }),
  muscleUseB: fc.integer({ min: 0, max: 1 }),
  forceB: fc.integer({ min: 0, max: 3 }),
  rightUpperArm: fc.integer({ min: 1, max: 6 }),
  rightLowerArm: fc.integer({ min: 1, max: 3 }),
  rightWrist: fc.integer({ min: 1, max: 4 }),
  rightWristTwist: fc.integer({ min: 1, max: 2 }),
  rightMuscleUseA: fc.integer({ min: 0, max: 1 }),
  rightForceA: fc.integer({ min: 0, max: 3 }),
});

const lifts = fc.record({
  notApplicable: fc.constant<string[]>(['none']),
  units: fc.constant('metric'),
  load_kg: fc.integer({ min: 1, max: 60 }),
  coupling: fc.constantFrom('good', 'fair', 'poor'),
  startHeight_cm: fc.integer({ min: 0, max: 190 }),
  distanceFrom: fc.constantFrom('measured', 'width'),
  startDistance_cm: fc.integer({ min: 1, max: 80 }),
  boxWidth_cm: fc.integer({ min: 5, max: 90 }),
  endDistance_cm: fc.integer({ min: 1, max: 80 }),
  endHeight_cm: fc.integer({ min: 0, max: 190 }),
  control: fc.constantFrom('yes', 'no'),
  angle: fc.integer({ min: 0, max: 180 }),
  frequencyFrom: fc.constant('counted'),
  liftsCounted: fc.integer({ min: 0, max: 300 }),
  duration: fc.constantFrom('upTo1', 'upTo2', 'upTo8'),
});

describe('whatever was entered', () => {
  const cases = fc.oneof(
    lifts.map((values) => ['nioshLift', 'main', values] as const),
    rulaScores.map((values) => ['rula', 'right', values] as const),
    fc
      .record({
        trunk: fc.integer({ min: -20, max: 100 }),
        arm: fc.integer({ min: -40, max: 140 }),
        load: fc.integer({ min: 0, max: 30 }),
      })
      .map(
        ({ trunk, arm, load }) =>
          [
            'rula',
            'right',
            { ...bent, trunkFlexionDeg: trunk, rightUpperArmFlexionDeg: arm, rightLoadKg: load },
          ] as const,
      ),
  );

  it('scores what it offers as the instrument itself would, sorted by a fall that happens', () => {
    fc.assert(
      fc.property(cases, ([kind, id, values]) => {
        const form = instrumentForm(kind);
        const record = view(kind, values);
        const before = readingOf(form, record, id);
        const found = bringDown(form, record, id);
        const falls = found.map(({ fall }) => fall);
        expect(falls).toEqual([...falls].sort((one, other) => other - one));
        for (const { changed, after, fall, changes } of found) {
          const again = readingOf(form, withAnswers(record, changed), id);
          expect(after.result).toEqual(after.instrument.score(after.inputs));
          expect(again?.inputs).toEqual(after.inputs);
          expect(fall).toBeGreaterThan(0);
          expect(scoreOf(after)).toBeLessThan((before && scoreOf(before)) ?? Number.NaN);
          expect(changes.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts down or up to the best in even steps and ends there', () => {
    expect(stepsTo(62, 45, 5)).toEqual([60, 55, 50, 45]);
    expect(stepsTo(15, 30, 5)).toEqual([20, 25, 30]);
    expect(stepsTo(-7.5, 0, 5)).toEqual([-5, 0]);
    expect(stepsTo(20, 20, 5)).toEqual([]);
  });
});

describe('a change that is tried out', () => {
  const higher = {
    ...pallet,
    changes: ['c'],
    'changes.c.what': 'Raise the pallet to 75 cm',
    'changes.c.parts': ['startHeight'],
    'changes.c.startHeight_cm': 75,
  };

  it('is scored again beside the present result, which stays as it is', () => {
    const [change] = tried('nioshLift', higher);
    expect(change).toMatchObject({
      what: 'Raise the pallet to 75 cm',
      problem: null,
      changes: ['Height of the hands at the start: 15 cm → 75 cm'],
    });
    const [result] = change?.results ?? [];
    expect(result?.before.explanation.headline.value).toBe('3.17');
    expect(result?.after.result).toEqual(
      instrumentForm('nioshLift')
        .readings(view('nioshLift', { ...pallet, startHeight_cm: 75 }))[0]
        ?.instrument.score(result?.after.inputs),
    );
    expect(result?.after.inputs).toMatchObject({ origin: { V: 75, H: 50 }, verticalTravelD: 15 });
  });

  it('scores any change as the record would score that had those answers', () => {
    fc.assert(
      fc.property(lifts, lifts, (now, then) => {
        const changed = { ...now, startHeight_cm: then.startHeight_cm, load_kg: then.load_kg };
        const [change] = tried('nioshLift', {
          ...now,
          changes: ['c'],
          'changes.c.parts': ['startHeight', 'load'],
          'changes.c.startHeight_cm': then.startHeight_cm,
          'changes.c.load_kg': then.load_kg,
        });
        const expected = readingOf(instrumentForm('nioshLift'), view('nioshLift', changed), 'main');
        const main = change?.results.find(({ after }) => after.id === 'main');
        if (main !== undefined) expect(main.after.result).toEqual(expected?.result);
        else expect(change?.problem ?? 'none of it concerns the lift').not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['nothing', { 'changes.c.parts': [] as string[] }],
    ['same', { 'changes.c.startHeight_cm': 15 }],
    ['unreadable', { 'changes.c.startHeight_cm': unread('four metres') }],
    ['noPresent', { angle: unread('') }],
  ])('says why there is no result: %s', (problem, answers) => {
    expect(tried('nioshLift', { ...higher, ...answers })[0]).toMatchObject({ problem, results: [] });
  });

  it('takes no answer of a part that is no longer chosen', () => {
    const [change] = tried('nioshLift', { ...higher, 'changes.c.coupling': 'good' });
    expect(change?.changes).toHaveLength(1);
  });

  it('asks which of several tasks it is about', () => {
    expect(
      tried('nioshMultiTask', { tasks: ['a'], changes: ['c'], 'changes.c.parts': ['angle'] })[0],
    ).toMatchObject({
      problem: 'task',
    });
  });
});
