import { withoutDates } from './dates-in-text.ts';

/** A number in a sentence, with the word after it. */
export interface Mention {
  readonly number: string;
  /** The unit as written, lower case; empty where none follows. */
  readonly unit: string;
  readonly written: string;
}

interface Unit {
  readonly of: string;
  readonly name: string;
  /** How many of the smallest unit of its kind it is; months and years are 30 and 365 days. */
  readonly size: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const unit = (of: string, name: string, size: number): Unit => ({ of, name, size });

/** Units of length, mass, force, time and share as documents and people write them, by what they measure. */
const units: Readonly<Record<string, Unit>> = {
  mm: unit('length', 'mm', 1),
  cm: unit('length', 'cm', 10),
  m: unit('length', 'm', 1000),
  metre: unit('length', 'm', 1000),
  metres: unit('length', 'm', 1000),
  km: unit('length', 'km', 1_000_000),
  inches: unit('length', 'in', 25.4),
  feet: unit('length', 'ft', 304.8),
  kg: unit('mass', 'kg', 1000),
  kilos: unit('mass', 'kg', 1000),
  g: unit('mass', 'g', 1),
  lb: unit('mass', 'lb', 453.592),
  lbs: unit('mass', 'lb', 453.592),
  stone: unit('mass', 'st', 6350.29),
  n: unit('force', 'N', 1),
  kgf: unit('force', 'kgf', 9.80665),
  s: unit('time', 's', 1),
  seconds: unit('time', 's', 1),
  min: unit('time', 'min', minute),
  minute: unit('time', 'min', minute),
  minutes: unit('time', 'min', minute),
  h: unit('time', 'h', hour),
  hour: unit('time', 'h', hour),
  hours: unit('time', 'h', hour),
  day: unit('time', 'days', day),
  days: unit('time', 'days', day),
  week: unit('time', 'weeks', 7 * day),
  weeks: unit('time', 'weeks', 7 * day),
  month: unit('time', 'months', 30 * day),
  months: unit('time', 'months', 30 * day),
  year: unit('time', 'years', 365 * day),
  years: unit('time', 'years', 365 * day),
  '%': unit('share', '%', 1),
  'per cent': unit('share', '%', 1),
};

const written =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Readonly<Record<string, string>> = {
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
};
const inWords: readonly (readonly [string, string])[] = [
  ...written.map((word, index) => [word, String(index + 1)] as const),
  ...Object.entries(tens),
];
const numberWord = `${written.toReversed().join('|')}|${Object.keys(tens).join('|')}`;
const inDigits = new RegExp(
  `(?<![\\p{L}-])(${numberWord})(?=[\\s-]+(?:${Object.keys(units).join('|')})(?![\\p{L}]))`,
  'giu',
);
const digits = /(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:[\s-]*(%|per cent|\p{L}+))?/gu;
const joins: readonly string[] = ['to', 'and', 'or'];

/**
 * Numbers of a text as they stand there: `1,200 mm`, `12.5 kg`, `8`, `eight weeks`. Numbers of dates, years and times of day are left
 * out; the first of two that share a unit has it, too: `600 to 700 mm`.
 */
export function mentionsIn(text: string): Mention[] {
  const plain = withoutDates(text)
    .replaceAll(/\b\d{1,2}[:.]\d{2}\b(?!\s*(?:kg|mm|cm|m|min))/gu, ' ')
    .replaceAll(/\b(?:19|20)\d{2}\b/gu, ' ')
    .replaceAll(inDigits, (word: string) => {
      const known = word.toLowerCase();
      return tens[known] ?? String(written.indexOf(known) + 1);
    });
  const found = [...plain.matchAll(digits)].map(([said, whole = '', rest = '', word = '']) => ({
    number: `${whole.replaceAll(',', '')}${rest}`,
    unit: word.toLowerCase(),
    written: said.trim(),
  }));
  return found.map((one, index) => {
    const next = found[index + 1];
    return next !== undefined && joins.includes(one.unit) && unitOf(next) !== undefined
      ? { number: one.number, unit: next.unit, written: `${one.number} ${next.unit}` }
      : one;
  });
}

/** The unit that a word after a number names. */
export function unitOf({ unit }: Pick<Mention, 'unit'>): Unit | undefined {
  return Object.hasOwn(units, unit) ? units[unit] : undefined;
}

/** The digits, or the word, with which the same amount can be told in one of the units of its kind. */
export function waysToSay(mention: Mention): readonly string[] {
  const known = unitOf(mention);
  const own = Number(mention.number);
  const values =
    known === undefined
      ? [own]
      : Object.values(units)
          .filter(({ of }) => of === known.of)
          .map(({ size }) => Number(((own * known.size) / size).toPrecision(6)));
  return [...new Set(values)].flatMap((value) => [
    String(value),
    value.toLocaleString('en-GB', { maximumFractionDigits: 6 }),
    ...inWords.filter(([, digits]) => digits === String(value)).map(([word]) => word),
  ]);
}

/** How much is meant, whatever the unit it is told in: `1.2 m` and `1,200 mm` are the same. Undefined without a unit. */
export function amountOf(mention: Pick<Mention, 'number' | 'unit'>): string | undefined {
  const known = unitOf(mention);
  return known && `${known.of} ${Number((Number(mention.number) * known.size).toPrecision(6))}`;
}
