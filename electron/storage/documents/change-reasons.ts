import { z } from 'zod';
import { declarationOf } from '../../../shared/assessments/registry.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { ExplainedChange, UnexplainedChange } from '../../../shared/documents/change-reason.ts';
import { photoAt, photoPath } from '../../../shared/documents/ground.ts';
import { Answer } from '../../../shared/domain/answers.ts';
import { Id } from '../../../shared/domain/ids.ts';
import type { RecordSummary } from '../../../shared/domain/records.ts';
import { sameAnswer } from '../answers.ts';
import { openCase } from '../case-row.ts';
import { appendChanges } from '../change-log.ts';
import type { VaultDatabase } from '../database.ts';
import { tables } from '../schema.ts';
import { recordWithAnswers } from '../stored-records.ts';
import type { Work } from '../work.ts';
import { labelOf, removedItems, wordsOf } from './change-words.ts';
import {
  isPhotoLine,
  type PhotoChange,
  type PhotoNow,
  photoChange,
  photoLineKinds,
  photoNow,
  photoOfLine,
} from './photo-changes.ts';
import { type Grounds, groundsOfVersions, type NewestSigned, newestSigned } from './signed-grounds.ts';

/** What the change log keeps of a reason: which changes it is for, and what they came to. */
const ReasonPayload = z.strictObject({
  reason: z.string(),
  label: z.string(),
  old: Answer.nullable(),
  new: Answer.nullable(),
  /** Before and after in words, where a photo was changed. */
  photo: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  /** The first and the last line of the log that it covers. */
  since: Id,
  upTo: Id,
});

const AnswerPayload = z.object({ old: Answer.nullable(), new: Answer.nullable() });

/** Which changes are looked at: those of one record, or those on which one document rests. */
export type Asked = { readonly recordId: Id } | { readonly documentId: Id } | 'wholeCase';

interface Line {
  readonly seq: number;
  readonly id: Id;
  readonly kind: string;
  readonly record_id: string | null;
  readonly path: string | null;
  readonly payload: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** What was changed at one place since a version that rests on it was signed. */
interface Place {
  readonly recordId: Id;
  /** Empty for the record as a whole. */
  readonly path: string;
  /** Its items on which something rests, where it is a list of them; undefined where the answer itself is rested on. */
  readonly items: ReadonlySet<string> | undefined;
  readonly documents: readonly NewestSigned[];
  /** The photo that it is, as it is now; undefined for answers. */
  readonly photo: PhotoNow | undefined;
  /** Oldest first. */
  readonly lines: Line[];
}

/** The net change at a place, and the documents that do not know of it. */
interface NetChange extends Omit<Place, 'lines' | 'items' | 'photo'> {
  readonly old: Answer | null;
  readonly new: Answer | null;
  /** Of a photo, in words. */
  readonly photo?: PhotoChange | undefined;
  readonly since: Id;
  readonly upTo: Id;
}

/** A reason as the log keeps it. */
interface Given extends z.infer<typeof ReasonPayload> {
  readonly line: Line;
}

interface Reading {
  readonly places: readonly Place[];
  readonly reasons: readonly Given[];
  /** Where each line of the log stands in it, by its id. */
  readonly seqs: ReadonlyMap<Id, number>;
}

/** What was changed under signed documents. */
export interface ChangesUnderSigned {
  /** Those whose reason nobody has given. */
  readonly open: UnexplainedChange[];
  /** Those with their reason, newest first. */
  readonly given: ExplainedChange[];
}

/**
 * The changes of answers on which the newest signed version of a document rests. What reads again as it did is none. Nothing of this is
 * worked out while an answer is saved.
 */
export function changesUnderSigned(database: VaultDatabase, caseId: Id, asked: Asked): ChangesUnderSigned {
  const reading = readLog(database, caseId, asked);
  const views = new Map<Id, ReturnType<typeof viewOf>>();
  const viewFor = (recordId: Id) => {
    const view = views.get(recordId) ?? viewOf(database, recordId);
    views.set(recordId, view);
    return view;
  };
  return {
    open: reading.places.flatMap((place) => {
      const change = netChangeAt(place, reading);
      return change === undefined ? [] : [told(viewFor(place.recordId), change)];
    }),
    given: reading.reasons
      .toReversed()
      .map((given) => toldReason(viewFor(given.line.record_id ?? ''), given)),
  };
}

function toldReason({ record, view }: Viewed, given: Given): ExplainedChange {
  const { line, label, old, new: next, photo, reason } = given;
  const path = line.path ?? '';
  return {
    recordId: record.id,
    recordKind: record.kind,
    record: view.declaration.title,
    path,
    label,
    ...wordsOf(view, { path, old, new: next, photo }),
    id: line.id,
    reason,
    by: line.by ?? '',
    at: line.at ?? '',
  };
}

/** Places whose reason is given, and how far it reaches. */
export interface Explained {
  readonly recordId: Id;
  readonly path: string;
  readonly upTo: Id;
}

/**
 * Writes into the change log why answers were changed, as one batch. What is not asked any more is passed over.
 * @throws AppError `not-found`, `already-closed`
 */
export function giveReason(work: Work, caseId: Id, changes: readonly Explained[], reason: string): void {
  const { database } = work;
  database.transaction(() => {
    openCase(database, caseId);
    const reading = readLog(database, caseId, 'wholeCase');
    const lines = changes.flatMap(({ recordId, path, upTo }) => {
      const until = reading.seqs.get(upTo);
      const place = reading.places.find((one) => one.recordId === recordId && one.path === path);
      const found = place && until !== undefined ? netChangeAt(place, reading, until) : undefined;
      if (found === undefined || found.upTo !== upTo) return [];
      const { view } = viewOf(database, recordId);
      const payload: z.infer<typeof ReasonPayload> = {
        reason,
        label: labelOf(view, found),
        old: found.old,
        new: found.new,
        ...(found.photo === undefined ? {} : { photo: wordsOf(view, found) }),
        since: found.since,
        upTo,
      };
      return [{ kind: 'changeReason' as const, caseId, recordId, path, payload }];
    });
    if (lines.length > 0) appendChanges(work, lines);
  });
}

/** The reasons given for changes of a record, each with where in the log the changes stand that it covers, from the first to the last. */
export function reasonsForRecord(
  database: VaultDatabase,
  recordId: Id,
): readonly {
  readonly path: string;
  readonly since: number;
  readonly upTo: number;
  readonly reason: string;
}[] {
  const all = tables
    .selectFrom('change')
    .select(['path', 'payload'])
    .where('record_id', '=', recordId)
    .where('kind', '=', 'changeReason')
    .orderBy('seq');
  const seqOf = (id: Id) =>
    database.first(tables.selectFrom('change').select('seq').where('id', '=', id))?.seq ?? 0;
  return database.all(all).map(({ path, payload }) => {
    const { since, upTo, reason } = ReasonPayload.parse(JSON.parse(payload ?? 'null'));
    return { path: path ?? '', since: seqOf(since), upTo: seqOf(upTo), reason };
  });
}

const nothing: Reading = { places: [], reasons: [], seqs: new Map() };

/** What the log says, since the versions asked about were signed, of the answers that they rest on. */
function readLog(database: VaultDatabase, caseId: Id, asked: Asked): Reading {
  const documentId = typeof asked === 'object' && 'documentId' in asked ? asked.documentId : undefined;
  const recordId = typeof asked === 'object' && 'recordId' in asked ? asked.recordId : undefined;
  const versions = newestSigned(database, caseId).filter(
    (version) => documentId === undefined || version.documentId === documentId,
  );
  if (versions.length === 0) return nothing;
  const since = Math.min(...versions.map(({ changeSeq }) => changeSeq));
  const all = tables
    .selectFrom('change')
    .select(['seq', 'id', 'kind', 'record_id', 'path', 'payload', 'by', 'at'])
    .where('case_id', '=', caseId)
    .where('seq', '>', since)
    .where('kind', 'in', ['answer', 'recordRemoved', 'recordRestored', 'changeReason', ...photoLineKinds])
    .orderBy('seq');
  const lines = database.all(recordId === undefined ? all : all.where('record_id', '=', recordId));
  // Most records have not changed since anything was signed.
  if (lines.length === 0) return nothing;
  const grounds = groundsOfVersions(database, versions, recordId);
  return {
    places: placesIn(lines, grounds, (photoId) => photoNow(database, photoId)),
    reasons: lines
      .filter(({ kind, record_id, path }) => kind === 'changeReason' && restsOn(grounds, record_id, path))
      .map((line) => ({ ...ReasonPayload.parse(JSON.parse(line.payload ?? 'null')), line })),
    seqs: new Map(lines.map(({ id, seq }) => [id, seq])),
  };
}

function restsOn(grounds: Grounds, recordId: string | null, path: string | null): boolean {
  return documentsAt(grounds, recordId ?? '', path ?? '').length > 0;
}

function placesIn(lines: readonly Line[], grounds: Grounds, photoOf: (photoId: Id) => PhotoNow): Place[] {
  const places = new Map<string, Place>();
  for (const line of lines) {
    if (line.kind === 'changeReason') continue;
    const [recordId, path] = [line.record_id ?? '', pathOf(line)];
    const key = `${recordId} ${path}`;
    const known = places.get(key);
    if (known !== undefined) {
      known.lines.push(line);
      continue;
    }
    const documents = documentsAt(grounds, recordId, path);
    const items = grounds.get(recordId)?.has(path) ? undefined : itemsWithin(grounds, recordId, path);
    if (documents.length === 0) continue;
    const photoId = photoAt(path);
    const photo = photoId === undefined ? undefined : photoOf(photoId);
    places.set(key, { recordId, path, items, documents, photo, lines: [line] });
  }
  return [...places.values()];
}

/** What a line of the log is about within its record: an answer, a photo, or the record as a whole. */
function pathOf(line: Line): string {
  if (isPhotoLine(line)) return photoPath(photoOfLine(line));
  return line.kind === 'answer' ? (line.path ?? '') : '';
}

/** The versions that rest on an answer, on an item of a repeated group, or on anything of a record (an empty path). */
function documentsAt(grounds: Grounds, recordId: Id, path: string): readonly NewestSigned[] {
  const paths = grounds.get(recordId);
  const own = paths?.get(path);
  if (paths === undefined || own !== undefined) return own ?? [];
  const within = path === '' ? '' : `${path}.`;
  return [
    ...new Set([...paths].flatMap(([ground, versions]) => (ground.startsWith(within) ? versions : []))),
  ];
}

/** The items of a repeated group on which something rests. */
function itemsWithin(grounds: Grounds, recordId: Id, path: string): ReadonlySet<string> {
  const within = `${path}.`;
  const paths = [...(grounds.get(recordId)?.keys() ?? [])].filter((ground) => ground.startsWith(within));
  return new Set(paths.flatMap((ground) => ground.slice(within.length).split('.')[0] ?? []));
}

/**
 * What the changes at a place come to that no reason covers; undefined where they come to nothing.
 * @param until the last line of the log that is looked at
 */
function netChangeAt(
  place: Place,
  { reasons, seqs }: Reading,
  until = Number.POSITIVE_INFINITY,
): NetChange | undefined {
  const { recordId, path } = place;
  const covered = reasons
    .filter(({ line }) => line.record_id === recordId && (line.path ?? '') === path)
    .map(({ upTo }) => seqs.get(upTo) ?? 0);
  const affected = place.documents
    .flatMap((version) => {
      const net = netSince(place, Math.max(version.changeSeq, ...covered), until);
      return net === undefined ? [] : [{ version, net }];
    })
    // The document that was signed first has seen the oldest answer.
    .toSorted((one, other) => one.version.changeSeq - other.version.changeSeq);
  const [oldest] = affected;
  if (oldest === undefined) return undefined;
  return { recordId, path, documents: affected.map(({ version }) => version), ...oldest.net };
}

type Net = Pick<NetChange, 'old' | 'new' | 'photo' | 'since' | 'upTo'>;

function netSince({ path, items, photo: now, lines }: Place, since: number, until: number): Net | undefined {
  const later = lines.filter(({ seq }) => seq > since && seq <= until);
  const [first, last] = [later.at(0), later.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const ends = { since: first.id, upTo: last.id };
  if (now !== undefined) {
    const photo = photoChange(lines, { since, until }, now);
    return photo && { old: null, new: null, photo, ...ends };
  }
  if (path === '') return last.kind === 'recordRemoved' ? { old: null, new: null, ...ends } : undefined;
  const net = { old: answersOf(first).old, new: answersOf(last).new, ...ends };
  const isChange =
    items === undefined ? !sameAnswer(net.old, net.new) : removedItems(net).some((id) => items.has(id));
  return isChange ? net : undefined;
}

function answersOf({ payload }: Line): z.infer<typeof AnswerPayload> {
  return AnswerPayload.parse(JSON.parse(payload ?? 'null'));
}

function told({ record, view }: Viewed, change: NetChange): UnexplainedChange {
  const { recordId, path, documents, upTo } = change;
  return {
    recordId,
    recordKind: record.kind,
    record: view.declaration.title,
    path,
    label: labelOf(view, change),
    ...wordsOf(view, change),
    upTo,
    documents: documents.map(({ versionId, kind, number, reference, at }) => ({
      versionId,
      kind,
      number,
      reference,
      at,
    })),
  };
}

interface Viewed {
  readonly record: RecordSummary;
  readonly view: RecordView;
}

function viewOf(database: VaultDatabase, recordId: Id): Viewed {
  const { record, answers } = recordWithAnswers(database, recordId);
  return { record, view: new RecordView(record.id, declarationOf(record), answers) };
}
