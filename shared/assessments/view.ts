import type { Answer, AnswerPath, Answers } from '../domain/answers.ts';
import type { Id } from '../domain/ids.ts';
import type { LateEntry } from './contact.ts';
import type { Declaration } from './define.ts';

/**
 * A record as rules and composers read it: only answers that are given and could be read. Everything else reads as `undefined`;
 * `state` tells why.
 */
export class RecordView {
  readonly recordId: Id;
  readonly declaration: Declaration;
  readonly answers: Answers;
  /** When it was typed in, where that was later than the day on which it happened. */
  readonly lateEntry: LateEntry | undefined;

  constructor(recordId: Id, declaration: Declaration, answers: Answers, lateEntry?: LateEntry) {
    this.recordId = recordId;
    this.declaration = declaration;
    this.answers = answers;
    this.lateEntry = lateEntry;
  }

  /** The answer as stored, whatever its state. */
  answer(path: AnswerPath): Answer | undefined {
    return this.answers[path];
  }

  /** Why there is or is no value; `notAsked` when nothing was ever answered. */
  state(path: AnswerPath): Answer['state'] {
    return this.answers[path]?.state ?? 'notAsked';
  }

  text(path: AnswerPath): string | undefined {
    const value = this.value(path);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  number(path: AnswerPath): number | undefined {
    const value = this.value(path);
    return typeof value === 'number' ? value : undefined;
  }

  list(path: AnswerPath): readonly string[] {
    const value = this.value(path);
    return Array.isArray(value) ? value : [];
  }

  /** Ids of the items of a repeated group, in the user's order. */
  items(group: AnswerPath): readonly string[] {
    return this.list(group);
  }

  private value(path: AnswerPath): Answer['value'] {
    const answer = this.answers[path];
    return answer?.state === 'given' && answer.raw === undefined ? answer.value : undefined;
  }
}
