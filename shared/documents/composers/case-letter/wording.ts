import { highestSensitivity, type Sensitivity } from '../../../domain/sensitivity.ts';
import { templateText } from '../../../text/templates.ts';
import { type MergeField, mergeField } from '../../templates/merge-fields.ts';
import type { Piece, TemplateSection } from '../../templates/template.ts';
import type { AnswerRoom, Block } from '../../tree.ts';
import type { BlockMaker, ListItem, Parts } from '../blocks.ts';
import type { Reading } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';

/** Wording with its merge fields filled in. */
interface Filled {
  /** Empty when every sentence lacked something. */
  readonly parts: Parts;
  readonly sensitivity: Sensitivity;
  /** The fields that had nothing to stand in their place. */
  readonly lacking: readonly MergeField[];
}

/** Fills in a piece of wording. A sentence that lacks something is left out as a whole: no braces and no gap are ever printed. */
function filled(text: string, reading: Reading): Filled {
  const sentences = text.split(/(?<=[.!?])\s+(?=[\p{Lu}{])/u).map((one) => sentenceOf(one, reading));
  const whole = sentences.filter(({ lacking }) => lacking.length === 0);
  return {
    parts: whole.flatMap(({ parts }, index): Parts => (index === 0 ? [...parts] : [' ', ...parts])),
    sensitivity: highestSensitivity(whole.map(({ sensitivity }) => sensitivity)),
    lacking: sentences.flatMap(({ lacking }) => lacking),
  };
}

function sentenceOf(text: string, reading: Reading): Filled {
  const parts: Parts = [];
  const lacking: MergeField[] = [];
  const kinds: Sensitivity[] = [];
  // Odd pieces are the names between the braces.
  const pieces = text.split(/\{\{([^{}]*)\}\}/u);
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) {
      if (piece !== '') parts.push(piece);
      continue;
    }
    const name = piece.trim();
    const field = mergeField(name);
    const value = field.of(reading);
    if (value === undefined) {
      lacking.push(field);
      continue;
    }
    kinds.push(field.sensitivity);
    const ends = pieces[index + 1]?.startsWith('.') === true;
    if (typeof value === 'string') parts.push(ends ? withoutStop(value) : value);
    else parts.push(ends ? { ...value, text: withoutStop(value.text) } : value);
  }
  return { parts, sensitivity: highestSensitivity(kinds), lacking };
}

/** A section's heading; none where it has none, or lacks something. */
export function headingBlocks(
  make: BlockMaker,
  { id, title, startsPage }: Pick<TemplateSection, 'id' | 'title' | 'startsPage'>,
  reading: Reading,
): Block[] {
  if (title === undefined) return [];
  const { parts, sensitivity } = filled(title, reading);
  if (parts.length === 0) return [];
  const slot = `${id}/title`;
  return [
    startsPage
      ? make.headingOfPage(slot, parts, { sensitivity })
      : make.heading(slot, 2, parts, { sensitivity }),
  ];
}

/** Fixed wording as blocks, and what it lacks, one line each. */
export function wordingBlocks(
  make: BlockMaker,
  slot: string,
  wording: readonly Piece[],
  reading: Reading,
): { blocks: Block[]; missing: string[] } {
  const blocks: Block[] = [];
  const missing = new Set<string>();
  const fill = (text: string): Filled => {
    const one = filled(text, reading);
    for (const { label, from } of one.lacking) missing.add(templateText.noData(label, from));
    return one;
  };
  for (const [index, piece] of wording.entries()) {
    const at = `${slot}/${index}`;
    if (piece.kind === 'text') {
      const { parts, sensitivity } = fill(piece.text);
      if (parts.length > 0) blocks.push(make.paragraph(at, parts, { sensitivity }));
    } else if (piece.kind === 'list') {
      const items = piece.items.flatMap((item, number): ListItem[] => {
        const { parts, sensitivity } = fill(item);
        return parts.length === 0 ? [] : [{ slot: String(number), words: parts, sensitivity }];
      });
      if (items.length > 0) blocks.push(make.list(at, piece.ordered, items, { sensitivity: 'identity' }));
    } else {
      const { parts } = fill(piece.label);
      if (parts.length > 0) blocks.push(make.blank(at, parts, piece.choices, roomOf(piece.lines)));
    }
  }
  return { blocks, missing: [...missing] };
}

function roomOf(lines: number | undefined): AnswerRoom | undefined {
  return lines === undefined ? undefined : { lines, hints: [], marks: [] };
}
