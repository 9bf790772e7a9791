import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capacityBattery, safetyScreen } from '../../../../../shared/assessments/capacity-battery.ts';
import { demandCatalogue } from '../../../../../shared/assessments/catalogue.ts';
import {
  type BatteryDemand,
  batteryConditions,
  chooseBattery,
  demandsOfJob,
} from '../../../../../shared/reasoning/capacity/battery.ts';
import { empty, view } from '../../support/views.ts';

const essential = (...ids: string[]): BatteryDemand[] =>
  ids.map((demandId) => ({ demandId, criticality: 'essential' }));
const conditions = (answers: Record<string, string> = {}) =>
  batteryConditions(view('capacityEvaluation', answers));
const idsOf = (demands: BatteryDemand[], answers: Record<string, string> = {}) =>
  chooseBattery(demands, conditions(answers)).offered.map(({ test: one }) => one.id);

describe('the battery', () => {
  test('goes from seated to heavy, what matters most first within a part of the day', () => {
    const demands: BatteryDemand[] = [
      { demandId: 'lift_floor_waist', criticality: 'essential' },
      { demandId: 'stand_static', criticality: 'marginal' },
      { demandId: 'kneel', criticality: 'essential' },
      { demandId: 'handle_grip', criticality: 'essential' },
      { demandId: 'sit', criticality: 'marginal' },
    ];
    expect(idsOf(demands)).toEqual([
      'pos_sit',
      'ul_grip5',
      'ul_gross_dex',
      'pos_kneel',
      'pos_stand',
      'mh_lift_low',
      'mh_lift_freq',
    ]);
  });

  test('a family that was declined is left out, and its demands say so', () => {
    const { offered, untested } = chooseBattery(
      essential('lift_floor_waist', 'sit'),
      conditions({ consent_manualHandling: 'declined' }),
    );
    expect(offered.map(({ test: one }) => one.id)).toEqual(['pos_sit']);
    expect(untested).toEqual([
      { demandId: 'lift_floor_waist', criticality: 'essential', reason: 'declined', items: [] },
    ]);
  });

  test('the screen rules out the tests it names, and “change” keeps them with their reason', () => {
    const kneel = essential('kneel', 'handle_grip');
    const not = { screen_jointReplacement: 'yes', decision_jointReplacement: 'doNotTest' };
    expect(idsOf(kneel, not)).toEqual(['ul_grip5', 'ul_gross_dex']);
    const changed = chooseBattery(kneel, conditions({ ...not, decision_jointReplacement: 'modify' }));
    expect(changed.offered.find(({ test: one }) => one.id === 'pos_kneel')?.modifiedFor).toEqual([
      'jointReplacement',
    ]);
  });

  test('what needs medical advice first stops everything until it is decided', () => {
    const undecided: Record<string, string>[] = [
      { screen_chestPain: 'yes' },
      { screen_chestPain: 'notKnown' },
      { screen_understandsPurpose: 'no' },
      { screen_feverInfection: 'yes', decision_feverInfection: 'postpone' },
    ];
    for (const answers of undecided) {
      const { offered, untested } = chooseBattery(essential('sit', 'kneel'), conditions(answers));
      expect(offered).toEqual([]);
      expect(untested.map(({ reason }) => reason)).toEqual(['screen', 'screen']);
    }
    expect(idsOf(essential('sit'), { screen_chestPain: 'yes', decision_chestPain: 'go' })).toEqual([
      'pos_sit',
    ]);
  });

  test('where symptoms follow exertion walks and repeated lifts are left out, others changed', () => {
    const demands = essential('walk', 'lift_floor_waist', 'stand_static');
    const told: Record<string, string>[] = [{ screen_postExertional: 'yes' }, { postExertional: 'yes' }];
    for (const answers of told) {
      const { offered, untested } = chooseBattery(demands, conditions(answers));
      expect(offered.map(({ test: one, modifiedForExertion }) => [one.id, modifiedForExertion])).toEqual([
        ['pos_stand', true],
        ['mh_lift_low', true],
      ]);
      expect(untested).toEqual([
        { demandId: 'walk', criticality: 'essential', reason: 'postExertional', items: [] },
      ]);
    }
    const modified = { screen_postExertional: 'yes', decision_postExertional: 'modify' };
    expect(idsOf(essential('walk'), modified)).toEqual(['pos_walk', 'end_6mwt']);
  });

  test('what no test shows is listed, the weightiest first', () => {
    const { untested } = chooseBattery(
      [
        { demandId: 'thermal_wet', criticality: 'marginal' },
        { demandId: 'drive_vehicle', criticality: 'safetyCritical' },
      ],
      conditions(),
    );
    expect(untested.map(({ demandId, reason }) => [demandId, reason])).toEqual([
      ['drive_vehicle', 'notObservable'],
      ['thermal_wet', 'notObservable'],
    ]);
  });

  test('every demand is either tested or listed, and no test is offered that is declined or for nothing', () => {
    const ids = demandCatalogue.map(({ id }) => id);
    const answers = fc
      .tuple(
        fc.subarray(safetyScreen.map(({ id }) => id)),
        fc.constantFrom('go', 'modify', 'postpone', 'doNotTest', ''),
        fc.subarray(['manualHandling', 'positional', 'upperLimb', 'endurance']),
      )
      .map(([items, decision, declined]) => ({
        ...Object.fromEntries(items.map((id) => [`screen_${id}`, 'notKnown'])),
        ...(decision === '' ? {} : Object.fromEntries(items.map((id) => [`decision_${id}`, decision]))),
        ...Object.fromEntries(declined.map((family) => [`consent_${family}`, 'declined'])),
      }));
    fc.assert(
      fc.property(fc.subarray(ids), answers, (demandIds, given) => {
        const found = chooseBattery(essential(...demandIds), conditions(given));
        const tested = new Set(found.offered.flatMap((one) => one.demandIds));
        for (const id of demandIds)
          expect(tested.has(id) !== found.untested.some(({ demandId }) => demandId === id), id).toBe(true);
        for (const { test: one, demandIds: asked } of found.offered) {
          expect(given).not.toHaveProperty(`consent_${one.family}`);
          expect(asked.length).toBeGreaterThan(0);
        }
        const phases = found.offered.map(({ test: one }) => one.phase);
        expect(phases).toEqual([...phases].sort((a, b) => a - b));
      }),
    );
    expect(capacityBattery.length).toBeGreaterThan(35);
  });
});

test('a job’s demands are those that are rated or marked as not tested, with the weight of the weightiest task', () => {
  const analysis = view('activityAnalysis', {
    tasks: ['a', 'b'],
    'tasks.a.essential': 'marginal',
    'tasks.b.essential': 'essential',
    'ratings.a.kneel.frequency': 'occasional',
    'ratings.b.kneel.frequency': 'occasional',
    'ratings.a.sit.frequency': 'never',
    'ratings.a.walk.frequency': 'occasional',
    'ratings.job.drive_vehicle.frequency': empty('notTested'),
    'ratings.job.drive_vehicle.criticality': 'safetyCritical',
  });
  expect(demandsOfJob(analysis)).toEqual([
    { demandId: 'drive_vehicle', criticality: 'safetyCritical' },
    { demandId: 'walk', criticality: 'marginal' },
    { demandId: 'kneel', criticality: 'essential' },
  ]);
});
