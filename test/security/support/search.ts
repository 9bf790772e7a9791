import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Something that must be nowhere in the clear, under the name by which a failing test speaks of it. */
export interface Planted {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Words as they could lie on a disk: as typed and in one case, in the encodings of programs, and inside base 64 at any offset. */
export function plantedText(name: string, text: string): Planted[] {
  const cases = new Set([text, text.toLowerCase(), text.toUpperCase()]);
  return [...cases].flatMap((words) => {
    const bytes = Buffer.from(words, 'utf8');
    return [
      { name: `${name} in UTF-8`, bytes },
      { name: `${name} in UTF-16`, bytes: Buffer.from(words, 'utf16le') },
      ...insideBase64(name, bytes),
    ];
  });
}

/** Bytes of a key, as they are and written out. */
export function plantedKey(name: string, key: Buffer): Planted[] {
  return [
    { name: `${name} as bytes`, bytes: key },
    { name: `${name} in hexadecimal`, bytes: Buffer.from(key.toString('hex')) },
    { name: `${name} in capital hexadecimal`, bytes: Buffer.from(key.toString('hex').toUpperCase()) },
    ...insideBase64(name, key),
  ];
}

/** The digits of base 64 that stand for these bytes whatever surrounds them, for each of the three ways they can lie. */
function insideBase64(name: string, bytes: Buffer): Planted[] {
  return [0, 1, 2].map((offset) => {
    const digits = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const inner = digits.slice(Math.ceil((offset * 8) / 6), whole);
    return { name: `${name} in base 64`, bytes: Buffer.from(inner) };
  });
}

export interface Found {
  /** `file: what was found`. */
  readonly hits: string[];
  readonly files: number;
}

/** Looks through every byte of every file under these folders, names of files included. */
export function searchFolders(folders: readonly string[], planted: readonly Planted[]): Found {
  const hits: string[] = [];
  let files = 0;
  for (const file of folders.flatMap(filesUnder)) {
    files += 1;
    const bytes = Buffer.concat([Buffer.from(`${file}\n`), read(file)]);
    for (const { name, bytes: wanted } of planted) if (bytes.includes(wanted)) hits.push(`${file}: ${name}`);
  }
  return { hits, files };
}

/** Looks through something that was written, a log say. */
export function searchText(where: string, text: string, planted: readonly Planted[]): string[] {
  const bytes = Buffer.from(text);
  return planted.filter(({ bytes: wanted }) => bytes.includes(wanted)).map(({ name }) => `${where}: ${name}`);
}

function filesUnder(folder: string): string[] {
  return entries(folder).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(full);
    return entry.isFile() ? [full] : [];
  });
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Gone since it was listed.
    return [];
  }
}

function read(file: string): Buffer {
  try {
    return statSync(file).isFile() ? readFileSync(file) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}
