import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { Answer, AnswerSource, AnswerState, AnswerValue } from '../../../../shared/domain/answers.ts';
import type { RecordKind } from '../../../../shared/domain/records.ts';

const stamp = { by: 'ot', at: '2026-03-21T10:00:00.000Z' };

/** An answer given, with its source where one matters. */
export function given(value: AnswerValue, source?: AnswerSource): Answer {
  return { state: 'given', value, ...(source === undefined ? {} : { source }), ...stamp };
}

/** An answer without a value: not tested, declined, not known. */
export function empty(state: AnswerState): Answer {
  return { state, ...stamp };
}

/** An answer that could not be read and is kept as typed. */
export function unread(raw: string): Answer {
  return { state: 'given', raw, ...stamp };
}

function isAnswer(value: AnswerValue | Answer): value is Answer {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A record with these answers; plain values are answers given. */
export function view(
  kind: RecordKind,
  values: Readonly<Record<string, AnswerValue | Answer>>,
  number = 1,
): RecordView {
  const answers: Record<string, Answer> = {};
  for (const [path, value] of Object.entries(values)) answers[path] = isAnswer(value) ? value : given(value);
  const id = `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return new RecordView(id, declarationFor(kind), answers);
}
