import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../../shared/documents/compose.ts';
import type { ComposeInput } from '../../../../../shared/documents/composers/case-reading.ts';
import { readersOf } from '../../../../../shared/documents/readers.ts';
import type { Adjustment } from '../../../../../shared/documents/templates/adjustment.ts';
import {
  readAdjustment,
  readAdjustmentFile,
} from '../../../../../shared/documents/templates/read-adjustment.ts';
import { adjustableKinds, sectionsOf } from '../../../../../shared/documents/templates/sections.ts';
import type { Block } from '../../../../../shared/documents/tree.ts';
import { AppError } from '../../../../../shared/domain/errors.ts';
import { sampleCaseData } from '../../../../fixtures/documents/sample-case-data.ts';

type Kind = (typeof adjustableKinds)[number];

const data = sampleCaseData();

function inputOf(kind: Kind, audience: ComposeInput['audience'], adjustment?: Adjustment): ComposeInput {
  return {
    data: adjustment === undefined ? data : { ...data, adjustments: [adjustment] },
    kind,
    audience,
    date: '2026-03-21',
    reference: 'RH-0001-R1',
    mark: 'draft',
  };
}

/** As the program has it. */
function builtIn(document: Kind): Adjustment {
  const sections = sectionsOf(document).map(({ id }) => ({ id, on: true, wording: '' }));
  return { document, version: 1, opening: '', closing: '', sections };
}

const isOwn = ({ id }: Block) => id.includes('/clinicWords/');

function adjustmentFor(kind: Kind): fc.Arbitrary<Adjustment> {
  const known = sectionsOf(kind);
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
      document: kind,
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

describe.each(adjustableKinds)('any template of %s', (kind) => {
  test('shows no reader what the untouched document would not, and loses no required section', () => {
    const required = sectionsOf(kind).filter((section) => section.required);
    const plainOf = new Map(
      readersOf[kind].map((audience) => [audience, composeDocument(inputOf(kind, audience), []).tree]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...plainOf), adjustmentFor(kind), ([audience, plain], adjustment) => {
        const { tree } = composeDocument(inputOf(kind, audience, readAdjustment(adjustment)), []);
        const before = new Map(plain.blocks.map((block) => [block.id, block]));
        for (const block of tree.blocks) {
          if (isOwn(block)) {
            if (audience === 'employer') expect(JSON.stringify(block)).not.toContain('1984');
          } else if (block.kind !== 'photo') expect(block).toEqual(before.get(block.id));
        }
        const ids = new Set(tree.blocks.map(({ id }) => id));
        const signature = plain.blocks.find((block) => block.kind === 'signature');
        if (signature) expect(ids).toContain(signature.id);
        for (const { id } of required) {
          const from = plain.blocks.findIndex((block) => block.id === `${kind}/${id}`);
          const next = plain.blocks[from + 1];
          // A heading alone, before the signature, says nothing.
          if (from >= 0 && next && next.kind !== 'heading' && next.kind !== 'signature') {
            expect(ids).toContain(`${kind}/${id}`);
            expect(ids).toContain(next.id);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  test('that is as the program has it leaves the document as it was', () => {
    const [audience] = readersOf[kind];
    const plain = composeDocument(inputOf(kind, audience), []).tree;
    expect(composeDocument(inputOf(kind, audience, builtIn(kind)), []).tree.blocks).toEqual(plain.blocks);
  });
});

describe('the clinic’s own words', () => {
  const worded = (wording: string): Adjustment => {
    const plain = builtIn('employerReport');
    return {
      ...plain,
      sections: plain.sections.map((one) => (one.id === 'work' ? { ...one, wording } : one)),
    };
  };
  const ownIn = (adjustment: Adjustment) =>
    composeDocument(inputOf('employerReport', 'employer', adjustment), []).tree.blocks.filter(isOwn);

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
  const plain = builtIn('employerReport');
  test.each<[string, unknown, string]>([
    ['an unknown field', { ...plain, logic: 'if' }, 'template'],
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
