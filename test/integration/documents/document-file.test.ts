import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeAside } from '../../../electron/documents/document-file.ts';
import { documentsText } from '../../../shared/text/documents.ts';

const bytes = new TextEncoder().encode('whole');
let folder = '';
let place = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'otway-file-'));
  place = path.join(folder, 'letter.pdf');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** As on a memory stick, whose files have one name each. */
function withoutSecondNames(): void {
  vi.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
  });
}

describe.each([
  ['where a file can have two names', () => undefined],
  ['where a file has one name alone', withoutSecondNames],
])('a file that must not go over another, %s', (_, prepare) => {
  test('appears whole under its name, with nothing beside it', () => {
    prepare();
    const opened = vi.spyOn(fs, 'openSync');
    const file = writeAside(place, bytes);
    expect(fs.existsSync(place)).toBe(false);
    file.putAnew();
    expect(readdirSync(folder)).toEqual(['letter.pdf']);
    expect(readFileSync(place, 'utf8')).toBe('whole');
    // Whoever is killed on the way leaves no empty file of that name: it is never opened to be written to.
    expect(opened.mock.calls.map(([name]) => name)).not.toContain(place);
    file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves what is there as it is', () => {
    prepare();
    writeFileSync(place, 'another');
    const file = writeAside(place, bytes);
    expect(() => file.putAnew()).toThrow(documentsText.place.taken);
    file.discard();
    expect(readdirSync(folder)).toEqual(['letter.pdf']);
    expect(readFileSync(place, 'utf8')).toBe('another');
  });

  test('says so when the folder has gone', () => {
    prepare();
    const file = writeAside(place, bytes);
    rmSync(folder, { recursive: true });
    expect(() => file.putAnew()).toThrow(documentsText.place.missing);
  });
});
