import { imageSize } from 'image-size';
import type { BlockBox, DocumentTree } from '../../../shared/documents/tree.ts';
import { plainText } from '../../../shared/documents/walk.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { BlockSetter } from './block-strips.ts';
import { drawPdf } from './draw.ts';
import { fitPage } from './fit-page.ts';
import { Flow } from './flow.ts';
import type { FontLibrary } from './fonts.ts';
import { addFurniture, letterhead } from './furniture.ts';
import { Typesetter } from './inline.ts';
import type { StructureNode } from './items.ts';
import { typefaceOf } from './page-style.ts';
import type { PhotoPicture } from './photo-strips.ts';
import { findUnprintable } from './unprintable.ts';

export interface PrintedPdf {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly boxes: BlockBox[];
}

export interface PrintOptions {
  readonly fonts: FontLibrary;
  /** Pages written so far, of how many. May throw to stop the printing. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Prints a finished tree: the same tree and photos give the same bytes.
 * @param photos JPEG bytes by attachment id, for every photo block of the tree
 * @throws AppError `unprintable-character` when no embedded font has a character; `picture-damaged` when a photo is missing or
 * cannot be read
 */
export async function printPdf(
  tree: DocumentTree,
  photos: ReadonlyMap<string, Uint8Array>,
  { fonts, onProgress }: PrintOptions,
): Promise<PrintedPdf> {
  const unprintable = findUnprintable(tree, fonts)[0];
  if (unprintable) {
    throw new AppError({
      code: 'unprintable-character',
      problem: documentsText.unprintableCharacter(unprintable.character),
    });
  }
  const pictures = measurePhotos(tree, photos);
  const typesetter = new Typesetter(fonts, typefaceOf(tree));
  const lay = (laid: DocumentTree) => layOut(laid, typesetter, pictures);
  const fitted = tree.style === 'sheet' ? fitPage(tree, (one) => lay(one).flow.pages.length === 1) : tree;
  const { flow, root } = lay(fitted);
  addFurniture(typesetter, tree, flow.pages);
  const info = {
    title: documentsText.fileTitle(tree.title, tree.reference),
    author: plainText(tree.letterhead.name),
    date: tree.date,
  };
  const total = flow.pages.length;
  const pdf = await drawPdf(flow.pages, root, photos, info, (done) => onProgress?.(done, total));
  return { pdf, pages: total, boxes: flow.boxes };
}

/** Sets a tree on its pages, without the furniture that needs their number. */
function layOut(tree: DocumentTree, typesetter: Typesetter, pictures: ReadonlyMap<string, PhotoPicture>) {
  const root: StructureNode = { role: 'Document', children: [] };
  const head = letterhead(typesetter, tree, root);
  const flow = new Flow(head.bottom);
  flow.pages[0]?.items.push(...head.items);
  flow.place(new BlockSetter(typesetter, pictures, root, tree).strips(tree.blocks));
  return { flow, root };
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
