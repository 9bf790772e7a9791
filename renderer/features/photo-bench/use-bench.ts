import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { type Layer, layerProblem } from '../../../shared/photos/layer.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { saveState } from '../../client/save-state.ts';
import { showError } from '../../client/toasts.ts';
import { registerUnsaved } from '../../client/unsaved.ts';
import { Autosave } from '../../components/form/autosave.ts';
import { makeViews } from '../../components/photos/make-views.ts';
import { refreshPhotos } from '../../components/photos/refresh-photos.ts';

/** The marks of one photo while they are worked on. */
export interface Bench {
  readonly layer: Layer;
  /** Why the last change was not taken; null when it was. */
  readonly problem: string | null;
  /** Takes and saves a change at once. @returns whether it was taken */
  readonly change: (next: Layer) => boolean;
  /** Says why a change cannot be made; null when it can after all. */
  readonly refuse: (problem: string | null) => void;
  /** What undoing brings back; undefined where nothing is left to undo. */
  readonly previous: Layer | undefined;
  readonly undo: () => void;
  /** `saved` once the marks and the copy that documents print are both in the vault. */
  readonly saving: 'saved' | 'saving' | 'failed';
}

/** The marks as they are stored. */
export interface StoredMarks {
  readonly layer: Layer;
  /** As they were before each of the latest changes, the latest last. */
  readonly earlier: readonly Layer[];
}

/** Every change is saved as it is made; the copy for documents follows as soon as the marks are stored. */
export function useBench(photoId: Id, picture: ImageBitmap, { layer: start, earlier }: StoredMarks): Bench {
  const [layer, setLayer] = useState(start);
  const [history, setHistory] = useState(earlier);
  const [problem, setProblem] = useState<string | null>(null);
  const copies = useMemo(() => new Copies(photoId, picture), [photoId, picture]);
  const [autosave] = useState(
    () =>
      new Autosave<Layer>({
        save: async (changes) => {
          let savedAt = '';
          for (const { path, answer } of changes) {
            const stored = await call('photos.mark', { photoId: path, layer: answer });
            ({ savedAt } = stored);
            copies.draw(answer, stored.edition);
          }
          saveState.set({ kind: 'saved', at: savedAt });
          return { savedAt };
        },
      }),
  );
  const status = useSyncExternalStore(autosave.subscribe, autosave.current);
  const drawing = useSyncExternalStore(copies.subscribe, copies.isDrawing);
  useEffect(() => {
    const unregister = registerUnsaved(() => autosave.flush());
    return () => {
      void autosave
        .flush()
        .then(() => copies.done())
        .then(() => {
          unregister();
          return refreshPhotos();
        });
    };
  }, [autosave, copies]);

  const latest = useRef(layer);
  const keep = (next: Layer) => {
    latest.current = next;
    setLayer(next);
    setProblem(null);
    autosave.note(photoId, next);
    void autosave.flush();
  };
  const change = (next: Layer): boolean => {
    const wrong = layerProblem(next, picture);
    if (wrong !== null) {
      setProblem(wrong);
      return false;
    }
    setHistory([...history, latest.current]);
    keep(next);
    return true;
  };
  const previous = history.at(-1);
  const undo = () => {
    if (!previous) return;
    setHistory(history.slice(0, -1));
    keep(previous);
  };
  const failed = status.state === 'failed' || status.refused.size > 0;
  const busy = drawing || status.state === 'waiting' || status.state === 'saving';
  return {
    layer,
    problem,
    change,
    refuse: setProblem,
    previous,
    undo,
    saving: failed ? 'failed' : busy ? 'saving' : 'saved',
  };
}

/** Draws the copies of the newest marks, one at a time, and hands them to the vault. */
class Copies {
  private readonly photoId: Id;
  private readonly picture: ImageBitmap;
  private wanted: { readonly layer: Layer; readonly edition: number } | null = null;
  private underWay: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(photoId: Id, picture: ImageBitmap) {
    this.photoId = photoId;
    this.picture = picture;
  }

  draw(layer: Layer, edition: number): void {
    this.wanted = { layer, edition };
    this.underWay ??= this.work().finally(() => {
      this.underWay = null;
      this.tell();
    });
    this.tell();
  }

  /** Resolves when nothing is left to draw. Never rejects. */
  async done(): Promise<void> {
    await this.underWay;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly isDrawing = (): boolean => this.underWay !== null;

  private async work(): Promise<void> {
    try {
      while (this.wanted) {
        const { layer, edition } = this.wanted;
        this.wanted = null;
        const views = await makeViews(this.picture, layer);
        await call('photos.keepViews', { photoId: this.photoId, edition, ...views });
      }
    } catch (error) {
      // The copy is made anew when the photo is next shown; until then documents leave the photo out.
      showError(asAppError(error));
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
