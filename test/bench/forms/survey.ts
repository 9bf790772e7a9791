import type { Field } from '../../../shared/assessments/fields.ts';

/** The same questions for SurveyJS, each as its nearest kind, all on one page; what is typed counts at every key, as it does in Otway. */
export function surveyOf(questions: readonly { readonly path: string; readonly field: Field }[]): object {
  return {
    textUpdateMode: 'onTyping',
    showQuestionNumbers: false,
    elements: questions.map(({ path, field }) => ({
      name: path,
      title: field.label,
      ...(field.help === undefined ? {} : { description: field.help }),
      ...kindOf(field),
    })),
  };
}

function kindOf(field: Field): object {
  switch (field.kind) {
    case 'text':
      return (field.lines ?? 1) > 1 ? { type: 'comment', autoGrow: true } : { type: 'text' };
    case 'number':
      return field.scale === undefined
        ? { type: 'text', inputType: 'number', min: field.min, max: field.max }
        : { type: 'rating', rateMin: field.min, rateMax: field.max };
    case 'date':
      return { type: 'text', inputType: 'date' };
    case 'time':
      return { type: 'text', inputType: 'time' };
    case 'choice':
      return {
        type: field.options.length > 5 ? 'dropdown' : 'radiogroup',
        colCount: 0,
        choices: field.options.map(({ id, label }) => ({ value: id, text: label })),
        defaultValue: field.options[0]?.id,
      };
    case 'choices':
      return {
        type: 'checkbox',
        colCount: 0,
        choices: field.options.map(({ id, label }) => ({ value: id, text: label })),
      };
    default:
      return { type: 'html', html: field.label };
  }
}
