import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../electron/documents/docx/print-docx.ts';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import type { Block, DocumentTree } from '../../../shared/documents/tree.ts';
import { fonts, printParts } from '../../fixtures/documents/print.ts';
import { DocxFile, openInLibreOffice } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { arabicName, sampleTree } from '../../fixtures/documents/sample-tree.ts';
import { squeeze } from '../../fixtures/documents/squeeze.ts';

const base: Pick<Block, 'sensitivity' | 'findings'> = { sensitivity: 'function', findings: [] };
const plain = sampleTree({ photos: 0 });

function treeOf(blocks: Block[], changes: Partial<DocumentTree> = {}): DocumentTree {
  const [title] = plain.blocks;
  if (!title) throw new Error('no title');
  return { ...plain, blocks: [title, ...blocks], ...changes };
}

/** Printed in both ways, each read back by other programs. */
async function printed(tree: DocumentTree) {
  const { pdf, pages, boxes } = await printPdf(tree, new Map(), { fonts });
  const file = new PdfFile(pdf);
  expect(file.check()).toContain('No syntax');
  const { docx } = await printDocx(tree, new Map(), printParts);
  const opened = openInLibreOffice(new Map([['word', docx]])).get('word');
  if (!opened) throw new Error('LibreOffice opened nothing');
  return { file, pages, boxes, word: new DocxFile(docx), opened };
}

const words = Array.from({ length: 10_000 }, (_, index) => `word${index}`);

describe('prints in PDF and Word', () => {
  it('a document without any letterhead', async () => {
    const { file, word, opened, pages } = await printed(treeOf([], { letterhead: { name: [], lines: [] } }));
    expect(pages).toBe(1);
    for (const text of [file.text(), word.text(), opened.text()])
      expect(text).toContain('Work assessment report');
    expect(file.info()).not.toMatch(/^Author:[^\S\n]+\S/m);
    expect(word.part('docProps/core.xml')).toContain('<dc:creator></dc:creator>');
  });

  it('a paragraph of 10,000 words over many pages, none lost', async () => {
    const { file, word, opened, pages } = await printed(
      treeOf([{ ...base, kind: 'paragraph', id: 'long', runs: [{ text: words.join(' '), free: true }] }]),
    );
    expect(pages).toBeGreaterThan(10);
    for (const text of [file.text(), word.text(), opened.text()]) {
      const found = new Set(text.match(/word\d+/g));
      expect(words.filter((one) => !found.has(one))).toEqual([]);
    }
  });

  it('a table with far more columns than a page has room for, and one with a word wider than its column, inside the margins', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => index);
    const wide: Block = {
      ...base,
      kind: 'table',
      id: 'wide',
      widths: columns.map(() => 3),
      head: columns.map((index) => ({ runs: [{ text: `H${index}` }], header: 'column' })),
      rows: [
        {
          id: 'wide/1',
          sensitivity: 'function',
          cells: columns.map((index) => ({ runs: [{ text: `v${index}` }] })),
        },
      ],
    };
    const unbroken = 'x'.repeat(400);
    const narrow: Block = {
      ...base,
      kind: 'table',
      id: 'narrow',
      widths: [1, 20],
      head: [{ runs: [{ text: 'A' }] }, { runs: [{ text: 'B' }] }],
      rows: [
        {
          id: 'narrow/1',
          sensitivity: 'function',
          cells: [{ runs: [{ text: unbroken, free: true }] }, { runs: [{ text: 'end' }] }],
        },
      ],
    };
    const { file, boxes, word, opened } = await printed(treeOf([wide, narrow]));
    for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(534);
    const cells = columns.flatMap((index) => [`H${index}`, `v${index}`]);
    for (const text of [file.text(), word.text(), opened.text()]) {
      const letters = squeeze(text);
      for (const cell of cells) expect(letters).toContain(cell);
      expect(letters.match(/x/g)?.length).toBeGreaterThanOrEqual(400);
    }
    const widths = [...word.part('word/document.xml').matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, one]) =>
      Number(one),
    );
    // 166 mm in twentieths of a point, for each of the two tables.
    expect(widths.slice(0, 30).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(9412);
  });

  it('Arabic, Welsh and Polish names as they are written', async () => {
    const names = [arabicName, 'Siân Llŷr Ŵyn-Tŷ', 'Zażółć Gęślą-Jaźń', 'Ŵŷ, Ŷ, ŵ and ẃ'];
    const { file, word, opened } = await printed(
      treeOf([
        ...names.map(
          (name, index): Block => ({
            ...base,
            kind: 'paragraph',
            id: `name/${index}`,
            runs: [{ text: 'Seen: ' }, { text: name, free: true }, { text: ' today.' }],
          }),
        ),
        {
          ...base,
          kind: 'table',
          id: 'names',
          widths: [1, 1],
          head: [{ runs: [{ text: 'Name' }] }, { runs: [{ text: 'Role' }] }],
          rows: names.map((name, index) => ({
            id: `names/${index}`,
            sensitivity: 'function',
            cells: [{ runs: [{ text: name, free: true }], header: 'row' }, { runs: [{ text: 'Colleague' }] }],
          })),
        },
      ]),
    );
    const seen = [file.seenText(), word.text(), opened.seenText()].map(squeeze);
    for (const [index, text] of seen.entries()) {
      // LibreOffice's own PDF gives Arabic back as shapes, not letters; the file it opened holds the letters.
      const told = index === 2 ? names.slice(1) : names;
      for (const name of told) expect(text.split(squeeze(name)).length, name).toBe(3);
    }
    // A cell that is Arabic runs from right to left.
    expect(word.part('word/document.xml').match(/<w:bidi\/>/g)).toHaveLength(1);
  });
});
