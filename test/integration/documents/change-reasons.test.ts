import { v4 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeCase, deleteCase, destroyCase } from '../../../electron/storage/cases.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import { historyOf, undoLastSave } from '../../../electron/storage/history.ts';
import { connect } from '../../../electron/storage/open.ts';
import { removeRecord, restoreRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { timelineOf } from '../../../electron/storage/timeline.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import type { TypedAnswer } from '../../../shared/domain/answers.ts';
import { testPassphrase } from '../storage/support/context.ts';
import { given } from '../storage/support/desk.ts';
import { newRoom, type Room } from './support/room.ts';

describe('why an answer was changed on which a signed document rests', () => {
  let room: Room;
  const choice = () => ({
    caseId: room.caseId,
    kind: 'employerReport' as const,
    consentId: room.consentId,
  });
  const standing = () => room.handlers['documents.standing'](choice());
  const sign = async () => {
    const take = room.handlers['documents.takeStep'];
    await take({ ...choice(), taken: { kind: 'checked' } });
    await take({ ...choice(), taken: { kind: 'skipped', step: 'clientSeen', reason: 'Read to her.' } });
    await room.handlers['documents.sign']({
      ...choice(),
      passphrase: testPassphrase,
      certificate: null,
      operation: v4(),
    });
  };
  const put = (path: string, typed: NonNullable<TypedAnswer['typed']>) =>
    saveAnswers(room.desk.work(), {
      recordId: room.analysisId,
      changes: [given(path, typed)],
      reason: null,
    });
  const asked = async (recordId = room.analysisId) => room.handlers['changeReasons.ofRecord']({ recordId });
  const open = async () => (await asked()).open;
  const say = async (reason: string, changes?: Awaited<ReturnType<typeof open>>) => {
    const told = (changes ?? (await open())).map(({ recordId, path, upTo }) => ({ recordId, path, upTo }));
    return room.handlers['changeReasons.give']({ caseId: room.caseId, changes: told, reason });
  };

  beforeEach(() => {
    room = newRoom();
  });

  it('asks for no reason before anything is signed, and of no answer that the document does not tell', async () => {
    put('outlook', 'Slower than hoped');
    expect((await asked()).open).toEqual([]);
    await sign();
    expect((await asked()).open).toEqual([]);
    // An answer that was not there says nothing of what was signed.
    put('tasks.b.minutes', '31');
    expect((await asked()).open).toEqual([]);
  });

  it('saves at once and asks afterwards, with what the answer was, until the reason is given', async () => {
    await sign();
    put('outlook', 'Slower');
    put('outlook', 'Slower than hoped');
    const [first, ...others] = await open();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      recordId: room.analysisId,
      recordKind: 'activityAnalysis',
      path: 'outlook',
      from: expect.stringContaining('Steady growth'),
      to: expect.stringContaining('Slower than hoped'),
      documents: [{ kind: 'employerReport', number: 1, at: expect.stringMatching(/^2026-/) }],
    });
    expect((await standing()).unexplained).toEqual([first]);

    await say('Corrected a slip');
    expect(await asked()).toMatchObject({
      open: [],
      given: [
        { path: 'outlook', reason: 'Corrected a slip', by: 'Robin Hale', to: first?.to, from: first?.from },
      ],
    });
    expect(await standing()).toMatchObject({ unexplained: [], reasons: ['Corrected a slip'] });
    // Both lines of the log have the reason, and the typing before the signature has none.
    const { rows } = historyOf(room.desk.database, room.analysisId, { offset: 0, limit: 50 });
    const outlook = rows.filter(({ path }) => path === 'outlook').map(({ reason }) => reason);
    expect(outlook).toEqual(['Corrected a slip', 'Corrected a slip', null]);
    const told = timelineOf(room.desk.database, room.caseId, { offset: 0, limit: 50 }, declarationFor);
    expect(told.rows.map(({ text }) => text).join('\n')).toMatch(/why “.+” was changed: Corrected a slip\./u);
    expect(verifyChain(room.desk.database).broken).toBeNull();
  });

  it('asks again once the answer changes again, and never of one that reads again as it was signed', async () => {
    await sign();
    put('outlook', 'Slower than hoped');
    const before = await open();
    put('outlook', 'Much slower');
    // A reason for what was read covers that and nothing later.
    await say('New information', before);
    expect(await open()).toMatchObject([{ from: expect.stringContaining('Slower than hoped') }]);
    await say('The manager’s letter');
    expect(await open()).toEqual([]);
    expect((await standing()).reasons).toEqual(['New information', 'The manager’s letter']);

    put('tasks.a.name', 'Serve at a till');
    expect(await open()).toHaveLength(1);
    undoLastSave(room.desk.work(), room.analysisId);
    expect(await open()).toEqual([]);
  });

  it('asks of a task that is taken away, of one that is added or moved never, and of a record removed as a whole', async () => {
    await sign();
    put('tasks', ['b', 'a', 'c']);
    expect(await open()).toEqual([]);
    put('tasks', ['b', 'c']);
    expect(await open()).toMatchObject([{ path: 'tasks', from: 'Serve at the till', to: 'removed' }]);
    put('tasks', ['a', 'b']);
    expect(await open()).toEqual([]);
    removeRecord(room.desk.work(), room.analysisId);
    expect((await standing()).unexplained).toMatchObject([{ path: '', recordId: room.analysisId }]);
    restoreRecord(room.desk.work(), room.analysisId);
    expect((await standing()).unexplained).toEqual([]);
  });

  it('lets a new version begin, is among what to look at before it is signed, and asks no more once it is', async () => {
    await sign();
    put('outlook', 'Slower than hoped');
    await room.handlers['documents.newVersion']({ ...choice(), reason: 'The outlook has changed.' });
    const find = async () =>
      (await room.handlers['documents.compose'](choice())).checks.find(({ kind }) => kind === 'changeReason');
    const found = await find();
    expect(found).toMatchObject({
      weight: 'look',
      words: expect.stringContaining('Slower than hoped'),
      place: { recordId: room.analysisId, path: 'outlook' },
    });
    await room.handlers['documents.takeStep']({
      ...choice(),
      taken: { kind: 'acknowledged', checkId: found?.id ?? '', words: found?.words ?? '', reason: 'Clear.' },
    });
    await sign();
    expect(await find()).toBeUndefined();
    expect(await standing()).toMatchObject({ unexplained: [], reasons: [], outOfDate: null });
    // A reason is no change of what a document rests on.
    put('outlook', 'Steady growth');
    await say('Measured again');
    put('outlook', 'Slower than hoped');
    expect((await standing()).outOfDate).toBeNull();
  });

  it('keeps reasons and grounds as they are, and lets a destroyed case take its own with it', async () => {
    await sign();
    put('outlook', 'Slower than hoped');
    await say('Told by Deborah Quill on the telephone');
    const { connection } = room.desk.database;
    expect(() => connection.exec('DELETE FROM signed_ground')).toThrow('kept');
    expect(() => connection.exec("UPDATE signed_ground SET path = 'x'")).toThrow('kept as it is');
    expect(() => connection.exec('DELETE FROM signed_basis')).toThrow('kept');
    deleteCase(room.desk.work(), room.caseId);
    const { number } = room.desk.database.connection.prepare('SELECT number FROM case_').get() as {
      number: string;
    };
    destroyCase(room.desk.work(), room.caseId, number);
    for (const table of ['signed_ground', 'signed_basis'])
      expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    expect(verifyChain(room.desk.database).broken).toBeNull();
    expect(JSON.stringify(connection.prepare('SELECT payload FROM change').all())).not.toContain('Quill');
  });

  it('works out what a version rests on that was signed before this was kept', async () => {
    await sign();
    const { database, key } = room.desk;
    const other = connect(database.file, key());
    for (const trigger of ['signed_ground_stays', 'signed_basis_stays'])
      other.exec(`DROP TRIGGER ${trigger}`);
    other.exec('DELETE FROM signed_ground; DELETE FROM signed_basis');
    other.close();
    expect(await open()).toEqual([]);
    put('outlook', 'Slower than hoped');
    expect(await open()).toMatchObject([{ path: 'outlook' }]);
  });

  it('passes over what it does not ask, and takes no reason for a closed case', async () => {
    await sign();
    const stray = { recordId: room.analysisId, path: 'outlook', upTo: room.caseId };
    const lines = () => verifyChain(room.desk.database).rows;
    const before = lines();
    await room.handlers['changeReasons.give']({ caseId: room.caseId, changes: [stray], reason: 'Why not' });
    expect(lines()).toBe(before);
    put('outlook', 'Slower than hoped');
    const changes = await open();
    closeCase(room.desk.work(), room.caseId, 'Back at work');
    await expect(async () => say('Too late', changes)).rejects.toMatchObject({ code: 'already-closed' });
  });
});
