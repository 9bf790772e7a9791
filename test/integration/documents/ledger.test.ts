import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSigned, verifySignatures } from '../../../electron/storage/documents/signed.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { timelineOf } from '../../../electron/storage/timeline.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import type { StepTaken } from '../../../shared/documents/ledger.ts';
import { certificateText } from '../../../shared/text/certificate.ts';
import { consentGapText, groundNames } from '../../../shared/text/consent.ts';
import { ledgerGapText, signedText, signingText } from '../../../shared/text/ledger.ts';
import { certificatePassword, makeCertificate } from '../../fixtures/documents/certificates.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { testPassphrase } from '../storage/support/context.ts';
import { given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { ledgerCalls, seen } from './support/ledger-calls.ts';
import { newRoom, type Room } from './support/room.ts';

describe('the ledger of a stored document', () => {
  let room: Room;
  let folder: string;
  const { choice, standing, take, sign, send, signed, read } = ledgerCalls(() => ({ room, folder }));

  beforeEach(() => {
    room = newRoom();
    folder = temporaryFolder();
  });

  it('the picture of a signature stands on the signed pages, with the HCPC number below it, and on no other', async () => {
    const jpeg = new Uint8Array(readFileSync('test/fixtures/documents/shelf-landscape.jpg'));
    await room.handlers['house.savePicture']({ picture: 'houseSignature', jpeg });
    const { signature } = await room.handlers['house.get'](null);
    const pictures = (pdf: Uint8Array) =>
      Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length - 1;
    const draft = await room.handlers['documents.print']({ ...choice(), operation: v4() });
    const { tree } = await room.handlers['documents.compose'](choice());
    expect(JSON.stringify(tree)).not.toContain(signature?.id);
    const version = await signed();
    const { pdf } = await room.handlers['documents.signedPages']({ versionId: version.id });
    expect(pictures(pdf)).toBe(pictures(draft.pdf) + 1);
    expect(new PdfFile(pdf).text()).toContain('HCPC registration OT12345');
    // Another picture changes nothing that is signed already, on pages that are set again as well.
    await room.handlers['house.removePicture']({ picture: 'houseSignature' });
    await send('signed', 'locked.pdf', { format: 'encryptedPdf', passphrase: 'marmalade-otter-viaduct-92' });
    const locked = new PdfFile(readFileSync(path.join(folder, 'locked.pdf')), 'marmalade-otter-viaduct-92');
    expect(locked.check()).toContain('No syntax');
    expect(pictures(readFileSync(path.join(folder, 'locked.pdf')))).toBe(pictures(pdf));
    if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/signed.pdf`, pdf);
  });

  it('begins as a draft and tells where it stands after each step', async () => {
    expect(await standing()).toMatchObject({ next: 'checked', mark: 'draft', versions: [], entries: [] });
    expect((await standing()).reference).toMatch(/-R1$/);
    await expect((async () => take(seen))()).rejects.toMatchObject({
      code: 'ledger-step',
      message: ledgerGapText.order,
    });
    await take({ kind: 'checked' });
    const copy = await send('comment', 'comment.pdf');
    expect(copy).toMatchObject({ consentId: null, mark: 'forClientComment', recipient: 'Sarah Levy' });
    expect(read('comment.pdf')).toContain('For client comment');
    expect(await standing()).toMatchObject({ mark: 'forClientComment', next: 'clientSeen' });
    await take({ kind: 'skipped', step: 'clientSeen', reason: 'She asked not to see it.' });
    expect((await standing()).steps.map(({ state }) => state)).toEqual(['done', 'skipped', 'open', 'open']);
    const told = timelineOf(room.desk.database, room.caseId, { offset: 0, limit: 20 }, declarationFor);
    expect(told.rows.map(({ text }) => text)).toContain(
      `Employer report ${copy.reference}: a step skipped, with a reason.`,
    );
  });

  it('gives the copy for comment to nobody but the client', async () => {
    await expect(send('comment', 'comment.pdf', { recipient: 'Dana Okafor' })).rejects.toMatchObject({
      code: 'no-release-consent',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('signs with the passphrase alone, keeps all of it, and sends the very bytes', async () => {
    const { id, reference, signed: how } = await signed();
    expect(how).toMatchObject({ signer: 'Robin Hale', certificate: null });
    expect(await standing()).toMatchObject({ next: 'released', mark: 'final', outOfDate: null });
    const kept = readSigned(room.desk.database, id);
    const release = await send('signed', 'final.pdf');
    const bytes = readFileSync(path.join(folder, 'final.pdf'));
    expect(bytes.equals(kept.pdf)).toBe(true);
    expect(release).toMatchObject({ reference, mark: 'final', versionId: id, channel: 'post' });
    expect(release.digest).toBe(createHash('sha256').update(kept.pdf).digest('hex'));
    const text = read('final.pdf');
    expect(text).toContain('Final');
    expect(text).not.toContain('Draft');
    expect(text).toContain(signingText.statement);
    expect(text).toContain('I want to go back to the till.');
    expect(text.replace(/\s+/g, ' ')).toContain(
      signingText.signedBy('Robin Hale', 'OT12345', '21 March 2026'),
    );
    expect(kept.tree.mark).toBe('final');
    const locked = await send('signed', 'locked.pdf', {
      format: 'encryptedPdf',
      passphrase: 'marmalade-otter-viaduct-92',
    });
    expect(locked).toMatchObject({ mark: 'final', reference, format: 'encryptedPdf' });
    await expect(send('signed', 'final.docx', { format: 'docx' })).rejects.toMatchObject({
      message: signedText.asPdf,
    });
    expect((await standing()).versions[0]?.releases).toEqual([locked, release]);
    expect(await room.handlers['documents.signedPages']({ versionId: id })).toMatchObject({
      pages: kept.pages,
    });
  });

  it('keeps nothing after a wrong passphrase or a bad certificate', async () => {
    await take({ kind: 'checked' });
    await take(seen);
    const certificate = makeCertificate(folder);
    await expect(sign({ passphrase: 'wrong' })).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(sign({ certificate, password: 'wrong' })).rejects.toMatchObject({
      code: 'certificate',
      message: certificateText.password,
    });
    const expired = makeCertificate(temporaryFolder(), { to: '20260201000000Z' });
    await expect(sign({ certificate: expired })).rejects.toMatchObject({ code: 'certificate' });
    expect(await standing()).toMatchObject({ signed: false, next: 'signed' });
    expect(verifySignatures(room.desk.database).links).toBe(0);
    await sign({ certificate });
    const [version] = (await standing()).versions;
    expect(version?.signed?.certificate).toBe('Robin Hale');
    const raw = Buffer.from(readSigned(room.desk.database, version?.id ?? '').pdf).toString('latin1');
    expect(raw).toContain('ETSI.CAdES.detached');
    const { connection } = room.desk.database;
    for (const table of ['document_step', 'signed_document', 'change', 'setting']) {
      const rows = JSON.stringify(connection.prepare(`SELECT * FROM ${table}`).all());
      expect(rows).not.toContain(certificatePassword);
      expect(rows).not.toContain(testPassphrase);
    }
  });

  it('goes out of date with its data, and on to a version with its reason; who had the one before is known', async () => {
    const { id } = await signed();
    await send('signed', 'one.pdf');
    saveAnswers(room.desk.work(), {
      recordId: room.consentId,
      changes: [given('note', 'Rang to confirm.')],
      reason: null,
    });
    // A change that is not in the document leaves it as it is.
    expect((await standing()).outOfDate).toBeNull();
    saveAnswers(room.desk.work(), {
      recordId: room.analysisId,
      changes: [given('outlook', 'Slower than hoped')],
      reason: 'Call of 20 March',
    });
    expect((await standing()).outOfDate?.length).toBeGreaterThan(0);
    await room.handlers['documents.newVersion']({ ...choice(), reason: 'The outlook has changed.' });
    const fresh = await standing();
    expect(fresh).toMatchObject({ number: 2, next: 'checked', signed: false, mark: 'draft' });
    expect(fresh.reference).toMatch(/-R1-v2$/);
    expect(fresh.versions[1]).toMatchObject({ id, number: 1, problem: null });
    expect(fresh.versions[1]?.releases.map(({ recipient }) => recipient)).toEqual(['Dana Okafor']);
    await expect(send('signed', 'two.pdf')).rejects.toMatchObject({ code: 'ledger-step' });
    await take({ kind: 'checked' });
    await take({ kind: 'skipped', step: 'clientSeen', reason: 'Read to her by telephone.' });
    await sign();
    await send('signed', 'two.pdf');
    expect(read('two.pdf')).toContain('Slower than hoped');
    expect(read('one.pdf')).not.toContain('Slower than hoped');
    expect(verifySignatures(room.desk.database)).toEqual({ links: 2, erased: 0, broken: null });
    expect((await standing()).versions.map(({ problem }) => problem)).toEqual([null, null]);
  });

  it('lets nothing go once the client withdrew, nor unsigned without a reason, nor without consent', async () => {
    await expect(send('unsigned', 'draft.pdf')).rejects.toMatchObject({ message: ledgerGapText.unsigned });
    await take({ kind: 'checked' });
    await take({ ...seen, statement: '', outcome: 'withdrew' });
    expect(await standing()).toMatchObject({ withdrawn: true, next: null });
    await expect(sign()).rejects.toMatchObject({ message: ledgerGapText.withdrew });
    await expect(send('unsigned', 'draft.pdf', { unsignedReason: 'Urgent' })).rejects.toMatchObject({
      message: ledgerGapText.withdrew,
    });
    await take(seen);
    await sign();
    saveAnswers(room.desk.work(), {
      recordId: room.consentId,
      changes: [given('withdrawnOn', '20/03/2026')],
      reason: null,
    });
    await expect(send('signed', 'final.pdf')).rejects.toMatchObject({ code: 'no-release-consent' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps what the checks found and the OT leaves as it is, and takes nothing that they do not find', async () => {
    saveAnswers(room.desk.work(), {
      recordId: room.analysisId,
      changes: [given('fitness', 'fitWithChanges')],
      reason: null,
    });
    const { checks } = await room.handlers['documents.compose'](choice());
    const found = checks.find(({ weight }) => weight === 'look');
    const grave = checks.find(({ weight }) => weight === 'answer');
    if (found === undefined) throw new Error('the checks found nothing to look at');
    const leave = (changes: object = {}) =>
      take({
        kind: 'acknowledged',
        checkId: found.id,
        words: found.words,
        reason: 'It was said on the telephone.',
        ...changes,
      });
    await expect((async () => leave({ checkId: 'unit:none' }))()).rejects.toMatchObject({
      message: ledgerGapText.checkGone,
    });
    await expect((async () => leave({ words: 'Something else' }))()).rejects.toMatchObject({
      message: ledgerGapText.checkGone,
    });
    if (grave)
      await expect((async () => leave({ checkId: grave.id, words: grave.words }))()).rejects.toMatchObject({
        message: ledgerGapText.checkAnswer,
      });
    await leave();
    const { entries, next } = await standing();
    expect(next).toBe('checked');
    expect(entries.map(({ step }) => step)).toMatchObject([
      { kind: 'acknowledged', checkId: found.id, reason: 'It was said on the telephone.' },
    ]);
    const told = timelineOf(room.desk.database, room.caseId, { offset: 0, limit: 5 }, declarationFor);
    expect(told.rows[0]?.text).toContain('left as it is, with a reason');
  });

  it('lets a document go on a lawful ground, signed or once the client withdrew, and names it in the ledger', async () => {
    const exceptionId = room.add('consent', [
      given('scope', 'exception'),
      given('recipient', 'Leeds County Court'),
      given('audience', 'court'),
      given('ground', 'courtOrder'),
      given('groundAuthority', 'Leeds County Court, order K02'),
      given('groundDate', '10/03/2026'),
      given('groundReason', 'The court ordered the report.'),
      given('adviceTaken', 'Legal adviser, 11 March'),
      given('groundTold', 'told'),
      given('covers', 'The analysis of her work and nothing else'),
      given('from', '12/03/2026'),
    ]);
    const toCourt = {
      kind: 'activityReport' as const,
      audience: 'court' as const,
      consentId: exceptionId,
      recipient: 'Leeds County Court',
      purpose: groundNames.courtOrder,
      agreed: undefined,
    };
    const take = (taken: StepTaken) =>
      room.handlers['documents.takeStep']({ caseId: room.caseId, ...kindOf(toCourt), taken });
    await take({ kind: 'checked' });
    await take({ ...seen, statement: '', outcome: 'withdrew' });
    await expect(send('unsigned', 'no.pdf', toCourt)).rejects.toMatchObject({
      message: ledgerGapText.unsigned,
    });
    const withdrawn = await send('unsigned', 'draft.pdf', { ...toCourt, unsignedReason: 'Due today' });
    expect(withdrawn).toMatchObject({
      purpose: groundNames.courtOrder,
      agreedTo: null,
      lawfulGround: {
        reason: 'The court ordered the report.',
        authority: 'Leeds County Court, order K02',
        authorityDate: '2026-03-10',
        advice: 'Legal adviser, 11 March',
        notTold: null,
        least: 'The analysis of her work and nothing else',
      },
    });
    await take(seen);
    await room.handlers['documents.sign']({
      caseId: room.caseId,
      ...kindOf(toCourt),
      passphrase: testPassphrase,
      certificate: null,
      operation: v4(),
    });
    const signed = await send('signed', 'final.pdf', toCourt);
    expect(signed.lawfulGround).toEqual(withdrawn.lawfulGround);
    // What the exception says later changes nothing of what left.
    saveAnswers(room.desk.work(), {
      recordId: exceptionId,
      changes: [given('groundReason', 'Something else')],
      reason: null,
    });
    const stored = await room.handlers['documents.releases']({ caseId: room.caseId });
    expect(stored.map(({ lawfulGround }) => lawfulGround?.reason)).toEqual([
      'The court ordered the report.',
      'The court ordered the report.',
    ]);
    await expect(
      send('unsigned', 'work.pdf', { consentId: exceptionId, unsignedReason: 'Urgent' }),
    ).rejects.toMatchObject({ message: consentGapText.groundReader });
    await expect(
      send('unsigned', 'letter.pdf', { ...toCourt, kind: 'caseLetter', audience: 'gp' }),
    ).rejects.toMatchObject({ message: consentGapText.exception });
  });
});

/** The part of a request that says which document it is. */
function kindOf<K, A>({ kind, audience, consentId }: { kind: K; audience: A; consentId: string }) {
  return { kind, audience, consentId };
}
