import { AppError } from '../../../shared/domain/errors.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';

type Answer = FieldChange['answer'];

/** One thing to save: where it belongs and its newest value. */
export interface Change<Value> {
  readonly path: string;
  readonly answer: Value;
}

/** What the save line tells the user. */
export interface SaveStatus {
  readonly state: 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed';
  /** When the last acknowledged save happened. */
  readonly savedAt: Instant | null;
  /** Why the last try failed; null while all is well. */
  readonly failure: AppError | null;
  /** Answers that were refused for what they hold, by path. They stay in the window until the field changes. */
  readonly refused: ReadonlyMap<string, AppError>;
}

export interface AutosaveOptions<Value> {
  /** Stores a batch in one transaction; rejects when nothing of it was stored. */
  readonly save: (changes: readonly Change<Value>[]) => Promise<{ readonly savedAt: Instant }>;
  /** Longest wait between the first unsaved keystroke and its save, in milliseconds. */
  readonly delay?: number;
  /** Waits between tries after a failed save, in milliseconds; the last one repeats. */
  readonly retryDelays?: readonly number[];
}

/** Largest batch that `records.save` takes. */
const batchSize = 500;

/** Trying again cannot help with these: the answer itself is at fault. */
const aboutTheAnswer: ReadonlySet<string> = new Set(['invalid-input', 'too-large', 'note-too-long']);

/**
 * Saves the changes of one record. The clock starts with the first unsaved keystroke and later ones do not wind it back, so nothing waits
 * longer than `delay`. One save is under way at a time; what is typed meanwhile goes with the next one. A failed save is kept and tried
 * again until it succeeds; an answer refused for what it holds is set apart so that it holds up no other.
 */
export class Autosave<Value = Answer> {
  private readonly save: AutosaveOptions<Value>['save'];
  private readonly delay: number;
  private readonly retryDelays: readonly number[];
  private readonly pending = new Map<string, Value>();
  private readonly refused = new Map<string, AppError>();
  private readonly refusedAnswers = new Map<string, Value>();
  private readonly listeners = new Set<() => void>();
  private clock: ReturnType<typeof setTimeout> | undefined;
  private underWay: Promise<void> | undefined;
  private due = false;
  private tries = 0;
  private oneByOne = false;
  private status: SaveStatus = { state: 'untouched', savedAt: null, failure: null, refused: new Map() };

  constructor(options: AutosaveOptions<Value>) {
    this.save = options.save;
    this.delay = options.delay ?? 500;
    this.retryDelays = options.retryDelays ?? [1000, 2000, 5000, 10_000, 30_000];
  }

  /** Takes a keystroke: the newest answer of a field; null empties it. */
  note(path: string, answer: Value): void {
    this.pending.set(path, answer);
    this.refused.delete(path);
    this.refusedAnswers.delete(path);
    this.startClock(this.delay);
    if (this.status.state !== 'failed') this.tell({ state: this.underWay ? 'saving' : 'waiting' });
    else this.tell({});
  }

  /**
   * Saves everything typed so far, now.
   * @returns whether nothing is left unsaved
   */
  async flush(): Promise<boolean> {
    // A save may be refused part by part, so go round until nothing is left or a try has failed.
    for (;;) {
      if (this.underWay) {
        await this.underWay;
        continue;
      }
      if (this.pending.size === 0) break;
      const triesBefore = this.tries;
      this.send();
      await this.underWay;
      if (this.tries > triesBefore) break;
    }
    return this.pending.size === 0 && this.refusedAnswers.size === 0;
  }

  /** Whether anything typed is not yet acknowledged. */
  get unsaved(): boolean {
    return this.pending.size > 0 || this.underWay !== undefined || this.refusedAnswers.size > 0;
  }

  /** Paths typed into that no acknowledged save covers yet. */
  isPending(path: string): boolean {
    return this.pending.has(path) || this.inFlight.has(path) || this.refusedAnswers.has(path);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): SaveStatus => this.status;

  private inFlight = new Map<string, Value>();

  private startClock(wait: number): void {
    if (this.clock !== undefined) return;
    this.clock = setTimeout(() => {
      this.clock = undefined;
      if (this.underWay) this.due = true;
      else this.send();
    }, wait);
  }

  private stopClock(): void {
    clearTimeout(this.clock);
    this.clock = undefined;
  }

  private send(): void {
    this.stopClock();
    this.due = false;
    if (this.pending.size === 0) return;
    const taken = [...this.pending].slice(0, this.oneByOne ? 1 : batchSize);
    this.inFlight = new Map(taken);
    for (const [path] of taken) this.pending.delete(path);
    if (this.status.state !== 'failed') this.tell({ state: 'saving' });
    const changes = taken.map(([path, answer]) => ({ path, answer }));
    this.underWay = this.save(changes).then(
      ({ savedAt }) => this.succeeded(savedAt),
      (error: unknown) => this.failed(error),
    );
  }

  private succeeded(savedAt: Instant): void {
    this.underWay = undefined;
    this.inFlight = new Map();
    this.tries = 0;
    const more = this.pending.size > 0;
    if (!more) this.oneByOne = false;
    this.tell({ state: more ? 'waiting' : 'saved', savedAt, failure: null });
    if (more && (this.due || this.clock === undefined)) this.send();
  }

  private failed(thrown: unknown): void {
    const error =
      thrown instanceof AppError ? thrown : new AppError({ code: 'save-failed', problem: 'Saving failed.' });
    this.underWay = undefined;
    const returned = this.inFlight;
    this.inFlight = new Map();
    if (aboutTheAnswer.has(error.code) && returned.size === 1) {
      this.setApart(returned, error);
      return;
    }
    // What was typed since is newer than what comes back.
    const newer = [...this.pending];
    this.pending.clear();
    for (const [path, answer] of [...returned, ...newer]) this.pending.set(path, answer);
    if (aboutTheAnswer.has(error.code)) {
      this.oneByOne = true;
      this.send();
      return;
    }
    const wait = this.retryDelays[Math.min(this.tries, this.retryDelays.length - 1)] ?? 1000;
    this.tries += 1;
    this.tell({ state: 'failed', failure: error });
    this.stopClock();
    this.startClock(wait);
  }

  private setApart(returned: ReadonlyMap<string, Value>, error: AppError): void {
    for (const [path, answer] of returned) {
      if (this.pending.has(path)) continue;
      this.refused.set(path, error);
      this.refusedAnswers.set(path, answer);
    }
    const more = this.pending.size > 0;
    if (!more) this.oneByOne = false;
    this.tell({ state: more ? 'waiting' : this.status.savedAt ? 'saved' : 'untouched', failure: null });
    if (more) this.send();
  }

  private tell(change: Partial<SaveStatus>): void {
    this.status = { ...this.status, ...change, refused: new Map(this.refused) };
    for (const listener of this.listeners) listener();
  }
}
