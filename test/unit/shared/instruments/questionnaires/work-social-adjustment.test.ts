import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSocialAdjustment } from '../../../../../shared/instruments/questionnaires/work-social-adjustment.ts';
import { explained, notWhole, problemOf } from './support.ts';

const rating = fc.integer({ min: 0, max: 8 });

describe('the Work and Social Adjustment Scale', () => {
  it.each([
    [[0, 0, 0, 0, 0], 0, 'subclinical', false],
    [[2, 2, 2, 2, 1], 9, 'subclinical', false],
    [[2, 2, 2, 2, 2], 10, 'significant impairment', false],
    [[4, 4, 4, 4, 4], 20, 'significant impairment', false],
    [[5, 4, 4, 4, 4], 21, 'moderately severe or worse', false],
    [[8, 8, 8, 8, 8], 40, 'moderately severe or worse', false],
    [[null, 2, 2, 2, 2], 10, 'significant impairment', true],
    [[null, 2, 2, 2, 1], 8.75, 'subclinical', true],
    [[4, 4, null, 4, 4], 20, 'significant impairment', true],
    [[5, 4, 4, 4, null], 21.25, 'moderately severe or worse', true],
    [[8, 8, 8, null, 8], 40, 'moderately severe or worse', true],
  ])('scores %j', (items, total, band, prorated) => {
    expect(workSocialAdjustment.score({ items })).toEqual({ total, band, prorated });
  });

  it('has no total with more than one item without an answer', () => {
    const items = [1, null, 2, null, 3];
    expect(problemOf(workSocialAdjustment, { items })).toMatchObject({ code: 'missing', field: 'items.3' });
    expect(workSocialAdjustment.assess({ items })).toMatchObject({
      status: 'incomplete',
      missing: ['items.3'],
    });
    expect(problemOf(workSocialAdjustment, { items: Array(5).fill(null) })).toMatchObject({
      code: 'missing',
    });
  });

  it('waits for an item not yet asked, instead of making it up', () => {
    expect(workSocialAdjustment.assess({ items: [1, undefined, 2, 2, 3] })).toMatchObject({
      status: 'incomplete',
      missing: ['items.1'],
    });
  });

  it('says which item was made up, and how', () => {
    const { steps, notes, headline } = explained(workSocialAdjustment, { items: [null, 3, 3, 3, 4] });
    expect(headline.value).toBe('16.25');
    expect(steps.map(({ from }) => from)).toContain('13 × 5 ÷ 4');
    expect(notes).toContain('Item 1: work has no answer and counts as the mean of the other four.');
  });

  it.each([...notWhole, 9])('turns down %j as an item', (value) => {
    expect(problemOf(workSocialAdjustment, { items: [0, 0, value, 0, 0] })).toMatchObject({
      field: 'items.2',
      accepted: 'a whole number from 0 to 8',
    });
  });

  it('stays in range, and a missing item changes nothing when all are alike', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 5, maxLength: 5 }), (items) => {
        const { total } = workSocialAdjustment.score({ items });
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(40);
      }),
    );
    fc.assert(
      fc.property(rating, fc.integer({ min: 0, max: 4 }), (value, gap) => {
        const items: (number | null)[] = Array(5).fill(value);
        expect(workSocialAdjustment.score({ items: items.with(gap, null) }).total).toBe(5 * value);
      }),
    );
  });
});
