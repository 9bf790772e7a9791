import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import type { FieldChange } from '../../../../shared/domain/records.ts';
import { instantAt } from '../../../../shared/domain/timer.ts';
import type { RecordSession } from '../../../components/form/record-session.ts';
import { useAnswers, useSession } from '../../../components/form/session-context.tsx';
import { type TimerHandle, useTimer } from '../../../components/form/use-timer.ts';
import { today } from '../../../components/format.ts';
import { type LiveTest, readLiveTest } from './read-live-test.ts';

/** Fields of a step or a test with what was tapped or typed; null takes an answer back. */
export type Tapped = Readonly<Record<string, AnswerValue | null>>;

export interface LiveActions {
  /** Stores answers of the test itself, at once. */
  readonly put: (fields: Tapped) => void;
  /** Begins a further step with these answers, dated now. */
  readonly addStep: (fields: Tapped) => void;
  /** Stores answers of the step in hand, at once. */
  readonly putStep: (fields: Tapped) => void;
  /** Stores a further item of a group at the top of the record or of the test. */
  readonly addTo: (group: string, fields: Tapped) => void;
}

export interface Live {
  readonly live: LiveTest;
  readonly view: RecordView;
  readonly timer: TimerHandle;
  readonly actions: LiveActions;
}

/** The evaluation as rules read it, while it is being filled in. */
export function useRecordView(): RecordView {
  const session = useSession();
  const answers = useAnswers();
  return useMemo(() => new RecordView(session.record.id, session.declaration, answers), [session, answers]);
}

/** One test with what can be done to it. Every tap goes to the vault by itself: nothing waits for a pause. */
export function useLiveTest(live: LiveTest, view: RecordView): Live {
  const session = useSession();
  const timerPath = `${live.path}.timer`;
  const field = resolveField(session.declaration, timerPath);
  if (field?.kind !== 'timer') throw new Error(`no timer at ${timerPath}`);
  const timer = useTimer(field, timerPath);
  return { live, view, timer, actions: actionsOf(session, live) };
}

/** The test with this id, or undefined when it is not there any more. */
export function useLive(itemId: string): { readonly live: LiveTest | undefined; readonly view: RecordView } {
  const view = useRecordView();
  return { live: useMemo(() => readLiveTest(view, itemId), [view, itemId]), view };
}

function actionsOf(session: RecordSession, live: LiveTest): LiveActions {
  const store = (changes: readonly FieldChange[]) => {
    session.putAll(changes);
    void session.autosave.flush();
  };
  const addTo = (group: string, fields: Tapped) => store(newItem(session, group, fields));
  return {
    put: (fields) => store(changesAt(live.path, fields)),
    addStep: (fields) =>
      store([
        ...newItem(session, `${live.path}.steps`, { ...fields, at: instantAt(Date.now()) }),
        ...(live.startedOn === undefined
          ? changesAt(live.path, { startedOn: today(), startedAt: clockTime() })
          : []),
      ]),
    putStep: (fields) => {
      if (live.current) store(changesAt(live.current.path, fields));
    },
    addTo,
  };
}

/** The changes that put one more item at the end of a group. */
export function newItem(session: RecordSession, group: string, fields: Tapped): readonly FieldChange[] {
  const id = newId();
  const before = session.answer(group)?.value;
  const ids = Array.isArray(before) ? before : [];
  return [
    { path: group, answer: { state: 'given', typed: [...ids, id] } },
    ...changesAt(`${group}.${id}`, fields),
  ];
}

/** The time of day on this machine, `HH:MM`. */
export function clockTime(now = new Date()): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

function changesAt(path: string, fields: Tapped): readonly FieldChange[] {
  return Object.entries(fields).map(([field, typed]) => ({
    path: `${path}.${field}`,
    answer: typed === null || typed === '' ? null : { state: 'given' as const, typed },
  }));
}
