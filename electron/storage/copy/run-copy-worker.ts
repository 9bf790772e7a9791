import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/domain/errors.ts';
import { vaultCopyText } from '../../../shared/text/vault-copy.ts';
import { type CopyOrder, CopyReport } from './copy-messages.ts';

type Checked = Extract<CopyReport, { type: 'checked' }>;

/**
 * Runs the copy in its worker.
 * @param written called when the copy is written and reading it again begins
 * @throws AppError what the worker said; `cancelled` after the signal, once the worker has let go of its files. It looks at the
 * signal between its steps: ending a thread that is inside SQLite would end the whole process.
 */
export async function runCopyWorker(
  order: Omit<CopyOrder, 'cancelled'>,
  signal: AbortSignal,
  written: () => void,
): Promise<Checked> {
  const cancelled = () => new AppError({ code: 'cancelled', problem: vaultCopyText.cancelled });
  if (signal.aborted) throw cancelled();
  // The key moves to the worker; nothing of it stays here.
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(workerFile(), {
    workerData: { ...order, cancelled: flag } satisfies CopyOrder,
    transferList: [order.key.buffer as ArrayBuffer],
  });
  let outcome: Checked | Error | undefined;
  worker.on('message', (message: unknown) => {
    const report = CopyReport.parse(message);
    if (report.type === 'written') written();
    else if (report.type === 'checked') outcome = report;
    else outcome = new AppError(report.error);
  });
  worker.on('error', (error) => {
    outcome = error;
  });
  const stop = (): void => void Atomics.store(flag, 0, 1);
  signal.addEventListener('abort', stop);
  await new Promise((resolve) => worker.once('exit', resolve));
  signal.removeEventListener('abort', stop);
  if (signal.aborted) throw cancelled();
  if (outcome instanceof Error) throw outcome;
  if (!outcome) throw new AppError({ code: 'copy-failed', problem: vaultCopyText.failed });
  return outcome;
}

/** The worker's own file: beside this one in the sources, at the top of the bundles when built. */
function workerFile(): string {
  const folder = import.meta.dirname;
  const places = [
    path.join(folder, 'copy-worker.ts'),
    path.join(folder, 'copy-worker.js'),
    path.join(folder, '..', 'copy-worker.js'),
  ];
  const file = places.find((place) => existsSync(place));
  if (!file) throw new Error('the copy worker is missing from this build');
  return file;
}
