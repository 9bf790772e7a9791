import { PrintJob } from '../../../../electron/documents/print-messages.ts';
import type { DocumentTree } from '../../../../shared/documents/tree.ts';
import { NearProcess } from './near-process.ts';

/** A printing process that prints something else than it was given. */
export class LeakingProcess extends NearProcess {
  private readonly leak: (tree: DocumentTree) => DocumentTree;

  constructor(leak: (tree: DocumentTree) => DocumentTree) {
    super();
    this.leak = leak;
  }

  override postMessage(message: unknown): void {
    const job = PrintJob.parse(message);
    super.postMessage({ ...job, tree: this.leak(job.tree) });
  }
}
