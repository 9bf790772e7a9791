import { describe, expect, it } from 'vitest';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import {
  assessReadings,
  scoredReadings,
} from '../../../../../shared/assessments/instruments/score-readings.ts';
import type { Answer, AnswerValue } from '../../../../../shared/domain/answers.ts';
import type { InstrumentKind } from '../../../../../shared/domain/records.ts';
import { buildFindings } from '../../../../../shared/reasoning/build-findings.ts';
import { empty, given, view } from '../../support/views.ts';

type Values = Readonly<Record<string, AnswerValue | Answer>>;

function assessed(kind: InstrumentKind, values: Values) {
  return assessReadings(instrumentForm(kind), view(kind, values));
}

/** What each reading gives: its result, or the answers it still needs. */
function told(kind: InstrumentKind, values: Values) {
  return Object.fromEntries(
    assessed(kind, values).readings.map(({ reading, assessment }) => [
      reading.id,
      assessment.status === 'scored'
        ? assessment.result
        : assessment.missing.map((input) => reading.paths[input] ?? input),
    ]),
  );
}

function findings(kind: InstrumentKind, values: Values) {
  return buildFindings([view(kind, { date: '2026-03-21', ...values })]);
}

const trials = { right1: 40, right2: 44, right3: 42, left1: 30, left2: 30, left3: 30 };
const grip = { hands: 'both', dominantHand: 'right', handlePosition: '2', ...trials };

describe('the grip form', () => {
  it('gives each hand its mean and consistency with no norm chosen', () => {
    expect(told('grip', grip)).toEqual({
      right: expect.objectContaining({ mean: 42, sdSample: 2 }),
      left: { mean: 30, sdSample: 0, cvPercent: 0, meanKilograms: 30 },
    });
    expect(told('grip', { ...grip, normSet: 'none' })).toEqual(told('grip', grip));
  });

  it('names the trial that is missing', () => {
    const { left2: _, ...rest } = grip;
    expect(told('grip', rest)).toMatchObject({ left: ['left2'] });
    expect(told('grip', { ...grip, left2: empty('declined') })).toMatchObject({ left: ['left2'] });
  });

  it('asks whom to compare with once a norm set is chosen', () => {
    expect(told('grip', { ...grip, normSet: 'mathiowetz' })).toMatchObject({
      rightMathiowetz: ['sex', 'age'],
      leftMathiowetz: ['sex', 'age'],
    });
  });

  it('compares pounds with Mathiowetz, by hand', () => {
    const results = told('grip', { ...grip, normSet: 'mathiowetz', sex: 'M', age: 42 });
    expect(results.rightMathiowetz).toMatchObject({ normMean: 116.8, reason: null });
    expect(results.leftMathiowetz).toMatchObject({ normMean: 112.8 });
    const { mean } = results.rightMathiowetz as { mean: number };
    expect(mean).toBeCloseTo(42 / 0.45359237, 9);
  });

  it('compares kilograms with Massy-Westropp, by dominance', () => {
    const chosen = { ...grip, normSet: 'massyWestropp', sex: 'F', age: 45 };
    expect(told('grip', { ...chosen, dominantHand: 'left' })).toMatchObject({
      rightMassyWestropp: { score: 42, normMean: 28 },
      leftMassyWestropp: { score: 30, normMean: 29 },
    });
    const { dominantHand: _, ...unknownHand } = chosen;
    expect(told('grip', unknownHand)).toMatchObject({ rightMassyWestropp: ['dominantHand'] });
    const { right3: __, ...oneShort } = chosen;
    expect(told('grip', oneShort)).toMatchObject({ rightMassyWestropp: ['right3'] });
  });

  it('compares nothing with a norm at another handle position', () => {
    const other = { ...grip, handlePosition: '3', normSet: 'mathiowetz', sex: 'M', age: 42 };
    expect(Object.keys(told('grip', other))).toEqual(['right_position3', 'left_position3']);
  });

  it('takes the one hand that was tested', () => {
    expect(Object.keys(told('grip', { ...grip, hands: 'left', normSet: 'mathiowetz' }))).toEqual([
      'left',
      'leftMathiowetz',
    ]);
  });

  it('marks every result of a gauge that was overdue for calibration', () => {
    const titles = (values: Values) =>
      assessed('grip', { ...grip, date: '2026-03-21', ...values }).readings.map(
        ({ reading }) => reading.title,
      );
    expect(titles({ calibrationDue: '2026-03-20' })).toEqual([
      'Right hand, calibration overdue',
      'Left hand, calibration overdue',
    ]);
    expect(titles({ calibrationDue: '2026-03-21' })).toEqual(['Right hand', 'Left hand']);
  });

  it.each(['mathiowetz', 'massyWestropp'])('waits with %s until the handle position is known', (normSet) => {
    const chosen = { ...grip, normSet, sex: 'M', age: 42 };
    for (const handlePosition of [undefined, empty('notKnown')]) {
      const { handlePosition: _, ...rest } = chosen;
      const values = handlePosition === undefined ? rest : { ...rest, handlePosition };
      const norms = Object.entries(told('grip', values)).filter(([id]) =>
        /(Mathiowetz|MassyWestropp)$/u.test(id),
      );
      expect(norms.map(([, result]) => result)).toEqual([['handlePosition'], ['handlePosition']]);
      expect(told('grip', values)).toMatchObject({ right: { mean: 42 } });
    }
  });

  it('draws the trials and the norm in kilograms', () => {
    const chosen = { ...grip, normSet: 'mathiowetz', sex: 'M', age: 42 };
    const [drawing] = instrumentForm('grip').drawings?.(view('grip', chosen)) ?? [];
    expect(drawing?.alt).toContain('mean 42 kg');
    expect(drawing?.alt).toContain('norm mean 53 kg');
    expect(instrumentForm('grip').drawings?.(view('grip', {}))).toEqual([]);
  });

  it('makes a clinical finding of each hand’s strength, and none of the norm', () => {
    const all = findings('grip', {
      ...grip,
      right1: given(40, 'measured'),
      normSet: 'mathiowetz',
      sex: 'M',
      age: 42,
    });
    expect(
      all.map(({ kind, sensitivity, functionalEffect }) => [kind, sensitivity, functionalEffect]),
    ).toEqual([
      ['capacity', 'clinical', null],
      ['capacity', 'clinical', null],
    ]);
    expect(all[0]?.statement).toContain('mean of three trials 42.0 kg');
  });
});

describe('the pinch form', () => {
  const values = {
    hands: 'both',
    kinds: ['tip', 'key'],
    ...Object.fromEntries(
      ['tip', 'key'].flatMap((kind) =>
        ['right', 'left'].flatMap((hand) => [1, 2, 3].map((trial) => [`${kind}_${hand}${trial}`, 6])),
      ),
    ),
  };

  it('gives one reading for each kind of pinch', () => {
    const same = { meanRight: 6, meanLeft: 6, difference: 0, weakerAsPercentOfStronger: 100 };
    expect(told('pinch', values)).toEqual({ tip: same, key: same });
    expect(told('pinch', { ...values, hands: 'right', kinds: ['palmar'] })).toEqual({
      palmar: ['palmar_right1', 'palmar_right2', 'palmar_right3'],
    });
    expect(told('pinch', {})).toEqual({});
  });

  it('leaves a hand out that was not tested', () => {
    expect(told('pinch', { ...values, hands: 'left' })).toMatchObject({
      tip: { meanRight: null, meanLeft: 6, difference: null },
    });
  });
});

describe('the peg test form', () => {
  const values = {
    hands: 'both',
    normSet: 'none',
    rightFinished: 'yes',
    rightSeconds: 22.2,
    leftFinished: 'no',
  };

  it('scores a hand that finished, and records one that did not as not completed', () => {
    expect(told('pegTest', values)).toEqual({
      right: expect.objectContaining({ seconds: 22.2, normMean: null }),
      left: expect.objectContaining({ seconds: null, z: null, slowerThanMean: null }),
    });
    expect(findings('pegTest', values).map(({ statement }) => statement)).toEqual([
      'Nine-hole peg test (NHPT), right hand, 21 March 2026: time 22.2 s.',
      'Nine-hole peg test (NHPT), left hand, 21 March 2026: time not completed within 300 s.',
    ]);
    expect(told('pegTest', { hands: 'both' })).toEqual({ right: ['rightFinished'], left: ['leftFinished'] });
    expect(told('pegTest', { hands: 'right', rightFinished: 'yes' })).toEqual({ right: ['rightSeconds'] });
  });

  it('shows the verified norm for men, and why there is none for women', () => {
    const chosen = { ...values, normSet: 'mathiowetz' };
    expect(told('pegTest', chosen)).toMatchObject({ right: ['sex'], left: { seconds: null } });
    expect(told('pegTest', { ...chosen, sex: 'M' })).toMatchObject({ right: { normMean: 19 } });
    expect(told('pegTest', { ...chosen, sex: 'F' })).toMatchObject({
      right: { normMean: null, reason: expect.stringContaining('could not be verified') },
    });
  });
});

describe('the six-minute walk form', () => {
  it('gives the distance alone, or beside the prediction', () => {
    expect(told('sixMinuteWalk', { distance: 450 })).toEqual({ main: { distanceM: 450 } });
    const chosen = { distance: 450, normSet: 'enright', sex: 'M', age: 60, height: 175, weight: 75 };
    expect(told('sixMinuteWalk', chosen)).toEqual({
      main: { distanceM: 450 },
      enright: expect.objectContaining({ belowLLN: false }),
    });
    const { weight: _, ...unweighed } = chosen;
    expect(told('sixMinuteWalk', unweighed)).toMatchObject({ enright: ['weight'] });
  });

  it('draws the limit only where it applies', () => {
    const chosen = { distance: 450, normSet: 'enright', sex: 'M', age: 60, height: 175, weight: 75 };
    const altOf = (values: Values) =>
      instrumentForm('sixMinuteWalk').drawings?.(view('sixMinuteWalk', values))[0]?.alt;
    expect(altOf(chosen)).toMatch(/582\.6.*429\.6/);
    expect(altOf({ ...chosen, age: 39 })).not.toContain('ower limit');
    expect(altOf({ distance: 450 })).not.toContain('583');
    expect(altOf({})).toBeUndefined();
  });
});

describe('the heart rate form', () => {
  const values = {
    slowing: 'no',
    pacemaker: 'no',
    maxFrom: 'predicted',
    age: 50,
    wanted: ['targets', 'response'],
    resting: 60,
    low: 40,
    high: 60,
    peak: 150,
  };

  it('takes the Tanaka formula unless another is chosen', () => {
    const results = told('heartRate', values);
    expect(results.maximum).toEqual({ hrMax: 173 });
    expect(results.targets).toMatchObject({ reserve: 113 });
    expect(results.response_tanaka).toMatchObject({ belowThreshold080: true });
    expect(told('heartRate', { ...values, formula: 'fox' }).maximum).toEqual({ hrMax: 170 });
    const [maximum] = scoredReadings(instrumentForm('heartRate'), view('heartRate', values));
    expect(JSON.stringify(maximum?.explanation)).toContain('Tanaka, 208 − 0.7 × age');
  });

  it.each([{ slowing: 'yes' }, { pacemaker: 'yes' }, { slowing: 'yes', pacemaker: 'yes' }])(
    'switches every age-predicted value off with %j',
    (answers) => {
      const { heldBack, readings } = assessed('heartRate', { ...values, ...answers });
      expect(heldBack).toContain('do not hold');
      expect(readings).toEqual([]);
    },
  );

  it.each([{ slowing: empty('notKnown') }, { pacemaker: empty('declined') }])(
    'asks first with %j',
    (answers) => {
      const { heldBack, readings } = assessed('heartRate', { ...values, ...answers });
      expect(heldBack).toContain('Answer first');
      expect(readings).toEqual([]);
    },
  );

  it('works from a measured maximum even with a beta-blocker', () => {
    const measured = { ...values, slowing: 'yes', maxFrom: 'measured', measuredMax: 130 };
    expect(told('heartRate', measured)).toEqual({
      targets: { reserve: 70, targets: { 40: 88, 60: 102 } },
      response_measured: { index: 90 / 70, belowThreshold080: false },
    });
    expect(assessed('heartRate', { ...values, maxFrom: 'measured' }).heldBack).toBeNull();
    expect(told('heartRate', { ...values, maxFrom: 'measured' })).toMatchObject({ targets: ['measuredMax'] });
  });

  it('holds back a range whose lower end is above its upper end', () => {
    expect(assessed('heartRate', { ...values, low: 70 }).heldBack).toBe(
      'The lower end of the intensity, 70%, is above the upper end, 60%. Correct one of them.',
    );
    expect(assessed('heartRate', { ...values, low: 60 }).heldBack).toBeNull();
    expect(assessed('heartRate', { ...values, low: 70, wanted: ['response'] }).heldBack).toBeNull();
    expect(assessed('heartRate', { ...values, low: 70, slowing: 'yes' }).heldBack).toContain('do not hold');
  });

  it('points at the resting rate when it is not below the maximum', () => {
    const { readings } = assessed('heartRate', {
      ...values,
      maxFrom: 'measured',
      measuredMax: 60,
      wanted: ['targets'],
    });
    expect(readings[0]?.assessment).toMatchObject({
      status: 'incomplete',
      invalid: [{ code: 'conflict', field: 'restingHR' }],
    });
  });

  it('works out nothing before the source of the maximum is known', () => {
    expect(assessed('heartRate', {})).toMatchObject({ heldBack: null, readings: [] });
    expect(findings('heartRate', values)).toEqual([]);
  });
});
