/**
 * Scoring tables of the engine against a second copy, typed from other sources by someone who had not seen the first. Each cell is
 * reached through the instrument's own `score`, over the whole of its axes, so that a row or column too many shows as well.
 */
import { describe, expect, it } from 'vitest';
import { cell, readTable } from '../../../fixtures/instruments/read-table.ts';
import { bandAt, range, score } from './second-copy.ts';

/** Items of a questionnaire that add up to a total. */
function itemsFor(total: number, count: number, most: number): number[] {
  return range(1, count).map((place) => Math.max(0, Math.min(most, total - (place - 1) * most)));
}

describe('grip norms', () => {
  const ages = range(0, 120);

  it.each(['M', 'F'])('Mathiowetz 1985 for %s at every age and hand', (sex) => {
    const table = readTable('grip-mathiowetz');
    for (const age of ages) {
      const row = normRow(table.rows, sex, age);
      for (const [hand, name] of [
        ['R', 'right'],
        ['L', 'left'],
      ] as const) {
        const { normMean, normSD } = score('Grip-Mathiowetz1985', {
          sex,
          age,
          hand,
          units: 'lb',
          trials: [50, 50, 50],
        });
        const typed = row === undefined ? [null, null] : [cell(row, `${name}Mean`), cell(row, `${name}SD`)];
        expect([normMean, normSD], `${sex} ${age} ${hand}`).toEqual(typed);
      }
    }
  });

  it.each(['M', 'F'])('Massy-Westropp 2011 for %s at every age and hand', (sex) => {
    const table = readTable('grip-massy-westropp');
    for (const age of ages) {
      const row = normRow(table.rows, sex, age);
      for (const hand of ['dominant', 'nondominant'] as const) {
        const { normMean, normSD } = score('Grip-MassyWestropp2011', {
          sex,
          age,
          hand,
          units: 'kg',
          score: 30,
        });
        const typed = row === undefined ? [null, null] : [cell(row, `${hand}Mean`), cell(row, `${hand}SD`)];
        expect([normMean, normSD], `${sex} ${age} ${hand}`).toEqual(typed);
      }
    }
  });

  function normRow(
    rows: readonly Readonly<Record<string, string>>[],
    sex: string,
    age: number,
  ): Readonly<Record<string, string>> | undefined {
    return rows.find(
      (row) => row.sex === sex && age >= cell(row, 'from') && (row.to === '' || age <= cell(row, 'to')),
    );
  }
});

describe('bands of questionnaires', () => {
  it('PHQ-9 and GAD-7 at every total', () => {
    for (const [id, count] of [
      ['PHQ-9', 9],
      ['GAD-7', 7],
    ] as const) {
      for (const total of range(0, count * 3)) {
        expect(score(id, { items: itemsFor(total, count, 3) })).toMatchObject({
          total,
          severity: bandAt(id, total),
        });
      }
    }
  });

  it('work and social adjustment at every total', () => {
    for (const total of range(0, 40)) {
      expect(score('WSAS', { items: itemsFor(total, 5, 8) })).toMatchObject({
        total,
        band: bandAt('WSAS', total),
      });
    }
  });

  it.each(['WAS', 'NPRS'])('%s at every score, and at none beyond', (id) => {
    for (const total of range(0, 10))
      expect(score(id, { score: total })).toMatchObject({ band: bandAt(id, total) });
    for (const total of [-1, 11]) expect(() => score(id, { score: total })).toThrow();
  });

  it('codes of the duration of pain, week by week', () => {
    const { rows } = readTable('ompsq-duration');
    for (const weeks of range(0, 520)) {
      const typed = rows.filter(
        (row) => weeks >= cell(row, 'from') && (row.to === '' || weeks <= cell(row, 'to')),
      );
      expect(typed, `${weeks}`).toHaveLength(1);
      expect(score('OMPSQ-10-duration', { painDuration: weeks }), `${weeks}`).toMatchObject({
        code: cell(typed[0], 'code'),
      });
    }
  });
});
