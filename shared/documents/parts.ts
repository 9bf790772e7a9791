import type { Sensitivity } from '../domain/sensitivity.ts';
import type { DocumentTree, PlainBlock, Run } from './tree.ts';
import { plainText } from './walk.ts';

/** The smallest piece of a document that says something: a sentence, an item, a row, a picture. */
export interface Part {
  readonly id: string;
  readonly text: string;
  /** Findings it came from, or its block did. */
  readonly findings: readonly string[];
  readonly sensitivity: Sensitivity | null;
  /** The photo that it shows. */
  readonly attachmentId?: string;
  readonly isHeading: boolean;
}

/** Every part of a document, in reading order. */
export function partsOf(tree: Pick<DocumentTree, 'blocks'>): readonly Part[] {
  return tree.blocks.flatMap((block) =>
    block.kind === 'box' ? block.blocks.flatMap(partsOfBlock) : partsOfBlock(block),
  );
}

function partsOfBlock(block: PlainBlock): Part[] {
  const { id, findings, sensitivity } = block;
  const whole = (text: string): Part[] => [{ id, text, findings, sensitivity, isHeading: false }];
  switch (block.kind) {
    case 'heading':
      return [{ id, text: plainText(block.runs), findings, sensitivity, isHeading: true }];
    case 'paragraph':
      return whole(plainText(block.runs));
    case 'list':
      return block.items.map((item) => ({
        id: item.id,
        text: plainText(item.runs),
        findings,
        sensitivity: item.sensitivity,
        isHeading: false,
      }));
    case 'table':
      return [
        ...captionOf(block),
        ...block.rows.map((row) => ({
          id: row.id,
          text: row.cells.map((cell) => plainText(cell.runs)).join(' · '),
          findings,
          sensitivity: row.sensitivity,
          isHeading: false,
        })),
      ];
    case 'figure':
      return whole(`${plainText(block.caption)} ${block.alt}`);
    case 'photo':
      return [
        {
          id,
          text: plainText(block.caption),
          findings,
          sensitivity,
          attachmentId: block.attachmentId,
          isHeading: false,
        },
      ];
    case 'signature':
      return whole(linesOf(block.lines));
    case 'blank':
      return whole(plainText(block.label));
  }
}

/** What stands over the rows of a table can say something of its own, such as the shift that all shares are of. */
function captionOf({ id, caption, findings, sensitivity }: Extract<PlainBlock, { kind: 'table' }>): Part[] {
  if (caption === undefined) return [];
  return [{ id: `${id}/caption`, text: plainText(caption), findings, sensitivity, isHeading: false }];
}

function linesOf(lines: readonly (readonly Run[])[]): string {
  return lines.map(plainText).join(', ');
}
