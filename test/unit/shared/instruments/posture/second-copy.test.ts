import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import rebaTables from '../../../../../resources/instruments/reba.json' with { type: 'json' };
import rosaTables from '../../../../../resources/instruments/rosa.json' with { type: 'json' };
import { reba } from '../../../../../shared/instruments/posture/reba.ts';
import { rula } from '../../../../../shared/instruments/posture/rula.ts';

/** Rows of a table that somebody else typed from the same publication, as numbers; the first cells name the row. */
function secondCopy(name: string): readonly (readonly number[])[] {
  return readFileSync(new URL(`../../../../fixtures/instruments/${name}.csv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => /^\d/.test(row))
    .map((row) => row.split(',').map(Number));
}

/** Every cell of a table, with its row's names and its place in the row. */
function cells(name: string, names: number) {
  return secondCopy(name).flatMap((row) =>
    row.slice(names).map((value, place) => ({ row: row.slice(0, names), place, value })),
  );
}

const rulaLowest = {
  upperArm: 1,
  lowerArm: 1,
  wrist: 1,
  wristTwist: 1,
  muscleUseA: 0,
  forceA: 0,
  neck: 1,
  trunk: 1,
  legs: 1,
  muscleUseB: 0,
  forceB: 0,
};
const rebaLowest = {
  neck: 1,
  trunk: 1,
  legs: 1,
  load: 0,
  upperArm: 1,
  lowerArm: 1,
  wrist: 1,
  coupling: 0,
  activity: 0,
};

describe('every cell of the tables is that of a second copy', () => {
  it('RULA, Table A', () => {
    const all = cells('rula-table-a', 2);
    expect(all).toHaveLength(144);
    for (const { row, place, value } of all) {
      const [upperArm, lowerArm] = row;
      const wrist = 1 + Math.floor(place / 2);
      const given = { ...rulaLowest, upperArm, lowerArm, wrist, wristTwist: 1 + (place % 2) };
      expect(rula.score(given).postureA, JSON.stringify(given)).toBe(value);
    }
  });

  it('RULA, Table B', () => {
    const all = cells('rula-table-b', 1);
    expect(all).toHaveLength(72);
    for (const { row, place, value } of all) {
      const [neck] = row;
      const given = { ...rulaLowest, neck, trunk: 1 + Math.floor(place / 2), legs: 1 + (place % 2) };
      expect(rula.score(given).postureB, JSON.stringify(given)).toBe(value);
    }
  });

  it('RULA, Table C', () => {
    const all = cells('rula-grand-score', 1);
    expect(all).toHaveLength(56);
    // Postures that score what is wanted, without muscle use or force.
    const arms = [
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [2, 1, 1, 2],
      [4, 1, 1, 1],
      [5, 1, 1, 1],
      [5, 2, 1, 2],
      [6, 1, 1, 1],
      [6, 2, 1, 1],
    ];
    const bodies = [
      [1, 1, 1],
      [2, 1, 1],
      [3, 1, 1],
      [3, 2, 2],
      [4, 1, 1],
      [4, 2, 2],
      [5, 1, 1],
    ];
    for (const { row, place, value } of all) {
      const [scoreC = 0] = row;
      const [upperArm, lowerArm, wrist, wristTwist] = arms[scoreC - 1] ?? [];
      const [neck, trunk, legs] = bodies[place] ?? [];
      const given = { ...rulaLowest, upperArm, lowerArm, wrist, wristTwist, neck, trunk, legs };
      expect(rula.score(given), JSON.stringify(given)).toMatchObject({
        scoreC,
        scoreD: place + 1,
        grandScore: value,
      });
    }
  });

  it('REBA, Table A', () => {
    const all = cells('reba-table-a', 1);
    expect(all).toHaveLength(60);
    for (const { row, place, value } of all) {
      const [trunk] = row;
      const given = { ...rebaLowest, trunk, neck: 1 + Math.floor(place / 4), legs: 1 + (place % 4) };
      expect(reba.score(given).tableA, JSON.stringify(given)).toBe(value);
    }
  });

  it('REBA, Table B', () => {
    const all = cells('reba-table-b', 1);
    expect(all).toHaveLength(36);
    for (const { row, place, value } of all) {
      const [upperArm] = row;
      const given = { ...rebaLowest, upperArm, lowerArm: 1 + Math.floor(place / 3), wrist: 1 + (place % 3) };
      expect(reba.score(given).tableB, JSON.stringify(given)).toBe(value);
    }
  });

  it.each([
    ['REBA, Table C', 'reba-table-c', rebaTables.tableC, 144],
    ['ROSA, section A', 'rosa-section-a', rosaTables.chair, 56],
    ['ROSA, section B', 'rosa-section-b', rosaTables.monitorAndPhone, 56],
    ['ROSA, section C', 'rosa-section-c', rosaTables.mouseAndKeyboard, 64],
  ])('%s', (_, name, table, count) => {
    const copy = secondCopy(name).map((row) => row.slice(1));
    expect(copy.flat()).toHaveLength(count);
    expect(table).toEqual(copy);
  });

  it.each([
    ['rosa-monitor-and-peripherals', 81],
    ['rosa-final', 90],
  ])('%s holds the higher of row and column in every cell', (name, count) => {
    const all = cells(name, 1);
    expect(all.length).toBeGreaterThanOrEqual(count);
    for (const { row, place, value } of all) expect(Math.max(row[0] ?? 0, place + 1)).toBe(value);
  });
});

describe('action levels are those of a second copy', () => {
  const bands = readFileSync(new URL('../../../../fixtures/instruments/bands.csv', import.meta.url), 'utf8')
    .split('\n')
    .map((row) => row.split(','));

  function bandOf(instrument: string, score: number): string | undefined {
    return bands.find(
      ([name, from, to]) => name === instrument && score >= Number(from) && score <= Number(to),
    )?.[3];
  }

  it('RULA', () => {
    const levels = new Map<number, number>();
    for (const upperArm of [1, 2, 3, 4, 5, 6])
      for (const neck of [1, 2, 3, 4, 5, 6]) {
        const { grandScore, actionLevel } = rula.score({ ...rulaLowest, upperArm, neck });
        levels.set(grandScore, actionLevel);
        expect(String(actionLevel)).toBe(bandOf('RULA', grandScore));
      }
    expect([...levels.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('REBA', () => {
    const seen = new Set<number>();
    for (const trunk of [1, 2, 3, 4, 5])
      for (const upperArm of [1, 2, 3, 4, 5, 6])
        for (const load of [0, 3])
          for (const activity of [0, 1, 2, 3]) {
            const { rebaScore, riskLevel, actionLevel } = reba.score({
              ...rebaLowest,
              neck: 3,
              trunk,
              legs: load === 0 ? 1 : 4,
              upperArm,
              load,
              activity,
              ...(trunk === 1 && load === 0 ? { neck: 1 } : {}),
            });
            seen.add(rebaScore);
            expect(`${riskLevel} ${actionLevel}`).toBe(bandOf('REBA', rebaScore));
          }
    expect([...seen].sort((one, other) => one - other)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });
});
