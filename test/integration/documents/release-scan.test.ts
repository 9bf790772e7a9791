import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { readPdf } from '../../../electron/documents/read-back/read-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import type { DocumentFormat } from '../../../shared/documents/format.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import { leaksIn } from '../../../shared/documents/release-check.ts';
import { type Block, DocumentKind, type DocumentTree } from '../../../shared/documents/tree.ts';
import { printedTexts } from '../../../shared/documents/walk.ts';
import { fonts } from '../../fixtures/documents/print.ts';
import { sampleTree } from '../../fixtures/documents/sample-tree.ts';
import { given, newDesk } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { LeakingProcess } from './support/leaking-process.ts';
import { newRoom, operation } from './support/room.ts';

const saying = (text: string): Block => ({
  kind: 'paragraph',
  id: 'leak',
  sensitivity: 'function',
  findings: [],
  runs: [{ text }],
});
const withBlock =
  (block: Block) =>
  (tree: DocumentTree): DocumentTree => ({ ...tree, blocks: [...tree.blocks, block] });

const figure: Block = {
  kind: 'figure',
  id: 'leak',
  sensitivity: 'function',
  findings: [],
  width: 100,
  height: 20,
  shapes: [{ kind: 'rect', x: 0, y: 0, width: 100, height: 20, fill: null, stroke: '#000000' }],
  caption: [{ text: 'Chart' }],
  alt: 'Deborah Quill at the till',
};

describe('a finished file that holds what its reader may not have', () => {
  let folder: string;
  const release = async (
    leak: (tree: DocumentTree) => DocumentTree,
    name = 'report.pdf',
    file: { format: DocumentFormat; passphrase?: string } = { format: 'pdf' },
  ) => {
    const room = newRoom(() => new LeakingProcess(leak));
    const token = '0b1f9f63-6f3a-4d0e-8c59-0a2b6f1d4c22';
    room.context.places.add(token, path.join(folder, name));
    const released = await room.handlers['documents.export']({
      caseId: room.caseId,
      kind: 'employerReport',
      consentId: room.consentId,
      recipient: 'Dana Okafor',
      purpose: 'adjustments',
      unsignedReason: 'The meeting is today.',
      agreed: true,
      ...file,
      operation,
      place: token,
    });
    return { room, released };
  };

  beforeEach(() => {
    folder = temporaryFolder();
  });

  it.each([
    ['a Word document', { format: 'docx' }],
    ['an encrypted PDF', { format: 'encryptedPdf', passphrase: 'żółw purple ladder 44 Monday' }],
  ] as const)('is found in %s too, on its pages and in what describes its pictures', async (_name, file) => {
    for (const block of [saying('Her fibromyalgia is stable.'), figure]) {
      await expect(release(withBlock(block), 'report', file)).rejects.toMatchObject({
        code: 'release-holds-withheld',
        message: expect.stringMatching(/Page \d holds words of “/u),
      });
    }
    expect(readdirSync(folder)).toEqual([]);
    const { released } = await release((tree) => tree, 'report', file);
    expect(released.format).toBe(file.format);
  });

  it.each([
    [
      'a condition on a page',
      withBlock(saying('Her fibromyalgia is stable.')),
      /Page \d holds words of “Condition” \(Client\)/u,
    ],
    ['a treatment in capitals', withBlock(saying('DULOXETINE')), /Page \d holds words of “/u],
    [
      'another person in a description of a picture',
      withBlock(figure),
      /Page \d holds words of “Interpreter/u,
    ],
    [
      'a note, word for word over a line’s end',
      withBlock(saying('Deborah   Quill interpreted; the\nDuloxetine makes mornings slow')),
      /holds words of/u,
    ],
    [
      'words about health that no field has',
      withBlock(saying('Sore wrists by noon')),
      /Page \d holds words about health/u,
    ],
    [
      'a condition in what the file says of itself',
      (tree: DocumentTree) => ({ ...tree, title: 'Fibromyalgia' }),
      /What the file says of itself holds words of “/u,
    ],
    [
      'a name in the letterhead',
      (tree: DocumentTree) => ({
        ...tree,
        letterhead: { ...tree.letterhead, name: [{ text: 'Pain clinic' }] },
      }),
      /holds words about health/u,
    ],
  ])('does not leave: %s', async (_name, leak, problem) => {
    await expect(release(leak)).rejects.toMatchObject({
      code: 'release-holds-withheld',
      message: expect.stringMatching(problem),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['Levy fibromyalgia.pdf', 'report_Deborah_Quill.pdf', 'off-sick.pdf'])(
    'does not leave under the name %s',
    async (name) => {
      await expect(release((tree) => tree, name)).rejects.toMatchObject({
        code: 'release-holds-withheld',
        message: expect.stringContaining('The name of the file holds'),
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('says where and of which field, and no word of the record', async () => {
    const error: Error = await release(withBlock(saying('Fibromyalgia, Deborah Quill'))).then(
      () => new Error('it left'),
      (thrown: Error) => thrown,
    );
    expect(error.message).not.toMatch(/fibro|quill|deborah/iu);
  });

  it('leaves when it holds nothing of the kind', async () => {
    const { room, released } = await release(withBlock(saying('The hand brake is stiff.')));
    expect(await room.handlers['documents.releases']({ caseId: room.caseId })).toEqual([released]);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('does not leave when it cannot be read back', async () => {
    const { scanRelease } = await import('../../../electron/documents/release-scan.ts');
    const desk = newDesk('real');
    const { caseId } = desk.newCase('Sarah Levy');
    await expect(
      scanRelease(
        { bytes: new TextEncoder().encode('no document'), format: 'pdf', name: 'a.pdf' },
        loadCaseData(desk.database, caseId),
        sampleTree(),
      ),
    ).rejects.toMatchObject({ code: 'release-holds-withheld' });
  });
});

describe('reading back', () => {
  it('finds the words of pages, descriptions, bookmarks and title', async () => {
    const tree = { ...sampleTree({ photos: 0 }), blocks: [saying('Übergabe, 12 kg ≤ 20 kg'), figure] };
    const { pdf } = await printPdf(tree, new Map(), { fonts });
    const { pages, details } = await readPdf(pdf);
    expect(pages.join(' ')).toContain('Übergabe, 12 kg ≤ 20 kg');
    expect(pages.join(' ')).toContain('Deborah Quill at the till');
    expect(details.join(' ')).toContain(tree.title);
  });
});

it('finds somebody else’s name in Arabic on a printed page, and takes no other name for it', async () => {
  const desk = newDesk('real');
  const { caseId, clientRecordId } = desk.newCase('Sarah Levy');
  saveAnswers(desk.work(), {
    recordId: clientRecordId,
    changes: [given('interpreterNeeded', 'yes'), given('interpreterName', 'زينب')],
    reason: null,
  });
  const data = loadCaseData(desk.database, caseId);
  const leaks = async (name: string) => {
    const tree = {
      ...sampleTree({ photos: 0 }),
      blocks: [saying(`Spoken to رشيد نبيل and to ${name} at the gate.`)],
    };
    const { pdf } = await printPdf(tree, new Map(), { fonts });
    return leaksIn({ ...(await readPdf(pdf)), fileName: 'R.pdf' }, data, tree);
  };
  expect(await leaks('زينب')).not.toEqual([]);
  expect(await leaks('محمد الفارسي')).toEqual([]);
}, 20_000);

it('stops nothing of the sample case, whatever is written for whom', () => {
  const desk = newDesk('real');
  const data = loadCaseData(
    desk.database,
    loadSampleCase(desk.work(), path.resolve('resources/sample-case')),
  );
  for (const kind of DocumentKind.options)
    for (const audience of readersOf[kind]) {
      const input = {
        data,
        kind,
        audience,
        date: '2026-03-21',
        reference: 'RH-0001-R1',
        mark: 'draft',
      } as const;
      const { tree } = composeDocument(input, []);
      const pages = [
        printedTexts(tree)
          .map(({ text }) => text)
          .join(' '),
      ];
      expect(
        leaksIn({ pages, details: [tree.title], fileName: `${tree.reference}.pdf` }, data, tree),
      ).toEqual([]);
    }
}, 60_000);

it('takes a name that is a word as well for one only where it is used as one', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const { client } = loadCaseData(desk.database, caseId);
  saveAnswers(desk.work(), {
    recordId: client.recordId,
    changes: [given('interpreterName', 'Rose Grace')],
    reason: null,
  });
  const data = loadCaseData(desk.database, caseId);
  const { tree } = composeDocument(
    { data, kind: 'employerReport', audience: 'employer', date: '2026-03-21', reference: 'R', mark: 'final' },
    [],
  );
  const leaks = (page: string) => leaksIn({ pages: [page], details: [], fileName: 'R.pdf' }, data, tree);
  expect(leaks('The seat rose by 40 mm, after days of grace.')).toEqual([]);
  expect(leaks('We asked Rose about it.')).toHaveLength(1);
  expect(leaks('What Grace says')).toHaveLength(1);
});
