import type { BlockBox, DocumentTree } from '../../../shared/documents/tree.ts';
import { plainText } from '../../../shared/documents/walk.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { drawPdf, type Signer } from './draw.ts';
import type { FontLibrary } from './fonts.ts';
import { addFurniture } from './furniture.ts';
import { layDocument } from './lay-out.ts';

export interface PrintedPdf {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly boxes: BlockBox[];
}

export interface PrintOptions {
  readonly fonts: FontLibrary;
  /** Pages written so far, of how many. May throw to stop the printing. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Encrypts the file (AES-256) so that it opens with this alone. Such a file differs each time, and is no PDF/A. */
  readonly passphrase?: string | undefined;
  /** Whose certificate will sign the file, which gets room for it. */
  readonly signer?: Signer | undefined;
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
  { fonts, onProgress, passphrase, signer }: PrintOptions,
): Promise<PrintedPdf> {
  const { flow, root, typesetter } = layDocument(tree, photos, fonts);
  addFurniture(typesetter, tree, flow.pages);
  const info = fileInfo(tree);
  const total = flow.pages.length;
  const told = (done: number) => onProgress?.(done, total);
  const pdf = await drawPdf(
    { pages: flow.pages, boxes: flow.boxes, root },
    photos,
    { ...info, passphrase },
    told,
    signer,
  );
  return { pdf, pages: total, boxes: flow.boxes };
}

/** What anybody can read about the file: its title, the clinic and the document's date; never a client. */
export function fileInfo(tree: DocumentTree): { title: string; author: string; date: string } {
  return {
    title: documentsText.fileTitle(tree.title, tree.reference),
    author: plainText(tree.letterhead.name),
    date: tree.date,
  };
}
