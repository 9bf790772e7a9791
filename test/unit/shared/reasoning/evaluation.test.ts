import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { view } from '../support/views.ts';

const found = (values: Record<string, AnswerValue>) => buildFindings([view('capacityEvaluation', values)]);
const line: Record<string, AnswerValue> = {
  capacities: ['c'],
  'capacities.c.activity': 'Lifting, floor to waist',
  'capacities.c.demandId': 'lift_floor_waist',
  'capacities.c.evidence': 'measured',
  'capacities.c.frequency': 'occasional',
  'capacities.c.amount': 12,
  'capacities.c.amountUnit': 'kg',
};

describe('what an evaluation teaches', () => {
  test('a capacity in words of work, less sure when projected', () => {
    expect(found(line)).toMatchObject([
      {
        kind: 'capacity',
        statement: 'Lifting, floor to waist: occasionally, up to 12 kg (measured).',
        sensitivity: 'function',
        confidence: 'high',
      },
    ]);
    expect(found({ ...line, 'capacities.c.evidence': 'projected' })[0]).toMatchObject({
      statement: 'Lifting, floor to waist: occasionally, up to 12 kg (projected).',
      confidence: 'low',
    });
  });

  test('equipment overdue for calibration lowers the trust in what rests on it, and is named for clinicians only', () => {
    const overdue = {
      ...line,
      date: '2026-03-21',
      equipment: ['e'],
      'equipment.e.name': 'Push gauge',
      'equipment.e.calibrationDue': '2026-03-20',
      tests: ['t'],
      'tests.t.testId': 'mh_lift_low',
      'tests.t.deviceId': 'e',
      'capacities.c.testItems': ['t'],
    };
    const [capacity, label] = found(overdue);
    expect(capacity).toMatchObject({ confidence: 'medium', sensitivity: 'function' });
    expect(label).toMatchObject({ kind: 'gap', sensitivity: 'clinical', functionalEffect: null });
    expect(label?.statement).toContain('Push gauge was due for calibration on 20 March 2026');
    const [kept, ...others] = found({ ...overdue, 'equipment.e.calibrationDue': '2026-03-21' });
    expect(kept?.confidence).toBe('high');
    expect(others).toEqual([]);
  });

  test('a demand that was not tested, with its reason, once', () => {
    const untested = {
      notTested: ['n'],
      'notTested.n.demandId': 'drive_vehicle',
      'notTested.n.reason': 'outsideCompetence',
    };
    expect(found(untested)).toMatchObject([
      {
        kind: 'gap',
        demandId: 'drive_vehicle',
        sensitivity: 'function',
        statement: 'Driving: not tested (outside my competence).',
      },
    ]);
    const said = { ...line, 'capacities.c.demandId': 'drive_vehicle', 'capacities.c.evidence': 'notTested' };
    expect(found({ ...untested, ...said }).filter(({ kind }) => kind === 'gap')).toHaveLength(1);
  });

  test('a delayed response is clinical with its effect on work; events, red flags and problems are clinical without', () => {
    const findings = found({
      calls: ['a'],
      'calls.a.due': '24h',
      'calls.a.response': 'settled',
      'calls.a.dropped': 'Stayed in bed',
      'calls.a.effect': 'Two hours of sorting is not sustained on the next day',
      'calls.a.redFlags': ['clot'],
      adverseEvents: ['e'],
      'adverseEvents.e.what': 'Slipped on the mat',
      postExertional: 'yes',
      tests: ['t'],
      'tests.t.testId': 'pos_reach_high',
    });
    expect(findings.map(({ kind, sensitivity }) => [kind, sensitivity])).toEqual([
      ['capacity', 'clinical'],
      ['hazard', 'clinical'],
      ['hazard', 'clinical'],
      ['capacity', 'clinical'],
      ['contradiction', 'clinical'],
    ]);
    expect(findings.flatMap(({ functionalEffect }) => functionalEffect ?? [])).toEqual([
      'Two hours of sorting is not sustained on the next day.',
      'Activity at work is kept steady and is not stepped up automatically.',
    ]);
  });
});
