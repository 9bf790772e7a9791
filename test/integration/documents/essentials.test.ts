import { readdirSync } from 'node:fs';
import path from 'node:path';
import { v4 } from 'uuid';
import { beforeEach, expect, it } from 'vitest';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { ownCopyPurpose } from '../../../shared/text/consent.ts';
import { essentialsText } from '../../../shared/text/document-checks.ts';
import { testPassphrase } from '../storage/support/context.ts';
import { given } from '../storage/support/desk.ts';
import { temporaryFolder } from '../storage/support/vault.ts';
import { newRoom, type Room } from './support/room.ts';

let room: Room;
let folder: string;

beforeEach(() => {
  room = newRoom();
  folder = temporaryFolder();
});

const advice = () => ({
  caseId: room.caseId,
  kind: 'fitnessAdvice' as const,
  audience: 'employer' as const,
  consentId: room.consentId,
});

async function send(choice: object, recipient: string, purpose: string) {
  const place = v4();
  room.context.places.add(place, path.join(folder, 'letter.pdf'));
  return room.handlers['documents.export']({
    ...advice(),
    ...choice,
    recipient,
    purpose,
    copy: 'unsigned',
    unsignedReason: 'The meeting is today.',
    agreed: true,
    place,
    operation: v4(),
  });
}

async function sign() {
  return room.handlers['documents.sign']({
    ...advice(),
    passphrase: testPassphrase,
    certificate: null,
    operation: v4(),
  });
}

const state = (fitness: string) =>
  saveAnswers(room.desk.work(), {
    recordId: room.analysisId,
    changes: [given('fitness', fitness)],
    reason: null,
  });

it('advice on fitness without an opinion neither leaves nor is signed nor counts as checked', async () => {
  const refusal = { code: 'document-incomplete', message: essentialsText.fitnessAdvice };
  await expect(send({}, 'Dana Okafor', 'adjustments')).rejects.toMatchObject(refusal);
  await expect(sign()).rejects.toMatchObject(refusal);
  const check = async () => room.handlers['documents.takeStep']({ ...advice(), taken: { kind: 'checked' } });
  await expect(check()).rejects.toMatchObject({
    code: 'ledger-step',
    message: essentialsText.firstPutRight(['Cannot leave yet']),
  });
  expect(readdirSync(folder)).toEqual([]);

  state('fit');
  await check();
  await expect(send({}, 'Dana Okafor', 'adjustments')).resolves.toMatchObject({
    documentKind: 'fitnessAdvice',
  });
});

it('an appointment letter without an appointment does not leave', async () => {
  const letter = { kind: 'appointmentLetter', audience: 'client', consentId: undefined };
  await expect(send(letter, 'Sarah Levy', ownCopyPurpose)).rejects.toMatchObject({
    code: 'document-incomplete',
    message: essentialsText.appointmentLetter,
  });
  room.add('visit', [given('date', '28/03/2026')]);
  await expect(send(letter, 'Sarah Levy', ownCopyPurpose)).resolves.toMatchObject({ channel: null });
});

it('a day that does not exist is put right before the step is taken, or the step is skipped with a reason', async () => {
  state('fit');
  const choice = { ...advice(), kind: 'employerReport' as const };
  const blockId = 'employerReport/outlook/course';
  await room.handlers['documents.rewrite']({ ...choice, blockId, text: 'By 31 February 2026.' });
  const check = async () => room.handlers['documents.takeStep']({ ...choice, taken: { kind: 'checked' } });
  await expect(check()).rejects.toMatchObject({ message: essentialsText.firstPutRight(['Dates']) });
  await room.handlers['documents.rewrite']({ ...choice, blockId, text: 'By 28 February 2026.' });
  await expect(check()).resolves.toBeNull();
});
