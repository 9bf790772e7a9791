import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instruments } from '../../../../../shared/instruments/registry.ts';

/** Bands typed by somebody else from the same publications. */
const rows = readFileSync(new URL('../../../../fixtures/instruments/bands.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#') && !row.startsWith('instrument'))
  .map((row) => row.split(','));

function spread(total: number, count: number, most: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.min(most, Math.max(0, total - index * most)));
}

const inputsFor: Readonly<Record<string, (total: number) => object>> = {
  'PHQ-9': (total) => ({ items: spread(total, 9, 3) }),
  'GAD-7': (total) => ({ items: spread(total, 7, 3) }),
  WSAS: (total) => ({ items: spread(total, 5, 8) }),
  WAS: (score) => ({ score }),
  NPRS: (score) => ({ score }),
};

describe('the bands of the questionnaires', () => {
  it.each(rows.filter(([id]) => id !== undefined && id in inputsFor))(
    '%s from %s to %s is %s',
    (id = '', from, to, band) => {
      for (let total = Number(from); total <= Number(to); total += 1) {
        const result = instruments.get(id)?.score(inputsFor[id]?.(total));
        const given = result && ('severity' in result ? result.severity : 'band' in result && result.band);
        expect(given).toBe(band);
      }
    },
  );

  it('are compared for every questionnaire that has some', () => {
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set([...Object.keys(inputsFor), 'RULA', 'REBA']));
  });
});
