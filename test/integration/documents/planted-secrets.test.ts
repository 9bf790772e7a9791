import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocx } from '../../../electron/documents/docx/print-docx.ts';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { wordsIn } from '../../../electron/documents/read-back/read-docx.ts';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import { isInstrumentKind } from '../../../shared/assessments/registry.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { heldItemsOf, openedWords } from '../../../shared/documents/composers/record-access/held-items.ts';
import { aboutHome, disclosureOf } from '../../../shared/documents/disclosure.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import { DocumentKind, type DocumentTree } from '../../../shared/documents/tree.ts';
import { Audience } from '../../../shared/domain/sensitivity.ts';
import { type PlantedWord, plantedCase, plantedKinds } from '../../fixtures/documents/planted-case.ts';
import { photosOf, printParts } from '../../fixtures/documents/print.ts';
import { DocxFile } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';

const composed = 1000;
/** So many are printed in every run. */
const printed = 25;
/** `npm run test:firewall` prints these instead, counted from 1, the same each time: first and last. */
const range = process.env.PRINTED_RANGE?.split('-').map(Number);
/** What the cases of a range are drawn with. */
const rangeSeed = 20_260_322;

const cases = fc.record({
  seed: fc.nat(),
  kinds: fc.subarray([...plantedKinds], { maxLength: 7 }),
  // One kind of document for each reader, among those written for them.
  pick: fc.nat(999),
});
type Case = { readonly seed: number; readonly kinds: (typeof plantedKinds)[number][]; readonly pick: number };

function kindFor(audience: Audience, pick: number): DocumentKind {
  const kinds = DocumentKind.options.filter((kind) => readersOf[kind].includes(audience));
  return kinds[pick % kinds.length] ?? 'employerReport';
}

function* documentsOf({ seed, kinds, pick }: Case) {
  const { data, planted } = plantedCase(kinds, seed);
  for (const [index, audience] of Audience.options.entries()) {
    const input = {
      data,
      kind: kindFor(audience, pick + index),
      audience,
      date: '2026-03-21',
      reference: 'RH-0001-R1',
      mark: 'draft' as const,
    };
    yield { tree: composeDocument(input, []).tree, planted };
  }
}

/**
 * Where a home stands is what a letter about works in it is about; self-harm is for those who treat alone; what an expert was instructed
 * about stands in the expert report, and nowhere else.
 */
function meant({ kind: record, path }: PlantedWord, audience: Audience, kind: DocumentKind): boolean {
  if (record === 'client' && path === 'address') return aboutHome.includes(kind);
  if (record === 'expertInstruction') return kind === 'expertReport';
  const own = isInstrumentKind(record) ? instrumentForm(record).cliniciansOnly : undefined;
  return own?.includes(path) === true && (audience === 'gp' || audience === 'clinician');
}

/** The planted words that this text holds and its reader may not see. */
function leaked(text: string, { audience, kind }: DocumentTree, planted: readonly PlantedWord[]): string[] {
  const lower = text.toLowerCase();
  return planted
    .filter(({ sensitivity }) => disclosureOf(sensitivity, audience) !== 'full')
    .filter(({ word }) => lower.includes(word))
    .filter((one) => !meant(one, audience, kind))
    .map((one) => `${kind} for ${audience}: ${one.kind} ${one.path} (${one.sensitivity})`);
}

test('no tree holds a word that its reader may not see, whatever the case', () => {
  fc.assert(
    fc.property(cases, (one) => {
      for (const { tree, planted } of documentsOf(one))
        expect(leaked(JSON.stringify(tree), tree, planted)).toEqual([]);
    }),
    { numRuns: composed },
  );
}, 600_000);

test('the copy of the record holds what is internal or about others where the OT chose to include it, and nowhere else', () => {
  let [shown, kept] = [0, 0];
  fc.assert(
    fc.property(cases, fc.nat(), ({ seed, kinds }, choice) => {
      const { data, planted } = plantedCase(kinds, seed);
      const input = {
        data,
        kind: 'recordAccessPack',
        audience: 'client',
        date: '2026-03-21',
        reference: 'RH-0001-C1',
        mark: 'draft',
      } as const;
      const items = heldItemsOf(input);
      // All are said to be included but every third; what is never printed stays out all the same.
      const chosen = items.filter((_, index) => (index + choice) % 3 > 0);
      const decided = { decision: { choice: 'include' }, at: '2026-03-21T10:00:00.000Z', by: 'ot' } as const;
      const decisions = new Map(chosen.map(({ id }) => [id, decided]));
      const asDecided = { ...input, decisions };
      const { tree } = composeDocument(asDecided, []);
      const text = JSON.stringify(tree).toLowerCase();
      const open = openedWords(asDecided).join('\n').toLowerCase();
      const secret = planted.filter(({ sensitivity }) => disclosureOf(sensitivity, 'client') !== 'full');
      for (const { word, kind, path } of secret) {
        const isOpen = open.includes(word);
        expect(text.includes(word), `${kind} ${path}`).toBe(isOpen);
        if (isOpen) shown += 1;
        else kept += 1;
      }
    }),
    {
      numRuns: 200,
      // A name in what a row is called stays held back while another item of the same row is included.
      examples: [[{ seed: 2_028_799_703, kinds: ['interview', 'rula', 'gad7', 'heartRate'], pick: 0 }, 0]],
    },
  );
  expect(Math.min(shown, kept)).toBeGreaterThan(100);
}, 600_000);

/** Prints a case's document for one reader, both ways, and looks through all that the files hold. */
async function lookThroughFiles(one: Case): Promise<void> {
  // One reader of each case: the next case takes the next.
  const all = [...documentsOf(one)];
  const { tree, planted } = all[one.seed % all.length] ?? all[0] ?? fail();
  const { pdf } = await printPdf(tree, photosOf(tree), printParts);
  const file = new PdfFile(pdf);
  const everything = [file.text(), file.info(), file.info('-meta'), file.info('-struct-text')].join('\n');
  expect(leaked(everything, tree, planted)).toEqual([]);
  const word = new DocxFile((await printDocx(tree, photosOf(tree), printParts)).docx);
  const parts = [...word.parts].flatMap(([name, bytes]) =>
    name.endsWith('.xml') || name.endsWith('.rels')
      ? [name, bytes.toString('utf8'), wordsIn(bytes.toString('utf8'))]
      : name,
  );
  expect(leaked(parts.join('\n'), tree, planted)).toEqual([]);
  expect(word.text().length).toBeGreaterThan(100);
  // What may be seen is there to be found: a page that says nothing would hold nothing.
  expect(file.text().length).toBeGreaterThan(100);
}

test('no finished file holds one either, in its words, its descriptions or what it says of itself', async () => {
  if (range === undefined)
    await fc.assert(fc.asyncProperty(cases, lookThroughFiles), { numRuns: printed, endOnFailure: true });
  else {
    const [first = 1, last = first] = range;
    const drawn = fc.sample(cases, { seed: rangeSeed, numRuns: last });
    expect(drawn.slice(first - 1).length, 'cases in the range').toBeGreaterThan(0);
    for (const [index, one] of drawn.entries()) {
      if (index < first - 1) continue;
      try {
        await lookThroughFiles(one);
      } catch (error) {
        throw new Error(`case ${index + 1}: ${JSON.stringify(one)}`, { cause: error });
      }
    }
  }
}, 3_600_000);

function fail(): never {
  throw new Error('no document');
}
