import { sql } from 'kysely';
import { AppError } from '../../../shared/domain/errors.ts';
import {
  emptyLayer,
  isEmptyLayer,
  type Layer,
  LayerChange,
  layerBefore,
  layerChange,
  layerProblem,
  uncovers,
  undoable,
} from '../../../shared/photos/layer.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { photoBenchText } from '../../../shared/text/photo-bench.ts';
import type { VaultDatabase } from '../database.ts';
import { tables } from '../schema.ts';
import type { Work } from '../work.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { layerOf, logPhoto, openPhoto, photoRow } from './photo-row.ts';
import { photoBytes } from './photos.ts';

/** The marks over a photo, and how often they changed. */
export interface StoredLayer {
  readonly layer: Layer;
  readonly edition: number;
}

/**
 * The marks over a photo.
 * @throws AppError `not-found`
 */
export function photoLayer(database: VaultDatabase, photoId: string): StoredLayer {
  const row = photoRow(database, photoId);
  return { layer: layerOf(row), edition: row.edition };
}

/** So many changes of a photo's marks are looked through. */
const mostChanges = 40;
/** So many of them can be undone. */
const mostEarlier = 10;

/**
 * The marks as they were before each of the latest changes, the latest last: what can be undone, also after the program was closed.
 * @throws AppError `not-found`
 */
export function earlierLayers(database: VaultDatabase, photoId: string): Layer[] {
  const row = photoRow(database, photoId);
  const changes = database.all(
    tables
      .selectFrom('change')
      .select('payload')
      .where('record_id', '=', row.record_id)
      .where('kind', '=', 'photoMarked')
      .where(sql`json_extract(payload, '$.photoId')`, '=', photoId)
      .orderBy('seq', 'desc')
      .limit(mostChanges),
  );
  const states = [layerOf(row)];
  for (const { payload } of changes) {
    const [first = emptyLayer] = states;
    const change = LayerChange.parse(JSON.parse(payload ?? 'null'));
    states.unshift(layerBefore(first, change));
  }
  return undoable(states).slice(-mostEarlier);
}

/**
 * Keeps the marks over a photo; the picture itself stays as it is. Where a cover was taken off or the crop changed, nobody is confirmed
 * as covered any more.
 * @returns the edition that the marks now have
 * @throws AppError `not-found`, `already-closed`, `invalid-input` for what cannot be drawn, such as a measuring line of zero length
 */
export function markPhoto(work: Work, photoId: string, layer: Layer): number {
  const { database } = work;
  return database.transaction(() => {
    const row = openPhoto(database, photoId);
    const problem = layerProblem(layer, row);
    if (problem !== null) throw new AppError({ code: 'invalid-input', field: photoBenchText.field, problem });
    const before = layerOf(row);
    if (JSON.stringify(before) === JSON.stringify(layer)) return row.edition;
    const edition = row.edition + 1;
    database.run(
      tables
        .updateTable('attachment')
        .set({
          layer: isEmptyLayer(layer) ? null : JSON.stringify(layer),
          edition,
          ...(uncovers(before, layer) ? { persons: withoutConfirmations(row.persons) } : {}),
        })
        .where('id', '=', photoId),
    );
    logPhoto(work, row, 'photoMarked', layerChange(before, layer));
    return edition;
  });
}

function withoutConfirmations(persons: string): string {
  const all: Record<string, unknown>[] = JSON.parse(persons);
  return JSON.stringify(all.map((person) => ({ ...person, covered: false })));
}

/** Pictures made of a photo with its marks. */
export interface MadeViews {
  /** The edition of the marks that were drawn. */
  readonly edition: number;
  /** What documents print; null where nothing is drawn over the picture. */
  readonly flat: Uint8Array | null;
  /** For lists. */
  readonly small: Uint8Array;
}

/**
 * Keeps the pictures made of a photo with its marks. Those of an older edition are left: the marks changed while they were made. They are
 * no change of the case, since they hold nothing that picture and marks do not.
 * @returns whether they were kept
 * @throws AppError `not-found`, `picture-type`, `picture-damaged`, `picture-too-many-pixels`
 */
export function keepViews(database: VaultDatabase, photoId: string, made: MadeViews): boolean {
  const views = [
    ...(made.flat === null ? [] : [{ kind: 'flat' as const, content: cleanJpeg(made.flat).jpeg }]),
    { kind: 'small' as const, content: cleanJpeg(made.small).jpeg },
  ];
  return database.transaction(() => {
    const row = photoRow(database, photoId);
    if (row.edition !== made.edition) return false;
    for (const { kind, content } of views) {
      const kept = { edition: made.edition, content };
      database.run(
        tables
          .insertInto('attachment_view')
          .values({ attachment_id: photoId, kind, ...kept })
          .onConflict((conflict) => conflict.columns(['attachment_id', 'kind']).doUpdateSet(kept)),
      );
    }
    return true;
  });
}

/** The small picture for lists; null while there is none of the newest marks. */
export function smallView(database: VaultDatabase, photoId: string): Uint8Array | null {
  return viewOf(database, photoId, 'small', photoRow(database, photoId).edition);
}

/**
 * What a document prints: the stored picture where nothing is drawn over it, else its flattened copy. Never the picture under its covers.
 * @throws AppError `not-found`, also while there is no copy of the newest marks
 */
export function photoForPrint(database: VaultDatabase, photoId: string): Uint8Array {
  const row = photoRow(database, photoId);
  if (row.layer === null) return photoBytes(database, photoId);
  const flat = viewOf(database, photoId, 'flat', row.edition);
  if (flat === null) throw new AppError({ code: 'not-found', problem: documentsText.photoNotFlattened });
  return flat;
}

function viewOf(
  database: VaultDatabase,
  photoId: string,
  kind: 'flat' | 'small',
  edition: number,
): Uint8Array | null {
  const row = database.first(
    tables
      .selectFrom('attachment_view')
      .select('content')
      .where('attachment_id', '=', photoId)
      .where('kind', '=', kind)
      .where('edition', '=', edition),
  );
  return row?.content ?? null;
}
