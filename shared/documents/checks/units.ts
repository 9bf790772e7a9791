import { documentChecksText as words } from '../../text/document-checks.ts';
import type { DocumentCheck } from './check.ts';
import { mentionsIn, unitOf } from './numbers.ts';
import type { CheckReading } from './reading.ts';

/** The same number in another unit of the same measure: 80 cm where 80 mm was measured. */
export function unitClashes({ sentences, items }: CheckReading): DocumentCheck[] {
  const inSentences = sentences.flatMap(({ edit, composed }) =>
    clashes(edit.text, composed.text).map(
      ([written, other]): DocumentCheck => ({
        id: `unit/${edit.blockId}/${written}`,
        kind: 'unit',
        weight: 'answer',
        words: words.unit(written, other),
        blockId: edit.blockId,
        place: null,
      }),
    ),
  );
  const inRecords = items.flatMap(({ place, texts, measures }) =>
    texts.flatMap(({ path, text }) =>
      (/\d/u.test(text) ? clashes(text, measures().join('; ')) : []).map(
        ([written, other]): DocumentCheck => ({
          id: `unit/${place.recordId}/${path}/${written}`,
          kind: 'unit',
          weight: 'look',
          words: words.unitInRecord(written, other, place.title),
          blockId: null,
          place: { recordId: place.recordId, recordKind: place.recordKind, path },
        }),
      ),
    ),
  );
  return [...inSentences, ...inRecords];
}

function clashes(text: string, beside: string): [string, string][] {
  const others = mentionsIn(beside);
  return mentionsIn(text).flatMap((mention): [string, string][] => {
    const unit = unitOf(mention);
    const same = others.filter(({ number }) => number === mention.number);
    if (unit === undefined || same.some((other) => unitOf(other)?.name === unit.name)) return [];
    const clash = same.find((other) => unitOf(other)?.of === unit.of);
    return clash === undefined ? [] : [[mention.written, clash.written]];
  });
}
