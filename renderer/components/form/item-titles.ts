import { useRef } from 'react';
import type { Declaration } from '../../../shared/assessments/define.ts';
import type { GroupField, ItemChoiceField } from '../../../shared/assessments/fields.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import type { Answers } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import { useRead } from '../../client/queries.ts';
import { titleWords } from './item-words.ts';
import { useAnswers, useSession } from './session-context.tsx';

export interface ItemTitle {
  readonly id: string;
  readonly title: string;
}

/** The items of a repeated group with the words that name them: their title field, else their place in the list. */
export function itemTitles(
  answers: Answers,
  groupPath: string,
  group: Pick<GroupField, 'titleField' | 'besideTitle' | 'itemName' | 'fields'>,
): readonly ItemTitle[] {
  const ids = answers[groupPath]?.value;
  if (!Array.isArray(ids)) return [];
  const wordsOf = (itemId: string, fieldId: string | undefined): string => {
    const value = answers[`${groupPath}.${itemId}.${fieldId}`]?.value;
    const field = group.fields.find(({ id }) => id === fieldId);
    const words = field === undefined ? value : titleWords(field, value);
    return typeof words === 'string' ? words.trim() : '';
  };
  return ids.map((id, index) => {
    const title = wordsOf(id, group.titleField) || formText.group.untitled(group.itemName, index + 1);
    const beside = wordsOf(id, group.besideTitle).toLowerCase();
    return { id, title: beside === '' ? title : `${title}, ${beside}` };
  });
}

/** The group field with this id at the top of a record. */
export function topGroup(declaration: Declaration, groupId: string): GroupField | undefined {
  return topFields(declaration).find((field) => field.kind === 'group' && field.id === groupId) as
    | GroupField
    | undefined;
}

/** Titles of the items of a group at the top of this record; the same array while they are the same. */
export function useItemTitles(groupId: string): readonly ItemTitle[] {
  const session = useSession();
  const answers = useAnswers();
  const group = topGroup(session.declaration, groupId);
  const titles = group ? itemTitles(answers, groupId, group) : none;
  const last = useRef(titles);
  // A grid of them is not drawn again on every keystroke.
  if (JSON.stringify(last.current) !== JSON.stringify(titles)) last.current = titles;
  return last.current;
}

const none: readonly ItemTitle[] = [];

/** What an item choice offers: items of this record, or those of the case's other records and the whole job. */
export function useItemsToChoose(field: ItemChoiceField): readonly ItemTitle[] {
  const session = useSession();
  const own = useItemTitles(field.group);
  const kind = field.from;
  const others = useRead(
    'records.ofKind',
    { caseId: session.record.caseId, kind: kind ?? session.record.kind },
    { enabled: kind !== undefined },
  );
  if (kind === undefined) return own;
  const group = topGroup(declarationFor(kind), field.group);
  const found = group
    ? (others.data ?? [])
        .filter(({ record }) => record.deletedAt === null)
        .flatMap(({ answers }) =>
          itemTitles(answers, field.group, group).flatMap((item) => [
            item,
            ...innerTitles(answers, `${field.group}.${item.id}`, item.title, group, field.inner),
          ]),
        )
    : [];
  return field.inner !== undefined ? found : [...found, { id: wholeJob, title: formText.wholeJob }];
}

/** The items of a group within an item, each led by the item that it belongs to. */
function innerTitles(
  answers: Answers,
  path: string,
  title: string,
  { fields }: GroupField,
  inner: string | undefined,
): readonly ItemTitle[] {
  const group = fields.find(({ id }) => id === inner);
  if (group?.kind !== 'group') return [];
  return itemTitles(answers, `${path}.${group.id}`, group).map((item) => ({
    id: item.id,
    title: formText.within(title, item.title),
  }));
}
