import { writtenDate } from '../../domain/calendar.ts';
import { highestSensitivity, type Sensitivity } from '../../domain/sensitivity.ts';
import { correctionText as words } from '../../text/correction.ts';
import { signingComposer } from '../signing-blocks.ts';
import type { Block, DocumentTree, PlainBlock, Run } from '../tree.ts';
import { placedBlocks, plainText } from '../walk.ts';
import type { IssuedVersion } from './correction.ts';

/** One thing that reads otherwise in the later version, in the words of both. */
export interface Change {
  /** The part of the document that it is about: the same in both versions. */
  readonly id: string;
  /** The section it stands in, and the row where it is one of a table. */
  readonly where: readonly Run[];
  /** Undefined where the earlier version does not have it. */
  readonly from: readonly Run[] | undefined;
  /** Undefined where the later version does not have it. */
  readonly to: readonly Run[] | undefined;
  /** Null where nobody said how delicate one of the two is. */
  readonly sensitivity: Sensitivity | null;
}

export interface Changes {
  /** In reading order: first what was changed or is new, then what was left out. */
  readonly changes: readonly Change[];
  /** Headings of the sections that read as they did, in order. */
  readonly unchanged: readonly (readonly Run[])[];
}

/** The smallest piece of a document that is compared as a whole. */
interface Piece {
  readonly id: string;
  readonly section: readonly Run[];
  /** The first cell, where it is a row. */
  readonly row: readonly Run[] | undefined;
  /** What is compared and told, each with the head of its column where it is a cell of a row. */
  readonly said: readonly Said[];
  readonly sensitivity: Sensitivity | null;
  /** What a picture looks like; two that differ are two pictures. */
  readonly look: string;
}

interface Said {
  readonly head: readonly Run[];
  readonly runs: readonly Run[];
}

/**
 * What the later version of a document says otherwise than the earlier one, both as their reader had them. The day of the document, its
 * reference, and who signed it are no change.
 */
export function changesBetween(earlier: IssuedVersion, later: IssuedVersion): Changes {
  const [before, after] = [piecesOf(earlier), piecesOf(later)];
  const [old, fresh] = [byId(before), byId(after)];
  const said = (version: IssuedVersion, piece: Piece) =>
    piece.said.map(({ runs }) => withoutFrame(version.tree, plainText(runs)));
  const changes = [
    ...after.flatMap((piece): Change[] => {
      const was = old.get(piece.id);
      if (was === undefined) return [changeOf(undefined, piece)];
      const [one, other] = [said(earlier, was), said(later, piece)];
      if (one.length !== other.length) return [changeOf(was, piece)];
      const differing = other.flatMap((text, index) => (text === one[index] ? [] : [index]));
      if (differing.length === 0)
        return was.look === piece.look ? [] : [changeOf(was, withOtherPicture(piece))];
      const only = (whole: Piece) => ({
        ...whole,
        said: whole.said.filter((_, at) => differing.includes(at)),
      });
      return [changeOf(only(was), only(piece))];
    }),
    ...before.filter(({ id }) => !fresh.has(id)).map((piece) => changeOf(piece, undefined)),
  ];
  const touched = new Set(changes.flatMap(({ id }) => [sectionAt(old, id), sectionAt(fresh, id)]));
  return {
    changes,
    unchanged: headingsOf(later.tree).filter((heading) => !touched.has(plainText(heading))),
  };
}

function changeOf(from: Piece | undefined, to: Piece | undefined): Change {
  const piece = to ?? from;
  if (piece === undefined) throw new Error('a change has neither a before nor an after');
  const row = piece.row === undefined || plainText(piece.row) === '' ? [] : [{ text: ': ' }, ...piece.row];
  return {
    id: piece.id,
    where: [...piece.section, ...row],
    from: from && toldOf(to === undefined ? withoutName(from) : from),
    to: to && toldOf(from === undefined ? withoutName(to) : to),
    sensitivity: together(from?.sensitivity, to?.sensitivity),
  };
}

/** The highest of both; null where one of them has none. */
function together(
  one: Sensitivity | null | undefined,
  other: Sensitivity | null | undefined,
): Sensitivity | null {
  if (one === null || other === null) return null;
  const known = [one, other].filter((sensitivity) => sensitivity !== undefined);
  return highestSensitivity(known);
}

/** A row that is new or left out, without the cell that `where` names it by. */
function withoutName(piece: Piece): Piece {
  const name = plainText(piece.row ?? []);
  const rest = piece.said.filter(({ runs }, index) => index > 0 || plainText(runs) !== name);
  return rest.length === 0 ? piece : { ...piece, said: rest };
}

/** What a piece says, a line for each cell: cells with the head of their column before them. */
function toldOf({ said }: Piece): Run[] {
  return said
    .filter(({ runs }) => plainText(runs).trim() !== '')
    .flatMap(({ head, runs }, index): Run[] => [
      ...(index === 0 ? [] : [{ text: '\n' }]),
      ...(plainText(head).trim() === '' ? [] : [...head, { text: ': ' }]),
      ...runs,
    ]);
}

function withOtherPicture(piece: Piece): Piece {
  return { ...piece, said: [...piece.said, { head: [], runs: [{ text: words.otherPicture }] }] };
}

/** Words without the day and the reference of the document that they stand in. */
function withoutFrame({ date, reference }: DocumentTree, text: string): string {
  const dateless = text.replaceAll(writtenDate(date), '');
  return reference === '' ? dateless : dateless.replaceAll(reference, '');
}

function byId(pieces: readonly Piece[]): ReadonlyMap<string, Piece> {
  return new Map(pieces.map((piece) => [piece.id, piece]));
}

function sectionAt(pieces: ReadonlyMap<string, Piece>, id: string): string {
  return plainText(pieces.get(id)?.section ?? []);
}

function headingsOf({ blocks }: DocumentTree): Run[][] {
  return blocks.flatMap((block) => (isSection(block) && !isFrame(block) ? [block.runs] : []));
}

function isSection(block: Block): block is Extract<Block, { kind: 'heading' }> {
  return block.kind === 'heading' && block.level === 2;
}

/** Who signed is told by the version itself; the client's own statement is part of what it says. */
function isFrame({ id }: Pick<Block, 'id'>): boolean {
  return id.startsWith(`${signingComposer}/`) && !id.startsWith(`${signingComposer}/statement`);
}

function piecesOf({ tree, pictures }: IssuedVersion): readonly Piece[] {
  return placedBlocks(tree).flatMap(({ block, section }) =>
    isFrame(block) ? [] : piecesOfBlock(block, pictures).map((piece) => ({ ...piece, section })),
  );
}

function piecesOfBlock(
  block: PlainBlock,
  pictures: ReadonlyMap<string, string>,
): readonly Omit<Piece, 'section'>[] {
  const { id, sensitivity } = block;
  const whole = (runs: readonly Run[], look = '') => [
    { id, row: undefined, said: [{ head: [], runs }], sensitivity, look },
  ];
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return whole(block.runs);
    case 'list':
      return block.items.flatMap((item) => [
        {
          id: item.id,
          row: undefined,
          said: [{ head: [], runs: item.runs }],
          sensitivity: item.sensitivity,
          look: '',
        },
      ]);
    case 'table': {
      const caption = block.caption ?? [];
      return [
        ...whole(caption).map((piece) => ({ ...piece, id: `${id}/caption` })),
        ...block.rows.map((row) => ({
          id: row.id,
          row: row.cells[0]?.runs ?? [],
          said: row.cells.map((cell, index) => ({ head: block.head[index]?.runs ?? [], runs: cell.runs })),
          sensitivity: row.sensitivity,
          look: '',
        })),
      ];
    }
    case 'figure':
      return whole(block.caption, JSON.stringify(block.shapes));
    case 'photo':
      // Its number is no change: it follows from what stands before it.
      return whole(block.caption.slice(1), pictures.get(block.attachmentId) ?? '');
    case 'signature':
      return whole(block.lines.flatMap((line, index) => (index === 0 ? line : [{ text: ', ' }, ...line])));
    case 'blank':
      return whole(block.label);
  }
}
