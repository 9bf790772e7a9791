import { describe, expect, test } from 'vitest';
import type { Field } from '../../../../shared/assessments/fields.ts';
import { conditionsOf, isShown, shownSections } from '../../../../shared/assessments/show-if.ts';
import type { Answer } from '../../../../shared/domain/answers.ts';

const field: Field = {
  kind: 'number',
  id: 'angle',
  label: 'Angle',
  sensitivity: 'function',
  unit: '°',
  min: 0,
  max: 180,
  decimals: 0,
  showIf: { field: 'side', is: ['left', 'both'], and: { field: 'entry', is: ['angles'] } },
};

function given(value: string): Answer {
  return { state: 'given', value, by: 'OT', at: '2026-03-21T10:00:00.000Z' };
}

describe('a field with two conditions', () => {
  test.each([
    [{ side: given('left'), entry: given('angles') }, true],
    [{ side: given('both'), entry: given('angles') }, true],
    [{ side: given('right'), entry: given('angles') }, false],
    [{ side: given('left'), entry: given('scores') }, false],
    [{ side: given('left') }, false],
    [{ entry: given('angles') }, false],
    [{}, false],
  ])('is on the page only while both hold', (answers, shown) => {
    expect(isShown(field, 'angle', answers)).toBe(shown);
  });

  test('makes its section come and go', () => {
    const declaration = {
      id: 'x',
      kind: 'note',
      version: 1,
      title: 'X',
      findings: [],
      sections: [{ id: 'left', title: 'Left', fields: [field] }],
    } as const;
    expect(shownSections(declaration, {})).toEqual([]);
    expect(shownSections(declaration, { side: given('left'), entry: given('angles') })).toHaveLength(1);
  });

  test('names both, so that a page can follow them', () => {
    expect(conditionsOf(field).map((condition) => condition.field)).toEqual(['side', 'entry']);
  });
});
