import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { BlockMaker } from '../../../../shared/documents/composers/blocks.ts';
import { changesBetween } from '../../../../shared/documents/corrections/changes.ts';
import type { Correction, IssuedVersion } from '../../../../shared/documents/corrections/correction.ts';
import { staleSections } from '../../../../shared/documents/staleness.ts';
import type { Block, DocumentTree } from '../../../../shared/documents/tree.ts';
import { plainText, printedTexts } from '../../../../shared/documents/walk.ts';
import { correctionText } from '../../../../shared/text/correction.ts';
import { sampleDay } from '../support/sample.ts';
import { sampleData } from '../support/sample-data.ts';

const data = sampleData();
const versionId = '0192f0c1-0000-7000-8000-000000000901';

function reportOf(audience: 'employer' | 'gp', date = sampleDay, reference = 'RH-0001-J1'): DocumentTree {
  const input = { data, kind: 'activityReport', audience, date, reference, mark: 'final' } as const;
  return composeDocument(input, []).tree;
}

function issued(tree: DocumentTree, number: number, pictures: [string, string][] = []): IssuedVersion {
  return { number, tree, pictures: new Map(pictures) };
}

/** The same document with other words in one of its paragraphs. */
function reworded(tree: DocumentTree, at: number, words: string): DocumentTree {
  const blocks = tree.blocks.map(
    (block, index): Block =>
      index === at && block.kind === 'paragraph' ? { ...block, runs: [{ text: words, free: true }] } : block,
  );
  return { ...tree, blocks };
}

const before = reportOf('employer');
const paragraphs = before.blocks.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : []));

describe('what a new version says otherwise', () => {
  test('nothing, where only the day and the reference are others', () => {
    const later = reportOf('employer', '2026-12-24', 'RH-0001-J1-v2');
    const { changes, unchanged } = changesBetween(issued(reportOf('employer'), 1), issued(later, 2));
    expect(changes).toEqual([]);
    const headings = later.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
    expect(unchanged).toHaveLength(headings.length);
  });

  test('what stands in a box is told by the heading of the box, what follows it by the section around it', () => {
    const make = new BlockMaker('trial');
    const page = (words: string): DocumentTree => ({
      ...before,
      blocks: [
        make.paragraph('opening', `${words} first`),
        make.box('box', [make.heading('answer', 2, 'Answer'), make.paragraph('told', `${words} in the box`)]),
        make.paragraph('after', `${words} after it`),
        make.heading('work', 2, 'The work'),
        make.paragraph('last', `${words} last`),
      ],
    });
    const [was, is] = [page('It said'), page('It says')];
    const places = changesBetween(issued(was, 1), issued(is, 2)).changes.map(({ where }) => plainText(where));
    expect(places).toEqual([before.title, 'Answer', before.title, 'The work']);
    expect(staleSections(was, { tree: is, outdated: [] })).toEqual([before.title, 'Answer', 'The work']);
  });

  test('each change once, with the words of both, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...paragraphs), { maxLength: 6 }),
        fc.uniqueArray(fc.constantFrom(...paragraphs), { maxLength: 4 }),
        (otherwise, gone) => {
          let after = before;
          for (const at of otherwise) after = reworded(after, at, `Put right at ${at}`);
          after = { ...after, blocks: after.blocks.filter((_, index) => !gone.includes(index)) };
          const { changes } = changesBetween(issued(before, 1), issued(after, 2));
          const kept = otherwise.filter((at) => !gone.includes(at));
          const told = new Map(changes.map((change) => [change.id, change]));
          expect(told.size).toBe(changes.length);
          expect(new Set(told.keys())).toEqual(
            new Set([...kept, ...gone].map((at) => before.blocks[at]?.id ?? '')),
          );
          for (const at of kept) {
            const block = before.blocks[at];
            const change = told.get(block?.id ?? '');
            expect(plainText(change?.to ?? [])).toBe(`Put right at ${at}`);
            expect(
              block?.kind === 'paragraph' && plainText(change?.from ?? []) === plainText(block.runs),
            ).toBe(true);
          }
          for (const at of gone) expect(told.get(before.blocks[at]?.id ?? '')?.to).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a row only the cells that differ, with the head of their column', () => {
    let row = '';
    const after = {
      ...before,
      blocks: before.blocks.map((block): Block => {
        if (block.kind !== 'table' || row !== '') return block;
        const [first, ...rest] = block.rows;
        if (first === undefined) return block;
        row = first.id;
        const cells = first.cells.map((cell, index) =>
          index === first.cells.length - 1 ? { ...cell, runs: [{ text: 'Twice a day' }] } : cell,
        );
        return { ...block, rows: [{ ...first, cells }, ...rest] };
      }),
    };
    const { changes } = changesBetween(issued(before, 1), issued(after, 2));
    expect(changes.map(({ id }) => id)).toEqual([row]);
    const table = before.blocks.find((block) => block.kind === 'table');
    const head = table?.kind === 'table' ? plainText(table.head.at(-1)?.runs ?? []) : '';
    expect(plainText(changes[0]?.to ?? [])).toBe(head === '' ? 'Twice a day' : `${head}: Twice a day`);
  });

  test('a row that is new by its cells, one below the other, without the number that names it', () => {
    const make = new BlockMaker('trial');
    const page = (rows: readonly string[]): DocumentTree => ({
      ...before,
      blocks: [
        make.heading('changes', 2, 'Recommended changes'),
        make.table(
          'table',
          [],
          ['No.', 'Change', 'Who'].map((head) => ({ width: 1, head })),
          rows.map((slot) => ({
            slot,
            cells: [slot, `Change ${slot}.`, 'IT'].map((text) => ({ runs: [{ text }] })),
          })),
        ),
      ],
    });
    const [change] = changesBetween(issued(page(['R1']), 1), issued(page(['R1', 'R2']), 2)).changes;
    expect(plainText(change?.where ?? [])).toBe('Recommended changes: R2');
    expect(plainText(change?.to ?? [])).toBe('Change: Change R2.\nWho: IT');
  });

  test('another picture under the same words', () => {
    const treated = reportOf('gp');
    const photo = treated.blocks.find((block) => block.kind === 'photo');
    if (photo?.kind !== 'photo') throw new Error('the sample report has no photo');
    const { changes } = changesBetween(
      issued(treated, 1, [[photo.attachmentId, 'a']]),
      issued(treated, 2, [[photo.attachmentId, 'b']]),
    );
    expect(changes.map(({ id }) => id)).toEqual([photo.id]);
    expect(plainText(changes[0]?.to ?? [])).toContain(correctionText.otherPicture.trim());
  });
});

describe('the correction letter', () => {
  const at = paragraphs[paragraphs.length - 2] ?? 0;
  const later = reworded(reportOf('employer', '2026-12-24', 'RH-0001-J1-v2'), at, 'She works 30 hours.');
  const correction: Correction = {
    versionId,
    earlier: issued(reportOf('employer'), 1),
    later: issued(later, 2),
    reasons: ['Hours corrected after the call of 12 December.'],
    about: [],
    holders: ['Dana Okafor'],
  };
  const letter = (audience: 'employer' | 'gp', corrections: readonly Correction[]) => {
    const composed = composeDocument(
      {
        data,
        kind: 'correctionLetter',
        audience,
        date: '2026-12-28',
        reference: 'RH-0001-CL1',
        mark: 'draft',
        corrections,
      },
      [],
    );
    return {
      ...composed,
      words: printedTexts(composed.tree)
        .map(({ text }) => text)
        .join('\n'),
    };
  };

  test('names the document, why, each change from what to what, what stays, and what to do with the old one', () => {
    const { words, choices, tree } = letter('employer', [correction]);
    for (const told of [
      'RH-0001-J1',
      'RH-0001-J1-v2',
      'version 1',
      '24 December 2026',
      'Hours corrected after the call of 12 December.',
      'She works 30 hours.',
      'The one change',
      correctionText.rest,
      'Destroy the earlier version',
    ])
      expect(words).toContain(told);
    expect(choices).toMatchObject([{ recordId: versionId, chosen: true }]);
    const ids = tree.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds nothing of another reader’s copy', () => {
    const { words, missing, choices } = letter('gp', [correction]);
    expect(words).not.toContain('She works 30 hours.');
    expect(choices).toEqual([]);
    expect(missing).toContain(correctionText.missing.none);
  });

  test('keeps back words of health that somebody typed as the reason, or that slipped into the pages', () => {
    const condition = data.client.text(`conditions.${data.client.items('conditions')[0]}.name`) ?? '';
    expect(condition).not.toBe('');
    const slipped = reworded(correction.later.tree, at, `She has ${condition}.`);
    const { words, withheld } = letter('employer', [
      { ...correction, later: issued(slipped, 2), reasons: [`Because of her ${condition}.`] },
    ]);
    expect(words.toLowerCase()).not.toContain(condition.toLowerCase());
    expect(words).toContain(correctionText.whyNeutral);
    expect(withheld.length).toBeGreaterThan(1);
  });

  test('says so when somebody was never sent the version, and when nothing reads otherwise', () => {
    const { missing } = letter('employer', [
      { ...correction, later: { ...correction.earlier, number: 2 }, holders: ['Nobody Known'] },
    ]);
    expect(missing).toContain(correctionText.missing.nothing);
    expect(missing.some((line) => line.includes('was not sent version 1'))).toBe(true);
  });
});
