import { describe, expect, it } from 'vitest';
import { KeptPrinting } from '../../../electron/documents/kept-printing.ts';
import { printInOwnProcess } from '../../../electron/documents/print-client.ts';
import { servePrintJob } from '../../../electron/documents/print-server.ts';
import type { PrintingProcess } from '../../../electron/ipc/context.ts';
import { photosOf, printParts } from '../../fixtures/documents/print.ts';
import { sampleTree } from '../../fixtures/documents/sample-tree.ts';

/** A printing process that lives in this one: it answers by structured clone and can be killed. */
class NearProcess implements PrintingProcess {
  killed = false;
  private readonly messages: ((message: unknown) => void)[] = [];
  private readonly exits: (() => void)[] = [];
  private readonly answers: boolean;

  constructor(answers = true) {
    this.answers = answers;
  }

  postMessage(message: unknown): void {
    if (!this.answers) return;
    void servePrintJob(structuredClone(message), printParts, (reply) => {
      if (!this.killed) for (const listener of this.messages) listener(structuredClone(reply));
    });
  }

  onMessage(listener: (message: unknown) => void): void {
    this.messages.push(listener);
  }

  onExit(listener: () => void): void {
    this.exits.push(listener);
  }

  kill(): void {
    if (this.killed) return;
    this.killed = true;
    for (const listener of this.exits) listener();
  }
}

const tree = sampleTree({ rows: 40, photos: 2 });
const job = { tree, photos: photosOf(tree), format: 'pdf' as const };
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

describe('printing in a process of its own', () => {
  it('gives the bytes, tells each page and ends the process', async () => {
    const near = new NearProcess();
    const progress: string[] = [];
    const printed = await printInOwnProcess({ start: () => near }, job, {
      ...quiet,
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(Buffer.from(printed.file.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    expect(progress).toEqual(
      Array.from({ length: printed.pages }, (_, index) => `${index + 1}/${printed.pages}`),
    );
    expect(near.killed).toBe(true);
  });

  it('is cancelled by killing the process', async () => {
    const near = new NearProcess();
    const stop = new AbortController();
    const printing = printInOwnProcess({ start: () => near }, job, { ...quiet, signal: stop.signal });
    stop.abort();
    await expect(printing).rejects.toMatchObject({ code: 'cancelled' });
    expect(near.killed).toBe(true);
  });

  it('never starts when it was cancelled before', async () => {
    const start = () => {
      throw new Error('started');
    };
    const printing = printInOwnProcess({ start }, job, { ...quiet, signal: AbortSignal.abort() });
    await expect(printing).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('fails when the process ends early', async () => {
    const near = new NearProcess(false);
    const printing = printInOwnProcess({ start: () => near }, job, quiet);
    near.kill();
    await expect(printing).rejects.toMatchObject({ code: 'internal' });
  });

  it('passes on why a document cannot be printed', async () => {
    const rare = { ...tree, letterhead: { name: [{ text: '山田' }], lines: [] } };
    const printing = printInOwnProcess({ start: () => new NearProcess() }, { ...job, tree: rare }, quiet);
    await expect(printing).rejects.toMatchObject({ code: 'unprintable-character' });
  });

  it('says no more than that it failed when the message is no document', async () => {
    const replies: unknown[] = [];
    await servePrintJob({ tree: 'Sarah Levy' }, printParts, (reply) => replies.push(reply));
    expect(replies).toEqual([
      { type: 'failed', error: { code: 'internal', problem: 'The document could not be printed.' } },
    ]);
  });
});

describe('printing previews', () => {
  /** Counts the processes it starts. */
  class Started {
    readonly all: NearProcess[] = [];
    private readonly answers: boolean;

    constructor(answers = true) {
      this.answers = answers;
    }

    start(): NearProcess {
      const near = new NearProcess(this.answers);
      this.all.push(near);
      return near;
    }
  }

  it('keeps the process for the next preview, which gives the same bytes', async () => {
    const started = new Started();
    const kept = new KeptPrinting(started);
    const first = await printInOwnProcess(kept, job, quiet);
    const second = await printInOwnProcess(kept, job, quiet);
    expect(started.all.map(({ killed }) => killed)).toEqual([false]);
    expect(Buffer.from(second.file).equals(Buffer.from(first.file))).toBe(true);
  });

  it('ends the process of a preview that is given up, and starts another', async () => {
    const started = new Started(false);
    const kept = new KeptPrinting(started);
    const stop = new AbortController();
    const printing = printInOwnProcess(kept, job, { ...quiet, signal: stop.signal });
    stop.abort();
    await expect(printing).rejects.toMatchObject({ code: 'cancelled' });
    expect(started.all.map(({ killed }) => killed)).toEqual([true]);
    const next = printInOwnProcess(kept, job, quiet);
    started.all[1]?.kill();
    await expect(next).rejects.toMatchObject({ code: 'internal' });
  });

  it('starts another after the kept process ended by itself', async () => {
    const started = new Started();
    const kept = new KeptPrinting(started);
    await printInOwnProcess(kept, job, quiet);
    started.all[0]?.kill();
    await printInOwnProcess(kept, job, quiet);
    expect(started.all).toHaveLength(2);
  });

  it('lets the process go when nobody asks for a while', async () => {
    const started = new Started();
    await printInOwnProcess(new KeptPrinting(started, 5), job, quiet);
    await expect.poll(() => started.all[0]?.killed).toBe(true);
  });
});
