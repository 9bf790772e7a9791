import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../electron/documents/docx/print-docx.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { printedTexts } from '../../../shared/documents/walk.ts';
import { photosOf, printParts } from '../../fixtures/documents/print.ts';
import { DocxFile, openInLibreOffice } from '../../fixtures/documents/read-docx.ts';
import { arabicName, hebrewName, sampleTree } from '../../fixtures/documents/sample-tree.ts';
import { squeeze } from '../../fixtures/documents/squeeze.ts';

const print = (tree: DocumentTree) => printDocx(tree, photosOf(tree), printParts);

describe('a Word document', async () => {
  const tree = sampleTree({ rows: 60, photos: 5 });
  const printed = await print(tree);
  const file = new DocxFile(printed.docx);
  const body = file.part('word/document.xml');

  it('holds every word of the tree, in reading order', () => {
    const text = squeeze(file.text());
    for (const { blockId, text: words } of printedTexts(tree)) {
      // The words of a figure are drawn; its alternative text says them.
      if (blockId !== 'fixture/chart') expect(text, blockId).toContain(squeeze(words));
    }
    let from = 0;
    for (const block of tree.blocks) {
      if (block.kind !== 'paragraph') continue;
      const at = text.indexOf(squeeze(block.runs.map((run) => run.text).join('')), from);
      expect(at, block.id).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('has real headings, captions, lists and tables, which Word finds by their styles', () => {
    const styles = file.part('word/styles.xml');
    for (const id of ['Heading1', 'Heading2', 'Caption', 'ListText', 'TableText', 'OtwayTable'])
      expect(styles).toContain(`w:styleId="${id}"`);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(4);
    expect(body).toMatch(/<w:pStyle w:val="Caption"\/>(?:(?!<\/w:p>).)*Figure 1\. Minutes/);
    expect(body.match(/<w:tblStyle w:val="OtwayTable"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:numId w:val="\d+"\/>/g)).toHaveLength(2);
    expect(body.match(/<w14:checkbox>/g)).toHaveLength(3);
  });

  it('is in British English, and writes Hebrew and Arabic from right to left in the order of their letters', () => {
    expect(file.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    for (const name of [hebrewName, arabicName])
      expect(body).toMatch(new RegExp(`<w:rtl/></w:rPr><w:t[^>]*>${name}`));
    expect(body.match(/<w:bidi\/>/g)).toHaveLength(1);
  });

  it('gives every picture its alternative text, figures as SVG with PNG beside it, photos as they were given', () => {
    const described = [...body.matchAll(/<wp:docPr id="(\d+)"[^>]*descr="([^"]+)"/g)];
    expect(described.map(([, id]) => Number(id))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(described[0]?.[2]).toBe('Bar chart. Till work 210 minutes, shelf filling 120 minutes of 450.');
    const endings = file.media.map((name) => name.replace(/.*\./, ''));
    expect(endings.toSorted()).toEqual(['jpg', 'jpg', 'png', 'svg']);
    const given = [...photosOf(tree).values()].map((bytes) => Buffer.from(bytes).toString('base64'));
    for (const name of file.media.filter((one) => one.endsWith('.jpg')))
      expect(given).toContain(file.parts.get(name)?.toString('base64'));
    const png = file.parts.get(file.media.find((name) => name.endsWith('.png')) ?? '');
    expect(png?.subarray(1, 4).toString()).toBe('PNG');
    // Three pixels a point, and something drawn on the white.
    expect(png?.readUInt32BE(16)).toBe(470 * 3);
    expect(png?.length).toBeGreaterThan(3000);
  });

  it('names the clinic and the document’s own date, and nobody else', () => {
    const core = file.part('docProps/core.xml');
    expect(core).toContain('<dc:creator>Calder Valley Work Health</dc:creator>');
    expect(core.match(/2026-03-21T12:00:00Z/g)).toHaveLength(2);
    expect(core).not.toMatch(/lastModifiedBy|Levy|Hassan/);
    for (const name of ['docProps/app.xml', 'docProps/custom.xml', 'word/settings.xml'])
      expect(file.part(name)).not.toMatch(/Levy|Hassan|rsid|Un-named/);
  });

  it('is opened by LibreOffice, which repeats the table’s header and shows reference, mark and page', () => {
    const pdf = openInLibreOffice(new Map([['sample', printed.docx]])).get('sample');
    if (!pdf) throw new Error('not opened');
    const pages = Number(/Pages:\s+(\d+)/.exec(pdf.info())?.[1]);
    expect(pages).toBeGreaterThan(2);
    const reached = Array.from({ length: pages }, (_, index) => pdf.text(index + 1)).filter((text) =>
      /Walking \(\d+\)/.test(text),
    );
    expect(reached.length).toBeGreaterThan(1);
    for (const text of reached) expect(text).toMatch(/Demand/);
    for (let page = 1; page <= pages; page += 1) {
      const text = pdf.text(page);
      expect(text).toContain('Reference AH-0007-R');
      expect(text.match(/Draft/g)).toHaveLength(2);
      expect(text).toContain(`Page ${page} of ${pages}`);
    }
    const seen = squeeze(pdf.text());
    for (const block of tree.blocks)
      if (block.kind === 'heading')
        expect(seen).toContain(squeeze(block.runs.map((run) => run.text).join('')));
  });
});

describe('making a Word document', () => {
  it('gives the same bytes for the same tree, whenever it is made', async () => {
    const first = await print(sampleTree());
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await print(sampleTree());
    expect(Buffer.from(second.docx).equals(first.docx)).toBe(true);
  });

  it('sets every style in large print where the document is in large print', async () => {
    const { docx } = await print({ ...sampleTree({ photos: 0 }), large: true });
    const sizes = [...new DocxFile(docx).part('word/styles.xml').matchAll(/<w:sz w:val="(\d+)"/g)];
    expect(sizes.length).toBeGreaterThan(10);
    // Half points.
    for (const [, size] of sizes) expect(Number(size)).toBeGreaterThanOrEqual(32);
  });

  it('stops at a photo that cannot be read', async () => {
    const tree = sampleTree();
    const broken = new Map([...photosOf(tree).keys()].map((id) => [id, new Uint8Array([1, 2, 3])]));
    await expect(printDocx(tree, broken, printParts)).rejects.toMatchObject({ code: 'picture-damaged' });
  });
});
