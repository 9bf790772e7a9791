import { createHash } from 'node:crypto';
import fs, { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeCase } from '../../../electron/storage/cases.ts';
import { openDatabase } from '../../../electron/storage/open.ts';
import { removeRecord } from '../../../electron/storage/records.ts';
import { releasesOf } from '../../../electron/storage/releases.ts';
import { batchLetters } from '../../../shared/documents/batch.ts';
import { hasLedger } from '../../../shared/documents/ledger.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { batchContracts } from '../../../shared/ipc/batch-contracts.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { batchText } from '../../../shared/text/batch-release.ts';
import { consentGapText, ownCopyPurpose, purposeNames } from '../../../shared/text/consent.ts';
import { essentialsText } from '../../../shared/text/document-checks.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { recordsText } from '../../../shared/text/records.ts';
import { DocxFile } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { emptied, given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import {
  type Asked,
  appointment,
  type BatchCase,
  type BatchRequest,
  type BatchRoom,
  independence,
  newBatchRoom,
} from './support/batch-room.ts';
import { LeakingProcess } from './support/leaking-process.ts';

type Outcome = Output<(typeof batchContracts)['batch.release']>;

let room: BatchRoom;

beforeEach(() => {
  room = newBatchRoom();
});

const cases = (count: number) => Array.from({ length: count }, () => room.newCase());
const files = () => readdirSync(room.folder).sort();

/** What stands in the folder is what the ledgers say, and nothing else. */
async function expectFilesAsInLedger(of: readonly BatchCase[], from = room.folder) {
  const released = (await Promise.all(of.map(room.releasesOf))).flat();
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(from, name)))
      .digest('hex');
  expect(readdirSync(from).map(digest).sort()).toEqual(released.map((one) => one.digest).sort());
  return released;
}

describe('a batch of letters', () => {
  it('writes a hundred, each whole, each with its own client’s words alone, and enters each into its ledger', async () => {
    const of = cases(100);
    const { written, notWritten, cancelled } = await room.release(appointment, of);
    expect({ notWritten, cancelled }).toEqual({ notWritten: [], cancelled: false });
    expect(written.map(({ caseId }) => caseId)).toEqual(of.map(({ caseId }) => caseId));
    expect(files()).toEqual(written.map(({ fileName }) => fileName).sort());
    const marks = of.map(({ mark }) => mark);
    for (const [index, { fileName, reference }] of written.entries()) {
      const one = of[index] as BatchCase;
      expect(fileName.startsWith(`${one.number}-AP1 `)).toBe(true);
      const bytes = readFileSync(path.join(room.folder, fileName));
      const pdf = new PdfFile(bytes);
      expect(pdf.check()).toContain('No syntax');
      const text = pdf.text();
      expect(text).toContain(one.clientName);
      const all = `${text} ${pdf.info()} ${fileName}`;
      expect(marks.filter((mark) => all.includes(mark))).toEqual([one.mark]);
      expect(await room.releasesOf(one)).toMatchObject([
        {
          documentKind: 'appointmentLetter',
          format: 'pdf',
          reference,
          recipient: one.clientName,
          purpose: ownCopyPurpose,
          consentId: null,
          digest: createHash('sha256').update(bytes).digest('hex'),
        },
      ]);
    }
    expect(room.started).toHaveLength(1);
    expect(room.started[0]?.killed).toBe(true);
    const told = room.context.events.filter(({ total }) => total === 100).slice(-100);
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    // Three hundred runs of other people's tools, on a busy machine.
  }, 240_000);

  it('says beforehand what would go to each case, and what keeps it, and writes nothing', async () => {
    const of = cases(4);
    const [, closed, unnamed, unvisited] = of as [BatchCase, BatchCase, BatchCase, BatchCase];
    closeCase(room.desk.work(), closed.caseId, 'Done.');
    unnamed.save(unnamed.clientId, [emptied('fullName')]);
    removeRecord(room.desk.work(), unvisited.visitId);
    const rows = await room.check(appointment, of);
    expect(rows.map(({ problem }) => problem)).toEqual([
      null,
      recordsText.caseClosed,
      batchText.noClientName,
      essentialsText.appointmentLetter,
    ]);
    expect(rows.map(({ caseId, number }) => ({ caseId, number }))).toEqual(
      of.map(({ caseId, number }) => ({ caseId, number })),
    );
    expect(new Set(rows.map(({ fileName }) => fileName)).size).toBe(4);
    expect(rows[0]).toMatchObject({ recipient: of[0]?.clientName, consentId: null, covers: null });
    for (const one of of) expect(await room.releasesOf(one)).toEqual([]);
    expect(room.started).toEqual([]);
  });

  it('chooses the consent that began last of those that cover the letter, and offers the others', async () => {
    const one = room.newCase();
    const consent = (recipient: string, from: string, rest: readonly FieldChange[] = []) =>
      one.add('consent', [
        given('scope', 'release'),
        given('recipient', recipient),
        given('audience', 'employer'),
        given('purposes', ['returnPlan', 'adjustments']),
        given('from', from),
        given('howGiven', 'written'),
        given('covers', `For ${recipient}.`),
        ...rest,
      ]);
    const newest = consent('Kim Later', '15/03/2026');
    consent('Ann Gone', '16/03/2026', [given('withdrawnOn', '17/03/2026')]);
    consent('Max Ended', '16/03/2026', [given('to', '18/03/2026')]);
    consent('Dr Other', '17/03/2026', [given('audience', 'gp')]);
    const [row] = await room.check(independence, [one]);
    expect(row).toMatchObject({
      problem: null,
      consentId: newest,
      recipient: 'Kim Later',
      purpose: purposeNames.returnPlan,
      covers: 'For Kim Later.',
    });
    expect(row?.consents.map(({ recipient }) => recipient)).toEqual(['Kim Later', `Dana Boss${one.mark}`]);
  });

  it('goes to each recipient under the consent of the case, with its words', async () => {
    const of = cases(3);
    const { written } = await room.release(independence, of, { channel: 'post' });
    for (const [index, { fileName }] of written.entries()) {
      const one = of[index] as BatchCase;
      const text = new PdfFile(readFileSync(path.join(room.folder, fileName))).text();
      expect(text).toContain(`Dana Boss${one.mark}`);
      for (const other of of) if (other !== one) expect(text).not.toContain(other.mark);
      for (const health of ['Illness', 'Said']) expect(text).not.toContain(health);
      expect(await room.releasesOf(one)).toMatchObject([
        { recipient: `Dana Boss${one.mark}`, channel: 'post', agreedTo: `What helps${one.mark}.` },
      ]);
    }
    await expectFilesAsInLedger(of);
  });

  it('writes Word documents as well', async () => {
    const of = cases(2);
    const { written } = await room.release({ ...independence, format: 'docx' }, of);
    for (const [index, { fileName }] of written.entries()) {
      expect(fileName).toMatch(/\.docx$/);
      const text = new DocxFile(readFileSync(path.join(room.folder, fileName))).text();
      expect(of.filter(({ mark }) => text.includes(mark))).toEqual([of[index]]);
    }
    await expectFilesAsInLedger(of);
  });

  it('keeps two clients of the same name apart', async () => {
    const of = [room.newCase('Ada Twin'), room.newCase('Ada Twin')];
    await room.release(appointment, of);
    expect(files()).toEqual(of.map(({ number }) => `${number}-AP1 appointment.pdf`).sort());
  });

  it('takes no letter that is signed, none for another reader, and no case twice', async () => {
    const [one] = cases(1) as [BatchCase];
    await expect(room.check({ ...appointment, audience: 'employer' }, [one])).rejects.toMatchObject({
      message: batchText.noSuchLetter,
    });
    const { input } = batchContracts['batch.check'];
    const asked = { ...appointment, caseIds: [one.caseId], operation: v4() };
    expect(input.safeParse(asked).success).toBe(true);
    expect(input.safeParse({ ...asked, letter: { kind: 'gpWorkLetter' } }).success).toBe(false);
    await expect(room.check(appointment, [one, one])).rejects.toMatchObject({ message: batchText.sameCase });
    for (const { kind } of batchLetters()) expect(hasLedger(kind), kind).toBe(false);
  });
});

describe('before the first letter of a batch, nothing is written where', () => {
  let of: BatchCase[];
  beforeEach(() => {
    of = cases(3);
  });
  const last = () => of[2] as BatchCase;

  /** The batch is turned down for its last case, with the reason. */
  async function expectNothing(asked: Asked, problem: string, change: Partial<BatchRequest> = {}) {
    const before = files();
    await expect(room.release(asked, of, change)).rejects.toMatchObject({
      message: batchText.ofCase(last().number, problem),
    });
    expect(files()).toEqual(before);
    for (const one of of) expect(await room.releasesOf(one)).toEqual([]);
    expect(room.started).toEqual([]);
  }

  it('a consent is missing', async () => {
    removeRecord(room.desk.work(), last().consentId);
    await expectNothing(independence, documentsText.noConsent);
    const [row] = await room.check(independence, [last()]);
    expect(row).toMatchObject({ problem: batchText.noConsent, consentId: null });
  });

  it('a consent was withdrawn after the rows were shown', async () => {
    const rows = await room.rowsOf(independence, of);
    last().save(last().consentId, [given('withdrawnOn', '20/03/2026')]);
    await expectNothing(independence, consentGapText.withdrawn, { rows });
    const [row] = await room.check(independence, [last()]);
    expect(row?.problem).toBe(consentGapText.withdrawn);
  });

  it('one row is not confirmed', async () => {
    const rows = (await room.rowsOf(independence, of)).map((row, at) => ({ ...row, agreed: at !== 2 }));
    await expectNothing(independence, documentsText.notConfirmed, { rows });
  });

  it('a letter lacks what it is for', async () => {
    removeRecord(room.desk.work(), last().visitId);
    await expectNothing(appointment, essentialsText.appointmentLetter);
  });

  it('a case is closed', async () => {
    closeCase(room.desk.work(), last().caseId, 'Done.');
    await expectNothing(appointment, recordsText.caseClosed);
  });

  it('a character is in no font', async () => {
    last().save(last().visitId, [given('place', '\u5c71')]);
    await expectNothing(appointment, documentsText.unprintableCharacter('\u5c71'));
  });

  it('a file of that name is in the folder', async () => {
    const [row] = await room.check(appointment, [last()]);
    const taken = path.join(room.folder, row?.fileName ?? '');
    writeFileSync(taken, 'mine');
    await expectNothing(appointment, documentsText.place.taken);
    expect(readFileSync(taken, 'utf8')).toBe('mine');
  });

  it('the folder is gone', async () => {
    rmSync(room.folder, { recursive: true });
    await expect(room.release(appointment, of)).rejects.toMatchObject({
      message: documentsText.place.missing,
      shape: { code: 'folder-missing' },
    });
    mkdirSync(room.folder);
  });
});

describe('a batch that ends early', () => {
  /** Does something once, when so many letters are written. */
  function when(done: number, what: () => void) {
    room.onEvent((event) => {
      if (event.total === 5 && event.done === done) what();
    });
  }

  /** Two letters are written and stay; the third has the reason, and the others were not reached. */
  async function expectTwo(of: readonly BatchCase[], outcome: Outcome, problem: string, from = room.folder) {
    const [third, ...others] = of.slice(2).map(({ caseId }) => caseId);
    expect(outcome).toMatchObject({
      cancelled: false,
      written: of.slice(0, 2).map(({ caseId }) => ({ caseId })),
      notWritten: [
        { caseId: third, problem },
        ...others.map((caseId) => ({ caseId, problem: batchText.ended })),
      ],
    });
    expect(await expectFilesAsInLedger(of, from)).toHaveLength(2);
    expect(room.started.every(({ killed }) => killed)).toBe(true);
  }

  it('after the letter at hand where it is cancelled', async () => {
    const of = cases(5);
    const operation = v4();
    const rows = await room.rowsOf(appointment, of);
    when(2, () => room.context.operations.cancel(operation));
    const outcome = await room.release(appointment, of, { rows, operation });
    expect(outcome.cancelled).toBe(true);
    expect(outcome.written.map(({ caseId }) => caseId)).toEqual(of.slice(0, 2).map(({ caseId }) => caseId));
    expect(outcome.notWritten).toEqual(
      of.slice(2).map(({ caseId }) => ({ caseId, problem: batchText.stopped })),
    );
    expect(await expectFilesAsInLedger(of)).toHaveLength(2);
    expect(room.started.every(({ killed }) => killed)).toBe(true);
  });

  it('keeps nothing where it is cancelled before the first letter', async () => {
    const of = cases(5);
    const operation = v4();
    const rows = await room.rowsOf(appointment, of);
    const released = room.release(appointment, of, { rows, operation });
    room.context.operations.cancel(operation);
    await expect(released).rejects.toMatchObject({ code: 'cancelled' });
    expect(await expectFilesAsInLedger(of)).toEqual([]);
  });

  it('where the folder goes away', async () => {
    const of = cases(5);
    const moved = path.join(temporaryFolder(), 'moved');
    const rows = await room.rowsOf(appointment, of);
    when(2, () => renameSync(room.folder, moved));
    const outcome = await room.release(appointment, of, { rows });
    await expectTwo(of, outcome, documentsText.place.missing, moved);
  });

  it('where the disk is full, and half a file goes again', async () => {
    const of = cases(5);
    const rows = await room.rowsOf(appointment, of);
    when(2, () => {
      vi.spyOn(fs, 'writeFileSync').mockImplementation((file, bytes) => {
        if (typeof file === 'number' && bytes instanceof Uint8Array)
          fs.writeSync(file, bytes.subarray(0, 1000));
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      });
    });
    const outcome = await room.release(appointment, of, { rows }).finally(() => vi.restoreAllMocks());
    await expectTwo(of, outcome, documentsText.place.full);
  });

  it('where another program took the name of the next file', async () => {
    const of = cases(5);
    const rows = await room.rowsOf(appointment, of);
    const third = path.join(room.folder, (await room.check(appointment, of))[2]?.fileName ?? '');
    when(2, () => writeFileSync(third, 'mine'));
    const outcome = await room.release(appointment, of, { rows });
    expect(readFileSync(third, 'utf8')).toBe('mine');
    rmSync(third);
    await expectTwo(of, outcome, documentsText.place.taken);
  });

  it('where a consent is withdrawn meanwhile', async () => {
    const of = cases(5);
    const rows = await room.rowsOf(independence, of);
    const third = of[2] as BatchCase;
    when(2, () => third.save(third.consentId, [given('withdrawnOn', '20/03/2026')]));
    const outcome = await room.release(independence, of, { rows });
    await expectTwo(of, outcome, consentGapText.withdrawn);
  });

  it('where the vault is locked meanwhile', async () => {
    const of = cases(5);
    const rows = await room.rowsOf(appointment, of);
    const { database, file, key } = room.desk;
    when(2, () => database.close());
    const { written } = await room.release(appointment, of, { rows });
    expect(files()).toEqual(written.map(({ fileName }) => fileName));
    const again = openDatabase(file, key());
    try {
      const inLedger = of.flatMap(({ caseId }) => releasesOf(again, caseId));
      expect(inLedger.map(({ caseId }) => caseId)).toEqual(written.map(({ caseId }) => caseId));
      expect(written).toHaveLength(2);
    } finally {
      again.close();
    }
  });

  it('where what prints stops by itself', async () => {
    const of = cases(5);
    const rows = await room.rowsOf(appointment, of);
    // The next letter is given to a process that has just been told to end.
    when(2, () => queueMicrotask(() => setTimeout(() => room.started[0]?.kill())));
    const outcome = await room.release(appointment, of, { rows });
    await expectTwo(of, outcome, documentsText.printingFailed);
  });

  it('where the last look at a file finds what its reader may not have', async () => {
    let printed = 0;
    room = newBatchRoom(
      () =>
        new LeakingProcess((tree) => {
          printed += 1;
          const [first, ...rest] = tree.blocks;
          if (printed !== 3 || first?.kind !== 'paragraph') return tree;
          return { ...tree, blocks: [{ ...first, runs: [{ text: 'Fibromyalgia' }] }, ...rest] };
        }),
    );
    const of = cases(5);
    const third = of[2] as BatchCase;
    third.save(third.clientId, [given('conditions.c.name', 'Fibromyalgia')]);
    const outcome = await room.release(independence, of, { rows: await room.rowsOf(independence, of) });
    expect(outcome.notWritten[0]?.problem).not.toContain('Fibromyalgia');
    await expectTwo(of, outcome, outcome.notWritten[0]?.problem ?? '');
  });
});
