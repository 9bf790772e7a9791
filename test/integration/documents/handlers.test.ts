import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { releasedFile } from '../../../electron/storage/releases.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, operation, plantedWords, type Room } from './support/room.ts';

describe('documents of a stored case', () => {
  let room: Room;
  let folder: string;
  let file: string;

  const place = (target = file): string => {
    const token = '0b1f9f63-6f3a-4d0e-8c59-0a2b6f1d4c22';
    room.context.places.add(token, target);
    return token;
  };
  const request = (
    changes: Partial<{
      consentId: string;
      recipient: string;
      purpose: string;
      place: string;
      agreed: boolean;
    }> = {},
  ) => ({
    caseId: room.caseId,
    kind: 'employerReport' as const,
    consentId: room.consentId,
    recipient: 'Dana Okafor',
    purpose: 'adjustments',
    unsignedReason: 'The meeting is today.',
    agreed: true,
    operation,
    ...changes,
    place: changes.place ?? place(),
  });

  beforeEach(() => {
    room = newRoom();
    folder = temporaryFolder();
    file = path.join(folder, documentFileName('employerReport', 'RH-0001-R1'));
  });

  it('say of words of work, while they are typed, that the employer’s copy would leave them out', async () => {
    const { handlers, analysisId } = room;
    const look = (text: string) => handlers['documents.guardedTerm']({ recordId: analysisId, text });
    expect(await look('Slow mornings since the duloxetine')).toEqual({ term: 'Duloxetine', about: 'health' });
    expect(await look('Starts slowly in the morning')).toBeNull();
    expect(() => handlers['documents.guardedTerm']({ recordId: room.caseId, text: 'Duloxetine' })).toThrow();
  });

  it('are composed with what is withheld and what is missing', async () => {
    const { handlers, caseId } = room;
    const composed = await handlers['documents.compose']({ caseId, kind: 'employerReport' });
    expect(composed.tree.reference).toMatch(/^RH-.*-R1$/);
    expect(composed.tree.date).toBe('2026-03-21');
    expect(composed.withheld.map((entry) => entry.term)).toContain('Duloxetine');
    expect(composed.missing).toContain('Fitness for the job is not stated.');
    expect(composed.unprintable).toEqual([]);
  });

  it('name characters that no font has, and the block they stand in', async () => {
    const { handlers, caseId, desk, analysisId } = room;
    saveAnswers(desk.work(), {
      recordId: analysisId,
      changes: [given('outlook', '山 slowly')],
      reason: null,
    });
    const composed = await handlers['documents.compose']({ caseId, kind: 'employerReport' });
    expect(composed.unprintable).toEqual([{ character: '山', blockId: 'employerReport/outlook/course' }]);
    await expect(
      handlers['documents.print']({ caseId, kind: 'employerReport', operation }),
    ).rejects.toMatchObject({
      code: 'unprintable-character',
    });
  });

  it('keep the OT’s own sentence until it is taken back', async () => {
    const { handlers, caseId } = room;
    const kind = 'employerReport' as const;
    const blockId = 'employerReport/outlook/course';
    const course = async () => {
      const { tree } = await handlers['documents.compose']({ caseId, kind });
      const block = tree.blocks.find((one) => one.id === blockId);
      return block?.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '';
    };
    await handlers['documents.rewrite']({ caseId, kind, blockId, text: 'By June, I expect.' });
    expect(await course()).toBe('By June, I expect.');
    await handlers['documents.rewrite']({ caseId, kind, blockId, text: null });
    expect(await course()).toBe('Steady growth.');
    await expect(
      (async () =>
        handlers['documents.rewrite']({ caseId, kind, blockId: 'employerReport/none', text: 'x' }))(),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      (async () => handlers['documents.rewrite']({ caseId, kind, blockId, text: '  ' }))(),
    ).rejects.toMatchObject({ code: 'invalid-input', shape: { field: 'text' } });
  });

  it('stand whole beside what their reader gets, for the OT alone', async () => {
    const { handlers, caseId } = room;
    const kind = 'employerReport' as const;
    const whole = JSON.stringify(await handlers['documents.whole']({ caseId, kind }));
    const { tree, withheld } = await handlers['documents.compose']({ caseId, kind });
    const planted = plantedWords.filter((word) => whole.toLowerCase().includes(word));
    expect(withheld.length).toBeGreaterThan(0);
    expect(planted.length).toBeGreaterThan(0);
    for (const word of planted) expect(JSON.stringify(tree).toLowerCase()).not.toContain(word);
  });

  it('are printed with progress', async () => {
    const { handlers, caseId, context } = room;
    const printed = await handlers['documents.print']({ caseId, kind: 'employerReport', operation });
    expect(new PdfFile(printed.pdf).check()).toContain('No syntax');
    expect(context.events.at(-1)).toEqual({
      event: 'progress',
      operation,
      done: printed.pages,
      total: printed.pages,
    });
  });

  it('leave with file and ledger together, and hold no planted word anywhere', async () => {
    const { handlers, caseId, desk } = room;
    const release = await handlers['documents.export'](request());
    const bytes = readFileSync(file);
    expect(release).toMatchObject({
      recipient: 'Dana Okafor',
      purpose: 'adjustments',
      consentId: room.consentId,
      agreedTo: 'What she can do at the bench.',
    });
    expect(release.digest).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(release.withheld).toBeGreaterThan(0);
    expect(await handlers['documents.releases']({ caseId })).toEqual([release]);
    expect(Buffer.from(releasedFile(desk.database, release.id)).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual([path.basename(file)]);

    const pdf = new PdfFile(bytes);
    const everything =
      `${path.basename(file)}\n${pdf.text()}\n${pdf.info()}\n${pdf.structure()}`.toLowerCase();
    const raw = pdf.raw().toString('latin1').toLowerCase();
    for (const secret of plantedWords) {
      expect(everything).not.toContain(secret);
      expect(raw).not.toContain(secret);
      expect(raw).not.toContain(Buffer.from(secret, 'utf16le').swap16().toString('hex'));
    }
    expect(everything).toContain('lowest shelf: handle 180 mm');
    expect(raw.match(/\/subtype \/image/g)).toHaveLength(1);
    const next = await handlers['documents.compose']({ caseId, kind: 'employerReport' });
    expect(next.tree.reference).toMatch(/-R2$/);
  });

  it.each([
    ['another recipient', { recipient: 'Someone Else' }, 'This consent names another recipient.'],
    ['another purpose', { purpose: 'funding' }, 'This consent does not cover this purpose.'],
    [
      'another case’s consent',
      { consentId: '0192f0c1-0000-7000-8000-000000000000' },
      'No release consent of this case was chosen.',
    ],
    [
      'what the OT has not confirmed to be agreed',
      { agreed: false },
      'Confirm first that this document is what the client agreed to.',
    ],
  ])('do not leave for %s', async (_name, changes, problem) => {
    await expect(room.handlers['documents.export'](request(changes))).rejects.toMatchObject({
      code: 'no-release-consent',
      message: problem,
    });
    expect(existsSync(file)).toBe(false);
    expect(await room.handlers['documents.releases']({ caseId: room.caseId })).toEqual([]);
  });

  it('are addressed to whom the chosen consent names, on screen and on paper', async () => {
    const other = room.add('consent', [
      given('scope', 'release'),
      given('recipient', 'Yusuf Brand'),
      given('audience', 'employer'),
      given('purposes', ['adjustments']),
      given('from', '12/03/2026'),
      given('howGiven', 'written'),
    ]);
    for (const [consentId, recipient, nobody] of [
      [room.consentId, 'Dana Okafor', 'Yusuf Brand'],
      [other, 'Yusuf Brand', 'Dana Okafor'],
    ] as const) {
      const asked = { caseId: room.caseId, kind: 'employerReport' as const, consentId };
      const { tree } = await room.handlers['documents.compose'](asked);
      expect(JSON.stringify(tree.blocks)).toContain(recipient);
      expect(JSON.stringify(tree.blocks)).not.toContain(nobody);
      await room.handlers['documents.export'](request({ consentId, recipient, place: place() }));
      const text = new PdfFile(readFileSync(file)).text();
      expect(text).toContain(recipient);
      expect(text).not.toContain(nobody);
    }
  });

  it('do not leave once consent is withdrawn', async () => {
    saveAnswers(room.desk.work(), {
      recordId: room.consentId,
      changes: [given('withdrawnOn', '20/03/2026')],
      reason: null,
    });
    await expect(room.handlers['documents.export'](request())).rejects.toMatchObject({
      code: 'no-release-consent',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leave nothing behind when cancelled', async () => {
    const leaving = room.handlers['documents.export'](request());
    room.context.operations.cancel(operation);
    await expect(leaving).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
    expect(await room.handlers['documents.releases']({ caseId: room.caseId })).toEqual([]);
  });

  it('leave no ledger row when the file cannot take its place', async () => {
    const occupied = path.join(folder, 'missing', 'report.pdf');
    await expect(
      room.handlers['documents.export'](request({ place: place(occupied) })),
    ).rejects.toMatchObject({
      code: 'folder-missing',
    });
    expect(await room.handlers['documents.releases']({ caseId: room.caseId })).toEqual([]);
    // A folder of that name stands where the file should go.
    await expect(room.handlers['documents.export'](request({ place: place(folder) }))).rejects.toBeDefined();
    expect(await room.handlers['documents.releases']({ caseId: room.caseId })).toEqual([]);
    expect(readdirSync(path.dirname(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
