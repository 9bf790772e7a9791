import fc from 'fast-check';
import type { Described } from '../../../shared/instruments/input-problems.ts';

/** Inputs that a schema accepts, extreme numbers among them. */
export function inputsOf(schema: Described): fc.Arbitrary<unknown> {
  const { type, anyOf, properties, prefixItems, items } = schema;
  if (anyOf) return fc.oneof(...anyOf.map(inputsOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (properties) return objectOf(schema, properties);
  if (typeof schema.additionalProperties === 'object') return recordOf(schema, schema.additionalProperties);
  if (prefixItems) return fc.tuple(...prefixItems.map(inputsOf));
  if (items) {
    const { minItems = 0, maxItems = minItems + 12 } = schema;
    return fc.array(inputsOf(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 12) });
  }
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return wholeOf(schema);
  if (type === 'number') return numberOf(schema);
  if (type === 'null') return fc.constant(null);
  if (schema.format === 'date') return dates;
  return fc.string({ minLength: 1, maxLength: 20 });
}

const dates = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function objectOf(schema: Described, properties: Readonly<Record<string, Described>>) {
  const arbitraries = Object.entries(properties).map(([key, value]) => [key, inputsOf(value)] as const);
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys: [...(schema.required ?? [])] });
}

function recordOf({ propertyNames }: Described, value: Described) {
  const names = propertyNames?.enum?.map(String);
  // A record whose keys are listed needs all of them.
  if (names) return fc.record(Object.fromEntries(names.map((name) => [name, inputsOf(value)])));
  return fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), inputsOf(value), {
    minKeys: 1,
    maxKeys: 4,
  });
}

function wholeOf({ minimum = -1000, maximum = 1000, exclusiveMinimum }: Described) {
  const min = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  return fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) });
}

function numberOf({ minimum, maximum, exclusiveMinimum }: Described): fc.Arbitrary<number> {
  const above = exclusiveMinimum !== undefined;
  const min = exclusiveMinimum ?? minimum ?? -Number.MAX_VALUE;
  const max = maximum ?? Number.MAX_VALUE;
  const double = (from: number, to: number, minExcluded: boolean) =>
    fc.double({ min: from, max: to, minExcluded, noNaN: true, noDefaultInfinity: true });
  const everyday = fc
    .integer({ min: Math.max(Math.ceil(min), -200), max: Math.min(Math.floor(max), 200) })
    .filter((value) => !above || value > min);
  const withinReach = Math.ceil(min) <= 200 && Math.floor(max) > Math.max(min, -200);
  return withinReach
    ? fc.oneof({ weight: 3, arbitrary: everyday }, double(min, max, above))
    : double(min, max, above);
}

type Path = readonly (string | number)[];

/** Every place of the inputs that must hold something, as the schema says. */
export function requiredPaths(schema: Described, value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    const { items, prefixItems } = schema;
    return value.flatMap((one, place) => {
      const inner = prefixItems?.[place] ?? items;
      return inner ? requiredPaths(inner, one, [...path, place]) : [];
    });
  }
  if (typeof value !== 'object' || value === null || !schema.properties) return [];
  const inner = Object.entries(schema.properties).flatMap(([key, described]) =>
    key in value ? requiredPaths(described, Reflect.get(value, key), [...path, key]) : [],
  );
  const required = (schema.required ?? []).filter((key) => !acceptsNull(schema.properties?.[key]));
  return [...required.map((key) => [...path, key]), ...inner];
}

function acceptsNull(schema: Described | undefined): boolean {
  return schema === undefined || schema.type === 'null' || (schema.anyOf?.some(acceptsNull) ?? false);
}

/** Every place of the inputs that holds something. */
export function allPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => allPaths(inner, [...path, key]))];
}

/** A copy with another value at the path; `undefined` takes the key away. */
export function changed(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((one, place) => (place === key ? changed(one, rest, to) : one));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: changed(Reflect.get(value, key), rest, to) };
}
