import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { replaceFile } from '../../../electron/vault/atomic-file.ts';
import { readHeader, writeHeader } from '../../../electron/vault/header.ts';
import { sealOf } from '../../../electron/vault/keys.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { Bench, outcome, passphrase, practitioner } from './support.ts';

const bench = new Bench();
let folder: string;
let file: string;
let bytes: Buffer;

beforeAll(async () => {
  ({ folder, header: file } = await bench.makeVault());
  bytes = fs.readFileSync(file);
});
afterAll(() => bench.remove());

const codeOf = (changed: Uint8Array): string => {
  try {
    readHeader(changed);
    return 'read';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

/** The header with one change, as somebody who knows the format would write it: with the right check digest, but no key. */
function forged(change: (header: ReturnType<typeof readHeader>) => void): Buffer {
  const { check: _check, ...header } = structuredClone(readHeader(bytes));
  change(header as ReturnType<typeof readHeader>);
  return writeHeader(header);
}

describe('a header', () => {
  test('is read back as it was written', () => {
    expect(codeOf(bytes)).toBe('read');
    const { check: _check, ...header } = readHeader(bytes);
    expect(writeHeader(header).equals(bytes)).toBe(true);
  });

  test('with any single byte changed is refused without key work', () => {
    for (let place = 0; place < bytes.length; place += 1) {
      for (const flip of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ flip;
        expect([place, flip, codeOf(changed)]).not.toContain('read');
      }
    }
  });

  test('cut short anywhere, or with anything added, is refused', () => {
    for (let length = 0; length < bytes.length - 1; length += 1) {
      expect(codeOf(bytes.subarray(0, length))).toMatch(/^vault-header-(damaged|unknown)$/);
    }
    expect(codeOf(Buffer.concat([bytes, Buffer.from('{}')]))).toBe('vault-header-damaged');
    expect(codeOf(Buffer.alloc(70_000, 32))).toBe('vault-header-unknown');
  });

  test('of any other content is refused', () => {
    for (const text of [
      '',
      '[]',
      'null',
      '7',
      '"otway-vault"',
      '{}',
      '{"format":"other-vault","version":1}',
    ]) {
      expect(codeOf(Buffer.from(text))).toMatch(/^vault-header-(damaged|unknown)$/);
    }
    expect(codeOf(Buffer.from([0xff, 0xfe, 0x7b]))).toBe('vault-header-damaged');
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(codeOf(Buffer.from(text))).toMatch(/^vault-header-(damaged|unknown)$/);
      }),
    );
  });

  test('of a newer version says so, whatever else it holds', () => {
    expect(codeOf(Buffer.from('{"format":"otway-vault","version":2,"new":true}'))).toBe('vault-newer');
    for (const version of ['"2"', '1.5', '0', '-1', 'null']) {
      expect(codeOf(Buffer.from(`{"format":"otway-vault","version":${version}}`))).toBe(
        'vault-header-damaged',
      );
    }
  });

  test.each([
    ['memoryKiB', 65535],
    ['memoryKiB', 8],
    ['memoryKiB', 1024 * 1024 + 1],
    ['passes', 2],
    ['passes', 11],
    ['lanes', 3],
    ['lanes', 17],
  ] as const)('with %s %i is refused as weakened, before any key work', async (setting, value) => {
    fs.writeFileSync(
      file,
      forged(({ slots: [slot] }) => {
        if (slot?.kind === 'passphrase') slot.derivation[setting] = value;
      }),
    );
    // Tries are counted before a key is derived; these are so many that the count would have shown.
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await outcome(() => bench.nameIn(folder, passphrase))).toBe('vault-header-weakened');
    }
    fs.writeFileSync(file, bytes);
  });

  test('with a part too many, too few, twice or in another form is refused', () => {
    const changed = (change: (header: Record<string, unknown>) => void) => {
      const header = JSON.parse(bytes.toString('utf8'));
      change(header);
      return codeOf(Buffer.from(JSON.stringify(header)));
    };
    for (const part of Object.keys(JSON.parse(bytes.toString('utf8')))) {
      expect([part, changed((header) => delete header[part])]).not.toContain('read');
      expect([part, changed((header) => Object.assign(header, { [part]: null }))]).not.toContain('read');
    }
    expect(changed((header) => Object.assign(header, { more: 1 }))).toBe('vault-header-damaged');
    const { slots } = readHeader(bytes);
    const [first, second] = slots;
    for (const wrong of [[], [first], [second], [first, first, second], [first, second, second]]) {
      expect(codeOf(forged((header) => Object.assign(header, { slots: structuredClone(wrong) })))).toBe(
        'vault-header-damaged',
      );
    }
  });
});

describe('a header forged with the right check digest', () => {
  const other = Buffer.alloc(48, 7);
  const forgeries: [string, (header: ReturnType<typeof readHeader>) => void][] = [
    [
      'another vault id',
      (header) => Object.assign(header, { vaultId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }),
    ],
    ['another seal', (header) => Object.assign(header, { seal: other.subarray(0, 32).toString('base64') })],
    [
      'a seal with another key',
      (header) => Object.assign(header, { seal: sealOf(header, Buffer.alloc(32)) }),
    ],
    ['the slots exchanged', ({ slots }) => slots.reverse()],
    ...[0, 1].flatMap((place): [string, (header: ReturnType<typeof readHeader>) => void][] => [
      [
        `slot ${place}: another id`,
        ({ slots }) => Object.assign(slots[place] ?? {}, { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }),
      ],
      [
        `slot ${place}: another salt`,
        ({ slots }) => {
          const slot = slots[place];
          if (slot) slot.derivation.salt = other.subarray(0, place ? 32 : 16).toString('base64');
        },
      ],
      [
        `slot ${place}: another nonce`,
        ({ slots }) =>
          Object.assign(slots[place]?.wrap ?? {}, { nonce: other.subarray(0, 12).toString('base64') }),
      ],
      [
        `slot ${place}: another wrapped key`,
        ({ slots }) => Object.assign(slots[place]?.wrap ?? {}, { wrapped: other.toString('base64') }),
      ],
    ]),
    [
      'stronger settings than it was made with',
      ({ slots: [slot] }) => {
        if (slot?.kind === 'passphrase') slot.derivation.passes = 4;
      },
    ],
  ];

  test.each(forgeries)('%s: does not open', async (_name, change) => {
    fs.writeFileSync(file, forged(change));
    bench.now += 60_000;
    expect(await outcome(() => bench.nameIn(folder, passphrase))).toMatch(
      /^(wrong-passphrase|vault-header-damaged)$/,
    );
    fs.writeFileSync(file, bytes);
    bench.now += 60_000;
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
  });

  test('an old recovery slot put back: does not open', async () => {
    const made = await bench.makeVault();
    const old = readHeader(fs.readFileSync(made.header));
    const vault = bench.vault(made.folder);
    await vault.unlock(passphrase);
    await vault.newRecoveryCode(passphrase);
    await vault.close();
    const { check: _check, ...now } = readHeader(fs.readFileSync(made.header));
    const slots = [now.slots[0], old.slots[1]].filter((slot) => slot !== undefined);
    fs.writeFileSync(made.header, writeHeader({ ...now, slots }));
    expect(await outcome(() => bench.nameIn(made.folder, passphrase))).toBe('vault-header-damaged');
    expect(await outcome(() => bench.vault(made.folder).recover(made.recoveryCode, passphrase))).toBe(
      'vault-header-damaged',
    );
  });
});

describe('a crash while the header is written', () => {
  const steps = ['openSync', 'writeSync', 'fsyncSync', 'renameSync'] as const;

  test.each(steps)('at %s leaves the old header or the new one, whole', (step) => {
    const target = path.join(bench.folder, `crash-${step}.json`);
    fs.writeFileSync(target, 'old');
    for (const code of ['ENOSPC', 'EIO', 'EACCES']) {
      const spy = vi.spyOn(fs, step).mockImplementationOnce(() => {
        throw Object.assign(new Error(code), { code });
      });
      expect(() => replaceFile(target, Buffer.from('new'))).toThrow(code);
      spy.mockRestore();
      expect(fs.readFileSync(target, 'utf8')).toBe('old');
      expect(fs.existsSync(`${target}.new`)).toBe(false);
    }
    replaceFile(target, Buffer.from('new'));
    expect(fs.readFileSync(target, 'utf8')).toBe('new');
  });

  test('a half-written file beside it is no obstacle', async () => {
    fs.writeFileSync(`${file}.new`, bytes.subarray(0, 100));
    bench.now += 60_000;
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
    const vault = bench.vault(folder);
    await vault.unlock(passphrase);
    await vault.newRecoveryCode(passphrase);
    await vault.close();
    expect(fs.readdirSync(folder).sort()).toEqual(['vault.db', 'vault.json']);
  });

  test('a full disk while the passphrase changes leaves the old passphrase', async () => {
    const vault = bench.vault(folder);
    await vault.unlock(passphrase);
    const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    expect(await outcome(() => vault.changePassphrase(passphrase, 'umbrella gravel nineteen lanterns'))).toBe(
      'disk-full',
    );
    spy.mockRestore();
    await vault.close();
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
  });
});
