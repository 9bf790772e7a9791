import type { RecordView } from '../../assessments/view.ts';
import { type Part, partsOf } from '../parts.ts';
import { recordsOf } from '../terms.ts';
import type { BlockEdit } from '../tree.ts';
import { plainText } from '../walk.ts';
import { fold } from '../words.ts';
import type { CheckInput } from './check.ts';
import { itemsOf, type RecordItem } from './record-items.ts';

/** A sentence that the OT wrote, beside what was composed in its place. */
export interface EditedSentence {
  readonly edit: BlockEdit;
  readonly composed: Part;
}

/** A number that somebody answered. */
interface AnsweredNumber {
  readonly record: RecordView;
  readonly path: string;
  readonly value: number;
}

/** What every check reads, made once for all of them, and only where one asks for it. */
export class CheckReading {
  readonly input: CheckInput;
  /** What the reader gets, piece by piece. */
  readonly parts: readonly Part[];
  /** The OT's own sentences that stand in the document. */
  readonly sentences: readonly EditedSentence[];
  readonly records: readonly RecordView[];
  private knownTexts: readonly string[] | undefined;
  private knownLetters: string | undefined;
  private knownNumbers: readonly AnsweredNumber[] | undefined;
  private knownItems: readonly RecordItem[] | undefined;

  constructor(input: CheckInput) {
    this.input = input;
    this.parts = partsOf(input.tree);
    this.records = recordsOf(input.data);
    const composed = new Map(
      input.edits.length > 0 ? partsOf(input.whole).map((part) => [part.id, part]) : [],
    );
    this.sentences = input.edits.flatMap((edit) => {
      const part = composed.get(edit.blockId);
      return part === undefined ? [] : [{ edit, composed: part }];
    });
  }

  /** Everything that is said in words: answers, the document as it was composed, captions, the letterhead. Dates stand as stored. */
  get texts(): readonly string[] {
    const { data, whole, tree } = this.input;
    this.knownTexts ??= [
      ...this.records.flatMap(({ answers }) =>
        Object.values(answers).flatMap(({ value, raw }) =>
          [value, raw].flatMap((one) => (typeof one === 'string' ? one : [])),
        ),
      ),
      ...partsOf(whole).map(({ text }) => text),
      ...data.photos.flatMap(({ caption, persons }) => [caption, ...persons.map(({ name }) => name)]),
      data.practitioner.name,
      plainText(tree.letterhead.name),
      ...tree.letterhead.lines.map(plainText),
      tree.date,
    ];
    return this.knownTexts;
  }

  /** Whether a word, folded, is said anywhere: it or a longer one that begins with it. */
  says(word: string): boolean {
    this.knownLetters ??= ` ${fold(this.texts.join('\n')).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return this.knownLetters.includes(` ${word}`);
  }

  get numbers(): readonly AnsweredNumber[] {
    this.knownNumbers ??= this.records.flatMap((record) =>
      Object.entries(record.answers).flatMap(([path, { value }]) =>
        typeof value === 'number' ? [{ record, path, value }] : [],
      ),
    );
    return this.knownNumbers;
  }

  /** The items of every repeated group of the case. */
  get items(): readonly RecordItem[] {
    this.knownItems ??= itemsOf(this.records);
    return this.knownItems;
  }
}
