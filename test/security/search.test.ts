import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plantedKey, plantedText, searchFolders } from './support/search.ts';

const words = 'Quillfeather';

test.each([
  ['as typed', Buffer.from(`before ${words} after`)],
  ['in small letters', Buffer.from(words.toLowerCase())],
  ['in UTF-16', Buffer.from(`x${words}`, 'utf16le')],
  ['in base 64', Buffer.from(Buffer.from(words).toString('base64'))],
  ['in base 64, one byte on', Buffer.from(Buffer.from(`a${words}bc`).toString('base64'))],
  ['in base 64, two bytes on', Buffer.from(Buffer.from(`ab${words}c`).toString('base64'))],
])('a planted word is found %s', (_how, bytes) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'otway-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'deeper'));
  writeFileSync(
    path.join(folder, 'deeper/file'),
    Buffer.concat([Buffer.alloc(1000), bytes, Buffer.alloc(1000)]),
  );
  const { hits, files } = searchFolders([folder], plantedText('word', words));
  expect(files).toBe(1);
  expect(hits.length).toBeGreaterThan(0);
  expect(searchFolders([folder], plantedText('word', 'Otherfeather')).hits).toEqual([]);
});

test('a planted word is found in the name of a file, and a key however it is written', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'otway-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const key = Buffer.from('00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', 'hex');
  writeFileSync(path.join(folder, `${words}.pdf`), key.toString('hex'));
  const { hits } = searchFolders([folder], [...plantedText('word', words), ...plantedKey('key', key)]);
  expect(hits.some((hit) => hit.endsWith('word in UTF-8'))).toBe(true);
  expect(hits.some((hit) => hit.endsWith('key in hexadecimal'))).toBe(true);
});
