import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import type { StepTaken } from '../../../shared/documents/ledger.ts';
import { correctionText } from '../../../shared/text/correction.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { squeeze } from '../../fixtures/documents/squeeze.ts';
import { testPassphrase } from '../storage/support/context.ts';
import { given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, plantedWords, type Room } from './support/room.ts';

describe('telling those who had the version before', () => {
  let room: Room;
  let folder: string;
  const report = () => ({
    caseId: room.caseId,
    kind: 'employerReport' as const,
    consentId: room.consentId,
  });
  const letter = (versionId: string) => ({
    caseId: room.caseId,
    kind: 'correctionLetter' as const,
    audience: 'employer' as const,
    recordIds: [versionId],
    consentId: room.consentId,
  });
  type Choice = ReturnType<typeof report> | ReturnType<typeof letter>;
  const standing = (choice: Choice) => room.handlers['documents.standing'](choice);
  const sign = async (choice: Choice, steps: readonly StepTaken[]) => {
    for (const taken of steps) await room.handlers['documents.takeStep']({ ...choice, taken });
    await room.handlers['documents.sign']({
      ...choice,
      passphrase: testPassphrase,
      certificate: null,
      operation: v4(),
    });
  };
  const send = (choice: Choice, file: string, changes: object = {}) => {
    const place = v4();
    room.context.places.add(place, path.join(folder, file));
    return room.handlers['documents.export']({
      ...choice,
      copy: 'signed',
      recipient: 'Dana Okafor',
      purpose: 'adjustments',
      channel: 'post',
      agreed: true,
      place,
      operation: v4(),
      ...changes,
    });
  };
  const checked: readonly StepTaken[] = [{ kind: 'checked' }];
  const unseen: readonly StepTaken[] = [
    ...checked,
    { kind: 'skipped', step: 'clientSeen', reason: 'Read to her by telephone.' },
  ];
  const put = (path_: string, value: string) =>
    saveAnswers(room.desk.work(), {
      recordId: room.analysisId,
      changes: [given(path_, value)],
      reason: 'Call of 20 March',
    });
  /** Version 1 left; version 2 is signed. */
  const twoVersions = async () => {
    await sign(report(), unseen);
    await send(report(), 'one.pdf');
    put('outlook', 'Slower than hoped');
    await room.handlers['documents.newVersion']({ ...report(), reason: 'The outlook has changed.' });
    const before = await standing(report());
    await sign(report(), unseen);
    const [, first] = before.versions;
    if (!first) throw new Error('there is no first version');
    return first;
  };

  beforeEach(() => {
    room = newRoom();
    folder = temporaryFolder();
  });

  it('has nothing to tell until a signed version takes the place of one that left', async () => {
    const none = await room.handlers['documents.compose'](letter(room.analysisId));
    expect(none.missing).toContain(correctionText.missing.none);
    await sign(report(), unseen);
    await send(report(), 'one.pdf');
    put('outlook', 'Slower than hoped');
    await room.handlers['documents.newVersion']({ ...report(), reason: 'The outlook has changed.' });
    const [, first] = (await standing(report())).versions;
    const unsigned = await room.handlers['documents.compose'](letter(first?.id ?? ''));
    expect(unsigned.choices).toEqual([]);
  });

  it('tells what changed, is signed and sent, and stands beside the version it is about', async () => {
    const first = await twoVersions();
    expect(first.corrections).toEqual([]);
    const choice = letter(first.id);
    const composed = await room.handlers['documents.compose'](choice);
    expect(composed.choices).toMatchObject([{ recordId: first.id, chosen: true }]);
    expect((await standing(choice)).steps.map(({ step }) => step)).toEqual(['checked', 'signed', 'released']);
    await sign(choice, checked);
    const release = await send(choice, 'letter.pdf');
    expect(release).toMatchObject({ documentKind: 'correctionLetter', mark: 'final' });
    const bytes = readFileSync(path.join(folder, 'letter.pdf'));
    const pdf = new PdfFile(bytes);
    expect(pdf.check()).toContain('No syntax');
    if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/correction.pdf`, bytes);
    const text = squeeze(pdf.text());
    for (const told of [
      first.reference,
      `${first.reference}-v2`,
      'The outlook has changed.',
      'Steady growth',
      'Slower than hoped',
      'Dana Okafor',
      'superseded',
    ])
      expect(text).toContain(squeeze(told));
    for (const word of plantedWords) expect(text.toLowerCase()).not.toContain(word);
    const told = (await standing(report())).versions.find(({ id }) => id === first.id);
    expect(told?.corrections.map(({ id }) => id)).toEqual([release.id]);
    // The letter is no copy of the report, and nobody has a version of it because of that.
    expect(told?.releases.map(({ documentKind }) => documentKind)).toEqual(['employerReport']);
  });

  it('knows of a letter that left unsigned, too, and lets none go without consent', async () => {
    const first = await twoVersions();
    const choice = letter(first.id);
    const unsigned = { copy: 'unsigned', unsignedReason: 'Urgent' };
    await expect(
      send(choice, 'letter.pdf', { ...unsigned, recipient: 'Somebody Else' }),
    ).rejects.toMatchObject({
      code: 'no-release-consent',
    });
    const release = await send(choice, 'letter.pdf', unsigned);
    const told = (await standing(report())).versions.find(({ id }) => id === first.id);
    expect(told?.corrections.map(({ id }) => id)).toEqual([release.id]);
    expect((await standing(choice)).versions[0]?.reference).toBe(release.reference);
  });
});
