import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newDesk } from '../integration/storage/support/desk.ts';

const pageSize = 4096;
const saltSize = 16;
/** At the end of each page: 16 bytes of initialisation vector, 64 of check sum. */
const vectorSize = 16;
const reserve = 80;

/**
 * Decodes a database page by page as SQLCipher 4 describes its format, with Node's own cryptography alone.
 * @returns the plain database, and the numbers of the pages whose check sum is wrong
 */
function decode(file: Buffer, key: Buffer): { plain: Buffer; wrong: number[] } {
  const salt = file.subarray(0, saltSize);
  const macKey = pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
  const pages: Buffer[] = [];
  const wrong: number[] = [];
  for (let number = 1; number <= file.length / pageSize; number += 1) {
    const page = file.subarray((number - 1) * pageSize, number * pageSize);
    const start = number === 1 ? saltSize : 0;
    const vectorAt = pageSize - reserve;
    const place = Buffer.alloc(4);
    place.writeUInt32LE(number);
    const mac = createHmac('sha512', macKey)
      .update(page.subarray(start, vectorAt + vectorSize))
      .update(place)
      .digest();
    if (!mac.equals(page.subarray(vectorAt + vectorSize))) wrong.push(number);
    const vector = page.subarray(vectorAt, vectorAt + vectorSize);
    const cipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
    const head = number === 1 ? Buffer.from('SQLite format 3\0') : Buffer.alloc(0);
    pages.push(head, cipher.update(page.subarray(start, vectorAt)), cipher.final(), Buffer.alloc(reserve));
  }
  return { plain: Buffer.concat(pages), wrong };
}

test('every page decodes, and every check sum fits, with standard cryptography alone', () => {
  const desk = newDesk();
  for (let n = 0; n < 30; n += 1) desk.newCase(`Wilhelmina Featherstonehaugh ${n}`, '1984-05-06');
  desk.database.close();
  const file = readFileSync(desk.file);
  expect(file.length % pageSize).toBe(0);
  const { plain, wrong } = decode(file, desk.key());
  expect(wrong).toEqual([]);
  expect(plain.length).toBe(file.length);
  // The header of SQLite: page size, and as many pages as the file has.
  expect(plain.readUInt16BE(16)).toBe(pageSize);
  expect(plain.readUInt32BE(28)).toBe(file.length / pageSize);
  expect(plain.includes('Wilhelmina Featherstonehaugh 29')).toBe(true);
  expect(plain.includes('CREATE TABLE case_')).toBe(true);
});

test('without the key nothing readable is in the files, and one changed bit is noticed', () => {
  const desk = newDesk();
  desk.newCase('Wilhelmina Featherstonehaugh', '1984-05-06');
  const log = readFileSync(`${desk.file}-wal`);
  desk.database.close();
  const file = readFileSync(desk.file);
  for (const word of ['Wilhelmina', 'wilhelmina', 'CREATE TABLE', 'SQLite format', 'Robin Hale']) {
    expect(file.includes(word), word).toBe(false);
    expect(log.includes(word), word).toBe(false);
  }
  file[pageSize * 3 + 100] = (file[pageSize * 3 + 100] ?? 0) ^ 1;
  expect(decode(file, desk.key()).wrong).toEqual([4]);
});
