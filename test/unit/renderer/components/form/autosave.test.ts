import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '../../../../../renderer/components/form/autosave.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import type { FieldChange } from '../../../../../shared/domain/records.ts';

const given = (typed: string): FieldChange['answer'] => ({ state: 'given', typed });
const at = '2026-11-21T14:02:07.000Z';

/** A store that can be told to be slow or to fail. */
function makeStore() {
  const saved: FieldChange[][] = [];
  const answers = new Map<string, FieldChange['answer']>();
  let atOnce = 0;
  const store = {
    saved,
    answers,
    mostAtOnce: 0,
    wait: 0,
    failure: null as AppError | null,
    refusedPath: null as string | null,
    save: async (changes: readonly FieldChange[]) => {
      atOnce += 1;
      store.mostAtOnce = Math.max(store.mostAtOnce, atOnce);
      if (store.wait > 0) await new Promise((done) => setTimeout(done, store.wait));
      atOnce -= 1;
      if (store.failure) throw store.failure;
      if (changes.some((change) => change.path === store.refusedPath))
        throw new AppError({ code: 'note-too-long', problem: 'Too long.' });
      saved.push([...changes]);
      for (const change of changes) answers.set(change.path, change.answer);
      return { savedAt: at };
    },
  };
  return store;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('autosave', () => {
  it('saves half a second after the first unsaved keystroke, however long the typing goes on', async () => {
    const store = makeStore();
    const autosave = new Autosave({ save: store.save });
    for (let typed = 1; typed <= 4; typed += 1) {
      autosave.note('name', given('x'.repeat(typed)));
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(store.saved).toEqual([[{ path: 'name', answer: given('xxxx') }]]);
    expect(autosave.current()).toMatchObject({ state: 'saved', savedAt: at, failure: null });
  });

  it('sends what was typed during a save with the next one, never two at a time', async () => {
    const store = makeStore();
    store.wait = 2000;
    const autosave = new Autosave({ save: store.save });
    autosave.note('name', given('a'));
    await vi.advanceTimersByTimeAsync(600);
    autosave.note('name', given('ab'));
    autosave.note('other', given('c'));
    expect(autosave.unsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(1899);
    expect(store.saved).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.saved).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(store.saved[1]).toEqual([
      { path: 'name', answer: given('ab') },
      { path: 'other', answer: given('c') },
    ]);
    expect(store.mostAtOnce).toBe(1);
    expect(autosave.unsaved).toBe(false);
  });

  it('keeps a failed save, says so and tries again with growing waits until it succeeds', async () => {
    const store = makeStore();
    store.failure = new AppError({ code: 'disk-full', problem: 'The disk is full.' });
    const autosave = new Autosave({ save: store.save, retryDelays: [1000, 3000] });
    autosave.note('name', given('a'));
    await vi.advanceTimersByTimeAsync(500);
    expect(autosave.current()).toMatchObject({ state: 'failed', failure: { code: 'disk-full' } });
    autosave.note('name', given('ab'));
    expect(autosave.current().state).toBe('failed');
    await vi.advanceTimersByTimeAsync(1000);
    expect(autosave.current().state).toBe('failed');
    store.failure = null;
    await vi.advanceTimersByTimeAsync(2999);
    expect(store.saved).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.answers.get('name')).toEqual(given('ab'));
    expect(autosave.current()).toMatchObject({ state: 'saved', failure: null });
  });

  it('reads an unknown failure as a failed save', async () => {
    const autosave = new Autosave({ save: () => Promise.reject(new Error('port closed')) });
    autosave.note('name', given('a'));
    await vi.advanceTimersByTimeAsync(500);
    expect(autosave.current().failure?.code).toBe('save-failed');
  });

  it('sets apart an answer refused for what it holds, and saves the others', async () => {
    const store = makeStore();
    store.refusedPath = 'note';
    const autosave = new Autosave({ save: store.save });
    autosave.note('a', given('1'));
    autosave.note('note', given('far too long'));
    autosave.note('b', given('2'));
    await vi.advanceTimersByTimeAsync(500);
    expect([...store.answers.keys()]).toEqual(['a', 'b']);
    expect(autosave.current().refused.get('note')?.code).toBe('note-too-long');
    expect(autosave.unsaved).toBe(true);
    expect(await autosave.flush()).toBe(false);
    store.refusedPath = null;
    autosave.note('note', given('short'));
    expect(autosave.current().refused.size).toBe(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(store.answers.get('note')).toEqual(given('short'));
    expect(autosave.unsaved).toBe(false);
  });

  it('flushes at once and says whether anything is left', async () => {
    const store = makeStore();
    store.wait = 50;
    const autosave = new Autosave({ save: store.save });
    autosave.note('name', given('a'));
    const flushed = autosave.flush();
    autosave.note('name', given('ab'));
    await vi.advanceTimersByTimeAsync(100);
    expect(await flushed).toBe(true);
    expect(store.answers.get('name')).toEqual(given('ab'));
    store.failure = new AppError({ code: 'save-failed', problem: 'No.' });
    autosave.note('name', given('abc'));
    const failed = autosave.flush();
    await vi.advanceTimersByTimeAsync(50);
    expect(await failed).toBe(false);
    expect(autosave.unsaved).toBe(true);
  });

  it('splits more changes than one call takes', async () => {
    const store = makeStore();
    const autosave = new Autosave({ save: store.save });
    for (let cell = 0; cell < 680; cell += 1) autosave.note(`cell-${cell}`, given('1'));
    await vi.advanceTimersByTimeAsync(500);
    expect(store.saved.map((batch) => batch.length)).toEqual([500, 180]);
  });

  it('ends with the last answer typed in every field, whatever the order of typing, waiting and failing', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        path: fc.constantFrom('a', 'b', 'c'),
        text: fc.string(),
      }),
      fc.record({ kind: fc.constant('wait' as const), for: fc.integer({ min: 1, max: 3000 }) }),
      fc.record({ kind: fc.constant('failing' as const), failing: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const store = makeStore();
        store.wait = 300;
        const autosave = new Autosave({ save: store.save });
        const last = new Map<string, FieldChange['answer']>();
        for (const next of steps) {
          if (next.kind === 'type') {
            last.set(next.path, given(next.text));
            autosave.note(next.path, given(next.text));
          } else if (next.kind === 'wait') await vi.advanceTimersByTimeAsync(next.for);
          else store.failure = next.failing ? new AppError({ code: 'save-failed', problem: 'No.' }) : null;
        }
        store.failure = null;
        await vi.advanceTimersByTimeAsync(60_000);
        expect(store.answers).toEqual(last);
        expect(store.mostAtOnce).toBeLessThanOrEqual(1);
        expect(autosave.unsaved).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
