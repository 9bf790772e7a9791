import { describe, expect, it } from 'vitest';
import { type PrintedPdf, printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { printedTexts } from '../../../shared/documents/walk.ts';
import { fonts, photosOf } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { arabicName, hebrewName, sampleTree } from '../../fixtures/documents/sample-tree.ts';
import { squeeze } from '../../fixtures/documents/squeeze.ts';

const print = (tree: DocumentTree): Promise<PrintedPdf> => printPdf(tree, photosOf(tree), { fonts });

describe('a printed document', async () => {
  const tree = sampleTree({ rows: 60, photos: 5 });
  const printed = await print(tree);
  const file = new PdfFile(printed.pdf);

  it('is a PDF without faults, tagged, titled, in British English', () => {
    expect(file.check()).toContain('No syntax or stream encoding errors');
    const info = file.info();
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(/^Title:\s+Work assessment report, AH-0007-R$/m);
    expect(info).toMatch(/^Page size:.*A4/m);
    expect(file.raw().toString('latin1')).toMatch(/\/Lang \(en-GB\)/);
    expect(file.raw().toString('latin1')).toMatch(/\/DisplayDocTitle true/);
  });

  it('embeds every font it uses, with the letters behind the glyphs', () => {
    const lines = file.fonts();
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).toMatch(/ yes yes yes +\d+ +\d+$/);
  });

  it('holds every character of the tree', () => {
    const text = new Set(squeeze(file.text()));
    const wanted = squeeze(
      printedTexts(tree)
        .map((place) => place.text)
        .join(''),
    );
    expect([...new Set(wanted)].filter((character) => !text.has(character))).toEqual([]);
  });

  it('reads in the order of the tree', () => {
    const text = squeeze(file.text());
    let from = 0;
    for (const block of tree.blocks) {
      if (block.kind !== 'paragraph' || /names|hebrew/.test(block.id)) continue;
      const at = text.indexOf(squeeze(block.runs.map((run) => run.text).join('')), from);
      expect(at, block.id).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('keeps the letters of right-to-left names in reading order', () => {
    const text = squeeze(file.seenText());
    expect(text).toContain(squeeze(hebrewName));
    expect(text).toContain(squeeze(arabicName));
    const spoken = Buffer.from(hebrewName, 'utf16le').swap16().toString('hex');
    expect(file.raw().toString('latin1')).toContain(`/ActualText <feff${spoken}>`);
  });

  it('tells a screen reader what everything is', () => {
    const structure = file.structure();
    expect(structure).toMatch(/H1 \(block\)\s+"Work assessment report"/);
    expect(structure).toMatch(/TH:?\s+\/Scope \/Column\s+"Demand"/);
    expect(structure).toMatch(/TH:?\s+\/Scope \/Row\s+"Walking"/);
    expect(structure).toMatch(/LI \(block\)\s+Lbl \(block\)\s+"1\."/);
    expect(structure.match(/^\s*Figure\b/gm)).toHaveLength(6);
    expect(structure).not.toContain('Page 1 of');
    const raw = file.raw().toString('latin1');
    expect(raw).toContain('/Alt (Bar chart. Till work 210 minutes, shelf filling 120 minutes of 450.)');
    expect(raw.match(/\/BBox \[/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('repeats the header row on each page that a table reaches, once for screen readers', () => {
    const reached = Array.from({ length: printed.pages }, (_, index) => file.text(index + 1)).filter((text) =>
      /Walking \(\d+\)/.test(text),
    );
    expect(reached.length).toBeGreaterThan(1);
    for (const text of reached) expect(text).toMatch(/Demand\s+Amount/);
    expect(file.structure().match(/"How often"/g)).toHaveLength(1);
  });

  it('shows reference, mark and page number on every page', () => {
    for (let page = 1; page <= printed.pages; page += 1) {
      const text = file.text(page);
      expect(text).toContain('Reference AH-0007-R');
      expect(text.match(/Draft/g)).toHaveLength(2);
      expect(text).toContain(`Page ${page} of ${printed.pages}`);
    }
  });

  it('puts at most two photos on a page with text and four on a page of their own', () => {
    const pages = new Map<number, number>();
    for (const box of printed.boxes) {
      if (box.blockId.startsWith('fixture/photo/')) pages.set(box.page, (pages.get(box.page) ?? 0) + 1);
    }
    for (const [page, photos] of pages) {
      const beside = printed.boxes.some(
        (box) => box.page === page && !/^fixture\/photos?(\/|$)/.test(box.blockId),
      );
      expect(photos).toBeLessThanOrEqual(beside ? 2 : 4);
    }
  });

  it('says where every block landed, inside the margins', () => {
    const placed = new Set(printed.boxes.map((box) => box.blockId));
    for (const block of tree.blocks) expect(placed).toContain(block.id);
    for (const box of printed.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(62);
      expect(box.x + box.width).toBeLessThanOrEqual(534);
      expect(box.y + box.height).toBeLessThanOrEqual(780);
    }
  });
});

describe('printing', () => {
  it('gives the same bytes for the same tree', async () => {
    const tree = sampleTree();
    const first = await print(tree);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await print(sampleTree());
    expect(Buffer.from(second.pdf).equals(first.pdf)).toBe(true);
  });

  it('stops at a character that no font has, naming it', async () => {
    const tree = sampleTree();
    tree.blocks.push({
      kind: 'paragraph',
      id: 'fixture/rare',
      sensitivity: 'function',
      findings: [],
      runs: [{ text: 'Signed 山田' }],
    });
    await expect(print(tree)).rejects.toMatchObject({
      code: 'unprintable-character',
      message: expect.stringContaining('山'),
    });
  });

  it('stops at a photo that cannot be read', async () => {
    const tree = sampleTree();
    const broken = new Map([...photosOf(tree).keys()].map((id) => [id, new Uint8Array([1, 2, 3])]));
    await expect(printPdf(tree, broken, { fonts })).rejects.toMatchObject({ code: 'picture-damaged' });
  });

  it('lays a note of 100,000 characters over many pages and a word of any length over lines', async () => {
    const tree = sampleTree({ photos: 0 });
    const cell = { runs: [{ text: 'word '.repeat(4000), free: true }] };
    tree.blocks.push(
      {
        kind: 'paragraph',
        id: 'fixture/note',
        sensitivity: 'function',
        findings: [],
        runs: [{ text: `${'Long note. '.repeat(9000)}${'x'.repeat(1000)}`, free: true }],
      },
      {
        kind: 'table',
        id: 'fixture/tall',
        sensitivity: 'function',
        findings: [],
        widths: [1, 1],
        head: [{ runs: [{ text: 'Left' }] }, { runs: [{ text: 'Right' }] }],
        rows: [
          { id: 'fixture/tall/1', sensitivity: 'function', cells: [cell, { runs: [{ text: 'short' }] }] },
        ],
      },
    );
    const printed = await print(tree);
    expect(printed.pages).toBeGreaterThan(15);
    const text = squeeze(new PdfFile(printed.pdf).text());
    expect(text.match(/word/g)).toHaveLength(4000);
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(1000);
  });
});
