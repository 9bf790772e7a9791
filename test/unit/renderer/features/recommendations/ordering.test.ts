import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, movedBy } from '../../../../../renderer/features/recommendations/ordering.ts';
import { recommendation } from '../../../../../shared/assessments/declarations/recommendation.ts';
import { RecordView } from '../../../../../shared/assessments/view.ts';

const view = (recordId: string, order?: number) =>
  new RecordView(
    recordId,
    recommendation,
    order === undefined
      ? {}
      : { order: { state: 'given', value: order, by: '', at: '2026-11-21T14:02:07.000Z' } },
  );

describe('the order of recommendations', () => {
  it('is the one given; those without a place come last, as made', () => {
    const views = [view('new'), view('b', 2), view('newer'), view('a', 1)];
    expect(inOrder(views).map((one) => one.recordId)).toEqual(['a', 'b', 'new', 'newer']);
  });

  it('moves one step and stops at the ends', () => {
    expect(movedBy(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(['a', 'b', 'c'], 'missing', 1)).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing, whatever the moves', () => {
    const moves = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(-1 as const, 1 as const)),
    );
    fc.assert(
      fc.property(moves, (steps) => {
        let list: readonly number[] = [0, 1, 2, 3, 4, 5];
        for (const [item, step] of steps) list = movedBy(list, item, step);
        expect([...list].sort()).toEqual([0, 1, 2, 3, 4, 5]);
      }),
    );
  });
});
