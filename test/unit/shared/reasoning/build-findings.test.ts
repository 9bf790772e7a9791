import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { Finding, type FindingKind } from '../../../../shared/reasoning/finding.ts';
import { findingText } from '../../../../shared/text/findings.ts';
import { empty, given, unread, view } from '../support/views.ts';

const van = {
  shiftMinutes: 450,
  tasks: ['van'],
  'tasks.van.name': 'Load the van',
  'tasks.van.essential': 'essential',
  'tasks.van.minutes': 440,
};

function statements(kind: FindingKind, record: ReturnType<typeof view>): string[] {
  return buildFindings([record]).flatMap((finding) => (finding.kind === kind ? finding.statement : []));
}

describe('demands', () => {
  test('one sentence with units, minutes of the shift, weight, source and confidence', () => {
    const record = view('activityAnalysis', {
      ...van,
      'ratings.van.lift_floor_waist.frequency': given('occasional', 'observed'),
      'ratings.van.lift_floor_waist.minutes': 60,
      'ratings.van.lift_floor_waist.amount_mass': given(12.5, 'measured'),
      'ratings.van.lift_floor_waist.amount_startHeight': 150,
      'ratings.van.lift_floor_waist.duration': 10,
    });
    const [finding] = buildFindings([record]);
    expect(Finding.parse(finding)).toEqual(finding);
    expect(finding).toMatchObject({
      id: `${record.recordId}/demand/ratings.van.lift_floor_waist`,
      kind: 'demand',
      taskId: 'van',
      demandId: 'lift_floor_waist',
      confidence: 'medium',
      sensitivity: 'function',
      statement:
        '“Load the van” involves lifting, floor to waist, occasionally (60 of 450 minutes a shift), load 12.5 kg, ' +
        'start height 150 mm, up to 10 minutes at once, essential (observed, medium confidence).',
    });
    expect(finding?.evidence.map(({ path }) => path)).toContain('ratings.van.lift_floor_waist.amount_mass');
  });

  test('minutes alone give the band; a level names its anchor; never is no demand', () => {
    const record = view('activityAnalysis', {
      ...van,
      'ratings.van.walk.minutes': 200,
      'ratings.van.hazard_awareness.level': '3',
      'ratings.van.crawl.frequency': 'never',
    });
    expect(statements('demand', record)).toEqual([
      '“Load the van” involves walking, frequently (200 of 450 minutes a shift), essential (low confidence).',
      '“Load the van” involves seeing and acting on danger, at a high level (fast, unguarded, or others depend on it), ' +
        'essential (low confidence).',
    ]);
  });

  test('an answer that could not be read, and ratings of a removed task, teach nothing', () => {
    const record = view('activityAnalysis', {
      ...van,
      'ratings.van.lift_floor_waist.amount_mass': unread('heavy'),
      'ratings.gone.walk.frequency': 'constant',
    });
    expect(statements('demand', record)).toEqual([]);
  });
});

describe('accounts and gaps', () => {
  test('worker and manager stay side by side', () => {
    const record = view('activityAnalysis', {
      ...van,
      'ratings.van.drive_vehicle.workerFrequency': 'frequent',
      'ratings.van.drive_vehicle.managerFrequency': 'occasional',
      'ratings.van.drive_vehicle.frequency': 'frequent',
    });
    expect(statements('disagreement', record)).toEqual([
      'On driving in “Load the van”, the employee says frequently and the manager says occasionally. Rated frequently.',
    ]);
  });

  test('an untested demand is a gap, and says so when the job hangs on it', () => {
    const record = view('activityAnalysis', {
      ...van,
      'ratings.van.drive_vehicle.frequency': empty('notTested'),
      'ratings.van.drive_vehicle.criticality': 'safetyCritical',
    });
    expect(statements('gap', record)).toEqual([
      'Driving, in “Load the van”, is safety-critical and was not tested.',
    ]);
  });

  test('an essential task without ratings is a gap', () => {
    expect(statements('gap', view('activityAnalysis', van))).toEqual([
      'No demand of the essential task “Load the van” has been rated.',
    ]);
  });
});

describe('contradictions', () => {
  const two = {
    shiftMinutes: 450,
    tasks: ['a', 'b'],
    'tasks.a.name': 'Sort',
    'tasks.b.name': 'Watch the line',
    'tasks.a.minutes': 300,
    'tasks.b.minutes': 250,
  };

  test('tasks beyond the shift contradict it, unless done at the same time', () => {
    expect(statements('contradiction', view('activityAnalysis', two))).toEqual([
      'The tasks add up to 550 minutes in a shift of 450 minutes.',
    ]);
    const parallel = view('activityAnalysis', {
      ...two,
      'tasks.a.minutes': 440,
      'tasks.b.sameTimeAs': 'a',
    });
    expect(statements('contradiction', parallel)).toEqual([]);
  });

  test('two tasks that name each other count once, as long as the longer', () => {
    const circle = view('activityAnalysis', {
      ...two,
      'tasks.a.sameTimeAs': 'b',
      'tasks.b.sameTimeAs': 'a',
    });
    expect(statements('gap', circle)).toEqual([
      '150 of the 450 minutes of the shift are not accounted for by any task.',
    ]);
  });

  test('base postures exclude one another; other demands run in parallel', () => {
    const record = view('activityAnalysis', {
      ...van,
      'ratings.van.stand_static.minutes': 300,
      'ratings.van.walk.minutes': 250,
      'ratings.van.handle_grip.minutes': 440,
      'ratings.van.lift_floor_waist.minutes': 440,
    });
    expect(statements('contradiction', record)).toEqual([
      'Base postures in “Load the van” add up to 550 minutes, and the task takes 440 minutes.',
      'Base postures add up to at least 550 minutes in a shift of 450 minutes.',
    ]);
  });

  test('two constant postures cannot both be', () => {
    const record = view('activityAnalysis', {
      shiftMinutes: 450,
      'ratings.job.sit.frequency': 'constant',
      'ratings.job.stand_static.frequency': 'constant',
    });
    expect(statements('contradiction', record)).toEqual([
      'Base postures add up to at least 600 minutes in a shift of 450 minutes.',
    ]);
  });

  test('a band against its minutes, minutes beyond the shift, a spell longer than its total', () => {
    const record = view('activityAnalysis', {
      ...van,
      'ratings.van.handle_grip.frequency': 'occasional',
      'ratings.van.handle_grip.minutes': 400,
      'ratings.van.finger_pinch.minutes': 500,
      'ratings.van.stoop_bend.minutes': 20,
      'ratings.van.stoop_bend.duration': 30,
    });
    expect(statements('contradiction', record)).toEqual([
      'Bending forward in “Load the van”: the longest time at once is more than the minutes in a shift.',
      'Grasping and handling in “Load the van” is rated occasionally, but its minutes make it constantly.',
      'Fine finger work in “Load the van” is put at 500 minutes in a shift of 450 minutes.',
    ]);
  });

  test('tasks that together fill the shift are never a contradiction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 8 }), (parts) => {
        const shift = Math.max(
          30,
          parts.reduce((sum, part) => sum + part, 0),
        );
        const values: Record<string, number | string[]> = {
          shiftMinutes: shift,
          tasks: parts.map((_, index) => `t${index}`),
        };
        parts.forEach((part, index) => {
          values[`tasks.t${index}.minutes`] = part;
        });
        expect(statements('contradiction', view('activityAnalysis', values))).toEqual([]);
      }),
    );
  });
});

describe('capacity', () => {
  const lift = {
    observedFunction: ['x'],
    'observedFunction.x.activity': 'Lifting a box from floor to bench',
    'observedFunction.x.demandId': 'lift_floor_waist',
    'observedFunction.x.evidence': 'observed',
    'observedFunction.x.frequency': 'occasional',
    'observedFunction.x.amount': 8,
    'observedFunction.x.amountUnit': 'kg',
  };

  test('can first, then the restriction with its end; who advised it says something of health and stays in the record', () => {
    const record = view('activityAnalysis', {
      ...lift,
      'observedFunction.x.support': 'a strap',
      'observedFunction.x.limitKind': 'shouldNot',
      'observedFunction.x.limit': 'not over 8 kg',
      'observedFunction.x.advice': 'the consultant',
      'observedFunction.x.until': '2026-06-01',
    });
    expect(buildFindings([record])).toMatchObject([
      {
        kind: 'capacity',
        sensitivity: 'function',
        statement:
          'Lifting a box from floor to bench: occasionally, up to 8 kg, with a strap (observed). ' +
          'Restriction: not over 8 kg. Until 1 June 2026.',
      },
    ]);
  });

  test('a kind of limit that nobody described is still told', () => {
    const kinds = ['cannot', 'shouldNot', 'canAtCost'] as const;
    for (const kind of kinds) {
      const record = view('activityAnalysis', { ...lift, 'observedFunction.x.limitKind': kind });
      const [found] = buildFindings([record]);
      expect(found?.statement).toBe(
        `Lifting a box from floor to bench: occasionally, up to 8 kg (observed).${findingText.limitsAlone[kind]}`,
      );
      expect(found?.evidence).toContainEqual(
        expect.objectContaining({ path: 'observedFunction.x.limitKind' }),
      );
    }
  });

  test('a cost is clinical; others read only the limit, in the capacity itself', () => {
    const record = view('activityAnalysis', {
      ...lift,
      'observedFunction.x.limitKind': 'canAtCost',
      'observedFunction.x.limit': 'not on two days running',
      'observedFunction.x.cost': 'shoulder pain for a day',
    });
    const cost = buildFindings([record]).find(({ id }) => id.includes('/cost/'));
    expect(cost).toMatchObject({
      sensitivity: 'clinical',
      statement: 'Lifting a box from floor to bench comes at a cost: shoulder pain for a day.',
      functionalEffect: null,
    });
    const capacity = buildFindings([record]).find(({ id }) => id.includes('/capacity/'));
    expect(capacity?.statement).toContain('not on two days running');
    expect(capacity?.statement).not.toContain('pain');
    expect(capacity?.sensitivity).toBe('function');
  });

  test('not tested is a gap, and says nothing it did not see', () => {
    const record = view('activityAnalysis', { ...lift, 'observedFunction.x.evidence': 'notTested' });
    expect(statements('gap', record)).toEqual(['Lifting a box from floor to bench: not tested.']);
  });
});

describe('visit and client', () => {
  test('red flags and delayed responses are clinical; only the effect on work may travel', () => {
    const record = view('visit', {
      redFlags: ['selfHarm'],
      redFlagDetail: 'Spoke of not wanting to go on',
      immediatePlan: 'Crisis line called together, GP told at 15:10',
      afterCalls: ['c'],
      'afterCalls.c.when': 'h24',
      'afterCalls.c.response': 'settled',
      'afterCalls.c.symptoms': 'Arm pain 7/10 until evening',
      'afterCalls.c.effect': 'Two hours of keyboard work is not sustained on the next day',
    });
    const [flag, delayed] = buildFindings([record]);
    expect(flag).toMatchObject({ kind: 'hazard', sensitivity: 'clinical', functionalEffect: null });
    expect(flag?.statement).toBe(
      'Red flag on the visit: thoughts of self-harm or suicide. Spoke of not wanting to go on. ' +
        'Plan: Crisis line called together, GP told at 15:10.',
    );
    expect(delayed).toMatchObject({
      kind: 'capacity',
      sensitivity: 'clinical',
      statement: 'Delayed response to the visit (24 hours): Arm pain 7/10 until evening.',
      functionalEffect: 'Two hours of keyboard work is not sustained on the next day.',
    });
  });

  test('a flag that was ticked off again leaves nothing behind', () => {
    const record = view('visit', { redFlags: ['none'], redFlagDetail: 'Earlier note' });
    expect(buildFindings([record])).toEqual([]);
  });

  test('a flag without a plan says so', () => {
    expect(statements('hazard', view('visit', { redFlags: ['cardiac'] }))).toEqual([
      'Red flag on the visit: chest pain, fainting, new breathlessness. No immediate plan is recorded yet.',
    ]);
  });

  test('an evacuation need and what was not seen are functional', () => {
    const record = view('visit', {
      evacuationNeed: 'yes',
      evacuationNote: 'second-floor office',
      notSeenToday: ['n'],
      'notSeenToday.n.what': 'Driving between depots',
      'notSeenToday.n.why': 'no vehicle on site',
    });
    expect(buildFindings([record]).map(({ statement, sensitivity }) => [statement, sensitivity])).toEqual([
      ['Not seen: Driving between depots (no vehicle on site).', 'function'],
      ['A personal emergency evacuation plan is needed: second-floor office.', 'function'],
    ]);
  });

  test('symptoms after effort keep the condition inside', () => {
    const record = view('client', {
      conditions: ['c'],
      'conditions.c.name': 'long Covid',
      'conditions.c.postExertional': 'yes',
    });
    const [finding] = buildFindings([record]);
    expect(finding?.sensitivity).toBe('clinical');
    expect(finding?.functionalEffect).not.toContain('Covid');
  });
});

test('ids stay the same when records come in another order, and never repeat', () => {
  const one = view('activityAnalysis', { ...van, 'ratings.van.walk.minutes': 200 }, 1);
  const other = view('visit', { redFlags: ['cardiac', 'stroke'] }, 2);
  const ids = (records: (typeof one)[]) => buildFindings(records).map(({ id }) => id);
  expect(ids([one, other]).sort()).toEqual(ids([other, one]).sort());
  expect(new Set(ids([one, other])).size).toBe(ids([one, other]).length);
});
