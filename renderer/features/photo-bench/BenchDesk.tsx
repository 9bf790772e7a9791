import { type KeyboardEvent, useEffect, useState } from 'react';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import {
  distance,
  emptyLayer,
  hides,
  isEmptyLayer,
  type Layer,
  type Mark,
  type Point,
  shortestLine,
  uncovers,
} from '../../../shared/photos/layer.ts';
import {
  cropBetween,
  directionToPicture,
  movedMark,
  stretchedMark,
  toPicture,
  viewOf,
} from '../../../shared/photos/view.ts';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import { Note } from '../../components/Note.tsx';
import { PhotoWordsFields } from '../../components/photos/PhotoWordsFields.tsx';
import { usePhotoAutosave } from '../../components/photos/use-photo-autosave.ts';
import { BenchCanvas } from './BenchCanvas.tsx';
import { BenchTools } from './BenchTools.tsx';
import styles from './bench.module.css';
import {
  type Brush,
  draggedMark,
  newMarkId,
  roundedPoint,
  type Tool,
  withMark,
  withoutMark,
} from './draft.ts';
import { KnownLengthBox } from './KnownLengthBox.tsx';
import { type Look, shifted, wholePicture, zoomed, zoomStep } from './look.ts';
import { MarkList } from './MarkList.tsx';
import { ToolPanel } from './ToolPanel.tsx';
import { type StoredMarks, useBench } from './use-bench.ts';
import { ZoomBar } from './ZoomBar.tsx';

interface Props {
  readonly photo: PhotoSummary;
  readonly photos: readonly PhotoSummary[];
  readonly picture: ImageBitmap;
  readonly start: StoredMarks;
}

const mostMarks = 200;
/** How far an arrow key moves a mark, in pixels of the stored picture. */
const step = 6;
const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

const zoomKeys: Readonly<Record<string, (look: Look) => Look>> = {
  '+': (look) => zoomed(look, zoomStep),
  '=': (look) => zoomed(look, zoomStep),
  '-': (look) => zoomed(look, 1 / zoomStep),
  '0': () => wholePicture,
};

/** The tools, the picture and the list of what lies over it. */
export function BenchDesk({ photo, photos, picture, start }: Props) {
  const bench = useBench(photo.id, picture, start);
  const saving = usePhotoAutosave(photo);
  const [tool, setTool] = useState<Tool>('select');
  const [brush, setBrush] = useState<Brush>('middle');
  const [selected, setSelected] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [knownLine, setKnownLine] = useState<{ from: Point; to: Point } | null>(null);
  const [look, setLook] = useState<Look>(wholePicture);
  const { layer, previous } = bench;
  const view = viewOf(picture, layer);

  /** What was covered may show again: nobody counts as covered until it was looked at once more. */
  const lookAgain = (next: Layer) => {
    const { persons } = saving.words;
    if (uncovers(layer, next) && persons.some(({ covered }) => covered))
      saving.change({ persons: persons.map((person) => ({ ...person, covered: false })) });
  };
  const change = (next: Layer): boolean => {
    const taken = bench.change(next);
    if (taken) lookAgain(next);
    return taken;
  };
  const undo =
    previous &&
    (() => {
      lookAgain(previous);
      bench.undo();
    });
  const drawKnown = (from: Point, to: Point) => {
    if (distance(from, to) < shortestLine) bench.refuse(text.knownZero);
    else {
      bench.refuse(null);
      setKnownLine({ from, to });
    }
  };
  const put = (mark: Mark) => {
    if (layer.marks.length >= mostMarks && !layer.marks.some(({ id }) => id === mark.id)) {
      bench.refuse(text.tooManyMarks);
      return;
    }
    if (change(withMark(layer, mark))) setSelected(mark.id);
  };
  const putWords = (at: Point) => {
    if (words.trim() === '') {
      bench.refuse(text.wordsFirst);
      return;
    }
    put({ kind: 'text', id: newMarkId(), at, text: words.trim() });
    setWords('');
  };
  const remove = (id: string) => {
    if (change(withoutMark(layer, id))) setSelected(null);
  };
  const removeKnown = () => {
    if (layer.marks.some(({ kind }) => kind === 'measure')) bench.refuse(text.knownNeeded);
    else change({ ...layer, known: null });
  };
  /** Puts what the tool draws in the middle of what is seen, for those who point with keys. */
  const putInMiddle = () => {
    const at = (x: number, y: number) =>
      roundedPoint(
        toPicture(view.matrix, {
          x: view.width * (look.middle.x + x / look.zoom),
          y: view.height * (look.middle.y + y / look.zoom),
        }),
      );
    const [left, right] = [at(-0.1, 0), at(0.1, 0)];
    switch (tool) {
      case 'text':
        putWords(at(0, 0));
        return;
      case 'known':
        drawKnown(left, right);
        return;
      case 'cover':
        put({
          kind: 'cover',
          id: newMarkId(),
          width: Math.max(4, Math.round(view.height / 6 / look.zoom)),
          points: [
            [left.x, left.y],
            [right.x, right.y],
          ],
        });
        return;
      case 'select':
      case 'crop':
        return;
      default:
        put(draggedMark(tool, newMarkId(), left, right));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const chosen = layer.marks.find(({ id }) => id === selected);
    const direction = directions[event.key];
    const next = zoomKeys[event.key]?.(look);
    if (next && !event.ctrlKey && !event.metaKey) setLook(next);
    else if (chosen && direction) {
      const by = directionToPicture(view.matrix, direction);
      put(event.shiftKey ? stretchedMark(chosen, by) : movedMark(chosen, by));
    } else if (direction && look.zoom > 1)
      setLook(shifted(look, { x: (direction.x * 10) / look.zoom, y: (direction.y * 10) / look.zoom }, view));
    else if (chosen && (event.key === 'Delete' || event.key === 'Backspace')) remove(chosen.id);
    else if (
      event.key === 'Enter' &&
      event.currentTarget === event.target &&
      event.currentTarget.tagName !== 'BUTTON'
    )
      putInMiddle();
    else return;
    event.preventDefault();
  };
  useUndoKey(undo);

  const others = photos
    .filter(({ id, recordId }) => id !== photo.id && recordId === photo.recordId)
    .map(({ id, caption }) => ({ id, title: text.picture(caption) }));
  const knownForm = (
    <KnownLengthBox
      onKnown={(mm) => {
        if (knownLine && change({ ...layer, known: { ...knownLine, mm } })) setTool('measure');
        setKnownLine(null);
      }}
      onCancel={() => setKnownLine(null)}
    />
  );
  return (
    <div className={styles.desk}>
      <BenchTools
        tool={tool}
        onTool={(next) => {
          setTool(next);
          setKnownLine(null);
          if (next !== 'select') setSelected(null);
        }}
        onTurn={(quarters) => change({ ...layer, turn: (layer.turn + quarters) % 4 })}
        onUndo={undo}
        onRestore={isEmptyLayer(layer) ? undefined : () => change(emptyLayer)}
      />
      <div className={styles.stage}>
        <BenchCanvas
          picture={picture}
          layer={layer}
          tool={tool}
          brush={brush}
          selected={selected}
          label={text.picture(saving.words.caption)}
          onMark={put}
          onText={putWords}
          onKnown={drawKnown}
          look={look}
          onLook={setLook}
          asked={knownLine && { ...knownLine, form: knownForm }}
          onCrop={(one, other) => change({ ...layer, crop: cropBetween(one, other, picture) })}
          onSelect={setSelected}
          onKeyDown={onKeyDown}
        />
        <ZoomBar look={look} onLook={setLook} />
      </div>
      <div className={styles.side}>
        <p className={styles.saved} role="status" data-saving={bench.saving}>
          {bench.saving === 'failed' ? text.notSaved : bench.saving === 'saving' ? text.saving : text.saved}
        </p>
        {bench.problem === null ? null : (
          <Note tone="attend" live>
            {bench.problem}
          </Note>
        )}
        <ToolPanel
          tool={tool}
          brush={brush}
          onBrush={setBrush}
          words={words}
          onWords={setWords}
          cropped={layer.crop !== null}
          onWhole={() => change({ ...layer, crop: null })}
        />
        <MarkList
          layer={layer}
          selected={selected}
          onSelect={setSelected}
          onDelete={remove}
          onDeleteKnown={removeKnown}
          onKeyDown={onKeyDown}
        />
        <section className={styles.part} aria-label={text.about}>
          <h2>{text.about}</h2>
          <PhotoWordsFields
            photo={{ ...photo, hides: hides(layer), copy: 'current' }}
            saving={saving}
            places={[]}
            others={others}
          />
        </section>
      </div>
    </div>
  );
}

function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    if (!undo) return undefined;
    const press = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo]);
}
