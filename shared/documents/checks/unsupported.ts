import { resolveField } from '../../assessments/resolve-field.ts';
import type { DocumentCheck } from './check.ts';
import { amountOf, type Mention, mentionsIn, unitOf, waysToSay } from './numbers.ts';
import type { CheckReading } from './reading.ts';
import { unsupported } from './unsupported-check.ts';

/**
 * Numbers in the OT's own sentences that nothing in the record says, with their unit where they have one, and those that took the place
 * of the number that was composed there. Small counts need no evidence of their own.
 */
export function unsupportedNumbers(reading: CheckReading): DocumentCheck[] {
  return reading.sentences.flatMap(({ edit, composed }) => {
    const said = mentionsIn(edit.text);
    const here = mentionsIn(composed.text);
    return said
      .filter((one) => needsEvidence(one) && !here.some(({ number }) => number === one.number))
      .filter((one) => !here.some((other) => isSame(one, other)))
      .flatMap((one): DocumentCheck[] => {
        const unit = unitOf(one);
        const isKnown = isSaid(one, reading);
        const dropped = here.find(
          (other) =>
            unit !== undefined &&
            unitOf(other)?.name === unit.name &&
            !said.some((each) => isSame(each, other)),
        );
        if (isKnown && dropped === undefined) return [];
        return [
          unsupported(edit.blockId, `${one.number}`, one.written, isKnown ? dropped?.written : undefined),
        ];
      });
  });
}

/** Up to this, a bare number counts what the sentence itself names. */
const mostCounted = 12;

function needsEvidence(one: Mention): boolean {
  return unitOf(one) !== undefined || Number(one.number) > mostCounted;
}

function isSame(one: Mention, other: Pick<Mention, 'number' | 'unit'>): boolean {
  const amount = amountOf(one);
  return amount === undefined ? one.number === other.number : amount === amountOf(other);
}

/** Whether an answer is this number, or a text holds it; with its unit where it has one, whatever unit it is told in there. */
function isSaid(one: Mention, { texts, numbers }: CheckReading): boolean {
  const ways = waysToSay(one);
  const inText = (text: string) =>
    ways.some((way) => text.includes(way)) && mentionsIn(text).some((other) => isSame(one, other));
  const values = new Set(ways.map(Number));
  return (
    texts.some(inText) ||
    numbers.some(({ record, path, value }) => {
      if (!values.has(value)) return false;
      if (unitOf(one) === undefined) return true;
      const field = resolveField(record.declaration, path);
      const unit = field?.kind === 'number' && field.unit !== '' ? field.unit : record.text(`${path}Unit`);
      return isSame(one, { number: String(value), unit: unit?.toLowerCase() ?? '' });
    })
  );
}
