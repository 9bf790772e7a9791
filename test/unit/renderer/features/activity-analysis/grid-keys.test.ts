import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionForKey, type Key } from '../../../../../renderer/features/activity-analysis/grid-keys.ts';

const press = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys of the activity grid', () => {
  it('moves with arrows and stops at the edges', () => {
    expect(actionForKey(press('ArrowRight'), { row: 1, column: 1 }, 3, 3)).toEqual({
      kind: 'move',
      to: { row: 1, column: 2 },
    });
    expect(actionForKey(press('ArrowUp'), { row: 0, column: 1 }, 3, 3)).toEqual({
      kind: 'move',
      to: { row: 0, column: 1 },
    });
  });

  it('fills with shift, but not past the edge', () => {
    expect(actionForKey(press('ArrowDown', { shiftKey: true }), { row: 0, column: 0 }, 3, 3)?.kind).toBe(
      'fill',
    );
    expect(actionForKey(press('ArrowDown', { shiftKey: true }), { row: 2, column: 0 }, 3, 3)?.kind).toBe(
      'move',
    );
  });

  it('goes to the ends of a row, and of the grid', () => {
    expect(actionForKey(press('End'), { row: 1, column: 0 }, 4, 5)).toEqual({
      kind: 'move',
      to: { row: 1, column: 4 },
    });
    expect(actionForKey(press('End', { ctrlKey: true }), { row: 1, column: 0 }, 4, 5)).toEqual({
      kind: 'move',
      to: { row: 3, column: 4 },
    });
    expect(actionForKey(press('Home', { metaKey: true }), { row: 1, column: 3 }, 4, 5)).toEqual({
      kind: 'move',
      to: { row: 0, column: 0 },
    });
  });

  it('rates, clears and opens', () => {
    const at = { row: 0, column: 0 };
    expect(['0', '1', '2', '3'].map((key) => actionForKey(press(key), at, 1, 1))).toEqual(
      ['never', 'occasional', 'frequent', 'constant'].map((frequency) => ({ kind: 'rate', frequency })),
    );
    expect(actionForKey(press('Delete'), at, 1, 1)).toEqual({ kind: 'clear' });
    expect(actionForKey(press('Enter'), at, 1, 1)).toEqual({ kind: 'open' });
  });

  it('leaves shortcuts of the program and of the form alone', () => {
    const at = { row: 0, column: 0 };
    expect(actionForKey(press('ArrowDown', { altKey: true }), at, 3, 3)).toBeUndefined();
    expect(actionForKey(press('1', { ctrlKey: true }), at, 3, 3)).toBeUndefined();
    expect(actionForKey(press('Tab'), at, 3, 3)).toBeUndefined();
  });

  it('never leaves the grid', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.tuple(keys, fc.boolean(), fc.boolean()), { maxLength: 60 }),
        (rows, columns, presses) => {
          let at = { row: 0, column: 0 };
          for (const [key, shiftKey, ctrlKey] of presses) {
            const action = actionForKey(press(key, { shiftKey, ctrlKey }), at, rows, columns);
            if (action?.kind === 'move' || action?.kind === 'fill') at = action.to;
          }
          expect(at.row >= 0 && at.row < rows && at.column >= 0 && at.column < columns).toBe(true);
        },
      ),
    );
  });
});
