import { documentChecksText as words } from '../../text/document-checks.ts';
import type { DocumentCheck } from './check.ts';
import type { CheckReading } from './reading.ts';
import { lostPartsIn, type Side, type SidedPart, sidedPartsIn, tellsOfLoss } from './sides-in-text.ts';

/** Left where the record says right, or the other way round, in the document or within the record. */
export function sideClashes(reading: CheckReading): DocumentCheck[] {
  const found = [...swappedSides(reading), ...lostParts(reading), ...unheardSides(reading)];
  const seen = new Set<string | null>();
  // The gravest of a sentence is enough.
  const inDocument = found.filter(({ blockId }) => !seen.has(blockId) && seen.add(blockId));
  return [...inDocument, ...inRecords(reading)];
}

/** The other side in one of the OT's own sentences than in what was composed there. */
function swappedSides({ sentences }: CheckReading): DocumentCheck[] {
  return sentences.flatMap(({ edit, composed }): DocumentCheck[] => {
    const [own, other] = [sidedPartsIn(edit.text), sidedPartsIn(composed.text)];
    const swapped = own.find((one) => isSwapped(one, own, other))?.side;
    const [only, otherOnly] = [onlySide(own), onlySide(other)];
    const against = swapped ?? (otherOnly !== undefined && only !== otherOnly ? only : undefined);
    return against === undefined
      ? []
      : [check(edit.blockId, 'answer', words.side(against, otherSide(against)))];
  });
}

/** A side in one of the OT's own sentences of which the record never speaks, while it does of the other one. */
function unheardSides(reading: CheckReading): DocumentCheck[] {
  return reading.sentences.flatMap(({ edit, composed }): DocumentCheck[] => {
    const other = sidedPartsIn(composed.text);
    const unheard = sentencesIn(edit.text)
      .filter((sentence) => !tellsOfLoss(sentence))
      .flatMap(sidedPartsIn)
      .find((one) => !other.some((same) => isSame(one, same)) && isOnlyOther(one, reading));
    return unheard === undefined
      ? []
      : [check(edit.blockId, 'look', words.sideOnly(unheard.written, otherSide(unheard.side)))];
  });
}

/** The same part with the other side alone in the two sentences. */
function isSwapped(one: SidedPart, own: readonly SidedPart[], other: readonly SidedPart[]): boolean {
  const sides = (parts: readonly SidedPart[]) =>
    new Set(parts.filter(({ part }) => part === one.part).map(({ side }) => side));
  const [here, there] = [sides(own), sides(other)];
  return one.part !== 'side' && here.size === 1 && there.size === 1 && !there.has(one.side);
}

function onlySide(parts: readonly SidedPart[]): Side | undefined {
  const [first] = parts;
  return parts.every(({ side }) => side === first?.side) ? first?.side : undefined;
}

/** Whether the record speaks of this part, and only of the other one of the two. */
function isOnlyOther(one: SidedPart, { texts }: CheckReading): boolean {
  if (one.part === 'side') return false;
  const recorded = texts.flatMap(sidedPartsIn).filter(({ part }) => part === one.part);
  return recorded.length > 0 && recorded.every(({ side }) => side !== one.side);
}

function isSame(one: SidedPart, other: SidedPart): boolean {
  return one.part === other.part && one.side === other.side;
}

function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** A hand or foot that the client has not got, spoken of as if it worked: in composed words as well as in the OT's own. */
function lostParts({ records, parts, sentences }: CheckReading): DocumentCheck[] {
  const lost = records.flatMap((record) =>
    Object.values(record.answers).flatMap(({ value }) =>
      typeof value === 'string' ? lostPartsIn(value) : [],
    ),
  );
  if (lost.length === 0) return [];
  const edited = new Map(sentences.map(({ composed }) => [composed.id, composed.text]));
  return parts.flatMap(({ id, text }) =>
    sentencesIn(text)
      .filter((sentence) => !tellsOfLoss(sentence))
      .flatMap((sentence) =>
        sidedPartsIn(sentence).flatMap(({ side, part, written, before }): DocumentCheck[] => {
          // Composed words tell chosen answers as they are: which hand a lever is made for.
          const isComposed = edited.get(id)?.toLowerCase().includes(written) ?? true;
          if (isComposed && !owners.includes(before)) return [];
          const gone = lost.find((one) => one.side === side && one.parts.has(part));
          return gone === undefined ? [] : [check(id, 'look', words.sideLost(written, gone.said))];
        }),
      )
      .slice(0, 1),
  );
}

const owners: readonly string[] = ['the', 'his', 'her', 'their', 'my', 'with', 'in'];

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?;:])\s+|\n/u);
}

function inRecords({ items }: CheckReading): DocumentCheck[] {
  return items.flatMap(({ place, side, texts }) =>
    texts.flatMap(({ path, text }): DocumentCheck[] => {
      const told = onlySide(sidedPartsIn(text));
      if (side === undefined || told === undefined || told === side.value) return [];
      return [
        {
          id: `side/${place.recordId}/${path}`,
          kind: 'side',
          weight: 'look',
          words: words.sideInRecord(told, side.value, place.title),
          blockId: null,
          place: { recordId: place.recordId, recordKind: place.recordKind, path },
        },
      ];
    }),
  );
}

function check(blockId: string, weight: DocumentCheck['weight'], said: string): DocumentCheck {
  return { id: `side/${blockId}`, kind: 'side', weight, words: said, blockId, place: null };
}
