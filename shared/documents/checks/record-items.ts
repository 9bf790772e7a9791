import { answerWords } from '../../assessments/answer-words.ts';
import type { Field } from '../../assessments/fields.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { Id } from '../../domain/ids.ts';
import type { RecordKind } from '../../domain/records.ts';

/** One item of a repeated group, with what was typed and what was measured in it. */
export interface RecordItem {
  readonly place: { readonly recordId: Id; readonly recordKind: RecordKind; readonly title: string };
  /** `left` or `right` where the item says one side. */
  readonly side: { readonly path: string; readonly value: 'left' | 'right' } | undefined;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  /** Measured numbers with their units, as they read on paper. */
  readonly measures: () => readonly string[];
}

/** The items of every repeated group of the case. */
export function itemsOf(records: readonly RecordView[]): readonly RecordItem[] {
  return records.flatMap((record) =>
    record.declaration.sections.flatMap(({ fields }) =>
      fields.flatMap((field) => inGroup(record, field, '')),
    ),
  );
}

function inGroup(record: RecordView, field: Field, prefix: string): RecordItem[] {
  if (field.kind !== 'group') return [];
  return record.items(`${prefix}${field.id}`).flatMap((itemId) => {
    const at = `${prefix}${field.id}.${itemId}.`;
    return [itemAt(record, field.fields, at), ...field.fields.flatMap((inner) => inGroup(record, inner, at))];
  });
}

function itemAt(record: RecordView, fields: readonly Field[], at: string): RecordItem {
  const sides = fields.flatMap((field) => {
    const value =
      field.kind === 'choice' && /side$/iu.test(field.id) ? record.text(`${at}${field.id}`) : undefined;
    return value === 'left' || value === 'right' ? [{ path: `${at}${field.id}`, value } as const] : [];
  });
  return {
    place: {
      recordId: record.recordId,
      recordKind: record.declaration.kind,
      title: record.declaration.title,
    },
    side: sides[0],
    texts: fields.flatMap((field) => {
      const text = field.kind === 'text' ? record.text(`${at}${field.id}`) : undefined;
      return text === undefined ? [] : [{ path: `${at}${field.id}`, text }];
    }),
    measures: () =>
      fields.flatMap((field) => {
        if (field.kind !== 'number') return [];
        const told = answerWords(record, field, `${at}${field.id}`);
        // Where the unit is a choice of its own, it stands beside the number.
        return told === undefined ? [] : [`${told} ${record.text(`${at}${field.id}Unit`) ?? ''}`];
      }),
  };
}
