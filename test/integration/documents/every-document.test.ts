import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../electron/documents/docx/print-docx.ts';
import { layDocument } from '../../../electron/documents/pdf/lay-out.ts';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { photoForPrint } from '../../../electron/storage/photos/layers.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { readerFor } from '../../../shared/documents/readers.ts';
import { DocumentKind, type DocumentTree, type PlainBlock } from '../../../shared/documents/tree.ts';
import { plainText } from '../../../shared/documents/walk.ts';
import { withExpert } from '../../fixtures/documents/expert-instruction.ts';
import { linksIn } from '../../fixtures/documents/pdf-links.ts';
import { fonts, printParts } from '../../fixtures/documents/print.ts';
import { DocxFile, linksInLibreOffice, openInLibreOffice } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleCorrection } from '../../fixtures/documents/sample-correction.ts';
import { squeeze } from '../../fixtures/documents/squeeze.ts';
import { newDesk } from '../storage/support/desk.ts';

/** The document for the reader who is given most of it, with its pictures. */
function documentOf(kind: DocumentKind) {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const sample = loadCaseData(desk.database, caseId);
  // Nobody instructs an expert in the sample itself: its OT is not independent of the employer's question.
  const data = kind === 'expertReport' ? withExpert(sample) : sample;
  const audience = readerFor(kind, 'clinician');
  const date = '2026-03-21';
  const corrections = [sampleCorrection(data, audience, date)];
  const input = { data, kind, audience, date, reference: 'RH-0001-R1', mark: 'draft', corrections } as const;
  const { tree } = composeDocument(input, []);
  const photos = new Map(
    tree.blocks.flatMap((block) =>
      block.kind === 'photo'
        ? [[block.attachmentId, new Uint8Array(photoForPrint(desk.database, block.attachmentId))] as const]
        : [],
    ),
  );
  // A sheet of one page may give up rows.
  return { tree: layDocument(tree, photos, fonts).tree, photos };
}

interface Told {
  readonly role: string;
  readonly text: string;
}

/** Elements of the structure in order, each with the words that stand in it. */
function elementsOf(structure: string): Told[] {
  const told: { role: string; text: string }[] = [];
  for (const line of structure.split('\n')) {
    const element = /^\s*([A-Z]\w*)(?: \(\w+\))?(?::|\s|$)/.exec(line);
    if (element && !/^\s*"/.test(line)) told.push({ role: element[1] ?? '', text: '' });
    const words = /"(.*)"\s*$/.exec(line);
    const last = told.at(-1);
    if (words && last) last.text += ` ${words[1]}`;
  }
  return told.map(({ role, text }) => ({ role, text: squeeze(text) }));
}

function plainBlocks(tree: DocumentTree): PlainBlock[] {
  return tree.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
}

/** What a block says, piece by piece, in the order in which it is read. */
function piecesIn(block: PlainBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.runs)];
    case 'list':
      return block.items.map(({ runs }) => plainText(runs));
    case 'table': {
      const rows = [block.head, ...block.rows.map(({ cells }) => cells)];
      const cells = rows.flatMap((row) => row.map(({ runs }) => plainText(runs)));
      return [plainText(block.caption ?? []), ...cells];
    }
    case 'figure':
      return [plainText(block.caption)];
    case 'signature':
      return block.lines.map(plainText);
    case 'photo':
    case 'blank':
      // Photos of one row are all read before their captions, and boxes stand beside their question.
      return [];
  }
}

/** The objects of a file without compression, by number. */
function objectsOf(raw: string): ReadonlyMap<string, string> {
  return new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gmu)].map(([, id = '', text = '']) => [id, text]),
  );
}

/** What a document says, piece by piece. */
function piecesOf(tree: DocumentTree): string[] {
  const pieces = plainBlocks(tree).flatMap(piecesIn);
  return pieces.map(squeeze).filter((piece) => piece !== '');
}

const inWord = new Map<string, Uint8Array>();
const headingsOf = new Map<string, string[]>();
const linksInWord = new Map<string, number>();
/** Documents that name their recommendations, facts or sections more than once. */
const kindsWithLinks: readonly DocumentKind[] = [
  'employerReport',
  'initialReport',
  'activityReport',
  'expertReport',
];

describe.each(DocumentKind.options)('%s of the sample case', (kind) => {
  it('tells a screen reader every heading, header cell and picture, in the order of the document', async () => {
    const { tree, photos } = documentOf(kind);
    const blocks = plainBlocks(tree);
    const { pdf } = await printPdf(tree, photos, { fonts });
    if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/${kind}.pdf`, pdf);
    const file = new PdfFile(pdf);
    expect(file.check()).toContain('No syntax');
    const elements = elementsOf(file.structure());
    expect(elements.length).toBeGreaterThan(blocks.length);
    const named = (role: RegExp) => elements.filter((one) => role.test(one.role));

    expect(named(/^H[1-6]$/)).toEqual(
      blocks.flatMap((block) =>
        block.kind === 'heading' ? [{ role: `H${block.level}`, text: squeeze(plainText(block.runs)) }] : [],
      ),
    );
    const heads = blocks.flatMap((block) =>
      block.kind === 'table'
        ? [
            ...block.head.map(({ runs }) => runs),
            ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.header ? [cell.runs] : []))),
          ]
        : [],
    );
    expect(named(/^TH$/).map(({ text }) => text)).toEqual(heads.map((runs) => squeeze(plainText(runs))));
    const pictures = blocks.filter((block) => block.kind === 'figure' || block.kind === 'photo');
    expect(named(/^Figure$/)).toHaveLength(pictures.length);
    const raw = file.raw().toString('latin1');
    expect(raw.match(/\/Alt /g)?.length ?? 0).toBe(pictures.length);
    expect(raw.match(/\/Lang \(en-GB\)/g)).toHaveLength(1);

    // The structure follows the document from its first word to its last.
    const read = elements.map(({ text }) => text).join('');
    let from = 0;
    for (const piece of piecesOf(tree)) {
      const at = read.indexOf(piece, from);
      expect(at, piece).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
    // No heading leaves out a level.
    let level = 0;
    for (const { role } of named(/^H[1-6]$/)) {
      const next = Number(role.slice(1));
      expect(next).toBeLessThanOrEqual(level + 1);
      level = next;
    }
    // A bookmark for each heading.
    expect(raw.match(/\/Title /g)?.length).toBe(1 + named(/^H[1-6]$/).length);
  });

  it('has links that lead to what they name, each an element of the structure', async () => {
    const { tree, photos } = documentOf(kind);
    const { pdf } = await printPdf(tree, photos, { fonts });
    const links = await linksIn(pdf);
    for (const { says, seenThere } of links) {
      const name = squeeze(says.replace(/^Go to /u, ''));
      // A link puts its place a little below the top of the window.
      expect(squeeze(seenThere).slice(0, 400), says).toContain(name);
    }
    if (kindsWithLinks.includes(kind)) expect(links.length).toBeGreaterThan(0);
    const file = new PdfFile(pdf);
    expect(elementsOf(file.structure()).filter(({ role }) => role === 'Link')).toHaveLength(links.length);
    // The structure knows each link, and the page that it is on.
    const objects = objectsOf(file.raw().toString('latin1'));
    const references = [...objects.values()].flatMap((object) => [
      ...object.matchAll(/\/Obj (\d+) 0 R\s+\/Pg (\d+) 0 R\s+\/Type \/OBJR/gu),
    ]);
    expect(references).toHaveLength(links.length);
    for (const [, link = '', onPage = ''] of references) {
      expect(objects.get(onPage)).toMatch(new RegExp(`/Annots \\[[^\\]]*\\b${link} 0 R`, 'u'));
      expect(objects.get(link)).toMatch(/\/StructParent \d+/u);
    }
  });

  it('says the same in Word', async () => {
    const { tree, photos } = documentOf(kind);
    const { docx } = await printDocx(tree, photos, printParts);
    inWord.set(`${kind} in Word`, docx);
    const headings = plainBlocks(tree).filter((block) => block.kind === 'heading');
    headingsOf.set(
      `${kind} in Word`,
      headings.map(({ runs }) => squeeze(plainText(runs))),
    );
    const file = new DocxFile(docx);
    const text = squeeze(file.text());
    let from = 0;
    for (const piece of piecesOf(tree)) {
      const at = text.indexOf(piece, from);
      expect(at, piece).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
    const body = file.part('word/document.xml');
    const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/gu)].map(([, name]) => name);
    const places = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(([, name]) => name);
    expect(new Set(anchors)).toEqual(new Set(places));
    expect(new Set(places).size).toBe(places.length);
    if (kindsWithLinks.includes(kind)) linksInWord.set(`${kind} in Word`, anchors.length);
    for (const level of [1, 2, 3]) {
      const wanted = headings.filter((block) => block.level === level);
      expect(body.split(`<w:pStyle w:val="Heading${level}"/>`)).toHaveLength(wanted.length + 1);
    }
  });
});

it('every Word document is opened by LibreOffice', () => {
  const opened = openInLibreOffice(inWord);
  expect(opened.size).toBe(DocumentKind.options.length);
  for (const [name, pdf] of opened) {
    const seen = squeeze(pdf.text());
    for (const heading of headingsOf.get(name) ?? []) expect(seen, name).toContain(heading);
  }
}, 120_000);

it('LibreOffice keeps the links of Word documents, each with its place', () => {
  const linked = new Map([...inWord].filter(([name]) => linksInWord.has(name)));
  expect(linked.size).toBe(kindsWithLinks.length);
  for (const [name, { links, places }] of linksInLibreOffice(linked)) {
    expect(links, name).toHaveLength(linksInWord.get(name) ?? 0);
    expect(new Set(places), name).toEqual(new Set(links));
  }
}, 120_000);
