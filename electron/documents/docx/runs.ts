import bidiFactory from 'bidi-js';
import { InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { digestOf } from '../../../shared/documents/digest.ts';
import type { Run } from '../../../shared/documents/tree.ts';
import { directionOf } from '../direction.ts';
import { printable } from '../pdf/clusters.ts';

const bidi = bidiFactory();

/** One line's worth of text with its own base direction. */
export interface DirectedText {
  readonly children: ParagraphChild[];
  readonly rightToLeft: boolean;
}

/**
 * Runs as Word keeps them: letters in reading order, each stretch of one direction in a run of its own, line ends as breaks. The whole
 * text runs from right to left when its first letter and most of its letters do.
 */
export function wordRuns(runs: readonly Run[], strong = false): DirectedText {
  const printed = runs.map((run) => ({ ...run, text: printable(run.text) }));
  const text = printed.map((run) => run.text).join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, directionOf(text));
  const children: ParagraphChild[] = [];
  let offset = 0;
  for (const run of printed) {
    const pieces = piecesOf(run.text, levels, offset).map(
      (piece) =>
        new TextRun({
          ...(piece.text === '\n' ? { break: 1 } : { text: piece.text }),
          ...(strong || run.strong ? { bold: true, boldComplexScript: true } : {}),
          ...(piece.rightToLeft ? { rightToLeft: true } : {}),
        }),
    );
    if (run.to === undefined) children.push(...pieces);
    else children.push(new InternalHyperlink({ anchor: anchorOf(run.to), children: pieces }));
    offset += run.text.length;
  }
  return { children, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** What a bookmark in Word is called, which takes 40 letters at most. */
export function anchorOf(id: string): string {
  return `to_${digestOf(id)}`;
}

interface TextPiece {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Stretches of one direction; each line end by itself. */
function piecesOf(text: string, levels: Uint8Array, offset: number): TextPiece[] {
  const pieces: { text: string; rightToLeft: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const rightToLeft = (levels[offset + at] ?? 0) % 2 === 1;
    const last = pieces.at(-1);
    if (letter !== '\n' && last && last.text !== '\n' && last.rightToLeft === rightToLeft)
      last.text += letter;
    else pieces.push({ text: letter, rightToLeft: letter !== '\n' && rightToLeft });
  }
  return pieces;
}
