import { expect, test } from 'vitest';
import {
  adjustmentById,
  adjustmentLibrary,
  swapMarginalTask,
} from '../../../../shared/assessments/adjustments.ts';
import { demandById, demandCatalogue } from '../../../../shared/assessments/catalogue.ts';
import { CostBand } from '../../../../shared/domain/catalogue.ts';
import { roleIds } from '../../../../shared/text/roles.ts';

test('holds 74 entries with different ids', () => {
  expect(adjustmentLibrary).toHaveLength(74);
  expect(new Set(adjustmentLibrary.map(({ id }) => id)).size).toBe(74);
});

test('every entry serves known demands, names known roles, and has an alternative and a caution', () => {
  for (const entry of adjustmentLibrary) {
    for (const demandId of entry.serves)
      expect(demandById(demandId), `${entry.id}: ${demandId}`).toBeDefined();
    expect(new Set(entry.serves).size, entry.id).toBe(entry.serves.length);
    for (const role of entry.who) expect(roleIds, entry.id).toContain(role);
    expect(entry.alternative.length, entry.id).toBeGreaterThan(15);
    expect(entry.caution.length, entry.id).toBeGreaterThan(10);
    const bands = CostBand.options;
    expect(bands.indexOf(entry.costFrom), entry.id).toBeLessThanOrEqual(bands.indexOf(entry.costTo));
  }
});

test('prefixes are expanded to every demand that has them', () => {
  const lifting = ['lift_floor_waist', 'lift_waist_shoulder', 'lift_overhead'];
  expect(adjustmentById('split-loads')?.serves).toEqual([...lifting, 'carry_two_hand', 'carry_one_hand']);
  expect(adjustmentById('lift-aid')?.serves).toEqual(lifting);
});

test('every demand has an answer besides giving the task away', () => {
  const served = new Set(
    adjustmentLibrary.filter(({ id }) => id !== swapMarginalTask).flatMap(({ serves }) => serves),
  );
  const unserved = demandCatalogue.filter(({ id, optional }) => !optional && !served.has(id));
  expect(unserved.map(({ id }) => id)).toEqual([]);
});

test('nothing is worded as an order or as an undefined limit', () => {
  for (const { id, action } of adjustmentLibrary)
    expect(action, id).not.toMatch(/as tolerated|light duties|heavy lifting|must\b/i);
});
