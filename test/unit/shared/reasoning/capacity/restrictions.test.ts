import { describe, expect, test } from 'vitest';
import {
  restrictedLoad,
  restrictionsInForce,
  restrictionsOn,
  restrictionWords,
} from '../../../../../shared/reasoning/capacity/restrictions.ts';
import { viewOf } from '../../../../fixtures/documents/sample-case-data.ts';

type Fields = Readonly<Record<string, string | number>>;

/** Restrictions of one evaluation, each with these answers. */
function inForce(...lines: readonly Fields[]) {
  const answers: Record<string, string | number | string[]> = {
    capacities: lines.map((_, index) => `k${index}`),
  };
  for (const [index, fields] of lines.entries())
    for (const [field, value] of Object.entries({
      activity: 'Lifting from the floor',
      demandId: 'lift_floor_waist',
      limitKind: 'shouldNot',
      ...fields,
    }))
      answers[`capacities.k${index}.${field}`] = value;
  return restrictionsInForce([viewOf('capacityEvaluation', 81, answers)], '2026-03-21');
}

describe('restrictions in force', () => {
  test('those of a test are about a demand that it informs', () => {
    const all = inForce({}, { demandId: 'stand_static' });
    expect(restrictionsOn(all, ['lift_floor_waist', 'stoop_bend'])).toHaveLength(1);
    expect(restrictionsOn(all, ['walk'])).toEqual([]);
  });

  test('the lowest load that is stated holds, in its amount or in its words', () => {
    const measured = { evidence: 'measured', amount: 12, amountUnit: 'kg' };
    expect(restrictedLoad(inForce(measured))).toBe(12);
    expect(restrictedLoad(inForce({ ...measured, limit: 'not over 7.5 kg' }))).toBe(7.5);
    expect(restrictedLoad(inForce({ evidence: 'notTested', limit: 'not over 5kg, and never 12 kg' }))).toBe(
      5,
    );
    expect(restrictedLoad(inForce(measured, { limit: 'up to 7,5 kg' }))).toBe(7.5);
    expect(restrictedLoad(inForce({ evidence: 'reported', frequency: 'never' }))).toBe(0);
  });

  test('without a load nothing is made up, and what is not about loads caps none', () => {
    expect(restrictedLoad([])).toBeUndefined();
    expect(restrictedLoad(inForce({ limit: 'no twisting under load' }))).toBeUndefined();
    expect(
      restrictedLoad(inForce({ demandId: 'stand_static', evidence: 'reported', frequency: 'never' })),
    ).toBeUndefined();
  });

  test('its words say what, how far, until when and on whose advice', () => {
    const words = (fields: Fields) => inForce(fields).map(restrictionWords);
    expect(words({ limit: 'not over 5 kg.', until: '2026-06-17', advice: 'the surgeon' })).toEqual([
      'Lifting from the floor: not over 5 kg. Until 17 June 2026. On the advice of the surgeon.',
    ]);
    expect(words({ evidence: 'measured', amount: 6, amountUnit: 'kg' })).toEqual([
      'Lifting from the floor: up to 6 kg.',
    ]);
    expect(words({ evidence: 'reported', frequency: 'never' })).toEqual([
      'Lifting from the floor: not at all.',
    ]);
    expect(words({})).toEqual(['Lifting from the floor.']);
  });
});
