import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { readAdjustment } from '../../../shared/documents/templates/read-adjustment.ts';
import { adjustableDocuments, composerOf } from '../../../shared/documents/templates/sections.ts';
import type { Block } from '../../../shared/documents/tree.ts';
import type { CaseData } from '../../../shared/domain/case-data.ts';
import { expertInstructionText } from '../../../shared/text/expert-instruction.ts';
import { asBuiltIn, inputFor } from '../../fixtures/documents/adjustments.ts';
import { caseWithExpert } from '../../fixtures/documents/expert-instruction.ts';
import { fonts, photosOf } from '../../fixtures/documents/print.ts';
import { newDesk } from '../storage/support/desk.ts';

let sample: CaseData | undefined;

/** The sample case, read once; with an instruction as an expert for the report that is made of nothing else. */
function dataFor(id: string): CaseData {
  if (id === 'expertReport') return caseWithExpert();
  if (sample === undefined) {
    const desk = newDesk('real');
    const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
    sample = loadCaseData(desk.database, caseId);
  }
  return sample;
}

const isHeading = (block: Block) => block.kind === 'heading' && block.level === 2;
/** An expert report numbers what stands, as it stands. */
const unnumbered = (block: Block) =>
  block.id.startsWith('expertReport/') && 'runs' in block ? { ...block, runs: block.runs.at(-1) } : block;
/** Where headings come from what is told, a section for each. */
const ownSections = ['instrumentResults', 'checklistReport'];
/** Of an expert report: what stands right before the signature, and the appended schedules. */
const placed = ['declaration', 'statement', ...Object.keys(expertInstructionText.scheduleNames)];

describe.each(adjustableDocuments())('$id of the sample case', (document) => {
  const { id, sections } = document;

  test.each(document.readers)(
    'for %s, with every section off that can be and the rest reversed, keeps what is required and shows nothing more',
    async (audience) => {
      const data = dataFor(id);
      const own = asBuiltIn(document);
      const adjustment = readAdjustment({
        ...own,
        opening: 'As our clinic writes to everyone.',
        sections: own.sections
          .map((one) => ({ ...one, on: sections.some((known) => known.id === one.id && known.required) }))
          .reverse(),
      });
      const plain = composeDocument(inputFor(data, document, audience), []).tree;
      const input = inputFor(data, document, audience, adjustment);
      const { tree } = composeDocument(input, []);
      // An edit finds its block by its id alone.
      expect(new Set(tree.blocks.map((block) => block.id)).size).toBe(tree.blocks.length);
      const before = new Map(plain.blocks.map((block) => [block.id, unnumbered(block)]));
      const kept = tree.blocks.filter((block) => !block.id.includes('/clinicWords/'));
      // A photo's number depends on those before it.
      for (const block of kept) {
        if (block.kind !== 'photo') expect(unnumbered(block)).toEqual(before.get(block.id));
      }
      const start = composerOf(input);
      const slotOf = (block: Block) =>
        block.id.startsWith(`${start}/`) ? block.id.slice(start.length + 1).split('/')[0] : undefined;
      const known = new Map(sections.map((one) => [one.id, one]));
      // Required sections stand whole, in reverse; of the others nothing is left.
      let section: string | undefined;
      for (const block of plain.blocks) {
        const slot = slotOf(block);
        if (block.kind === 'signature' || slot === 'yours') section = undefined;
        else if (isHeading(block) || (slot !== undefined && known.has(slot))) section = slot;
        if (isHeading(block) && !ownSections.includes(id) && !placed.includes(slot ?? ''))
          expect([...known.keys()]).toContain(slot);
        const required = section === undefined || known.get(section)?.required !== false;
        const lone = isHeading(block) || block.id.includes('/clinicWords/');
        if (!required) expect(kept).not.toContainEqual(block);
        else if (!lone) expect(kept.map((one) => one.id)).toContain(block.id);
      }
      const signature = tree.blocks.findIndex((block) => block.kind === 'signature');
      const stand = tree.blocks
        .slice(0, signature < 0 ? undefined : signature)
        .filter((block) => isHeading(block) && known.has(slotOf(block) ?? ''))
        .map(slotOf);
      const places = stand.map((slot) => own.sections.findIndex((one) => one.id === slot));
      expect(places).toEqual([...places].sort((one, other) => other - one));

      const { pdf, pages } = await printPdf(tree, photosOf(tree), { fonts });
      expect(pages).toBeGreaterThan(0);
      if (process.env.KEEP_PDF)
        writeFileSync(`${process.env.KEEP_PDF}/${id.replace('/', '-')}-${audience}.pdf`, pdf);
    },
  );
});
