import { useEffect, useState } from 'react';
import { declarationOf } from '../../../shared/assessments/registry.ts';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { onTimersMoved } from '../../client/clock.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { saveState } from '../../client/save-state.ts';
import { registerUnsaved } from '../../client/unsaved.ts';
import { today } from '../format.ts';
import { RecordSession } from './record-session.ts';

interface Lodging {
  readonly session: RecordSession;
  readonly leave: () => void;
  guests: number;
}

/** Sessions in use, and those that were left before their last save succeeded. A lock ends the page and this map with it. */
const lodgings = new Map<Id, Lodging>();

const clock = { today: () => today(), now: () => new Date().toISOString() };

const calls = {
  save: (recordId: Id, changes: readonly FieldChange[]) =>
    call('records.save', { recordId, changes: [...changes], reason: null }),
  undo: (recordId: Id) => call('records.undo', { recordId }),
};

// Timers that run were put in terms of a clock that was moved: what is shown of them follows.
onTimersMoved(async (recordIds) => {
  for (const recordId of recordIds) {
    const session = lodgings.get(recordId)?.session;
    if (session !== undefined) session.show((await call('records.get', { recordId })).answers);
  }
});

async function lodge(recordId: Id): Promise<Lodging> {
  const present = lodgings.get(recordId);
  if (present) return present;
  const stored = await call('records.get', { recordId });
  const arrivedMeanwhile = lodgings.get(recordId);
  if (arrivedMeanwhile) return arrivedMeanwhile;
  const session = new RecordSession(stored, declarationOf(stored.record), calls, clock);
  const unregister = registerUnsaved(() => session.autosave.flush());
  const unsubscribe = session.autosave.subscribe(() => tellShell(session));
  const lodging = {
    session,
    guests: 0,
    leave: () => {
      unregister();
      unsubscribe();
      lodgings.delete(recordId);
    },
  };
  lodgings.set(recordId, lodging);
  return lodging;
}

function tellShell(session: RecordSession): void {
  const { state, savedAt } = session.autosave.current();
  if (state === 'failed') saveState.set({ kind: 'failed' });
  else if (state === 'saved' && savedAt !== null) saveState.set({ kind: 'saved', at: savedAt });
  else if (state !== 'untouched') saveState.set({ kind: 'saving' });
}

/** The last guest saves what is left; a session with unsaved answers stays until its retries succeed. */
function checkOut(lodging: Lodging): void {
  lodging.guests -= 1;
  const leaveWhenSaved = () => {
    if (lodging.guests > 0 || lodging.session.autosave.unsaved) return;
    stop();
    lodging.leave();
  };
  const stop = lodging.session.autosave.subscribe(leaveWhenSaved);
  void lodging.session.autosave.flush().then(leaveWhenSaved);
}

export type OpenRecord =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: AppError; readonly again: () => void }
  | { readonly state: 'open'; readonly session: RecordSession };

/** Opens a record for filling in. Several places may open the same record; they share one session. */
export function useRecordSession(recordId: Id): OpenRecord {
  const [opened, setOpened] = useState<
    { id: Id; session: RecordSession } | { id: Id; error: AppError } | null
  >(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another try
  useEffect(() => {
    let here = true;
    let lodging: Lodging | undefined;
    lodge(recordId).then(
      (found) => {
        if (!here) return;
        lodging = found;
        found.guests += 1;
        setOpened({ id: recordId, session: found.session });
      },
      (error: unknown) => {
        if (here) setOpened({ id: recordId, error: asAppError(error) });
      },
    );
    return () => {
      here = false;
      if (lodging) checkOut(lodging);
    };
  }, [recordId, tries]);

  if (opened === null || opened.id !== recordId) return { state: 'opening' };
  if ('error' in opened)
    return { state: 'failed', error: opened.error, again: () => setTries((count) => count + 1) };
  return { state: 'open', session: opened.session };
}

/**
 * Changes answers of a record that may be open elsewhere on the page, so that what is shown there stays true.
 * @throws AppError when it could not be saved
 */
export async function changeRecord(recordId: Id, changes: readonly FieldChange[]): Promise<void> {
  const lodging = lodgings.get(recordId);
  if (!lodging) {
    await call('records.save', { recordId, changes: [...changes], reason: null });
    return;
  }
  lodging.session.putAll(changes);
  await lodging.session.autosave.flush();
  const { failure } = lodging.session.autosave.current();
  if (failure) throw failure;
}

/**
 * Stores what was typed last in a record that may be open on the page, before something else reads or changes it.
 * @throws AppError when it could not be saved
 */
export async function settleRecord(recordId: Id): Promise<void> {
  const session = lodgings.get(recordId)?.session;
  await session?.autosave.flush();
  const failure = session?.autosave.current().failure;
  if (failure) throw failure;
}

/** Reads a record anew that was changed by other means than its form, if it is open on the page. */
export async function rereadRecord(recordId: Id): Promise<void> {
  const session = lodgings.get(recordId)?.session;
  if (session) session.show((await call('records.get', { recordId })).answers);
}
