import { useRef } from 'react';
import type { Declaration } from '../../../shared/assessments/define.ts';
import type { Field } from '../../../shared/assessments/fields.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import { isShown } from '../../../shared/assessments/show-if.ts';
import type { Answers } from '../../../shared/domain/answers.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { type ItemTitle, itemTitles } from '../form/item-titles.ts';
import { useAnswers, useSession } from '../form/session-context.tsx';

/** What a photo can be pinned to, in the order of the record: tasks, each followed by its steps. The same array while they are the same. */
export function usePinnable(): readonly ItemTitle[] {
  const { declaration } = useSession();
  const found = pinnable(declaration, useAnswers());
  const last = useRef(found);
  if (JSON.stringify(last.current) !== JSON.stringify(found)) last.current = found;
  return last.current;
}

function pinnable(declaration: Declaration, answers: Answers): readonly ItemTitle[] {
  return within(topFields(declaration), '', '', answers);
}

function within(fields: readonly Field[], prefix: string, above: string, answers: Answers): ItemTitle[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.id}`;
    if (field.kind === 'text')
      return field.photos && isShown(field, path, answers) ? [{ id: path, title: field.label }] : [];
    if (field.kind !== 'group' || !field.photos) return [];
    return itemTitles(answers, path, field).flatMap(({ id, title }) => [
      { id, title: above === '' ? title : photosText.within(above, title) },
      ...within(field.fields, `${path}.${id}.`, title, answers),
    ]);
  });
}
