import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertWhereItWas } from '../../../../../renderer/components/form/item-list.ts';

describe('bringing an item back', () => {
  it('puts it behind the nearest item that stood before it and is still there', () => {
    expect(insertWhereItWas(['a', 'c'], 'b', ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(insertWhereItWas(['c', 'd'], 'b', ['a', 'b', 'c'])).toEqual(['b', 'c', 'd']);
    expect(insertWhereItWas([], 'b', ['a', 'b'])).toEqual(['b']);
  });

  it('gives the list as it was when nothing else changed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 }), fc.nat(), (list, pick) => {
        const id = list[pick % list.length] ?? '';
        const without = list.filter((other) => other !== id);
        expect(insertWhereItWas(without, id, list)).toEqual(list);
      }),
    );
  });
});
