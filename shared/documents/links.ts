import type { DocumentTree, PlainBlock, Run } from './tree.ts';
import { plainBlocks, plainText } from './walk.ts';

/** Where the names stand that composed words point with, and the id of the block, item or row that each of them means. */
type Targets = ReadonlyMap<string, string>;

/** Names with which words of the program point elsewhere: a recommendation, a fact, a photo, an appendix, a heading in quotation marks. */
const mention = /\b(?:[RF]\d+|Photo \d+|Appendix [A-Z]+)\b|(?<=“)[^“”]+(?=”)/gu;
/** In an expert report the expert, too, writes of numbered paragraphs and sections. */
const numberedMention =
  /\b(?:F\d+|Appendix [A-Z]+)\b|\b[Pp]aragraph (?:\d+|[A-Z]+)\.\d+\b|\b[Ss]ection \d+\b/gu;
/** What a piece is called that begins so, behind the number of its paragraph. */
const ownName = /^(?:(?:\d+|[A-Z]+)\.\d+ {2})?([RF]\d+|Photo \d+|Appendix [A-Z]+)\b/u;
const paragraphNumber = /^((?:\d+|[A-Z]+)\.\d+) {2}/u;
const sectionNumber = /^(\d+)\. /u;

/**
 * A finished document in which every name that points to another place of it is a link to there (`Run.to`): the words stay as they are.
 * Where several pieces begin with the same recommendation, the last one tells it in full, since a front page only names it. Typed words
 * are left alone, as nobody can know what they mean, except for numbers of paragraphs, facts and appendices in an expert report.
 */
export function withLinks(tree: DocumentTree): DocumentTree {
  const targets = targetsOf(tree);
  if (targets.size === 0) return tree;
  const expert = tree.kind === 'expertReport';
  const linked = (id: string, runs: readonly Run[]): Run[] =>
    runs.flatMap((run) => {
      const names = run.free ? (expert ? numberedMention : undefined) : expert ? bothMentions : mention;
      return names === undefined ? [run] : cut(run, names, targets, id);
    });
  return {
    ...tree,
    blocks: tree.blocks.map((block) =>
      block.kind === 'box'
        ? { ...block, blocks: block.blocks.map((inner) => linkedBlock(inner, linked)) }
        : linkedBlock(block, linked),
    ),
  };
}

const bothMentions = new RegExp(`${numberedMention.source}|${mention.source}`, 'gu');

/** The ids that the links of a document lead to. */
export function linkedIds(tree: DocumentTree): ReadonlySet<string> {
  const ids = new Set<string>();
  const note = (_id: string, runs: readonly Run[]): Run[] => {
    for (const { to } of runs) if (to !== undefined) ids.add(to);
    return [...runs];
  };
  for (const block of plainBlocks(tree)) linkedBlock(block, note);
  return ids;
}

/** The pieces of a run, those that name another place with its id. */
function cut(run: Run, names: RegExp, targets: Targets, from: string): Run[] {
  const pieces: Run[] = [];
  let end = 0;
  for (const { 0: name, index } of run.text.matchAll(names)) {
    const to = targets.get(keyOf(name));
    if (to === undefined || to === from) continue;
    if (index > end) pieces.push({ ...run, text: run.text.slice(end, index) });
    pieces.push({ ...run, text: name, to });
    end = index + name.length;
  }
  if (end === 0) return [run];
  if (end < run.text.length) pieces.push({ ...run, text: run.text.slice(end) });
  return pieces;
}

const keyOf = (name: string): string => name.toLowerCase();

/** Headings, rows that are headed and lines to write on stay as they are: their words are names themselves. */
function linkedBlock<B extends PlainBlock>(block: B, linked: (id: string, runs: readonly Run[]) => Run[]): B {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: linked(block.id, block.runs) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: linked(item.id, item.runs) })) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            cell.header === undefined ? { ...cell, runs: linked(row.id, cell.runs) } : cell,
          ),
        })),
      };
    case 'figure':
    case 'photo':
      return { ...block, caption: linked(block.id, block.caption) };
    default:
      return block;
  }
}

/** What can be pointed to. A name that two headings share means neither of them. */
function targetsOf(tree: DocumentTree): Targets {
  const targets = new Map<string, string>();
  const shared = new Set<string>();
  const note = (text: string, id: string) => {
    const [, name] = ownName.exec(text) ?? [];
    if (name !== undefined) targets.set(keyOf(name), id);
  };
  const headings = new Map<string, string>();
  // What a box on the front names is told below, unless it stands in the box alone.
  const boxed = tree.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : []));
  const rest = tree.blocks.flatMap((block): PlainBlock[] => (block.kind === 'box' ? [] : [block]));
  for (const block of [...boxed, ...rest]) {
    for (const { id, text } of piecesOf(block)) note(text, id);
    if (tree.kind === 'expertReport') noteNumbers(block, targets);
    if (block.kind !== 'heading' || block.level === 1) continue;
    const title = keyOf(plainText(block.runs));
    if (headings.has(title)) shared.add(title);
    headings.set(title, block.id);
  }
  for (const [title, id] of headings) if (!shared.has(title)) targets.set(title, id);
  return targets;
}

function noteNumbers(block: PlainBlock, targets: Map<string, string>): void {
  if (block.kind === 'heading') {
    const [, section] = sectionNumber.exec(plainText(block.runs)) ?? [];
    if (section !== undefined && block.level === 2) targets.set(`section ${section}`, block.id);
  }
  if (block.kind !== 'paragraph') return;
  const [, paragraph] = paragraphNumber.exec(plainText(block.runs)) ?? [];
  if (paragraph !== undefined) targets.set(keyOf(`paragraph ${paragraph}`), block.id);
}

/** The pieces of a block that may bear a name of their own, each with how it begins. */
function piecesOf(block: PlainBlock): readonly { readonly id: string; readonly text: string }[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ id: block.id, text: plainText(block.runs) }];
    case 'photo':
      return [{ id: block.id, text: plainText(block.caption) }];
    case 'list':
      return block.items.map(({ id, runs }) => ({ id, text: plainText(runs) }));
    case 'table':
      return block.rows.map(({ id, cells: [first] }) => ({ id, text: plainText(first?.runs ?? []) }));
    default:
      return [];
  }
}
