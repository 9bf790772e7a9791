/**
 * Writes docs/documents-gallery.md and its pictures from the code: the first page of every document of the sample case, as its first reader
 * would get it.
 *
 *   npm run docs:documents
 *
 * The pictures are made by poppler's `pdftoppm`. People and places in them are fictional.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { v7 } from 'uuid';
import { FontLibrary } from '../electron/documents/pdf/fonts.ts';
import { printPdf } from '../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../electron/storage/case-data.ts';
import { createDatabase } from '../electron/storage/open.ts';
import { photoForPrint } from '../electron/storage/photos/layers.ts';
import { loadSampleCase } from '../electron/storage/sample-case.ts';
import { writeSetting } from '../electron/storage/settings.ts';
import { declarationFor } from '../shared/assessments/registry.ts';
import { composeDocument } from '../shared/documents/compose.ts';
import { readersOf } from '../shared/documents/readers.ts';
import { DocumentKind } from '../shared/documents/tree.ts';
import { audienceNames } from '../shared/text/consent.ts';
import { documentsScreenText } from '../shared/text/documents-screen.ts';
import { withExpert } from '../test/fixtures/documents/expert-instruction.ts';
import { sampleCorrection } from '../test/fixtures/documents/sample-correction.ts';
import { copyFonts } from './copy-fonts.mjs';
import { ensureTestTools } from './system-tools.mjs';

const project = path.resolve(import.meta.dirname, '..');
export const galleryFile = path.join(project, 'docs/documents-gallery.md');
const pictures = path.join(project, 'docs/pictures');

/** Pictures this wide are told apart by eye and cost a few kilobytes each. */
const width = 300;
/** The day the sample is told from, so that the pictures stay the same from run to run. */
const now = '2026-03-21T09:00:00.000Z';

if (import.meta.filename === process.argv[1]) await write();

/** The page as it should be: a table of pictures, three abreast. */
export function galleryPage() {
  const cells = DocumentKind.options.map((kind) => {
    const title = documentsScreenText.kinds[kind];
    const [reader] = readersOf[kind];
    return `![${title}](pictures/${kind}.png)<br>**${title}**, for: ${audienceNames[reader]}`;
  });
  const rows = [];
  for (let start = 0; start < cells.length; start += 3) {
    const row = [...cells.slice(start, start + 3), '', ''].slice(0, 3);
    rows.push(`| ${row.join(' | ')} |`);
  }
  return `# Every document, at a glance

<!-- Made by "npm run docs:documents". Change the code, then run it again. -->

The first page of each document of the sample case, as its first reader gets it. People and places are fictional. How documents are made:
[documents.md](documents.md).

| | | |
| --- | --- | --- |
${rows.join('\n')}
`;
}

async function write() {
  ensureTestTools();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-gallery-'));
  try {
    mkdirSync(pictures, { recursive: true });
    copyFonts(path.join(folder, 'fonts'));
    const fonts = new FontLibrary(path.join(folder, 'fonts'));
    const database = createDatabase(path.join(folder, 'vault.db'), randomBytes(32));
    try {
      const caseId = loadSampleCase(workIn(database), path.join(project, 'resources/sample-case'));
      for (const kind of DocumentKind.options) await picture(database, caseId, kind, fonts, folder);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(galleryFile, galleryPage());
}

async function picture(database, caseId, kind, fonts, folder) {
  const sample = loadCaseData(database, caseId);
  const data = kind === 'expertReport' ? withExpert(sample) : sample;
  const [audience] = readersOf[kind];
  const reference = `${data.case.number}-${kind}`;
  const date = now.slice(0, 10);
  const corrections = [sampleCorrection(data, audience, date)];
  const { tree } = composeDocument({ data, kind, audience, date, reference, mark: 'draft', corrections }, []);
  const photos = new Map();
  for (const block of tree.blocks)
    if (block.kind === 'photo')
      photos.set(block.attachmentId, new Uint8Array(photoForPrint(database, block.attachmentId)));
  const { pdf, pages } = await printPdf(tree, photos, { fonts });
  const file = path.join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const target = path.join(pictures, kind);
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-f',
    '1',
    '-scale-to-x',
    `${width}`,
    '-scale-to-y',
    '-1',
    file,
    target,
  ]);
  console.log(`${kind}: ${pages} ${pages === 1 ? 'page' : 'pages'}`);
}

function workIn(database) {
  writeSetting(database, 'practitioner', {
    name: 'Hannah Reyes',
    postNominals: 'BSc (Hons), MRCOT',
    hcpcNumber: 'OT00000',
    clinic: 'Fernhollow Occupational Health (fictional)',
    letterheadLines: ['2 Example Row', 'Fernhollow', 'EX1 1MP'],
    casePrefix: 'FH',
  });
  return {
    database,
    by: 'Hannah Reyes',
    moment: { at: now, zone: 'Europe/London' },
    newId: () => v7(),
    declarationFor,
  };
}
