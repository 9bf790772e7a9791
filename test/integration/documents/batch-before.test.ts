import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { given } from '../storage/support/desk.ts';
import { type Asked, appointment, independence, newBatchRoom } from './support/batch-room.ts';

/** Another letter of the same kind, for the same reader. */
const another: Asked = { ...independence, letter: { kind: 'caseLetter', template: 'contact-preference' } };

it('a batch tells of each recipient when this very letter went to them before', async () => {
  const room = newBatchRoom();
  const one = room.newCase();
  const other = room.newCase();
  const before = async (asked: Asked) => (await room.check(asked, [one, other])).map((row) => row.before);
  expect(await before(independence)).toEqual([null, null]);
  const { written } = await room.release(independence, [one]);
  const [release] = await room.releasesOf(one);
  const last = { at: release?.at, reference: written[0]?.reference };
  expect(await before(independence)).toEqual([last, null]);
  expect((await room.check(independence, [one]))[0]?.consents).toMatchObject([{ before: last }]);
  expect(await before(another)).toEqual([null, null]);
  expect(await before(appointment)).toEqual([null, null]);
  // It may go once more, and then that time is told.
  for (const name of readdirSync(room.folder)) rmSync(path.join(room.folder, name));
  await room.release(independence, [one]);
  const [again] = await room.releasesOf(one);
  expect(again?.reference).not.toBe(release?.reference);
  expect(await before(independence)).toEqual([{ at: again?.at, reference: again?.reference }, null]);
  // A consent that names somebody else begins anew.
  one.add('consent', [
    given('scope', 'release'),
    given('recipient', 'Kim Later'),
    given('audience', 'employer'),
    given('purposes', ['adjustments']),
    given('from', '15/03/2026'),
    given('howGiven', 'written'),
  ]);
  const [row] = await room.check(independence, [one]);
  expect(row).toMatchObject({ recipient: 'Kim Later', before: null });
  expect(row?.consents[1]).toMatchObject({ before: { reference: again?.reference } });
});
