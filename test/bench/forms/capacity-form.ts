import type { Declaration } from '../../../shared/assessments/define.ts';
import type { Field } from '../../../shared/assessments/fields.ts';
import { isShown } from '../../../shared/assessments/show-if.ts';
import type { Answer, Answers } from '../../../shared/domain/answers.ts';

export interface FilledForm {
  readonly answers: Answers;
  /** Every question that these answers put on the page. */
  readonly questions: readonly { readonly path: string; readonly field: Field }[];
}

const stamp = { by: 'ot', at: '2026-03-21T10:00:00.000Z' };

/** A record in which every choice has its first answer and every group one item, so that as much as possible is asked. */
export function fillForm(declaration: Declaration): FilledForm {
  const answers: Record<string, Answer> = {};
  const fields: { path: string; field: Field }[] = [];
  const fill = (all: readonly Field[], prefix: string) => {
    for (const field of all) {
      const path = `${prefix}${field.id}`;
      fields.push({ path, field });
      if (field.kind === 'choice')
        answers[path] = { state: 'given', value: field.options[0]?.id ?? '', ...stamp };
      if (field.kind !== 'group') continue;
      answers[path] = { state: 'given', value: ['item'], ...stamp };
      fill(field.fields, `${path}.item.`);
    }
  };
  fill(
    declaration.sections.flatMap((section) => section.fields),
    '',
  );
  return { answers, questions: fields.filter(({ path, field }) => isShown(field, path, answers)) };
}
