import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclose, disclosureOf } from '../../../../shared/documents/disclosure.ts';
import { TermIndex } from '../../../../shared/documents/terms.ts';
import { type Block, DocumentTree, type PlainBlock, type Run } from '../../../../shared/documents/tree.ts';
import { fold } from '../../../../shared/documents/words.ts';
import { Audience, Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import { photoId, sampleTree } from '../../../fixtures/documents/sample-tree.ts';

const planted = [
  'Fibromyalgia',
  'sertraline',
  'Deborah Quill',
  'multiple sclerosis',
  'Crohn’s disease',
  'HIV',
  '糖尿病',
];

function termsOf(names: readonly string[]): TermIndex {
  const terms = new TermIndex();
  for (const name of names) terms.addName(name);
  return terms;
}

/** Words as an OT may type them, with or without a planted term, in any case. */
const typed = fc
  .tuple(
    fc.constantFrom('Load the cage', 'Till work', 'Answer calls at', 'Photo of the shelf:', 'Check 12 kg'),
    fc.option(fc.constantFrom(...planted)),
    fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => `(${text})`,
    ),
  )
  .map(([words, term, form]) => (term === null ? words : `${words} ${form(term)}`));

const run: fc.Arbitrary<Run> = fc.oneof(
  typed.map((text) => ({ text, free: true })),
  typed.map((text) => ({ text, free: true, neutral: 'a task (name withheld)' })),
  fc.constant({ text: 'Please tell me: agreed, changed or not possible. ' }),
);
const runs = fc.array(run, { minLength: 1, maxLength: 4 });
const sensitivity = fc.option(fc.constantFrom(...Sensitivity.options));
const base = fc.record({
  id: fc.uuid(),
  sensitivity,
  findings: fc.constant<string[]>([]),
  functional: fc.option(runs, { nil: undefined }),
});

const plain: fc.Arbitrary<PlainBlock> = fc.oneof(
  fc
    .tuple(base, runs, fc.constantFrom(1 as const, 2 as const, 3 as const))
    .map(([rest, text, level]) => ({ ...rest, kind: 'heading' as const, level, runs: text })),
  fc.tuple(base, runs).map(([rest, text]) => ({ ...rest, kind: 'paragraph' as const, runs: text })),
  fc
    .tuple(base, fc.array(fc.record({ id: fc.uuid(), sensitivity, runs }), { maxLength: 3 }))
    .map(([rest, items]) => ({ ...rest, kind: 'list' as const, ordered: true, items })),
  fc
    .tuple(
      base,
      runs,
      fc.array(
        fc.record({
          id: fc.uuid(),
          sensitivity,
          cells: fc.array(fc.record({ runs }), { minLength: 2, maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
    )
    .map(([rest, caption, rows]) => ({
      ...rest,
      kind: 'table' as const,
      caption,
      widths: [1, 1],
      head: [{ runs: caption }, { runs: caption }],
      rows,
    })),
  fc.tuple(base, runs, typed).map(([rest, caption, text]) => ({
    ...rest,
    kind: 'figure' as const,
    width: 10,
    height: 10,
    shapes: [
      {
        kind: 'text' as const,
        x: 0,
        y: 0,
        text,
        size: 9,
        fill: '#000',
        anchor: 'start' as const,
        free: true,
        whole: text,
      },
    ],
    caption,
    alt: `Bars: ${text}, 20 min`,
  })),
  fc.tuple(base, runs, typed).map(([rest, caption, alt]) => ({
    ...rest,
    kind: 'photo' as const,
    attachmentId: photoId(1),
    caption,
    alt,
  })),
  fc
    .tuple(base, fc.array(runs, { maxLength: 3 }))
    .map(([rest, lines]) => ({ ...rest, kind: 'signature' as const, lines })),
  fc
    .tuple(base, runs)
    .map(([rest, label]) => ({ ...rest, kind: 'blank' as const, label, choices: ['Agreed'] })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: plain },
  fc
    .tuple(base, fc.array(plain, { maxLength: 3 }))
    .map(([rest, blocks]) => ({ ...rest, kind: 'box' as const, blocks })),
);
const tree = fc
  .record({ blocks: fc.array(block, { maxLength: 6 }), name: runs, lines: fc.array(runs, { maxLength: 3 }) })
  .map(
    ({ blocks, name, lines }): DocumentTree => ({
      ...sampleTree({ photos: 0 }),
      blocks,
      letterhead: { name, lines },
    }),
  );

describe('what leaves for an employer', () => {
  it('never holds a recorded term, wherever it was typed', () => {
    fc.assert(
      fc.property(tree, (full) => {
        const { tree: shown } = disclose(full, { terms: termsOf(planted) });
        const json = fold(JSON.stringify(shown));
        for (const term of planted) expect(json).not.toContain(fold(term));
        DocumentTree.parse(shown);
      }),
      { numRuns: 600 },
    );
  });

  it('holds nothing without a sensitivity, and nothing personal, internal or about others', () => {
    fc.assert(
      fc.property(tree, (full) => {
        const { tree: shown } = disclose(full, { terms: termsOf([]) });
        const blocks = shown.blocks.flatMap((one) => (one.kind === 'box' ? [one, ...one.blocks] : [one]));
        for (const one of blocks) expect(['identity', 'function']).toContain(one.sensitivity);
      }),
      { numRuns: 200 },
    );
  });

  it('is the whole document when nothing in it is guarded', () => {
    const full = sampleTree({ photos: 1 });
    const { tree: shown, withheld } = disclose(full, { terms: termsOf(['Fibromyalgia']) });
    expect(withheld).toEqual([]);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(JSON.parse(JSON.stringify(full)));
  });

  it('still makes sense: a task loses its name, a list its item, and headings without content go', () => {
    const rest = { sensitivity: 'function' as const, findings: [] };
    const full: DocumentTree = {
      ...sampleTree({ photos: 0 }),
      blocks: [
        {
          ...rest,
          kind: 'paragraph',
          id: 'a',
          runs: [
            { text: 'Task: ' },
            { text: 'insulin round', free: true, neutral: 'task name withheld' },
            { text: '.' },
          ],
        },
        {
          ...rest,
          sensitivity: 'clinical',
          kind: 'paragraph',
          id: 'd',
          runs: [{ text: 'Has diabetes.' }],
          functional: [{ text: 'Needs a break every two hours.' }],
        },
        { ...rest, kind: 'heading', id: 'b', level: 2, runs: [{ text: 'Notes' }] },
        { ...rest, kind: 'paragraph', id: 'c', runs: [{ text: 'needs insulin', free: true }] },
      ],
    };
    const { tree: shown, withheld } = disclose(full, { terms: termsOf(['Diabetes']) });
    expect(
      shown.blocks.map((one) =>
        one.kind === 'paragraph' ? one.runs.map((part) => part.text).join('') : one.id,
      ),
    ).toEqual(['Task: task name withheld.', 'Needs a break every two hours.']);
    expect(withheld.map((entry) => [entry.blockId, entry.reason])).toEqual([
      ['a', 'term'],
      ['d', 'sensitivity'],
      ['c', 'term'],
    ]);
  });
});

describe('the disclosure table', () => {
  it('opens internal information to nobody', () => {
    for (const audience of Audience.options) {
      expect(disclosureOf('internal', audience)).toBe('withheld');
      expect(disclosureOf(null, audience)).toBe('withheld');
    }
  });

  it('gives employers work function only', () => {
    expect(Sensitivity.options.map((kind) => disclosureOf(kind, 'employer'))).toEqual([
      'full',
      'full',
      'withheld',
      'functional',
      'withheld',
      'withheld',
    ]);
  });
});

describe('what was typed about health and recorded nowhere', () => {
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      id: 'p',
      sensitivity: 'function',
      findings: [],
      runs: [{ text: 'Sits down when her back aches', free: true }],
    },
    {
      kind: 'paragraph',
      id: 'q',
      sensitivity: 'function',
      findings: [],
      runs: [{ text: 'Put it back', free: true }],
    },
  ];

  it.each(Audience.options)('reaches the %s only if health does', (audience) => {
    const { tree, withheld } = disclose({ ...sampleTree(), audience, blocks }, { terms: new TermIndex() });
    const sees = disclosureOf('clinical', audience) === 'full';
    expect(tree.blocks.map(({ id }) => id)).toEqual(sees ? ['p', 'q'] : ['q']);
    expect(withheld.map(({ reason, term }) => [reason, term])).toEqual(
      sees ? [] : [['health', 'back aches']],
    );
  });
});

describe('words that would open a home', () => {
  const bare = (free: string, extra: Partial<Run> = {}): PlainBlock => ({
    kind: 'paragraph',
    id: 'p',
    sensitivity: 'function',
    findings: [],
    runs: [{ text: 'Way in: ' }, { text: free, free: true, ...extra }],
  });

  it.each(Audience.options)('are in no document for the %s', (audience) => {
    const code = 'key safe 4821 by the gate';
    const blocks: Block[] = [
      bare(code),
      { ...bare(code, { neutral: 'withheld' }), id: 'q' },
      {
        kind: 'photo',
        id: 'photo',
        sensitivity: 'function',
        findings: [],
        attachmentId: photoId(1),
        caption: [{ text: code, free: true }],
        alt: code,
      },
    ];
    const { tree, withheld } = disclose({ ...sampleTree(), audience, blocks }, { terms: new TermIndex() });
    expect(JSON.stringify(tree.blocks)).not.toContain('4821');
    expect(tree.blocks.map(({ id }) => id)).toContain('q');
    expect(withheld.filter(({ reason }) => reason === 'security').length).toBeGreaterThanOrEqual(3);
  });

  it('lets a safe without its code stand', () => {
    const blocks = [bare('A key safe would let carers in')];
    const { withheld } = disclose({ ...sampleTree(), audience: 'gp', blocks }, { terms: new TermIndex() });
    expect(withheld).toEqual([]);
  });
});
