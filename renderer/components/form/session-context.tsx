import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Answer, AnswerPath, Answers } from '../../../shared/domain/answers.ts';
import { errorSentence } from '../../../shared/text/fields.ts';
import type { SaveStatus } from './autosave.ts';
import type { RecordSession } from './record-session.ts';

const SessionContext = createContext<RecordSession | null>(null);

export function SessionProvider(props: { readonly session: RecordSession; readonly children: ReactNode }) {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** The record being filled in here. */
export function useSession(): RecordSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a field was drawn outside a record');
  return session;
}

/** One answer of the record, drawn again only when that answer changes. */
export function useAnswer(path: AnswerPath): Answer | undefined {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => session.watch(path, listener), [session, path]);
  return useSyncExternalStore(subscribe, () => session.answer(path));
}

/** The items of a repeated group or the ids of a list; the same array until the answer changes. */
export function useList(path: AnswerPath): readonly string[] {
  const value = useAnswer(path)?.value;
  return Array.isArray(value) ? value : none;
}

const none: readonly string[] = [];

/** All answers; drawn again on every keystroke, so only for what needs them all. */
export function useAnswers(): Answers {
  const session = useSession();
  return useSyncExternalStore(session.watchAll, session.allAnswers);
}

export function useSaveStatus(session: RecordSession): SaveStatus {
  return useSyncExternalStore(session.autosave.subscribe, session.autosave.current);
}

/** Why the record's own copy of an answer cannot be used, in one sentence; undefined when it can. */
export function useProblem(path: AnswerPath): string | undefined {
  const session = useSession();
  // Followed so that the sentence is read anew when the answer or a refusal changes.
  useAnswer(path);
  // The save status changes at every key; of it, only what was refused here matters to a field.
  const refused = useSyncExternalStore(session.autosave.subscribe, () =>
    session.autosave.current().refused.get(path),
  );
  const problem = session.problem(path);
  if (problem) return errorSentence(problem);
  return refused === undefined ? undefined : errorSentence(refused.shape);
}
