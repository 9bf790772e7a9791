import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeCase } from '../../../electron/storage/cases.ts';
import { removeRecord } from '../../../electron/storage/records.ts';
import { batchLetters } from '../../../shared/documents/batch.ts';
import { hasLedger } from '../../../shared/documents/ledger.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { batchContracts } from '../../../shared/ipc/batch-contracts.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { batchText } from '../../../shared/text/batch-release.ts';
import { consentGapText, ownCopyPurpose, purposeNames } from '../../../shared/text/consent.ts';
import { essentialsText } from '../../../shared/text/document-checks.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { recordsText } from '../../../shared/text/records.ts';
import { DocxFile } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { emptied, given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { type BatchCase, type BatchRoom, newBatchRoom } from './support/batch-room.ts';

type Asked = Pick<Input<(typeof batchContracts)['batch.check']>, 'letter' | 'audience' | 'format'>;
type Release = Input<(typeof batchContracts)['batch.release']>;

const appointment: Asked = { letter: { kind: 'appointmentLetter' }, audience: 'client', format: 'pdf' };
const independence: Asked = {
  letter: { kind: 'caseLetter', template: 'independence' },
  audience: 'employer',
  format: 'pdf',
};

let room: BatchRoom;
let folder: string;

beforeEach(() => {
  room = newBatchRoom();
  folder = temporaryFolder();
});

const cases = (count: number) => Array.from({ length: count }, () => room.newCase());
const check = (asked: Asked, of: readonly BatchCase[]) =>
  room.handlers['batch.check']({ ...asked, caseIds: of.map(({ caseId }) => caseId), operation: v4() });

/** The whole batch as it was checked, but for what is said otherwise. */
async function release(asked: Asked, of: readonly BatchCase[], change: Partial<Release> = {}) {
  const rows = (await check(asked, of)).map(({ caseId, consentId, recipient, purpose }) => ({
    caseId,
    consentId,
    // What could not be found stands for whatever was typed.
    recipient: recipient || 'Somebody',
    purpose: purpose || 'Something',
    agreed: consentId !== null,
  }));
  const place = v4();
  room.context.places.add(place, folder);
  return room.handlers['batch.release']({ ...asked, folder: place, rows, operation: v4(), ...change });
}

const releasesOf = async ({ caseId }: BatchCase) => room.handlers['documents.releases']({ caseId });
const files = () => readdirSync(folder).sort();

/** What stands in the folder is what the ledgers say, and nothing else. */
async function expectFilesAsInLedger(of: readonly BatchCase[]) {
  const released = (await Promise.all(of.map(releasesOf))).flat();
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  expect(files().map(digest).sort()).toEqual(released.map((one) => one.digest).sort());
  return released;
}

describe('a batch of letters', () => {
  it('writes a hundred, each whole, each with its own client’s words alone, and enters each into its ledger', async () => {
    const of = cases(100);
    const { written, notWritten, cancelled } = await release(appointment, of);
    expect({ notWritten, cancelled }).toEqual({ notWritten: [], cancelled: false });
    expect(written.map(({ caseId }) => caseId)).toEqual(of.map(({ caseId }) => caseId));
    expect(files()).toEqual(written.map(({ fileName }) => fileName).sort());
    const marks = of.map(({ mark }) => mark);
    for (const [index, { fileName, reference }] of written.entries()) {
      const one = of[index] as BatchCase;
      expect(fileName.startsWith(`${one.number}-AP1 `)).toBe(true);
      const bytes = readFileSync(path.join(folder, fileName));
      const pdf = new PdfFile(bytes);
      expect(pdf.check()).toContain('No syntax');
      const text = pdf.text();
      expect(text).toContain(one.clientName);
      const all = `${text} ${pdf.info()} ${fileName}`;
      expect(marks.filter((mark) => all.includes(mark))).toEqual([one.mark]);
      expect(await releasesOf(one)).toMatchObject([
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
  });

  it('says beforehand what would go to each case, and what keeps it, and writes nothing', async () => {
    const of = cases(4);
    const [, closed, unnamed, unvisited] = of as [BatchCase, BatchCase, BatchCase, BatchCase];
    closeCase(room.desk.work(), closed.caseId, 'Done.');
    unnamed.save(unnamed.clientId, [emptied('fullName')]);
    removeRecord(room.desk.work(), unvisited.visitId);
    const rows = await check(appointment, of);
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
    for (const one of of) expect(await releasesOf(one)).toEqual([]);
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
    const [row] = await check(independence, [one]);
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
    const { written } = await release(independence, of, { channel: 'post' });
    for (const [index, { fileName }] of written.entries()) {
      const one = of[index] as BatchCase;
      const text = new PdfFile(readFileSync(path.join(folder, fileName))).text();
      expect(text).toContain(`Dana Boss${one.mark}`);
      for (const other of of) if (other !== one) expect(text).not.toContain(other.mark);
      for (const health of ['Illness', 'Said']) expect(text).not.toContain(health);
      expect(await releasesOf(one)).toMatchObject([
        { recipient: `Dana Boss${one.mark}`, channel: 'post', agreedTo: `What helps${one.mark}.` },
      ]);
    }
    await expectFilesAsInLedger(of);
  });

  it('writes Word documents as well', async () => {
    const of = cases(2);
    const { written } = await release({ ...independence, format: 'docx' }, of);
    for (const [index, { fileName }] of written.entries()) {
      expect(fileName).toMatch(/\.docx$/);
      const text = new DocxFile(readFileSync(path.join(folder, fileName))).text();
      expect(of.filter(({ mark }) => text.includes(mark))).toEqual([of[index]]);
    }
    await expectFilesAsInLedger(of);
  });

  it('keeps two clients of the same name apart', async () => {
    const of = [room.newCase('Ada Twin'), room.newCase('Ada Twin')];
    await release(appointment, of);
    expect(files()).toEqual(of.map(({ number }) => `${number}-AP1 appointment.pdf`).sort());
  });

  it('takes no letter that is signed, none for another reader, and no case twice', async () => {
    const [one] = cases(1) as [BatchCase];
    await expect(check({ ...appointment, audience: 'employer' }, [one])).rejects.toMatchObject({
      message: batchText.noSuchLetter,
    });
    const { input } = batchContracts['batch.check'];
    const asked = { ...appointment, caseIds: [one.caseId], operation: v4() };
    expect(input.safeParse(asked).success).toBe(true);
    expect(input.safeParse({ ...asked, letter: { kind: 'gpWorkLetter' } }).success).toBe(false);
    expect(input.safeParse({ ...asked, caseIds: [one.caseId, one.caseId] }).success).toBe(false);
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
  async function expectNothing(asked: Asked, problem: string, change: Partial<Release> = {}) {
    const before = files();
    await expect(release(asked, of, change)).rejects.toMatchObject({
      message: batchText.ofCase(last().number, problem),
    });
    expect(files()).toEqual(before);
    for (const one of of) expect(await releasesOf(one)).toEqual([]);
    expect(room.started).toEqual([]);
  }

  it('a consent is missing', async () => {
    removeRecord(room.desk.work(), last().consentId);
    await expectNothing(independence, documentsText.noConsent);
    const [row] = await check(independence, [last()]);
    expect(row).toMatchObject({ problem: batchText.noConsent, consentId: null });
  });

  it('a consent was withdrawn after the rows were shown', async () => {
    const rows = (await check(independence, of)).map(({ caseId, consentId, recipient, purpose }) => ({
      caseId,
      consentId,
      recipient,
      purpose,
      agreed: true,
    }));
    last().save(last().consentId, [given('withdrawnOn', '20/03/2026')]);
    await expectNothing(independence, consentGapText.withdrawn, { rows });
    const [row] = await check(independence, [last()]);
    expect(row?.problem).toBe(consentGapText.withdrawn);
  });

  it('one row is not confirmed', async () => {
    const rows = (await check(independence, of)).map(({ caseId, consentId, recipient, purpose }) => ({
      caseId,
      consentId,
      recipient,
      purpose,
      agreed: caseId !== last().caseId,
    }));
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
    const [row] = await check(appointment, [last()]);
    const taken = path.join(folder, row?.fileName ?? '');
    writeFileSync(taken, 'mine');
    await expectNothing(appointment, documentsText.place.taken);
    expect(readFileSync(taken, 'utf8')).toBe('mine');
  });

  it('the folder is gone', async () => {
    rmSync(folder, { recursive: true });
    await expect(release(appointment, of)).rejects.toMatchObject({ message: documentsText.place.missing });
    mkdirSync(folder);
  });
});

describe('a batch that ends early', () => {
  /** Does something once, when so many letters are written. */
  function when(done: number, what: () => void) {
    room.onEvent((event) => {
      if (event.total === 5 && event.done === done) what();
    });
  }

  it('after the letter at hand where it is cancelled', async () => {
    const of = cases(5);
    const operation = v4();
    const asked = await check(appointment, of);
    when(2, () => room.context.operations.cancel(operation));
    const rows = asked.map(({ caseId, consentId, recipient, purpose }) => ({
      caseId,
      consentId,
      recipient,
      purpose,
      agreed: false,
    }));
    const outcome = await release(appointment, of, { rows, operation });
    expect(outcome.cancelled).toBe(true);
    expect(outcome.written.map(({ caseId }) => caseId)).toEqual(of.slice(0, 2).map(({ caseId }) => caseId));
    expect(outcome.notWritten).toEqual(
      of.slice(2).map(({ caseId }) => ({ caseId, problem: batchText.stopped })),
    );
    expect(await expectFilesAsInLedger(of)).toHaveLength(2);
  });
});
