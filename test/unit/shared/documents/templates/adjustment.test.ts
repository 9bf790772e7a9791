import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../../shared/documents/compose.ts';
import type { Adjustment } from '../../../../../shared/documents/templates/adjustment.ts';
import {
  readAdjustment,
  readAdjustmentFile,
} from '../../../../../shared/documents/templates/read-adjustment.ts';
import {
  type AdjustableDocument,
  adjustableDocument,
  adjustableDocuments,
  composerOf,
} from '../../../../../shared/documents/templates/sections.ts';
import type { Block } from '../../../../../shared/documents/tree.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import { asBuiltIn, inputFor } from '../../../../fixtures/documents/adjustments.ts';
import { sampleCaseData } from '../../../../fixtures/documents/sample-case-data.ts';

const data = sampleCaseData();

const employerReport = adjustableDocument('employerReport');
if (employerReport === undefined) throw new Error('the employer report cannot be adjusted');

/** Sections and paragraphs of an expert report are numbered as they stand. */
const unnumbered = (block: Block) =>
  block.id.startsWith('expertReport/') && 'runs' in block ? { ...block, runs: block.runs.at(-1) } : block;

const isOwn = ({ id }: Block) => id.includes('/clinicWords/');

function adjustmentFor(document: AdjustableDocument): fc.Arbitrary<Adjustment> {
  const known = document.sections;
  const words = fc.constantFrom(
    '',
    'We are glad to help.',
    'The job is {{jobTitle}}.',
    'Born {{birthDate}}.',
  );
  return fc
    .tuple(
      fc.shuffledSubarray([...known], { minLength: known.length }),
      fc.array(fc.tuple(fc.boolean(), words), { minLength: known.length, maxLength: known.length }),
      words,
      words,
    )
    .map(([order, each, opening, closing]) => ({
      document: document.id,
      version: 1,
      opening,
      closing,
      sections: order.map(({ id, required }, index) => ({
        id,
        on: required || each[index]?.[0] !== false,
        wording: each[index]?.[1] ?? '',
      })),
    }));
}

describe.each(adjustableDocuments())('any template of $id', (document) => {
  const { sections } = document;
  const readers = document.readers;

  test('shows no reader what the untouched document would not, and loses no required section', () => {
    const required = sections.filter((section) => section.required);
    const plainOf = new Map(
      readers.map((audience) => [audience, composeDocument(inputFor(data, document, audience), []).tree]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...plainOf), adjustmentFor(document), ([audience, plain], adjustment) => {
        const { tree } = composeDocument(inputFor(data, document, audience, readAdjustment(adjustment)), []);
        const before = new Map(plain.blocks.map((block) => [block.id, unnumbered(block)]));
        for (const block of tree.blocks) {
          if (isOwn(block)) {
            if (audience === 'employer') expect(JSON.stringify(block)).not.toContain('1984');
          } else if (block.kind !== 'photo') expect(unnumbered(block)).toEqual(before.get(block.id));
        }
        const ids = new Set(tree.blocks.map(({ id }) => id));
        const signature = plain.blocks.find((block) => block.kind === 'signature');
        if (signature) expect(ids).toContain(signature.id);
        const composer = composerOf(inputFor(data, document, audience));
        for (const { id } of required) {
          // A heading alone says nothing.
          const own = plain.blocks.filter(
            (block) => block.kind !== 'heading' && block.id.startsWith(`${composer}/${id}/`),
          );
          for (const block of own) expect(ids).toContain(block.id);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('that is as the program has it leaves the document as it was', () => {
    for (const audience of readers) {
      const plain = composeDocument(inputFor(data, document, audience), []).tree;
      const own = inputFor(data, document, audience, asBuiltIn(document));
      expect(composeDocument(own, []).tree.blocks).toEqual(plain.blocks);
    }
  });
});

describe('the clinic’s own words', () => {
  const worded = (wording: string): Adjustment => {
    const plain = asBuiltIn(employerReport);
    return {
      ...plain,
      sections: plain.sections.map((one) => (one.id === 'work' ? { ...one, wording } : one)),
    };
  };
  const ownIn = (adjustment: Adjustment) =>
    composeDocument(inputFor(data, employerReport, 'employer', adjustment), []).tree.blocks.filter(isOwn);

  test('stand under their heading with fields filled in, a paragraph for each line', () => {
    const blocks = ownIn(worded('About the work of {{clientName}}.\nSeen on one day.'));
    expect(blocks).toHaveLength(2);
    expect(JSON.stringify(blocks[0])).toContain('Sarah');
  });

  test('are searched for what their reader may not know', () => {
    expect(ownIn(worded('We know fibromyalgia well.'))).toEqual([]);
    expect(ownIn(worded('Born {{birthDate}}.'))).toEqual([]);
  });
});

describe('a file that is no template is turned down', () => {
  const plain = asBuiltIn(employerReport);
  test.each<[string, unknown, string]>([
    ['an unknown field', { ...plain, logic: 'if' }, 'logic'],
    ['an unknown document', { ...plain, document: 'employerReprt' }, 'document'],
    [
      'an unknown section',
      { ...plain, sections: [...plain.sections, { id: 'wrok', on: true, wording: '' }] },
      'sections.9.id',
    ],
    [
      'a required section off',
      { ...plain, sections: plain.sections.map((one) => ({ ...one, on: one.id !== 'safety' })) },
      'sections.6.on',
    ],
    [
      'a required section missing',
      { ...plain, sections: plain.sections.filter(({ id }) => id !== 'safety') },
      'sections',
    ],
    ['an unknown merge field', { ...plain, opening: 'Dear {{nobody}}' }, 'opening'],
    ['a section twice', { ...plain, sections: [...plain.sections, plain.sections[0]] }, 'sections.9.id'],
  ])('%s', (_what, source, field) => {
    const error = thrownBy(() => readAdjustment(source));
    expect(error?.shape.code).toBe('invalid-input');
    expect(error?.shape.field?.toLowerCase()).toContain(field);
    expect(error?.shape.problem).toBeTruthy();
    expect(error?.shape.accepted).toBeTruthy();
  });
  test('no JSON', () => {
    expect(thrownBy(() => readAdjustmentFile('{'))?.shape.code).toBe('invalid-input');
  });
});

function thrownBy(work: () => unknown): AppError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof AppError ? error : undefined;
  }
}
