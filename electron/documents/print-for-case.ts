import type { DocumentTree } from '../../shared/documents/tree.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { VaultDatabase } from '../storage/database.ts';
import { type HousePicture, housePictureBytes } from '../storage/house-style.ts';
import { photoForPrint } from '../storage/photos/layers.ts';
import { type PrintedFile, printInOwnProcess } from './print-client.ts';
import type { PrintJob } from './print-messages.ts';

/**
 * Prints a tree with the pictures it shows, as PDF unless asked for something else, and tells the window of each page.
 * @param photos by attachment; as they are printed now when nothing is said
 */
export function printForCase(
  context: RecordsContext,
  tree: DocumentTree,
  operation: string,
  signal: AbortSignal,
  as: Omit<PrintJob, 'tree' | 'photos'> = { format: 'pdf' },
  photos: PrintJob['photos'] = picturesOf(context, tree),
): Promise<PrintedFile> {
  return printInOwnProcess(
    context.printing,
    { tree, photos, ...as },
    { signal, onProgress: (done, total) => context.emit({ event: 'progress', operation, done, total }) },
  );
}

/** The pictures that a tree shows, as they are printed, by attachment. */
export function picturesOf(
  { database }: Pick<RecordsContext, 'database'>,
  tree: DocumentTree,
): Map<string, Uint8Array<ArrayBuffer>> {
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const block of tree.blocks) {
    if (block.kind === 'photo') {
      pictures.set(block.attachmentId, new Uint8Array(photoForPrint(database, block.attachmentId)));
    }
  }
  for (const [id, bytes] of housePicturesOf(database, tree)) pictures.set(id, bytes);
  return pictures;
}

/** The clinic's own pictures that a tree shows: its logo, and the signature of a signed document. */
export function housePicturesOf(
  database: VaultDatabase,
  tree: DocumentTree,
): Map<string, Uint8Array<ArrayBuffer>> {
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  const add = (picture: HousePicture, id: string | undefined) => {
    const bytes = id === undefined ? undefined : housePictureBytes(database, picture, id);
    if (id !== undefined && bytes) found.set(id, bytes);
  };
  add('houseLogo', tree.letterhead.logo?.id);
  for (const block of tree.blocks) {
    if (block.kind === 'signature') add('houseSignature', block.picture?.id);
  }
  return found;
}
