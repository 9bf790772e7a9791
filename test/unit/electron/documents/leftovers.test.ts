import { expect, test } from 'vitest';
import { layDocument } from '../../../../electron/documents/pdf/lay-out.ts';
import { page } from '../../../../electron/documents/pdf/page-style.ts';
import type { DocumentTree, PlainBlock } from '../../../../shared/documents/tree.ts';
import { fonts, photosOf } from '../../../fixtures/documents/print.ts';
import { sampleTree } from '../../../fixtures/documents/sample-tree.ts';

const paragraph = (index: number): PlainBlock => ({
  kind: 'paragraph',
  id: `p${index}`,
  sensitivity: 'function',
  findings: [],
  runs: [{ text: `This is sentence ${index} of the letter.` }],
});

const letter = (paragraphs: number): DocumentTree => ({
  ...sampleTree(),
  style: 'letter',
  blocks: Array.from({ length: paragraphs }, (_, index) => paragraph(index)),
});

const lay = (tree: DocumentTree) => layDocument(tree, photosOf(tree), fonts).flow;
/** Where the blocks begin, by page, and how far each is from the one before. */
const steps = (tree: DocumentTree) =>
  lay(tree).boxes.flatMap(({ page: number, y }, index, all) => {
    const before = all[index - 1];
    return before?.page === number ? [y - before.y] : [];
  });

/** How many paragraphs fill one page with the usual white space. */
function onePage(): number {
  let count = 10;
  while (lay(letter(count + 1)).pages.length === 1 && isEven(letter(count + 1))) count += 1;
  return count;
}
const usualStep = steps(letter(2))[0] ?? Number.NaN;
const isEven = (tree: DocumentTree) => steps(tree).every((step) => Math.abs(step - usualStep) < 0.01);

test('a few lines that would be left to a page of their own move up, the blocks closer together and the type as it was', () => {
  const full = onePage();
  const tree = letter(full + 1);
  const { pages, boxes } = lay(tree);
  expect(pages.length).toBe(1);
  expect(boxes.map(({ blockId }) => blockId)).toEqual(tree.blocks.map(({ id }) => id));
  for (const { y, height } of boxes) expect(y + height).toBeLessThanOrEqual(page.bottom + 0.01);
  for (const step of steps(tree)) {
    expect(step).toBeLessThan(usualStep);
    // No line closer to the next than within a paragraph.
    expect(step).toBeGreaterThan(boxes[0]?.height ?? Number.NaN);
  }
});

test('where it saves no page, and where the last page is well filled, everything stands as usual', () => {
  const full = onePage();
  for (const count of [full, full + 12, full + 25, 2 * full])
    expect(isEven(letter(count)), `${count}`).toBe(true);
});

test('a picture is where the pages say it is, whatever was tried before', () => {
  const photo = sampleTree().blocks.find(({ kind }) => kind === 'photo');
  if (photo === undefined) throw new Error('no photo');
  const before = letter(8).blocks;
  const after = letter(80).blocks.slice(before.length);
  const withPhoto = (count: number): DocumentTree => ({
    ...letter(0),
    blocks: [...before, photo, ...after.slice(0, count)],
  });
  // So many that the second page is short, and more than moving closer together could save.
  const count = after.findIndex((_, index) => lay(withPhoto(index)).pages.length === 2) + 5;
  const tree = withPhoto(count);
  const { flow, root } = layDocument(tree, photosOf(tree), fonts);
  expect(flow.hasShortPage).toBe(true);
  const drawn = flow.boxes.find(({ blockId }) => blockId === photo.id);
  const [figure] = root.children.flatMap((node) => ('bbox' in node && node.bbox ? [node.bbox] : []));
  expect(figure?.[1]).toBeCloseTo(drawn?.y ?? Number.NaN, 3);
});
