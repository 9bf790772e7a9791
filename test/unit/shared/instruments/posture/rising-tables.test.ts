import { expect, it } from 'vitest';
import reba from '../../../../../resources/instruments/reba.json' with { type: 'json' };
import rosa from '../../../../../resources/instruments/rosa.json' with { type: 'json' };
import rula from '../../../../../resources/instruments/rula.json' with { type: 'json' };

/**
 * Cells that are lower than the one before them in any direction.
 * @param shape how many scores each direction has, the first being the slowest
 */
function lowered(cells: readonly number[], shape: readonly number[]): readonly string[] {
  expect(cells).toHaveLength(shape.reduce((product, length) => product * length, 1));
  const found: string[] = [];
  for (const [place, value] of cells.entries()) {
    let step = cells.length;
    for (const [direction, length] of shape.entries()) {
      step /= length;
      const before = cells[place - step];
      if (Math.floor(place / step) % length > 0 && before !== undefined && value < before)
        found.push(`cell ${place}, direction ${direction}: ${before} then ${value}`);
    }
  }
  return found;
}

it.each([
  ['RULA, Table A', rula.tableA.flat(2), [6, 3, 4, 2]],
  ['RULA, Table B', rula.tableB.flat(), [6, 6, 2]],
  ['RULA, Table C', rula.tableC.flat(), [8, 7]],
  ['REBA, Table A', reba.tableA.flat(2), [3, 5, 4]],
  ['REBA, Table B', reba.tableB.flat(2), [6, 2, 3]],
  ['REBA, Table C', reba.tableC.flat(), [12, 12]],
  ['ROSA, section A', rosa.chair.flat(), [7, 8]],
  ['ROSA, section B', rosa.monitorAndPhone.flat(), [7, 8]],
  ['ROSA, section C', rosa.mouseAndKeyboard.flat(), [8, 8]],
])('no published cell of %s is lower than the one before it', (_, cells, shape) => {
  expect(lowered(cells, shape)).toEqual([]);
});

it('would find a cell that is', () => {
  expect(lowered([1, 2, 3, 1], [2, 2])).toEqual([
    'cell 3, direction 0: 2 then 1',
    'cell 3, direction 1: 3 then 1',
  ]);
});
