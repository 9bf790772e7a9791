/** A number in a sentence, with the word after it. */
export interface Mention {
  readonly number: string;
  /** The unit as written, lower case; empty where none follows. */
  readonly unit: string;
  readonly written: string;
}

/** Units of length, mass, force, time and share as documents and people write them, by what they measure. */
const units: Readonly<Record<string, { readonly of: string; readonly name: string }>> = {
  mm: { of: 'length', name: 'mm' },
  cm: { of: 'length', name: 'cm' },
  m: { of: 'length', name: 'm' },
  metres: { of: 'length', name: 'm' },
  inches: { of: 'length', name: 'in' },
  feet: { of: 'length', name: 'ft' },
  kg: { of: 'mass', name: 'kg' },
  g: { of: 'mass', name: 'g' },
  lb: { of: 'mass', name: 'lb' },
  lbs: { of: 'mass', name: 'lb' },
  stone: { of: 'mass', name: 'st' },
  n: { of: 'force', name: 'N' },
  kgf: { of: 'force', name: 'kgf' },
  s: { of: 'time', name: 's' },
  seconds: { of: 'time', name: 's' },
  min: { of: 'time', name: 'min' },
  minute: { of: 'time', name: 'min' },
  minutes: { of: 'time', name: 'min' },
  hour: { of: 'time', name: 'h' },
  hours: { of: 'time', name: 'h' },
  '%': { of: 'share', name: '%' },
};

/** Numbers of a text as they stand there: `1,200 mm`, `12.5 kg`, `8`. Numbers of dates, times and lists are left out. */
export function mentionsIn(text: string): Mention[] {
  const found = text
    .replaceAll(
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/gu,
      ' ',
    )
    .replaceAll(/\b\d{1,2}[:.]\d{2}\b(?!\s*(?:kg|mm|cm|m|min))/gu, ' ')
    .replaceAll(/\b(?:19|20)\d{2}\b/gu, ' ')
    .matchAll(/(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s*(%|[\p{L}]+))?/gu);
  return [...found].map(([written, whole = '', rest = '', word = '']) => ({
    number: `${whole.replaceAll(',', '')}${rest}`,
    unit: word.toLowerCase(),
    written: written.trim(),
  }));
}

/** The unit that a word after a number names. */
export function unitOf({ unit }: Mention): { readonly of: string; readonly name: string } | undefined {
  return units[unit];
}
