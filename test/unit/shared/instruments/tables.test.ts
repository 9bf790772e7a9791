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

describe('the revised NIOSH lifting equation', () => {
  const units = [
    { units: 'kg/cm', above: 75, below: 74.9 },
    { units: 'lb/in', above: 30, below: 29.9 },
  ] as const;

  function multipliers(given: object): Record<string, number> {
    const { fullPrecision } = score('NIOSH-RNLE', {
      units: 'kg/cm',
      load: 10,
      origin: { H: 30, V: 75 },
      verticalTravelD: 30,
      asymmetryDeg: 0,
      frequencyPerMin: 1,
      duration: '<=1 h',
      coupling: 'good',
      significantControlAtDestination: false,
      ...given,
    });
    return (fullPrecision as { origin: Record<string, number> }).origin;
  }

  it('Table 5: every frequency, duration and height', () => {
    const { rows, columns } = readTable('niosh-frequency');
    expect([rows.length, columns.length]).toEqual([18, 7]);
    const durations = [
      ['1h', '<=1 h'],
      ['2h', '>1-2 h'],
      ['8h', '>2-8 h'],
    ] as const;
    for (const { units: system, above, below } of units)
      for (const [column, duration] of durations)
        for (const [height, V] of [
          ['above', above],
          ['below', below],
        ] as const)
          for (const row of rows) {
            const frequency = cell(row, 'F');
            // The first row is also that of anything rarer, the last that of anything above 15.
            const same =
              frequency === 0.2 ? [0, 0.1, 0.2] : frequency === 16 ? [15.01, 16, 100] : [frequency];
            for (const frequencyPerMin of same) {
              const { FM } = multipliers({ units: system, origin: { H: 30, V }, duration, frequencyPerMin });
              expect(FM, `${system} ${column} ${height} ${frequencyPerMin}`).toBe(
                cell(row, `${column}-${height}`),
              );
            }
          }
  });

  it('Table 7: every coupling and height', () => {
    const { rows } = readTable('niosh-coupling');
    expect(rows).toHaveLength(3);
    for (const { units: system, above, below } of units)
      for (const row of rows) {
        const coupling = row.coupling;
        expect(multipliers({ units: system, coupling, origin: { H: 30, V: above } }).CM).toBe(
          cell(row, 'above'),
        );
        expect(multipliers({ units: system, coupling, origin: { H: 30, V: below } }).CM).toBe(
          cell(row, 'below'),
        );
      }
  });

  it('Tables 1 to 4: the formulas give what is printed, but for three cells', () => {
    const inputs = {
      HM: (at: number) => ({ origin: { H: at, V: 75 } }),
      VM: (at: number) => ({ origin: { H: 30, V: at } }),
      DM: (at: number) => ({ verticalTravelD: at }),
      AM: (at: number) => ({ asymmetryDeg: at }),
    };
    const differing = readTable('niosh-printed-multipliers').rows.flatMap((row) => {
      const name = row.multiplier as keyof typeof inputs;
      const at = cell(row, 'at');
      const formula = multipliers({ units: row.units, ...inputs[name](at) })[name] ?? Number.NaN;
      const same = Math.abs(formula - cell(row, 'printed')) <= 0.005 + 1e-9;
      return same ? [] : [`${name} ${at} ${row.units}`];
    });
    expect(differing).toEqual(['HM 22 lb/in', 'HM 23 lb/in', 'DM 130 kg/cm']);
  });
});

describe('strength of the Dictionary of Occupational Titles', () => {
  it('each limit, and just beyond it', () => {
    const { rows } = readTable('dot-strength');
    expect(rows).toHaveLength(4);
    const none = {
      units: 'lb',
      occasional: 0,
      frequent: 0,
      constant: 0,
      standingOrWalkingSignificant: false,
    };
    for (const frequency of ['occasional', 'frequent', 'constant'] as const) {
      const limits = rows.filter((row) => row[frequency] !== '');
      for (const [index, row] of limits.entries()) {
        const limit = cell(row, frequency);
        const next = limits[index + 1]?.level ?? 'very heavy';
        const at = score('DOT-strength', { ...none, [frequency]: limit });
        const over = score('DOT-strength', { ...none, [frequency]: limit + 0.1 });
        expect([at.level, over.level], `${frequency} ${limit}`).toEqual([row.level, next]);
      }
    }
  });
});
