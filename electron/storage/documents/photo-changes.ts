import { z } from 'zod';
import type { Id } from '../../../shared/domain/ids.ts';
import { type Layer, LayerChange, layerBefore } from '../../../shared/photos/layer.ts';
import { changeReasonsText as text } from '../../../shared/text/change-reasons.ts';
import type { ChangeKind } from '../change-log.ts';
import type { VaultDatabase } from '../database.ts';
import { layerOf, photoRow } from '../photos/photo-row.ts';

/** The lines of the change log that are about one photo. */
export const photoLineKinds: readonly ChangeKind[] = [
  'photoChanged',
  'photoMarked',
  'photoRemoved',
  'photoRestored',
];

const OfPhoto = z.object({ photoId: z.string() });
const Said = z.looseObject({ caption: z.string(), inDocuments: z.boolean() });
const SaidChange = z.object({ old: Said, new: Said });

interface Looked {
  readonly since: number;
  readonly until: number;
}

interface PhotoLine {
  readonly seq: number;
  readonly kind: string;
  readonly payload: string | null;
}

/** Whether a line of the log is about a photo. */
export function isPhotoLine({ kind }: Pick<PhotoLine, 'kind'>): boolean {
  return photoLineKinds.some((one) => one === kind);
}

/** A photo as it is now, from which its lines lead back. */
export interface PhotoNow {
  readonly caption: string;
  readonly layer: Layer;
}

/** @throws AppError `not-found` */
export function photoNow(database: VaultDatabase, photoId: Id): PhotoNow {
  const row = photoRow(database, photoId);
  return { caption: row.caption, layer: layerOf(row) };
}

/** What changes of a photo come to, in words. */
export interface PhotoChange {
  /** The photo, by its caption as it was. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** The photo that a line of the log is about. */
export function photoOfLine({ payload }: Pick<PhotoLine, 'payload'>): Id {
  return OfPhoto.parse(JSON.parse(payload ?? 'null')).photoId;
}

/**
 * What the lines about a photo come to; undefined where it is again as it was.
 * @param all every line about it up to now, oldest first
 * @param looked seqs of the log: the lines after `since`, up to `until`, are looked at
 */
export function photoChange(
  all: readonly PhotoLine[],
  { since, until }: Looked,
  { caption, layer }: PhotoNow,
): PhotoChange | undefined {
  const within = ({ seq }: PhotoLine) => seq > since && seq <= until;
  const said = all.flatMap((line) =>
    line.kind === 'photoChanged' && within(line)
      ? [SaidChange.parse(JSON.parse(line.payload ?? 'null'))]
      : [],
  );
  const [before, after] = [said.at(0)?.old, said.at(-1)?.new];
  const label = text.photo(before?.caption ?? captionBefore(all, until) ?? caption);
  const gone = all.findLast((line) => isRemoval(line.kind) && within(line));
  if (gone?.kind === 'photoRemoved') return { label, from: label, to: text.removed };
  const changes = [
    ...(before !== undefined && after !== undefined ? saidOtherwise(before, after) : []),
    ...(marksDiffer(all, { since, until }, layer) ? [text.photoMarks] : []),
  ];
  if (changes.length === 0) return undefined;
  return {
    label,
    from: changes.map(({ from }) => from).join('; '),
    to: changes.map(({ to }) => to).join('; '),
  };
}

function isRemoval(kind: string): boolean {
  return kind === 'photoRemoved' || kind === 'photoRestored';
}

/** The caption before it was changed later than what is looked at. */
function captionBefore(all: readonly PhotoLine[], until: number): string | undefined {
  const later = all.find(({ seq, kind }) => seq > until && kind === 'photoChanged');
  return later && SaidChange.parse(JSON.parse(later.payload ?? 'null')).old.caption;
}

type SaidOfPhoto = z.infer<typeof Said>;
type Words = Pick<PhotoChange, 'from' | 'to'>;

function saidOtherwise(before: SaidOfPhoto, after: SaidOfPhoto): Words[] {
  const { caption: was, inDocuments: stood, ...others } = before;
  const { caption: is, inDocuments: stands, ...rest } = after;
  return [
    ...(was === is ? [] : [{ from: was || text.noCaption, to: is || text.noCaption }]),
    ...(stood === stands ? [] : [stands ? text.photoTaken : text.photoLeftOut]),
    ...(JSON.stringify(others) === JSON.stringify(rest) ? [] : [text.photoDetails]),
  ];
}

/** Whether other marks lie over it after the one line than after the other: each line keeps what it changed, so one goes back from now. */
function marksDiffer(all: readonly PhotoLine[], { since, until }: Looked, now: Layer): boolean {
  const marked = all.filter(({ kind }) => kind === 'photoMarked').toReversed();
  const asOf = (seq: number) =>
    marked
      .filter((line) => line.seq > seq)
      .reduce(
        (layer, { payload }) => layerBefore(layer, LayerChange.parse(JSON.parse(payload ?? 'null'))),
        now,
      );
  return ordered(asOf(since)) !== ordered(asOf(until));
}

/** A layer in words to compare: going back may bring a mark to another place in the order. */
function ordered({ marks, ...rest }: Layer): string {
  return JSON.stringify({ ...rest, marks: marks.toSorted((one, other) => (one.id < other.id ? -1 : 1)) });
}
