import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, fieldName, RecordSession } from '../../../../../renderer/components/form/record-session.ts';
import { activityAnalysis } from '../../../../../shared/assessments/declarations/activity-analysis.ts';
import type { Answer, TypedAnswer } from '../../../../../shared/domain/answers.ts';
import type { FieldChange, RecordWithAnswers } from '../../../../../shared/domain/records.ts';

const at = '2026-11-21T14:02:07.000Z';
const recordId = '01932b5c-7a00-7000-8000-000000000001';

function stored(answers: Record<string, Answer> = {}): RecordWithAnswers {
  return {
    record: {
      id: recordId,
      kind: 'activityAnalysis',
      caseId: '01932b5c-7a00-7000-8000-000000000002',
      parentId: null,
      declarationVersion: 1,
      createdAt: at,
      changedAt: at,
      deletedAt: null,
    },
    answers,
  };
}

const minutes = (value: number): Answer => ({
  state: 'given',
  value,
  source: 'document',
  by: 'A. Onyango',
  at,
});

function open(answers: Record<string, Answer> = {}) {
  const saved: FieldChange[] = [];
  let undoTo: RecordWithAnswers | null = null;
  const session = new RecordSession(
    stored(answers),
    activityAnalysis,
    {
      save: async (_id, changes) => {
        saved.push(...changes);
        const kept = changes.map(({ path, answer }) => [
          path,
          answer === null ? null : { state: answer.state, value: answer.typed, by: 'A. Onyango', at },
        ]);
        return { savedAt: at, answers: Object.fromEntries(kept) };
      },
      undo: async () => (undoTo ? { undone: [], record: undoTo } : null),
    },
    { today: () => '2026-11-21', now: () => at },
  );
  return {
    session,
    saved,
    undoGives: (record: RecordWithAnswers) => {
      undoTo = record;
    },
  };
}

const given = (typed: string | string[]): TypedAnswer => ({ state: 'given', typed });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a record being filled in', () => {
  it('reads an end again once it is said to be of the next day, saves it, and marks it when it is not', async () => {
    const { session, saved } = open();
    session.put('observedFrom', { state: 'given', typed: '22:00' });
    session.put('observedTo', { state: 'given', typed: '02:30' });
    expect(session.answer('observedTo')).toMatchObject({ raw: '02:30' });
    await session.autosave.flush();
    saved.length = 0;
    session.put('observedOvernight', { state: 'given', typed: 'yes' });
    expect(session.answer('observedTo')).toMatchObject({ value: '02:30' });
    expect(session.problem('observedTo')).toBeUndefined();
    await session.autosave.flush();
    expect(saved.map(({ path }) => path)).toEqual(['observedOvernight', 'observedTo']);
    session.put('observedOvernight', { state: 'given', typed: 'no' });
    expect(session.answer('observedTo')).toMatchObject({ raw: '02:30' });
  });

  it('shows what was stored, also what could not be read', () => {
    const { session } = open({
      shiftMinutes: minutes(420),
      mealBreakMinutes: { state: 'given', raw: '3000', by: 'A. Onyango', at },
      site: { state: 'declined', by: 'A. Onyango', at },
    });
    expect(session.draft('shiftMinutes')).toEqual({ state: 'given', typed: 420, source: 'document' });
    expect(session.draft('mealBreakMinutes')).toEqual({ state: 'given', typed: '3000' });
    expect(session.problem('mealBreakMinutes')).toMatchObject({ code: 'invalid-input' });
    expect(session.draft('site')).toEqual({ state: 'declined' });
    expect(session.draft('breaks')).toBeNull();
  });

  it('reads what is typed at once and saves it as typed', async () => {
    const { session, saved } = open();
    session.put('shiftMinutes', given('420'));
    expect(session.answer('shiftMinutes')).toMatchObject({ state: 'given', value: 420 });
    session.put('mealBreakMinutes', given('-5'));
    expect(session.answer('mealBreakMinutes')).toMatchObject({ state: 'given', raw: '-5' });
    expect(session.problem('mealBreakMinutes')?.accepted).toContain('0 to 480');
    await vi.advanceTimersByTimeAsync(500);
    expect(saved).toEqual([
      { path: 'shiftMinutes', answer: given('420') },
      { path: 'mealBreakMinutes', answer: given('-5') },
    ]);
    expect(session.answer('shiftMinutes')?.by).toBe('A. Onyango');
  });

  it('keeps a list and the answers of its items apart in the form', () => {
    const { session } = open();
    session.put('tasks', given(['a', 'b']));
    session.put('tasks.a.name', given('load the cage'));
    session.put('ratings.a.sit.frequency', given('never'));
    expect(session.draft('tasks')).toEqual(given(['a', 'b']));
    expect(session.draft('tasks.a.name')).toEqual(given('load the cage'));
    expect(session.form.getValues(fieldName('ratings.a.sit.frequency'))).toEqual(given('never'));
  });

  it('tells only those who follow the answer that changed', () => {
    const { session } = open();
    const onShift = vi.fn();
    const onSite = vi.fn();
    session.watch('shiftMinutes', onShift);
    const stop = session.watch('site', onSite);
    session.put('shiftMinutes', given('420'));
    expect(onShift).toHaveBeenCalledTimes(1);
    expect(onSite).not.toHaveBeenCalled();
    stop();
    session.put('site', given('Depot'));
    expect(onSite).not.toHaveBeenCalled();
  });

  it('saves first, then takes back, and shows the answers as they are then', async () => {
    const { session, saved, undoGives } = open({ shiftMinutes: minutes(420) });
    session.put('shiftMinutes', given('480'));
    undoGives(stored({ shiftMinutes: minutes(420) }));
    await session.undo();
    expect(saved).toHaveLength(1);
    expect(session.draft('shiftMinutes')).toEqual(draftOf(minutes(420)));
    expect(session.answer('shiftMinutes')).toEqual(minutes(420));
    await vi.advanceTimersByTimeAsync(5000);
    expect(saved).toHaveLength(1);
  });

  it('does not overwrite what was typed while an undo was on its way', async () => {
    const { session, undoGives } = open({
      shiftMinutes: minutes(420),
      site: { state: 'declined', by: '', at },
    });
    undoGives(stored({ shiftMinutes: minutes(400) }));
    const undoing = session.undo();
    session.put('site', given('Depot'));
    await undoing;
    expect(session.draft('site')).toEqual(given('Depot'));
    expect(session.draft('shiftMinutes')).toMatchObject({ typed: 400 });
  });

  it('keeps what was typed after a save had left', async () => {
    const { session } = open();
    session.put('site', given('Dep'));
    await vi.advanceTimersByTimeAsync(499);
    const flushing = session.autosave.flush();
    session.put('site', given('Depot'));
    await flushing;
    expect(session.draft('site')).toEqual(given('Depot'));
    expect(session.answer('site')).toMatchObject({ value: 'Depot' });
  });
});
