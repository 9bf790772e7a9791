import { describe, expect, it } from 'vitest';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import {
  assessReadings,
  scoredReadings,
} from '../../../../../shared/assessments/instruments/score-readings.ts';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import type { InstrumentKind } from '../../../../../shared/domain/records.ts';
import { checklistTopics } from '../../../../../shared/instruments/job/display-screen.ts';
import { buildFindings } from '../../../../../shared/reasoning/build-findings.ts';
import { view } from '../../support/views.ts';

type Values = Readonly<Record<string, AnswerValue>>;

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

function inputsOf(kind: InstrumentKind, values: Values, id = 'main') {
  return scoredReadings(instrumentForm(kind), view(kind, values)).find((one) => one.id === id)?.inputs;
}

function effects(kind: InstrumentKind, values: Values) {
  return buildFindings([view(kind, { date: '2026-03-21', ...values })]).map(
    ({ kind: what, functionalEffect }) => [what, functionalEffect],
  );
}

const lift = {
  notApplicable: ['none'],
  units: 'metric',
  load_kg: 12,
  coupling: 'good',
  startHeight_cm: 40,
  distanceFrom: 'measured',
  startDistance_cm: 30,
  endHeight_cm: 100.5,
  control: 'no',
  angle: 0,
  frequencyFrom: 'counted',
  liftsCounted: 30,
  duration: 'upTo1',
};

describe('the form for one lift', () => {
  it('does not hold in any climate outside the published range', () => {
    const { heldBack } = assessed('nioshLift', { ...lift, notApplicable: ['climate'] });
    expect(heldBack).toContain('outside 19 to 26 °C, or outside 35 to 50% humidity');
    expect(heldBack).not.toContain('well outside');
  });

  it('takes the travel from the heights and the frequency from the count', () => {
    expect(inputsOf('nioshLift', lift)).toEqual({
      units: 'kg/cm',
      load: 12,
      origin: { H: 30, V: 40 },
      verticalTravelD: 60.5,
      asymmetryDeg: 0,
      frequencyPerMin: 2,
      duration: '<=1 h',
      coupling: 'good',
      significantControlAtDestination: false,
    });
  });

  it('asks for the hands at the end only where the load is placed with care', () => {
    expect(told('nioshLift', { ...lift, control: 'yes' })).toEqual({ main: ['endDistance_cm'] });
    const placed = { ...lift, control: 'yes', endDistance_cm: 50 };
    expect(inputsOf('nioshLift', placed)).toMatchObject({ destination: { H: 50, V: 100.5 } });
  });

  it('holds the result back until the method is said to fit, and where it does not', () => {
    const { notApplicable: _, ...open } = lift;
    expect(assessed('nioshLift', open)).toMatchObject({
      heldBack: expect.stringContaining('First say'),
      readings: [],
    });
    for (const ticked of [['oneHand'], ['fast', 'slippery'], ['none', 'oneHand']])
      expect(assessed('nioshLift', { ...lift, notApplicable: ticked })).toMatchObject({
        heldBack: expect.stringContaining('does not hold for this lift'),
        readings: [],
      });
  });

  it('names what is missing, and nothing that the other units would ask', () => {
    expect(told('nioshLift', { notApplicable: ['none'] })).toEqual({
      main: expect.arrayContaining(['units', 'coupling', 'control', 'angle', 'frequencyFrom', 'duration']),
    });
    const { load_kg: _, startDistance_cm: __, ...rest } = lift;
    expect(told('nioshLift', rest)).toEqual({ main: ['load_kg', 'startDistance_cm'] });
    expect(told('nioshLift', { ...lift, units: 'us' })).toEqual({
      main: ['load_lb', 'startDistance_in', 'startHeight_in', 'endHeight_in'],
    });
  });

  it('estimates the hand distance from the box at each end, and shows how', () => {
    const boxed = { ...lift, distanceFrom: 'width', boxWidth_cm: 40, startHeight_cm: 20, control: 'yes' };
    expect(told('nioshLift', boxed)).toMatchObject({
      startDistance: { H: 45 },
      endDistance: { H: 40 },
    });
    expect(inputsOf('nioshLift', boxed)).toMatchObject({
      origin: { H: 45, V: 20 },
      destination: { H: 40, V: 100.5 },
    });
  });

  it('works the duration out from the spells', () => {
    const spells = {
      ...lift,
      duration: 'fromTimes',
      spells: ['a', 'b'],
      'spells.a.lift': 30,
      'spells.a.rest': 10,
      'spells.b.lift': 45,
    };
    expect(told('nioshLift', spells)).toMatchObject({ duration: { duration: '>1-2 h' } });
    expect(inputsOf('nioshLift', spells)).toMatchObject({ duration: '>1-2 h' });
    expect(told('nioshLift', { ...lift, duration: 'fromTimes' })).toEqual({
      main: ['spells'],
      duration: ['spells'],
    });
    const { 'spells.b.lift': _, ...open } = spells;
    expect(told('nioshLift', open)).toEqual({ main: ['spells'], duration: ['spells.b.lift'] });
  });

  it('tells the employer what weighs most, without the method or a figure', () => {
    expect(effects('nioshLift', lift)).toEqual([]);
    const heavy = { ...lift, load_kg: 25, startDistance_cm: 50 };
    expect(effects('nioshLift', heavy)).toEqual([
      [
        'hazard',
        'This way of lifting asks more than is recommended for most workers. What weighs most: the load is far from the body.',
      ],
    ]);
    expect(effects('nioshLift', { ...lift, startDistance_cm: 70 })).toEqual([
      ['hazard', 'The lift reaches beyond what can be recommended for anyone, whatever the weight.'],
    ]);
  });
});

const task = (item: string, more: Values = {}) =>
  Object.fromEntries(
    Object.entries({
      name: `Task ${item}`,
      average_kg: 8,
      heaviest_kg: 10,
      coupling: 'good',
      startHeight_cm: 80,
      startDistance_cm: 30,
      endHeight_cm: 100,
      control: 'no',
      angle: 0,
      liftsPerMinute: 1,
      ...more,
    }).map(([field, value]) => [`tasks.${item}.${field}`, value]),
  );
const tasks: Values = {
  notApplicable: ['none'],
  units: 'metric',
  duration: 'upTo1',
  frequencyFrom: 'perMinute',
  tasks: ['a', 'b'],
  ...task('a'),
  ...task('b', { control: 'yes', endDistance_cm: 50, average_kg: 18, heaviest_kg: 18 }),
};

describe('the form for several lifting tasks', () => {
  it('gives each task its limit without frequency, the lower of its ends', () => {
    const limits = inputsOf('nioshMultiTask', tasks);
    expect(limits).toMatchObject({
      units: 'kg',
      V_at_or_above_threshold_for_all_tasks: true,
      tasks: [
        { name: 'Task a', Lmax: 10, Lavg: 8, F: 1, FIRWL: expect.closeTo(23 * (25 / 30) * 0.985, 10) },
        { name: 'Task b', Lmax: 18, Lavg: 18, F: 1, FIRWL: expect.closeTo(23 * 0.5 * 0.925, 10) },
      ],
    });
    expect(told('nioshMultiTask', tasks)).toMatchObject({
      main: { order: ['Task b', 'Task a'] },
      a: { governingEnd: 'origin' },
      b: { governingEnd: 'destination' },
    });
  });

  it('takes the single index of each task for the same that its own reading shows', () => {
    const results = told('nioshMultiTask', tasks);
    const { STLI } = results.main as { STLI: Record<string, number> };
    expect(results.a).toMatchObject({ governingLI: expect.closeTo(STLI['Task a'] ?? 0, 12) });
    expect(results.b).toMatchObject({ governingLI: expect.closeTo(STLI['Task b'] ?? 0, 12) });
  });

  it('uses the lower column of the table where any task begins low', () => {
    expect(inputsOf('nioshMultiTask', { ...tasks, 'tasks.a.startHeight_cm': 74.9 })).toMatchObject({
      V_at_or_above_threshold_for_all_tasks: false,
    });
  });

  it('names the answer of the task that is missing', () => {
    const { 'tasks.b.endDistance_cm': _, ...open } = tasks;
    expect(told('nioshMultiTask', open)).toMatchObject({
      main: ['tasks.b.endDistance_cm'],
      b: ['tasks.b.endDistance_cm'],
    });
    expect(told('nioshMultiTask', { notApplicable: ['none'] })).toEqual({
      main: ['units', 'duration', 'tasks'],
    });
  });

  it('tells the employer of all tasks together and of each', () => {
    expect(effects('nioshMultiTask', tasks)).toEqual([
      ['hazard', 'These lifting tasks together ask more than is recommended for most workers.'],
      [
        'hazard',
        'Task b: this lifting asks more than is recommended for most workers. What weighs most: the load is far from the body.',
      ],
    ]);
  });
});

describe('the form for manual handling', () => {
  const chart = {
    mode: 'lift',
    loadWeightAndFrequency: 'R',
    loadWeightAndFrequencyScore: 6,
    handDistance: 'G',
    verticalLiftZone: 'G',
    trunkTwist: 'G',
    posturalConstraint: 'G',
    grip: 'A',
    gripScore: 1,
    floorSurface: 'G',
    otherEnvironment: 'G',
  };

  it('takes green for 0 and asks the score of every other colour', () => {
    expect(told('manualHandlingChart', chart)).toMatchObject({
      main: { total: 7, priorityFactors: ['loadWeightAndFrequency'] },
    });
    const { gripScore: _, floorSurface: __, ...open } = chart;
    expect(told('manualHandlingChart', open)).toEqual({ main: ['gripScore', 'floorSurface'] });
  });

  it('asks each chart its own factors, and forgets those of another', () => {
    expect(told('manualHandlingChart', { ...chart, mode: 'carry' })).toEqual({
      main: ['asymmetricLoad', 'carryDistance', 'obstacles'],
    });
    expect(told('manualHandlingChart', {})).toEqual({ main: ['mode'] });
  });

  it('gives the load of a team of two, and says why not of three', () => {
    expect(told('manualHandlingChart', { mode: 'team', people: 2, teamLoad: 80 })).toMatchObject({
      teamLoad: { band: 'R', score: 6 },
    });
    const three = assessed('manualHandlingChart', { mode: 'team', people: 3, teamLoad: 80 });
    expect(three.readings[1]?.assessment).toMatchObject({ invalid: [{ field: 'people', code: 'conflict' }] });
  });

  it('holds back a chart whose load for a team of two contradicts the weight that was given', () => {
    const team = { mode: 'team', people: 2, teamLoad: 40 };
    const held = (values: Values) => assessed('manualHandlingChart', { ...team, ...values }).heldBack;
    expect(held({ teamLoadWeight: 'A', teamLoadWeightScore: 4 })).toBeNull();
    expect(held({})).toBeNull();
    expect(held({ teamLoadWeight: 'A' })).toBeNull();
    expect(held({ teamLoadWeight: 'G' })).toBe(
      '40 kg between two people is amber with 4 on the chart, and green with 0 was entered. Correct one of them.',
    );
    expect(held({ teamLoadWeight: 'A', teamLoadWeightScore: 6 })).toContain('amber with 6 was entered');
    expect(held({ people: 3, teamLoadWeight: 'G' })).toBeNull();
    expect(held({ mode: 'lift', teamLoadWeight: 'G' })).toBeNull();
  });

  it('tells the employer what to change first', () => {
    expect(effects('manualHandlingChart', chart)).toEqual([
      [
        'hazard',
        'Handling loads here needs changing, first: the weight of the load and how often it is handled.',
      ],
    ]);
  });
});

describe('the form for the strength of a job', () => {
  it('says a level in the middle of a sentence without a capital', () => {
    const [finding] = buildFindings([
      view('strengthDemand', {
        date: '2026-03-21',
        units: 'metric',
        occasional_kg: 60,
        frequent_kg: 0,
        constant_kg: 0,
        raised: ['none'],
      }),
    ]);
    expect(finding?.statement).toBe(
      'Strength and frequency of a job, 21 March 2026: strength level very heavy.',
    );
  });
});

describe('the workstation form', () => {
  const all = Object.fromEntries(checklistTopics.map(({ section, id }) => [`${section}_${id}`, 'yes']));

  it('counts an action for each no that has one', () => {
    const some = {
      ...all,
      screen_noGlare: 'no',
      screen_noGlare_action: 'Blind ordered',
      furniture_feetSupported: 'no',
      keyboard_tilts_action: 'left over from an earlier answer',
    };
    expect(inputsOf('displayScreen', some)).toMatchObject({ actionsAgreed: ['screen.noGlare'] });
    expect(told('displayScreen', some)).toMatchObject({
      main: { withoutAction: ['furniture.feetSupported'], complete: false },
    });
  });

  it('never tells the employer of symptoms', () => {
    const feels = { ...all, finalQuestions_noSymptoms: 'no' };
    expect(effects('displayScreen', feels)).toEqual([['hazard', null]]);
    expect(effects('displayScreen', { ...feels, screen_noGlare: 'no' })).toEqual([
      ['hazard', 'Still to be put right at the workstation: glare or reflections on the screen.'],
    ]);
    expect(effects('displayScreen', all)).toEqual([]);
  });

  it('waits for every answer', () => {
    const { screen_clear: _, ...open } = all;
    expect(told('displayScreen', open)).toEqual({ main: ['screen_clear'] });
  });
});

describe('the form for the strength of a job', () => {
  const job = { units: 'metric', occasional_kg: 20, frequent_kg: 5, constant_kg: 0, raised: ['none'] };

  it('gives the level of the job, and of an activity once its hours are there', () => {
    expect(told('strengthDemand', job)).toEqual({ main: expect.objectContaining({ level: 'medium' }) });
    expect(told('strengthDemand', { ...job, hours: 2.5, shift: 7.5, weight_kg: 20 })).toMatchObject({
      frequency: { frequency: 'occasional' },
      duration: { category: 'occasionally' },
      weight: { level: 'medium' },
    });
    expect(told('strengthDemand', { ...job, hours: 2.5 })).toMatchObject({ frequency: ['shift'] });
  });

  it('waits until it is said whether standing, controls or pace matter', () => {
    const { raised: _, ...open } = job;
    expect(told('strengthDemand', open)).toEqual({ main: ['raised'] });
    const small = { ...job, occasional_kg: 4, frequent_kg: 0, raised: ['standing'] };
    expect(told('strengthDemand', small)).toMatchObject({ main: { level: 'light', raised: true } });
  });

  it('says the level of work, and no more, as a demand', () => {
    expect(effects('strengthDemand', job)).toEqual([
      ['demand', 'The strength the job calls for is at the level of medium work.'],
    ]);
  });
});
