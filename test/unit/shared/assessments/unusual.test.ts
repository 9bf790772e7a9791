import { expect, test } from 'vitest';
import type { Field, NumberField } from '../../../../shared/assessments/fields.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { topFields } from '../../../../shared/assessments/resolve-field.ts';
import { numberDoubt, numberDoubts } from '../../../../shared/assessments/unusual.ts';
import { RecordKind } from '../../../../shared/domain/records.ts';
import { homeVisit } from '../../../fixtures/documents/home-visit.ts';
import { viewOf } from '../../../fixtures/documents/sample-case-data.ts';

const rise: NumberField = {
  kind: 'number',
  id: 'rise',
  label: 'Rise',
  sensitivity: 'function',
  unit: 'mm',
  min: 10,
  max: 400,
  decimals: 0,
  usually: { min: 75, max: 250 },
};

test('a measure outside what is usual is asked about with its unit, and both ends are usual', () => {
  expect(numberDoubt(rise, 18)).toBe('18 mm is very low here: millimetres or centimetres? 18 cm is 180 mm.');
  expect(numberDoubt(rise, '18')).toBe(numberDoubt(rise, 18));
  expect(numberDoubt(rise, 75)).toBeUndefined();
  expect(numberDoubt(rise, 250)).toBeUndefined();
  expect(numberDoubt(rise, 74)).toMatch(/^74 mm is very low here/);
  expect(numberDoubt(rise, 251)).toBe('251 mm is very high here. Is it right, and in mm?');
});

test('another unit is named only where it would be usual', () => {
  expect(numberDoubt(rise, 20)).toContain('20 cm is 200 mm');
  // 30 cm would be no usual rise either.
  expect(numberDoubt(rise, 30)).toBe('30 mm is very low here. Is it right, and in mm?');
  expect(numberDoubt({ ...rise, min: 1, max: 20_000, usually: { min: 500, max: 5000 } }, 2)).toBe(
    '2 mm is very low here: millimetres or metres? 2 m is 2,000 mm.',
  );
  expect(numberDoubt({ ...rise, unit: 'kg', usually: { min: 20, max: 90 } }, 150)).toBe(
    '150 kg is very high here. Is it right, and in kg?',
  );
  expect(numberDoubt({ ...rise, unit: '', usually: { min: 1, max: 25 } }, 40)).toBe(
    '40 is very high here. Is it right?',
  );
});

test('nothing is asked of what cannot be read, of none at all, and where nothing is usual', () => {
  for (const typed of ['', 'abc', '5', '9000', undefined]) expect(numberDoubt(rise, typed)).toBeUndefined();
  expect(numberDoubt({ ...rise, min: 0 }, 0)).toBeUndefined();
  const { usually: _, ...plain } = rise;
  expect(numberDoubt(plain, 18)).toBeUndefined();
});

test('the doubts of a record name the place and the question', () => {
  expect(numberDoubts(viewOf('homeVisit', 90, homeVisit))).toEqual([]);
  const [doubt, ...others] = numberDoubts(
    viewOf('homeVisit', 90, { ...homeVisit, 'rooms.r2.flights.f1.rise': 18 }),
  );
  expect(others).toEqual([]);
  expect(doubt?.path).toBe('rooms.r2.flights.f1.rise');
  expect(doubt?.words).toBe(
    'Main flight, “Highest rise”: 18 mm is very low here: millimetres or centimetres? 18 cm is 180 mm.',
  );
});

test('what is usual lies within what is accepted, in every declaration', () => {
  const numbersIn = (fields: readonly Field[]): readonly NumberField[] =>
    fields.flatMap((field) =>
      field.kind === 'group' ? numbersIn(field.fields) : field.kind === 'number' ? [field] : [],
    );
  const numbers = RecordKind.options.flatMap((kind) => numbersIn(topFields(declarationFor(kind))));
  const asked = numbers.filter(({ usually }) => usually !== undefined);
  expect(asked.length).toBeGreaterThan(20);
  expect(
    asked.filter(
      ({ usually, min, max }) =>
        usually && (usually.min < min || usually.max > max || usually.min >= usually.max),
    ),
  ).toEqual([]);
});
