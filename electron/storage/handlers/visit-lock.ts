import { randomUUID } from 'node:crypto';
import {
  type Field,
  type GroupField,
  inChosenRange,
  type NumberField,
} from '../../../shared/assessments/fields.ts';
import { readAnswer } from '../../../shared/assessments/read-answer.ts';
import { resolveField, siblingPath } from '../../../shared/assessments/resolve-field.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { instantAt, isRunning } from '../../../shared/domain/timer.ts';
import { visitLockReadings } from '../../../shared/domain/visit-lock.ts';
import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type {
  ReachedReading,
  VisitLockContracts,
  VisitTimer,
} from '../../../shared/ipc/visit-lock-contracts.ts';
import { callText } from '../../../shared/text/calls.ts';
import { errorSentence } from '../../../shared/text/fields.ts';
import { visitLockText } from '../../../shared/text/visit-lock.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import type { VisitLock } from '../../vault/visit-lock.ts';
import { readStored } from '../answers.ts';
import { saveAnswers } from '../save-answers.ts';
import { openRecord, storedRecord } from '../stored-records.ts';
import { moveRunningTimers, runningTimers, type StoredTimer, stopStoredTimer } from '../timers.ts';
import { localTime } from '../work.ts';
import { begin } from './begin.ts';
import { interruptAtLimit, interruptionsWaiting } from './visit-limits.ts';

interface ShownTimer {
  readonly name: string;
  readonly timer: StoredTimer;
  readonly taken: number;
  readonly reached: readonly ReachedReading[];
}

interface TypedReading {
  readonly id: string;
  readonly typed: string;
}

/** What of an open vault the visit lock needs. */
export type VisitContext = Pick<RecordsContext, 'database' | 'clock' | 'newId'>;

/** The timers that the visit lock shows, and what its screen can do with them. */
export class VisitDesk {
  private readonly context: VisitContext;
  private readonly lock: VisitLock;
  private shown = new Map<string, ShownTimer>();

  constructor(context: VisitContext, lock: VisitLock) {
    this.context = context;
    this.lock = lock;
  }

  /** The page has gone idle: takes up the timers that run in the case of the visit, and locks. Without any, the vault locks fully. */
  begin(): void {
    const { database } = this.context;
    const { caseId } = this.lock;
    const { declarationFor } = begin(this.context);
    const running = caseId === undefined ? [] : runningTimers(database, declarationFor, caseId);
    this.shown = new Map(
      running.map((timer, index) => [
        randomUUID(),
        {
          timer,
          taken: 0,
          reached: this.limitsWaiting(timer),
          name: nameOf(timer, index, running.length),
        },
      ]),
    );
    this.lock.begin(running.length > 0);
  }

  /** The calls of the visit lock's screen. */
  handlers(): Handlers<VisitLockContracts> {
    return {
      'visitLock.read': () => this.state(),
      'visitLock.stop': ({ token }) => {
        const shown = this.find(token);
        const timer = stopStoredTimer(begin(this.context), this.fresh(shown.timer));
        this.shown.set(token, { ...shown, timer });
        this.lock.noteRunning(this.running());
        return this.state();
      },
      'visitLock.take': ({ token, values }) => {
        const shown = this.find(token);
        const problems = this.take(shown.timer, values);
        if (problems.length === 0)
          this.shown.set(token, {
            ...shown,
            taken: shown.taken + 1,
            reached: [...shown.reached, ...this.limitsReached(shown.timer, values)].slice(-mostReached),
          });
        return { state: this.state(), problems };
      },
      'visitLock.clockMoved': ({ milliseconds }) => {
        moveRunningTimers(begin(this.context), milliseconds);
        for (const [token, shown] of this.shown)
          this.shown.set(token, { ...shown, timer: this.fresh(shown.timer) });
        return null;
      },
      'visitLock.resume': async ({ pin }) => {
        if (!(await this.lock.resume(pin))) return { right: false, triesLeft: this.lock.triesLeft };
        const [first] = this.shown.values();
        this.shown.clear();
        return { right: true, place: first === undefined ? null : placeOf(first.timer) };
      },
    };
  }

  /** The calls about the PIN while the vault is open. */
  pinHandlers(): Pick<Handlers<RecordsContracts>, 'visitPin.get' | 'visitPin.choose'> {
    return {
      'visitPin.get': ({ recordId }) => ({
        chosen: this.lock.caseId === storedRecord(this.context.database, recordId).caseId,
      }),
      'visitPin.choose': async ({ recordId, pin }) => {
        await this.lock.choose(openRecord(this.context.database, recordId).caseId, pin);
        return null;
      },
    };
  }

  private state() {
    return {
      timers: [...this.shown].map(
        ([token, { timer, name, taken, reached }]): VisitTimer => ({
          token,
          name,
          instants: [...timer.instants],
          log: [...timer.written],
          readings: this.readingsOf(timer).map(({ id, label, unit, min, max }) => ({
            id,
            label,
            unit,
            min,
            max,
          })),
          taken,
          reached: [...reached],
        }),
      ),
      triesLeft: this.lock.triesLeft,
      locksAt: instantAt(this.lock.endsAt),
    };
  }

  /** Readings just saved that stop the test, as they were typed. */
  private limitsReached(timer: StoredTimer, values: readonly TypedReading[]): ReachedReading[] {
    const fields = this.readingsOf(timer);
    return interruptAtLimit(begin(this.context), timer).flatMap(({ field, stop }): ReachedReading[] => {
      const shown = fields.find(({ id }) => id === field);
      const typed = values.find(({ id }) => id === field)?.typed.trim();
      return shown === undefined || typed === undefined
        ? []
        : [{ stop, label: shown.label, typed, unit: shown.unit }];
    });
  }

  /** Readings of an earlier lock, or of the test's own screen, whose interruption nobody has seen yet. */
  private limitsWaiting(timer: StoredTimer): ReachedReading[] {
    const fields = this.readingsOf(timer);
    return interruptionsWaiting(this.context.database, timer).flatMap(({ field, stop, value }) => {
      const shown = fields.find(({ id }) => id === field);
      return shown === undefined
        ? []
        : [{ stop, label: shown.label, typed: String(value), unit: shown.unit }];
    });
  }

  private running(): boolean {
    return [...this.shown.values()].some(({ timer }) => isRunning(timer.instants));
  }

  private find(token: string): ShownTimer {
    const shown = this.shown.get(token);
    if (!shown) throw new AppError({ code: 'not-found', problem: callText.vaultLocked });
    return shown;
  }

  /** The timer as it is stored now. */
  private fresh(timer: StoredTimer): StoredTimer {
    const { database } = this.context;
    const list = (path: string): readonly string[] => {
      const value = readStored(database, timer.record.id, path)?.value;
      return Array.isArray(value) ? value : [];
    };
    return { ...timer, instants: list(timer.path), written: list(`${timer.path}.log`) };
  }

  /** What can be read off beside a timer, each in the range that its record gives it. */
  private readingsOf(timer: StoredTimer): readonly NumberField[] {
    const chosen = (fieldId: string) => {
      const value = readStored(this.context.database, timer.record.id, fieldId)?.value;
      return typeof value === 'string' ? value : undefined;
    };
    return (groupOf(timer)?.fields ?? []).flatMap((field) =>
      field.kind === 'number' && visitLockReadings.includes(field.id) ? inChosenRange(field, chosen) : [],
    );
  }

  /** Saves one reading beside a timer, or says what cannot be read. */
  private take(timer: StoredTimer, values: readonly TypedReading[]) {
    const fields = this.readingsOf(timer);
    const given = values.filter(({ typed }) => typed.trim() !== '');
    const problems = given.flatMap(({ id, typed }) => {
      const field = fields.find((one) => one.id === id);
      if (field === undefined) return [{ id, problem: visitLockText.noSuchReading }];
      const read = readAnswer(field, typed, { today: null, sibling: () => undefined });
      return 'error' in read ? [{ id, problem: errorSentence(read.error) }] : [];
    });
    if (given.length === 0) return [{ id: '', problem: visitLockText.nothingTyped }];
    if (problems.length > 0) return problems;
    const group = groupOf(timer);
    if (group === undefined) return [{ id: '', problem: visitLockText.noSuchReading }];
    const work = begin(this.context);
    const list = siblingPath(timer.path, group.id);
    const before = readStored(this.context.database, timer.record.id, list)?.value;
    const items = Array.isArray(before) ? before : [];
    if (items.length >= group.maxItems) return [{ id: '', problem: visitLockText.full }];
    const item = work.newId();
    const at = momentField(group);
    const changes: FieldChange[] = [
      { path: list, answer: { state: 'given', typed: [...items, item] } },
      ...given.map(
        ({ id, typed }): FieldChange => ({
          path: `${list}.${item}.${id}`,
          answer: { state: 'given', typed },
        }),
      ),
    ];
    if (at !== undefined)
      changes.push({
        path: `${list}.${item}.${at.id}`,
        answer: { state: 'given', typed: at.kind === 'time' ? localTime(work.moment) : work.moment.at },
      });
    saveAnswers(work, { recordId: timer.record.id, changes, reason: null });
    return [];
  }
}

/** As many as a screen can tell; what is stored keeps them all. */
const mostReached = 100;

function placeOf({ record, path }: StoredTimer) {
  return { caseId: record.caseId, recordId: record.id, kind: record.kind, at: path };
}

/** Words of the form alone, with a number where several run: a title that someone typed could name the client. */
function nameOf({ field }: StoredTimer, index: number, count: number): string {
  return count === 1 ? field.label : visitLockText.numbered(field.label, index + 1);
}

/** The group of readings beside a timer. */
function groupOf({ declaration, path, field }: StoredTimer): GroupField | undefined {
  if (field.readings === undefined) return undefined;
  const group = resolveField(declaration, siblingPath(path, field.readings));
  return group?.kind === 'group' ? group : undefined;
}

/** Where a reading says when it was taken. */
function momentField(group: GroupField): Extract<Field, { kind: 'time' | 'instant' }> | undefined {
  return group.fields.find(
    (field): field is Extract<Field, { kind: 'time' | 'instant' }> =>
      field.id === 'at' && (field.kind === 'time' || field.kind === 'instant'),
  );
}
