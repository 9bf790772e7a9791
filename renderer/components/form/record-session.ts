import { createFormControl } from 'react-hook-form';
import { readContext } from '../../../shared/assessments/declaration-schema.ts';
import type { Declaration } from '../../../shared/assessments/define.ts';
import { readAnswer } from '../../../shared/assessments/read-answer.ts';
import { resolveField, siblingPath, timesHangingOn } from '../../../shared/assessments/resolve-field.ts';
import { Answer, type AnswerPath, type Answers, type TypedAnswer } from '../../../shared/domain/answers.ts';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { CalendarDate, Id, Instant } from '../../../shared/domain/ids.ts';
import type {
  ChangeEntry,
  FieldChange,
  RecordSummary,
  RecordWithAnswers,
} from '../../../shared/domain/records.ts';
import { Autosave } from './autosave.ts';

/** What the form holds for each field: what was typed or chosen, or null for untouched. */
export type Drafts = Record<string, TypedAnswer | null>;

/** The calls that a session needs. */
export interface SessionCalls {
  readonly save: (
    recordId: Id,
    changes: readonly FieldChange[],
  ) => Promise<{ readonly savedAt: Instant; readonly answers: Readonly<Record<string, unknown>> }>;
  readonly undo: (
    recordId: Id,
  ) => Promise<{ readonly undone: readonly ChangeEntry[]; readonly record: RecordWithAnswers } | null>;
}

export interface Clock {
  /** The user's calendar date. */
  readonly today: () => CalendarDate;
  readonly now: () => Instant;
}

/** A path as the form library may hold it: dots would mean nesting to it, and an item list and its items would collide. */
export function fieldName(path: AnswerPath): string {
  return path.replaceAll('.', ':');
}

/** What the form shows for a stored answer. */
export function draftOf(answer: Answer | undefined): TypedAnswer | null {
  if (answer === undefined || answer.state === 'notAsked') return null;
  const typed = answer.raw ?? answer.value;
  return {
    state: answer.state,
    ...(typed === undefined ? {} : { typed }),
    ...(answer.source === undefined ? {} : { source: answer.source }),
  };
}

/**
 * One record being filled in: the form that holds what was typed, the answers as they will be read, and the saving of both. Every place
 * on screen that shows or changes the record shares its session.
 */
export class RecordSession {
  readonly record: RecordSummary;
  readonly declaration: Declaration;
  readonly form: ReturnType<typeof createFormControl<Drafts>>;
  readonly autosave: Autosave;
  private readonly calls: SessionCalls;
  private readonly clock: Clock;
  private answers: Answers;
  private readonly pathListeners = new Map<AnswerPath, Set<() => void>>();
  private readonly listeners = new Set<() => void>();

  constructor(stored: RecordWithAnswers, declaration: Declaration, calls: SessionCalls, clock: Clock) {
    this.record = stored.record;
    this.declaration = declaration;
    this.calls = calls;
    this.clock = clock;
    this.answers = stored.answers;
    const drafts = Object.entries(stored.answers).map(([path, answer]) => [fieldName(path), draftOf(answer)]);
    this.form = createFormControl<Drafts>({
      defaultValues: Object.fromEntries(drafts),
      mode: 'onTouched',
      shouldUnregister: false,
    });
    // Followed from outside the page, the form takes values before, between and after the times it is drawn.
    this.form.subscribe({ formState: {}, callback: () => undefined });
    this.autosave = new Autosave({ save: (changes) => this.save(changes) });
  }

  readonly allAnswers = (): Answers => this.answers;

  answer(path: AnswerPath): Answer | undefined {
    return this.answers[path];
  }

  /** What the field shows. */
  draft(path: AnswerPath): TypedAnswer | null {
    return this.form.getValues(fieldName(path)) ?? null;
  }

  /** Why what was typed cannot be used, or undefined when it can. */
  problem(path: AnswerPath): AppErrorShape | undefined {
    const draft = this.draft(path);
    const field = resolveField(this.declaration, path);
    if (draft?.state !== 'given' || draft.typed === undefined || field === undefined) return undefined;
    const result = readAnswer(
      field,
      draft.typed,
      readContext(path, this.answers, this.clock.today(), this.clock.now()),
    );
    return 'error' in result ? result.error : undefined;
  }

  /** Takes what was typed or chosen; null empties the field. */
  put(path: AnswerPath, typed: TypedAnswer | null): void {
    this.putAll([{ path, answer: typed }]);
  }

  putAll(changes: readonly FieldChange[]): void {
    const next: Record<AnswerPath, Answer> = { ...this.answers };
    for (const { path, answer } of changes) {
      this.form.setValue(fieldName(path), answer, { shouldDirty: true });
      const read = this.readDraft(path, answer);
      if (read === undefined) delete next[path];
      else next[path] = read;
      this.autosave.note(path, answer);
    }
    this.answers = next;
    const again = this.readAgain(changes.map((change) => change.path));
    this.tell([...changes.map((change) => change.path), ...again]);
  }

  /** Reads anew the times that hang on what was changed beside them: whether they are of the next day. */
  private readAgain(changed: readonly AnswerPath[]): readonly AnswerPath[] {
    return changed.flatMap((path) => {
      const [name] = path.split('.').slice(-1);
      return timesHangingOn(this.declaration, name ?? '').flatMap((fieldId) => {
        const other = siblingPath(path, fieldId);
        const draft = this.draft(other);
        const read = draft?.state === 'given' ? this.readDraft(other, draft) : undefined;
        if (read === undefined) return [];
        this.answers = { ...this.answers, [other]: read };
        this.autosave.note(other, draft);
        return [other];
      });
    });
  }

  /** Follows one answer. */
  watch(path: AnswerPath, listener: () => void): () => void {
    const listeners = this.pathListeners.get(path) ?? new Set();
    this.pathListeners.set(path, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.pathListeners.delete(path);
    };
  }

  /** Follows all answers. */
  readonly watchAll = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Takes back the last change of this record and shows the answers as they are then.
   * @returns what was taken back; empty when nothing was left
   * @throws AppError when what was typed last could not be saved first, or undoing failed
   */
  async undo(): Promise<readonly ChangeEntry[]> {
    await this.autosave.flush();
    const failure = this.autosave.current().failure;
    if (failure) throw failure;
    const result = await this.calls.undo(this.record.id);
    if (!result) return [];
    this.show(result.record.answers);
    return result.undone;
  }

  /** Shows these stored answers, save where something newer was typed. */
  show(stored: Answers): void {
    const changed: AnswerPath[] = [];
    const next: Record<AnswerPath, Answer> = {};
    for (const path of new Set([...Object.keys(this.answers), ...Object.keys(stored)])) {
      const kept = this.autosave.isPending(path) ? this.answers[path] : stored[path];
      if (kept !== undefined) next[path] = kept;
      if (kept === this.answers[path]) continue;
      changed.push(path);
      this.form.setValue(fieldName(path), draftOf(kept));
    }
    this.answers = next;
    this.tell(changed);
  }

  private async save(changes: readonly FieldChange[]): Promise<{ savedAt: Instant }> {
    const { savedAt, answers } = await this.calls.save(this.record.id, changes);
    const next: Record<AnswerPath, Answer> = { ...this.answers };
    const adopted: AnswerPath[] = [];
    for (const { path, answer } of changes) {
      // What was typed since then is newer than what comes back.
      if (!sameDraft(this.draft(path), answer)) continue;
      const stored = Answer.safeParse(answers[path]);
      if (!stored.success) continue;
      next[path] = stored.data;
      adopted.push(path);
    }
    this.answers = next;
    this.tell(adopted);
    return { savedAt };
  }

  private readDraft(path: AnswerPath, draft: TypedAnswer | null): Answer | undefined {
    if (draft === null) return undefined;
    const { typed, ...rest } = draft;
    const base = { ...rest, by: this.answers[path]?.by ?? '', at: this.clock.now() };
    const field = resolveField(this.declaration, path);
    if (draft.state !== 'given' || typed === undefined || field === undefined) return base;
    const result = readAnswer(
      field,
      typed,
      readContext(path, this.answers, this.clock.today(), this.clock.now()),
    );
    return 'error' in result ? { ...base, raw: result.raw } : { ...base, value: result.value };
  }

  private tell(paths: readonly AnswerPath[]): void {
    for (const path of paths) for (const listener of this.pathListeners.get(path) ?? []) listener();
    for (const listener of this.listeners) listener();
  }
}

function sameDraft(one: TypedAnswer | null, other: TypedAnswer | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
