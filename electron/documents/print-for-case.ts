import type { DocumentTree } from '../../shared/documents/tree.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { logoBytes } from '../storage/house-style.ts';
import { photoForPrint } from '../storage/photos/layers.ts';
import { type PrintedFile, printInOwnProcess } from './print-client.ts';
import type { PrintJob } from './print-messages.ts';

/** Prints a tree with the pictures it shows, as PDF unless asked for something else, and tells the window of each page. */
export function printForCase(
  context: RecordsContext,
  tree: DocumentTree,
  operation: string,
  signal: AbortSignal,
  as: Pick<PrintJob, 'format' | 'passphrase'> = { format: 'pdf' },
): Promise<PrintedFile> {
  const photos = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const block of tree.blocks) {
    if (block.kind === 'photo') {
      photos.set(block.attachmentId, new Uint8Array(photoForPrint(context.database, block.attachmentId)));
    }
  }
  const { logo } = tree.letterhead;
  const bytes = logo && logoBytes(context.database, logo.id);
  if (logo && bytes) photos.set(logo.id, bytes);
  return printInOwnProcess(
    context.printing,
    { tree, photos, ...as },
    { signal, onProgress: (done, total) => context.emit({ event: 'progress', operation, done, total }) },
  );
}
