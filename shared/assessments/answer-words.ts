import type { AnswerPath } from '../domain/answers.ts';
import { writtenDate } from '../domain/calendar.ts';
import { timerLogSegment } from '../domain/timer-log.ts';
import { midSentence, withUnit } from '../text/findings.ts';
import { formText } from '../text/form.ts';
import { timerWords } from '../text/timer.ts';
import type { Field } from './fields.ts';
import { resolveField } from './resolve-field.ts';
import type { RecordView } from './view.ts';

/**
 * An answer as it reads on paper: with its unit, in the words of its options, or why there is none.
 * @returns undefined when nothing was answered, the answer could not be read, or the field holds none of its own
 */
export function answerWords(record: RecordView, field: Field, path: string): string | undefined {
  const answer = record.answer(path);
  if (answer === undefined || answer.state === 'notAsked') return undefined;
  if (answer.state !== 'given') return formText.state[answer.state];
  switch (field.kind) {
    case 'number': {
      const value = record.number(path);
      if (value === undefined) return undefined;
      const told = withUnit(value, field.unit);
      return field.scale === undefined ? told : `${told} (${field.min} to ${field.max})`;
    }
    case 'choice':
      return labelOf(field.options, record.text(path));
    case 'choices': {
      const labels = record.list(path).flatMap((id) => labelOf(field.options, id) ?? []);
      return labels.length === 0
        ? undefined
        : labels.map((label, index) => (index === 0 ? label : midSentence(label))).join('; ');
    }
    case 'date': {
      const date = record.text(path);
      return date === undefined ? undefined : writtenDate(date);
    }
    case 'timer':
      return timerWords(record.list(path), record.list(`${path}.${timerLogSegment}`));
    case 'text':
    case 'time':
      return record.text(path);
    default:
      return undefined;
  }
}

function labelOf(
  options: readonly { readonly id: string; readonly label: string }[],
  id: string | undefined,
) {
  return options.find((option) => option.id === id)?.label;
}

/** The answer at a path in the words of its own declaration; see `answerWords`. */
export function wordsAt(record: RecordView, path: AnswerPath): string | undefined {
  const field = resolveField(record.declaration, path);
  return field && answerWords(record, field, path);
}
