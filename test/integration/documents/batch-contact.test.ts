import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { batchText } from '../../../shared/text/batch-release.ts';
import { given } from '../storage/support/desk.ts';
import {
  type Asked,
  appointment,
  type BatchCase,
  type BatchRoom,
  independence,
  newBatchRoom,
} from './support/batch-room.ts';

let room: BatchRoom;
let other: BatchCase;
let quiet: BatchCase;

beforeEach(() => {
  room = newBatchRoom();
  other = room.newCase();
  quiet = room.newCase();
});

const problemFor = async (asked: Asked) => (await room.check(asked, [quiet]))[0]?.problem;

describe('nobody gets a letter among many', () => {
  it('who died or asked for no contact, until there is a day for the next', async () => {
    quiet.save(quiet.caseFileId, [given('noContactReason', 'askedForNone')]);
    expect(await problemFor(appointment)).toBe(batchText.noContact);
    await expect(room.release(appointment, [other, quiet])).rejects.toMatchObject({
      message: batchText.ofCase(quiet.number, batchText.noContact),
    });
    expect(readdirSync(room.folder)).toEqual([]);
    expect(await problemFor(independence)).toBeNull();
    quiet.save(quiet.caseFileId, [given('nextContact', '01/05/2026')]);
    expect(await problemFor(appointment)).toBeNull();
  });

  it('whom the record says not to contact', async () => {
    quiet.save(quiet.caseFileId, [
      given('contacts', ['boss']),
      given('contacts.boss.name', `Dana Boss${quiet.mark}`),
      given('contacts.boss.doNotContact', 'yes'),
    ]);
    expect(await problemFor(independence)).toBe(batchText.doNotContact);
    await expect(room.release(independence, [other, quiet])).rejects.toMatchObject({
      message: batchText.ofCase(quiet.number, batchText.doNotContact),
    });
    expect(readdirSync(room.folder)).toEqual([]);
    expect(await problemFor(appointment)).toBeNull();
  });
});
