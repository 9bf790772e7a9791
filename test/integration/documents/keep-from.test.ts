import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { ownCopyPurpose } from '../../../shared/text/consent.ts';
import { keptFromText } from '../../../shared/text/release-panel.ts';
import { emptied, given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, operation, type Room } from './support/room.ts';

let room: Room;
let folder: string;

beforeEach(() => {
  room = newRoom();
  folder = temporaryFolder();
});

const place = () => {
  const token = '0b1f9f63-6f3a-4d0e-8c59-0a2b6f1d4c22';
  room.context.places.add(token, path.join(folder, 'letter.pdf'));
  return token;
};
const recorded = (...answers: Parameters<typeof saveAnswers>[1]['changes']) =>
  saveAnswers(room.desk.work(), { recordId: room.caseFileId, changes: answers, reason: null });
const keepFrom = (name: string, said = 'yes') =>
  recorded(
    given('contacts', ['boss']),
    given('contacts.boss.name', name),
    given('contacts.boss.doNotContact', said),
  );

const terms = () => ({
  caseId: room.caseId,
  kind: 'employerReport' as const,
  consentId: room.consentId,
  recipient: 'Dana Okafor',
  purpose: 'adjustments',
  unsignedReason: 'The meeting is today.',
  agreed: true,
  operation,
});
type Changes = Partial<Omit<Parameters<Room['handlers']['documents.export']>[0], 'place'>>;
const release = (changes: Changes = {}) =>
  room.handlers['documents.export']({ ...terms(), ...changes, place: place() });
const stopped = { code: 'ledger-step', message: keptFromText.reasonWanted };

describe('a document for somebody whom the record says not to contact', () => {
  it('goes only with a reason, which the ledger keeps', async () => {
    keepFrom('dana  Okafor');
    await expect(release()).rejects.toMatchObject(stopped);
    await expect(release({ contactReason: '   ' })).rejects.toMatchObject(stopped);
    expect(readdirSync(folder)).toEqual([]);
    const left = await release({ contactReason: ' Sarah asked for it today. ' });
    expect(left.contactReason).toBe('Sarah asked for it today.');
    const ledger = await room.handlers['documents.releases']({ caseId: room.caseId });
    expect(ledger).toEqual([left]);
  });

  it('is known by the name, whatever stands beside it, and by nothing less', async () => {
    keepFrom('Dana Okafo');
    expect((await release()).contactReason).toBe('');
    keepFrom('Okafor');
    await expect(release()).rejects.toMatchObject(stopped);
    keepFrom('Okafor', 'no');
    // What is typed where nothing is asked is not kept.
    expect((await release({ contactReason: 'No need.' })).contactReason).toBe('');
  });

  it('is asked about on paper and for the client’s copies, too', async () => {
    keepFrom('Dana Okafor');
    await expect(
      room.handlers['documents.paper']({ ...terms(), printed: false, channel: 'post' }),
    ).rejects.toMatchObject(stopped);
    const toClient = { recipient: 'Sarah Levy', purpose: ownCopyPurpose, copy: 'comment' } as const;
    expect((await release(toClient)).contactReason).toBe('');
    recorded(given('noContactReason', 'askedForNone'), emptied('nextContact'));
    await expect(release(toClient)).rejects.toMatchObject(stopped);
    await release({ ...toClient, contactReason: 'She asked for this copy.' });
    recorded(given('nextContact', '01/05/2026'));
    await release(toClient);
  });
});
