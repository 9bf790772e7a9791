import { describe, expect, it } from 'vitest';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import {
  assessReadings,
  scoredReadings,
} from '../../../../../shared/assessments/instruments/score-readings.ts';
import { resolveField } from '../../../../../shared/assessments/resolve-field.ts';
import { shownSections } from '../../../../../shared/assessments/show-if.ts';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import type { InstrumentKind } from '../../../../../shared/domain/records.ts';
import { buildFindings } from '../../../../../shared/reasoning/build-findings.ts';
import { view } from '../../support/views.ts';

type Values = Readonly<Record<string, AnswerValue>>;

function results(kind: InstrumentKind, values: Values) {
  return Object.fromEntries(
    scoredReadings(instrumentForm(kind), view(kind, values)).map(({ id, result }) => [id, result]),
  );
}

function assessed(kind: InstrumentKind, values: Values) {
  return assessReadings(instrumentForm(kind), view(kind, values));
}

/** Answers behind what is still missing, of every reading. */
function missing(kind: InstrumentKind, values: Values) {
  return assessed(kind, values).readings.map(({ reading, assessment }) =>
    assessment.status === 'incomplete'
      ? [...new Set(assessment.missing.map((input) => reading.paths[input]))]
      : [],
  );
}

function effects(kind: InstrumentKind, values: Values) {
  return buildFindings([view(kind, { date: '2026-03-21', ...values })]).map((finding) => {
    expect(finding.kind).toBe('hazard');
    return finding.functionalEffect;
  });
}

function sections(kind: InstrumentKind, values: Values) {
  const record = view(kind, values);
  return shownSections(record.declaration, record.answers).map(({ id }) => id);
}

/** Every answer behind an input must be a question of the form. */
function expectEveryPathIsAsked(kind: InstrumentKind, values: Values) {
  for (const { paths } of instrumentForm(kind).readings(view(kind, values)))
    for (const path of Object.values(paths))
      expect(resolveField(instrumentForm(kind).declaration, path), path).toBeDefined();
}

const rulaBody = {
  neckFlexionDeg: 25,
  neckAlso: ['none'],
  trunkFlexionDeg: 30,
  trunkAlso: ['none'],
  legsSupported: 'yes',
};

function rulaArm(side: 'left' | 'right', upperArm: number, load: number): Values {
  return {
    [`${side}UpperArmFlexionDeg`]: upperArm,
    [`${side}Shoulder`]: ['raised'],
    [`${side}ElbowFlexionDeg`]: 110,
    [`${side}Forearm`]: ['out'],
    [`${side}WristFlexExtDeg`]: -10,
    [`${side}WristAlso`]: ['none'],
    [`${side}StaticOrRepeated`]: 'yes',
    [`${side}LoadKg`]: load,
    [`${side}LoadPattern`]: 'intermittent',
  };
}

describe('the RULA form', () => {
  const both = {
    sides: 'both',
    entry: 'angles',
    ...rulaBody,
    ...rulaArm('left', 0, 0),
    ...rulaArm('right', 50, 3),
  };

  it('asks for nothing else before side and way are chosen', () => {
    expect(sections('rula', {})).toEqual(['about', 'way', 'closing']);
    expect(sections('rula', { sides: 'right', entry: 'angles' })).toEqual([
      'about',
      'way',
      'body',
      'rightArm',
      'changes',
      'closing',
    ]);
    expect(sections('rula', { sides: 'both', entry: 'scores' })).toEqual([
      'about',
      'way',
      'body',
      'leftArm',
      'rightArm',
      'changes',
      'closing',
    ]);
    expect(assessed('rula', {}).readings).toEqual([]);
  });

  it('scores both sides from angles, with neck, trunk and legs asked once', () => {
    expect(results('rula', both)).toMatchObject({
      left: { segmentScores: { upperArm: 2, neck: 3, trunk: 3 }, force: 0 },
      right: { segmentScores: { upperArm: 4, neck: 3, trunk: 3 }, force: 1, grandScore: 7 },
    });
  });

  it('scores one side alone; what was entered for the other does not count', () => {
    expect(Object.keys(results('rula', { ...both, sides: 'left' }))).toEqual(['left']);
    expect(results('rula', { ...both, sides: 'right' })).toMatchObject({ right: { grandScore: 7 } });
  });

  it('scores from scores, each group with its own muscle use and force', () => {
    const values = {
      sides: 'right',
      entry: 'scores',
      neck: 2,
      trunk: 2,
      legs: 1,
      muscleUseB: 1,
      forceB: 0,
      rightUpperArm: 3,
      rightLowerArm: 2,
      rightWrist: 2,
      rightWristTwist: 1,
      rightMuscleUseA: 1,
      rightForceA: 0,
    };
    expect(results('rula', values)).toMatchObject({ right: { scoreC: 5, scoreD: 3, grandScore: 4 } });
    expectEveryPathIsAsked('rula', values);
    // Angles that were entered before do not mix in.
    expect(results('rula', { ...values, ...rulaBody })).toMatchObject({ right: { grandScore: 4 } });
  });

  it('waits for every answer and points at it', () => {
    const { rightWristAlso: _, neckFlexionDeg: __, ...rest } = both as Values;
    expect(missing('rula', rest)).toEqual([['neckFlexionDeg'], ['rightWristAlso', 'neckFlexionDeg']]);
    expect(missing('rula', { sides: 'left', entry: 'scores' })[0]).toHaveLength(11);
    expect(missing('rula', { sides: 'left', entry: 'angles' })[0]).toHaveLength(14);
    expectEveryPathIsAsked('rula', both);
  });

  it('asks about a light load that is held, at its question', () => {
    const { readings } = assessed('rula', { ...both, leftLoadPattern: 'static_or_repeated' });
    expect(readings[0]).toMatchObject({
      reading: { paths: { loadPattern: 'leftLoadPattern' } },
      assessment: {
        status: 'incomplete',
        missing: [],
        invalid: [{ code: 'conflict', field: 'loadPattern' }],
      },
    });
  });

  it('becomes a hazard in plain words from action level 2', () => {
    expect(effects('rula', both)).toEqual([
      'The posture of the left arm and the trunk in this task should be looked at and changed soon.',
      'The posture of the right arm and the trunk in this task should be looked at and changed now.',
    ]);
    const calm = {
      ...both,
      neckFlexionDeg: 0,
      trunkFlexionDeg: 0,
      leftElbowFlexionDeg: 90,
      leftForearm: ['none'],
      leftShoulder: ['none'],
      leftStaticOrRepeated: 'no',
      sides: 'left',
    };
    expect(results('rula', calm)).toMatchObject({ left: { actionLevel: 1 } });
    expect(effects('rula', calm)).toEqual([]);
  });

  it('draws each side', () => {
    expect(instrumentForm('rula').drawings?.(view('rula', both))).toHaveLength(2);
    expect(instrumentForm('rula').drawings?.(view('rula', {}))).toEqual([]);
  });
});

describe('the REBA form', () => {
  const arm = {
    rightUpperArmFlexionDeg: 0,
    rightShoulder: ['supported'],
    rightElbowFlexionDeg: 90,
    rightWristFlexExtDeg: 20,
    rightWristDeviatedOrTwisted: 'yes',
    rightGrip: 'poor',
  };
  const values = {
    sides: 'right',
    entry: 'angles',
    trunkFlexionDeg: 30,
    trunkTwistedOrBent: 'yes',
    neckFlexionDeg: -5,
    neckTwistedOrBent: 'no',
    stance: 'bothFeet',
    kneeFlexionDeg: 70,
    loadKg: 12,
    shock: 'yes',
    activities: ['held', 'largeChanges'],
    ...arm,
  };

  it('scores from angles', () => {
    expect(results('reba', values)).toMatchObject({
      right: { scoreA: 10, scoreB: 4, scoreC: 11, rebaScore: 13 },
    });
    expectEveryPathIsAsked('reba', values);
  });

  it.each([
    ['sitting', 1],
    ['bothFeet', 3],
    ['unsteady', 4],
  ])('%s with knees at 70° makes the legs %s', (stance, legs) => {
    expect(results('reba', { ...values, stance })).toMatchObject({ right: { segmentScores: { legs } } });
  });

  it('scores from scores', () => {
    const scores = {
      sides: 'left',
      entry: 'scores',
      trunk: 3,
      neck: 2,
      legs: 2,
      loadScore: 1,
      activity: 1,
      leftUpperArm: 3,
      leftLowerArm: 2,
      leftWrist: 2,
      leftCoupling: 1,
    };
    expect(results('reba', scores)).toMatchObject({ left: { rebaScore: 9, actionLevel: 3 } });
    expectEveryPathIsAsked('reba', scores);
    expect(effects('reba', scores)).toEqual([
      'How the body is held and loaded in this task, with the left arm, should be changed soon.',
    ]);
  });

  it('waits for every answer and points at it', () => {
    expect(missing('reba', { sides: 'both', entry: 'angles' })).toEqual([
      expect.arrayContaining(['stance', 'activities', 'leftGrip']),
      expect.arrayContaining(['stance', 'activities', 'rightGrip']),
    ]);
    const { activities: _, ...rest } = values;
    expect(missing('reba', rest)).toEqual([['activities']]);
    expect(results('reba', { ...values, activities: ['none'] })).toMatchObject({ right: { rebaScore: 11 } });
  });

  it('teaches nothing at action levels 0 and 1', () => {
    const calm = {
      ...values,
      trunkFlexionDeg: 0,
      trunkTwistedOrBent: 'no',
      neckFlexionDeg: 0,
      kneeFlexionDeg: 0,
      loadKg: 0,
      shock: 'no',
      activities: ['none'],
    };
    expect(results('reba', calm)).toMatchObject({ right: { actionLevel: 1 } });
    expect(effects('reba', calm)).toEqual([]);
  });
});

describe('the ROSA form', () => {
  const values = {
    seatHeight: 'no_foot_contact',
    legSpace: 'no',
    seatDepth: 'too_long',
    armrests: 'too_high_or_unsupported',
    armrestsAlso: ['none'],
    backSupport: 'inadequate',
    surfaceTooHigh: 'no',
    fixed: ['seatDepth', 'armrests'],
    chairTime: 'short',
    monitor: 'too_high',
    monitorAlso: ['tooFar', 'neckTwistOver30', 'glare', 'noDocumentHolder'],
    monitorTime: 'long',
    phoneUsed: 'no',
    mouse: 'reaching',
    mouseAlso: ['differentSurfaces'],
    mouseTime: 'medium',
    keyboard: 'wrists_extended',
    keyboardAlso: ['deviation'],
    keyboardTime: 'times',
    keyboardMinutes: 90,
    keyboardHours: 6,
  };

  it('scores the workstation worked by hand', () => {
    expect(results('rosa', values)).toMatchObject({
      main: {
        chairScore: 6,
        monitorScore: 7,
        phoneScore: 0,
        sectionB: 6,
        keyboardScore: 4,
        sectionC: 5,
        final: 6,
      },
    });
    expectEveryPathIsAsked('rosa', values);
  });

  it('names what scores highest, in plain words', () => {
    expect(effects('rosa', values)).toEqual([
      'This workstation and how it is used should be assessed further without delay, above all the chair and the screen.',
    ]);
    expect(effects('rosa', { ...values, monitor: 'arm_length_eye_level', monitorAlso: ['none'] })).toEqual([
      'This workstation and how it is used should be assessed further without delay, above all the chair.',
    ]);
  });

  it('asks about a telephone only where one is used', () => {
    const used = { ...values, phoneUsed: 'yes' };
    expect(missing('rosa', used)).toEqual([['phone', 'phoneAlso', 'phoneTime']]);
    expectEveryPathIsAsked('rosa', used);
    const answered = {
      ...used,
      phone: 'too_far_reach',
      phoneAlso: ['neckShoulderHold', 'noHandsFree'],
      phoneTime: 'long',
    };
    expect(results('rosa', answered)).toMatchObject({ main: { phoneScore: 6, final: 9 } });
    expect(results('rosa', { ...answered, phoneUsed: 'no' })).toMatchObject({ main: { phoneScore: 0 } });
  });

  it('shows times that point two ways, and waits until one is chosen', () => {
    const torn = { ...values, keyboardMinutes: 20, keyboardHours: 5 };
    const { heldBack, readings } = assessed('rosa', torn);
    expect(heldBack).toBe(
      'Keyboard, 20 minutes at a stretch and 5 hours a day: the longest stretch and the hours a day point to different times of use. Correct the times, or choose short, medium or long yourself.',
    );
    expect(readings).toEqual([]);
    expect(effects('rosa', torn)).toEqual([]);
    expect(results('rosa', { ...torn, keyboardTime: 'long' })).toMatchObject({ main: { keyboardScore: 4 } });
    expect(results('rosa', { ...torn, keyboardTime: 'short' })).toMatchObject({ main: { keyboardScore: 2 } });
  });

  it('waits for each part of the time', () => {
    const { keyboardMinutes: _, ...noMinutes } = values;
    const { keyboardHours: __, ...noHours } = values;
    const { chairTime: ___, ...noTime } = values;
    expect(missing('rosa', noMinutes)).toEqual([['keyboardMinutes']]);
    expect(missing('rosa', noHours)).toEqual([['keyboardHours']]);
    expect(missing('rosa', noTime)).toEqual([['chairTime']]);
  });

  it('draws what is known of each area', () => {
    const draw = (answers: Values) => instrumentForm('rosa').drawings?.(view('rosa', answers))[0]?.alt ?? '';
    expect(draw(values)).not.toBe(draw({}));
    expect(draw({ ...values, phoneUsed: 'yes' })).not.toBe(draw(values));
    const { seatHeight: _, ...rest } = values;
    expect(draw(rest)).not.toBe(draw(values));
  });
});

it.each(['rosa', 'rula', 'reba'] as const)('%s is about work, not about a person', (kind) => {
  const { declaration, sensitivity } = instrumentForm(kind);
  expect(sensitivity).toBe('function');
  for (const field of declaration.sections.flatMap((section) => section.fields))
    expect(field.sensitivity, field.id).toBe('function');
});
