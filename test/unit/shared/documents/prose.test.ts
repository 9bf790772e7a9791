import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { readersOf } from '../../../../shared/documents/readers.ts';
import { templatesFor } from '../../../../shared/documents/templates/built-in.ts';
import { type Block, DocumentKind, type PlainBlock, type Run } from '../../../../shared/documents/tree.ts';
import { plainText } from '../../../../shared/documents/walk.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const data = sampleData();

function plainBlocks(blocks: readonly Block[]): PlainBlock[] {
  return blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
}

/** Everything that is read in one go: a paragraph, an item, a cell, a caption. */
function piecesOf(block: PlainBlock): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs];
    case 'list':
      return block.items.map(({ runs }) => runs);
    case 'table':
      return [
        block.caption ?? [],
        ...[block.head, ...block.rows.map(({ cells }) => cells)].flat().map(({ runs }) => runs),
      ];
    case 'figure':
    case 'photo':
      return [block.caption];
    case 'signature':
      return block.lines;
    case 'blank':
      return [block.label];
  }
}

const documents = DocumentKind.options.flatMap((kind) =>
  readersOf[kind].flatMap((audience) => {
    const templates = templatesFor(kind, audience).map(({ id }) => id);
    return (templates.length === 0 ? [undefined] : templates).map((template) => ({
      kind,
      audience,
      template,
    }));
  }),
);

function blocksOf({ kind, audience, template }: (typeof documents)[number]): PlainBlock[] {
  const input = {
    data,
    kind,
    audience,
    template,
    date: sampleDay,
    reference: 'DEM-1',
    mark: 'draft',
  } as const;
  return plainBlocks(composeDocument(input, []).tree.blocks);
}

/** What no person would write. */
const slips: readonly (readonly [string, RegExp])[] = [
  // Boxes of a form to fill in stand apart.
  ['two spaces', / {2}(?!☐)/],
  ['a space before a stop or comma', /\s[.,;:?!](?=\s|$)/],
  ['two stops', /(?<!\.)\.\s?\.(?!\.)/],
  ['a stop after a comma or semicolon', /[,;:]\s?[.,;]/],
  ['a value of the program', /\b(?:undefined|null|NaN|true|false)\b|\[object/],
  [
    'one of several',
    /(?<![\d.,/–-])\b1 (?:kilograms|minutes|hours|days|weeks|months|years|times|photos|pages|questions|people|flights)\b/,
  ],
  ['several of one', /(?<![\d.,/])\b(?:[2-9]|1\d+) (?:minute|hour|day|week|month|year)\b(?!-)/],
  ['a brace', /[{}]/],
];

test.each(documents)('$kind for $audience ($template) has no slip of the pen', (one) => {
  const found = blocksOf(one).flatMap((block) =>
    piecesOf(block).flatMap((runs) => {
      const text = plainText(runs);
      return slips.flatMap(([name, pattern]) =>
        pattern.test(text) ? [`${name}: ${text.slice(0, 200)} (${block.id})`] : [],
      );
    }),
  );
  expect(found).toEqual([]);
});

/** Lines that name, date, address or greet, and lists of boxes: none of them is a sentence. */
const noSentences =
  /\/(?:opening|date|to|copy|dear|for|who|whose|address|facts|re\/about|options\/options|yours)$/;

test.each(documents)(
  '$kind for $audience ($template): items and sentences begin large and end in a stop',
  (one) => {
    const found = blocksOf(one).flatMap((block) => {
      if ((block.kind !== 'paragraph' && block.kind !== 'list') || noSentences.test(block.id)) return [];
      return piecesOf(block).flatMap((runs) => {
        const text = plainText(runs);
        // Addresses and lines of a letter's head are no sentences, nor is what a list follows.
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        return lines.flatMap((line) => {
          const isSentence = block.kind === 'list' || /\s\S+\s\S+\s\S+\s/.test(line);
          const wrong = [
            ...(isSentence && !/[.!?:][”’)]?$/u.test(line.trim()) ? ['no stop'] : []),
            ...(/^\p{Ll}/u.test(line.trim()) ? ['small beginning'] : []),
            ...(/[^.\d][.!?] \p{Ll}/u.test(line.replace(/\b(?:e\.g|i\.e|approx|No|St|Dr)\./gu, ''))
              ? ['small after a stop']
              : []),
          ];
          return wrong.map((name) => `${name}: ${line.slice(0, 160)} (${block.id})`);
        });
      });
    });
    expect(found).toEqual([]);
  },
);
