import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { BatchRow } from '../../shared/ipc/batch-contracts.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import { batchText } from '../../shared/text/batch-release.ts';
import { documentsText } from '../../shared/text/documents.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { shapeOf } from '../ipc/router.ts';
import { reportProblem } from '../platform/report-problem.ts';
import {
  checkRow,
  type FindUnprintable,
  type LetterWanted,
  letterFileName,
  letterWanted,
  ofCase,
  openLetter,
  rowOf,
} from './batch-rows.ts';
import { nameTaken, writeAside } from './document-file.ts';
import { KeptPrinting } from './kept-printing.ts';
import { releaseTo } from './release-document.ts';

type Release = RecordsContracts['batch.release'];
type Request = Input<Release>;
type Outcome = Output<Release>;

/**
 * What would go to each case. Writes nothing.
 * @throws AppError `invalid-input`, `not-found`, `cancelled`
 */
export async function checkBatch(
  context: RecordsContext,
  { caseIds, operation, ...asked }: Input<RecordsContracts['batch.check']>,
  findUnprintable: FindUnprintable,
  signal: AbortSignal,
): Promise<BatchRow[]> {
  const wanted = letterWanted(asked);
  checkOnce(caseIds);
  const rows: BatchRow[] = [];
  for (const caseId of caseIds) {
    await nextTurn(signal);
    rows.push(await rowOf(context, wanted, caseId, findUnprintable));
    context.emit({ event: 'progress', operation, done: rows.length, total: caseIds.length });
  }
  return rows;
}

/**
 * Lets each letter go into the folder as a single release would, file and ledger row together. Nothing is written unless every letter may
 * go; once one is written, the batch ends after the letter at hand when it is cancelled, and at the first that cannot be written.
 * @throws AppError before anything is written: as a single release, with the number of the case before the problem; `invalid-input` where a
 *   file's name is taken; `cancelled`; `disk-full`, `vault-folder-read-only` or `not-found` where the folder cannot be written to
 */
export async function releaseBatch(
  context: RecordsContext,
  request: Request,
  findUnprintable: FindUnprintable,
  signal: AbortSignal,
): Promise<Outcome> {
  const folder = context.places.resolve(request.folder);
  const wanted = letterWanted(request);
  checkOnce(request.rows.map(({ caseId }) => caseId));
  checkFolder(folder);
  await checkRows(context, wanted, request.rows, folder, findUnprintable, signal);
  const printing = new KeptPrinting(context.printing);
  // The pages of one letter are no progress of the batch.
  const own: RecordsContext = { ...context, printing, emit: () => undefined };
  try {
    return await writeAll(request.rows, signal, async (row, done) => {
      const written = await writeOne(own, wanted, request, row, folder);
      context.emit({ event: 'progress', operation: request.operation, done, total: request.rows.length });
      return written;
    });
  } finally {
    printing.end();
  }
}

type Row = Request['rows'][number];
type Written = Outcome['written'][number];

/** Refuses a batch of which one letter may not go, or whose file would take the place of another. */
async function checkRows(
  context: RecordsContext,
  wanted: LetterWanted,
  rows: readonly Row[],
  folder: string,
  findUnprintable: FindUnprintable,
  signal: AbortSignal,
): Promise<void> {
  for (const { caseId, ...terms } of rows) {
    await nextTurn(signal);
    const document = openLetter(context, wanted, caseId, terms.consentId);
    await checkRow(context, document, terms, findUnprintable);
    if (existsSync(path.join(folder, letterFileName(document, wanted)))) throw ofCase(document, nameTaken());
  }
}

/** Writes one letter after the other until all are, the user stops it, or one cannot be. */
async function writeAll(
  rows: readonly Row[],
  signal: AbortSignal,
  write: (row: Row, done: number) => Promise<Written>,
): Promise<Outcome> {
  const written: Written[] = [];
  const ended = (problem: string, cancelled: boolean): Outcome => {
    const [first, ...others] = rows.slice(written.length).map(({ caseId }) => caseId);
    const rest = cancelled ? batchText.stopped : batchText.ended;
    const notWritten = [
      ...(first === undefined ? [] : [{ caseId: first, problem }]),
      ...others.map((caseId) => ({ caseId, problem: rest })),
    ];
    return { written, notWritten, cancelled };
  };
  for (const row of rows) {
    // The window's other calls have their turn between two letters.
    await turn();
    if (signal.aborted) return ended(batchText.stopped, true);
    try {
      written.push(await write(row, written.length + 1));
    } catch (error) {
      if (!(error instanceof AppError)) reportProblem('batch', error);
      return ended(shapeOf(error).problem, false);
    }
  }
  return { written, notWritten: [], cancelled: false };
}

/** Lets one letter go on its terms. It is not cut short: whoever cancels the batch waits for it. */
async function writeOne(
  context: RecordsContext,
  wanted: LetterWanted,
  { channel, operation }: Request,
  { caseId, consentId, recipient, purpose, agreed }: Row,
  folder: string,
): Promise<Written> {
  const document = openLetter(context, wanted, caseId, consentId);
  const fileName = letterFileName(document, wanted);
  const { kind, template } = wanted.letter;
  const { reference } = await releaseTo(
    context,
    document,
    {
      caseId,
      kind,
      template,
      audience: wanted.audience,
      format: wanted.format,
      recipient,
      purpose,
      agreed,
      operation,
      ...(consentId === null ? {} : { consentId }),
      ...(channel === undefined ? {} : { channel }),
    },
    { path: () => path.join(folder, fileName), anew: true },
    new AbortController().signal,
  );
  return { caseId, fileName, reference };
}

/** Refuses a case that stands there twice: its second letter would be the first one again. */
function checkOnce(caseIds: readonly Id[]): void {
  if (new Set(caseIds).size === caseIds.length) return;
  throw new AppError({
    code: 'invalid-input',
    field: 'cases',
    problem: batchText.sameCase,
    accepted: batchText.sameCaseAccepted,
  });
}

/** Refuses a folder that is none, or that cannot be written to. */
function checkFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError({ code: 'folder-missing', problem: documentsText.place.missing });
  writeAside(path.join(folder, 'letter'), new Uint8Array()).discard();
}

/** Lets the window's other calls have their turn before the next case. */
async function nextTurn(signal: AbortSignal): Promise<void> {
  await turn();
  if (signal.aborted) throw new AppError({ code: 'cancelled', problem: documentsText.printingCancelled });
}
