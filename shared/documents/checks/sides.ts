import { documentChecksText as words } from '../../text/document-checks.ts';
import { tokens } from '../words.ts';
import type { CheckInput, DocumentCheck } from './check.ts';
import { editedSentences } from './edited.ts';
import { itemsOf } from './record-items.ts';

/** Left where the record says right, or the other way round. */
export function sideClashes(input: CheckInput): DocumentCheck[] {
  const inSentences = editedSentences(input).flatMap(({ edit, composed }): DocumentCheck[] => {
    const [own, other] = [sideIn(edit.text), sideIn(composed.text)];
    if (own === undefined || other === undefined || own === other) return [];
    return [
      {
        id: `side/${edit.blockId}`,
        kind: 'side',
        weight: 'answer',
        words: words.side(own, other),
        blockId: edit.blockId,
        place: null,
      },
    ];
  });
  const inRecords = itemsOf(input.data).flatMap(({ place, side, texts }) =>
    texts.flatMap(({ path, text }): DocumentCheck[] => {
      const told = sideIn(text);
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
  return [...inSentences, ...inRecords];
}

/** The one side of the body or of a thing that a text names; undefined for none, for both, and for what is left over or right away. */
function sideIn(text: string): 'left' | 'right' | undefined {
  const said = tokens(text).map(({ word }) => word);
  const sides = said.filter(
    (word, index) =>
      (word === 'left' || word === 'right') && isSide(said[index - 1] ?? '', said[index + 1] ?? ''),
  );
  const [first] = sides;
  return sides.every((side) => side === first) ? (first as 'left' | 'right' | undefined) : undefined;
}

const parts = new Set(
  'hand arm wrist elbow shoulder knee hip ankle foot leg side finger thumb eye ear rail door'.split(' '),
);
const before = new Set('the his her their'.split(' '));

function isSide(previous: string, next: string): boolean {
  return parts.has(next.replace(/s$/u, '')) || (next === '' && before.has(previous));
}
