import { imageSize } from 'image-size';
import { withLinks } from '../../../shared/documents/links.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { BlockSetter } from './block-strips.ts';
import { fitPage } from './fit-page.ts';
import { Flow } from './flow.ts';
import type { FontLibrary } from './fonts.ts';
import { letterhead } from './furniture.ts';
import { Typesetter } from './inline.ts';
import type { StructureNode } from './items.ts';
import { accentOf, typefaceOf } from './page-style.ts';
import type { PhotoPicture } from './photo-strips.ts';
import { findUnprintable } from './unprintable.ts';

/** A document set on its pages, without the furniture that needs their number. */
export interface LaidDocument {
  /** What is on the pages, with its links: a sheet of one page has given up the rows for which there was no room. */
  readonly tree: DocumentTree;
  readonly flow: Flow;
  readonly root: StructureNode;
  readonly typesetter: Typesetter;
  readonly pictures: ReadonlyMap<string, PhotoPicture>;
}

/** Shares of the usual white space between blocks, the widest first, and the least. */
const closer = [0.85, 0.75] as const;
const closestTogether = 0.65;

/**
 * Sets a tree on its pages.
 * @param photos JPEG bytes by attachment id, for every photo block of the tree
 * @throws AppError `unprintable-character` when no embedded font has a character; `picture-damaged` when a photo is missing or
 * cannot be read
 */
export function layDocument(
  tree: DocumentTree,
  photos: ReadonlyMap<string, Uint8Array>,
  fonts: FontLibrary,
): LaidDocument {
  const unprintable = findUnprintable(tree, fonts)[0];
  if (unprintable) {
    throw new AppError({
      code: 'unprintable-character',
      problem: documentsText.unprintableCharacter(unprintable.character),
    });
  }
  const pictures = measurePhotos(tree, photos);
  const typesetter = new Typesetter(fonts, typefaceOf(tree));
  const lay = (laid: DocumentTree) => layOut(withLinks(laid), typesetter, pictures);
  const fitted = tree.style === 'sheet' ? fitPage(tree, (one) => lay(one).flow.pages.length === 1) : tree;
  return { tree: withLinks(fitted), ...lay(fitted), typesetter, pictures };
}

function layOut(tree: DocumentTree, typesetter: Typesetter, pictures: ReadonlyMap<string, PhotoPicture>) {
  const root: StructureNode = { role: 'Document', children: [] };
  const head = letterhead(typesetter, tree, root);
  const strips = new BlockSetter(typesetter, pictures, root, tree).strips(tree.blocks);
  const place = (closeness?: number) => {
    const flow = new Flow(head.bottom, accentOf(tree), closeness);
    flow.pages[0]?.items.push(...head.items);
    flow.place(strips);
    return flow;
  };
  return { flow: withoutLeftovers(place), root };
}

/** Where a few lines are left to a page of their own, blocks move closer together, if that saves the page. The type never shrinks. */
function withoutLeftovers(place: (closeness?: number) => Flow): Flow {
  const usual = place();
  if (!usual.hasShortPage) return usual;
  const saves = (flow: Flow) => flow.pages.length < usual.pages.length;
  // Where the closest saves nothing, nothing in between is tried.
  if (saves(place(closestTogether))) {
    for (const closeness of closer) {
      const flow = place(closeness);
      if (saves(flow)) return flow;
    }
    return place(closestTogether);
  }
  // What was placed last says where the figures are.
  return place();
}

function measurePhotos(
  tree: DocumentTree,
  photos: ReadonlyMap<string, Uint8Array>,
): Map<string, PhotoPicture> {
  const pictures = new Map<string, PhotoPicture>();
  const blocks = tree.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
  for (const block of blocks) {
    if (block.kind === 'photo') pictures.set(block.attachmentId, measure(photos.get(block.attachmentId)));
  }
  return pictures;
}

function measure(bytes: Uint8Array | undefined): PhotoPicture {
  try {
    if (bytes) {
      const { width, height } = imageSize(bytes);
      if (width && height) return { width, height };
    }
  } catch {
    // Told below, without what the decoder says about the bytes.
  }
  throw new AppError({ code: 'picture-damaged', problem: documentsText.photoUnreadable });
}
