import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSetting } from '../../../electron/storage/settings.ts';
import { processStart } from '../../../electron/vault/running-process.ts';
import { Bench, otherPassphrase, outcome, passphrase, practitioner } from './support.ts';

const bench = new Bench();
afterAll(() => bench.remove());

describe('a new vault', () => {
  test('opens with its passphrase and holds its practitioner', async () => {
    const { folder } = await bench.makeVault();
    expect(fs.readdirSync(folder).sort()).toEqual(['vault.db', 'vault.json']);
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
    expect(await outcome(() => bench.nameIn(folder, otherPassphrase))).toBe('wrong-passphrase');
  });

  test('has the key settings that are also the least accepted', async () => {
    const { header } = await bench.makeVault();
    const written = JSON.parse(fs.readFileSync(header, 'utf8'));
    expect(written.slots[0].derivation).toMatchObject({ memoryKiB: 65536, passes: 3, lanes: 4 });
    if (process.platform !== 'win32') expect(fs.statSync(header).mode & 0o077).toBe(0);
  });

  test('is not made over another, nor over either of its files', async () => {
    const { folder } = await bench.makeVault();
    const again = () => outcome(() => bench.vault(folder).create(passphrase, () => undefined));
    const before = fs.readFileSync(path.join(folder, 'vault.json'));
    expect(await again()).toBe('vault-exists');
    expect(fs.readFileSync(path.join(folder, 'vault.json'))).toEqual(before);
    fs.rmSync(path.join(folder, 'vault.json'));
    expect(await again()).toBe('vault-exists');
  });

  test('leaves nothing behind when it cannot be filled', async () => {
    const folder = bench.newFolder();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const vault = bench.vault(folder);
    expect(
      await outcome(() =>
        vault.create(passphrase, () => {
          throw full;
        }),
      ),
    ).toBe('disk-full');
    expect(fs.readdirSync(folder)).toEqual([]);
    await vault.create(passphrase, () => undefined);
    expect(vault.database).toBeDefined();
    await vault.close();
  });

  test('needs a passphrase that is hard to guess, and makes no folder without one', async () => {
    const folder = bench.newFolder();
    expect(await outcome(() => bench.vault(folder).create('Password123!', () => undefined))).toBe(
      'weak-passphrase',
    );
    expect(fs.existsSync(folder)).toBe(false);
  });

  test('is completed at the next unlock if the power failed before its last step', async () => {
    const { folder } = await bench.makeVault();
    fs.renameSync(path.join(folder, 'vault.db'), path.join(folder, 'vault.new.db'));
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
  });
});

describe('changing who can open it', () => {
  test('a new passphrase replaces the old one and leaves records and recovery code as they are', async () => {
    const { folder, recoveryCode } = await bench.makeVault();
    const records = fs.readFileSync(path.join(folder, 'vault.db'));
    const vault = bench.vault(folder);
    await vault.unlock(passphrase);
    expect(await outcome(() => vault.changePassphrase('not this one at all', otherPassphrase))).toBe(
      'wrong-passphrase',
    );
    expect(await outcome(() => vault.changePassphrase(passphrase, 'letmein'))).toBe('weak-passphrase');
    await vault.changePassphrase(passphrase, otherPassphrase);
    await vault.close();
    expect(fs.readFileSync(path.join(folder, 'vault.db')).equals(records)).toBe(true);
    expect(await outcome(() => bench.nameIn(folder, passphrase))).toBe('wrong-passphrase');
    expect(await bench.nameIn(folder, otherPassphrase)).toBe(practitioner.name);
    const recovering = bench.vault(folder);
    await recovering.recover(recoveryCode, passphrase);
    await recovering.close();
  });

  test('recovery opens the vault, sets a new passphrase and uses up the code', async () => {
    const { folder, recoveryCode } = await bench.makeVault();
    const vault = bench.vault(folder);
    const next = await vault.recover(` ${recoveryCode.toLowerCase().replaceAll('-', ' ')}`, otherPassphrase);
    expect(vault.database && readSetting(vault.database, 'practitioner')).toEqual(practitioner);
    await vault.close();
    expect(next).not.toBe(recoveryCode);
    expect(await outcome(() => bench.nameIn(folder, passphrase))).toBe('wrong-passphrase');
    expect(await bench.nameIn(folder, otherPassphrase)).toBe(practitioner.name);
    expect(await outcome(() => bench.vault(folder).recover(recoveryCode, passphrase))).toBe(
      'wrong-recovery-code',
    );
    const again = bench.vault(folder);
    await again.recover(next, passphrase);
    await again.close();
  });

  test('a slip in the recovery code is named before any key is tried', async () => {
    const { folder, recoveryCode } = await bench.makeVault();
    const slipped = recoveryCode.replace(/.(?=-)/, (last) => (last === '2' ? '3' : '2'));
    for (let tries = 0; tries < 12; tries += 1) {
      await expect(bench.vault(folder).recover(slipped, otherPassphrase)).rejects.toThrow('Group 1 ');
    }
  });

  test('a new recovery code replaces the old one', async () => {
    const { folder, recoveryCode } = await bench.makeVault();
    const vault = bench.vault(folder);
    await vault.unlock(passphrase);
    const next = await vault.newRecoveryCode(passphrase);
    await vault.close();
    expect(await outcome(() => bench.vault(folder).recover(recoveryCode, otherPassphrase))).toBe(
      'wrong-recovery-code',
    );
    const recovering = bench.vault(folder);
    await recovering.recover(next, otherPassphrase);
    await recovering.close();
    expect(await bench.nameIn(folder, otherPassphrase)).toBe(practitioner.name);
  });

  test('two changes at once come one after the other', async () => {
    const { folder } = await bench.makeVault();
    const vault = bench.vault(folder);
    await vault.unlock(passphrase);
    const [, code] = await Promise.all([
      vault.changePassphrase(passphrase, otherPassphrase),
      vault.newRecoveryCode(otherPassphrase),
    ]);
    await vault.close();
    expect(await bench.nameIn(folder, otherPassphrase)).toBe(practitioner.name);
    const recovering = bench.vault(folder);
    await recovering.recover(code, passphrase);
    await recovering.close();
  });
});

describe('wrong tries', () => {
  test('cost more and more time, in one constant message, over a new start as well', async () => {
    const { folder } = await bench.makeVault();
    const wrong = async () => {
      try {
        await bench.nameIn(folder, 'wrong again and again');
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
      return 'opened';
    };
    const first = await wrong();
    expect(first).toBe('This passphrase does not open the vault.');
    expect(await wrong()).toBe(first);
    expect(await wrong()).toBe(first);
    expect(await wrong()).toContain('Wait 1 second');
    expect(await outcome(() => bench.nameIn(folder, passphrase))).toBe('wait-before-retry');
    bench.now += 1000;
    expect(await wrong()).toBe(first);
    expect(await wrong()).toContain('Wait 2 seconds');
    bench.now += 2000;
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
    expect(await wrong()).toBe(first);
    expect(await wrong()).toBe(first);
  });
});

describe('a vault that is open', () => {
  test('is refused to anyone else, and free again when closed', async () => {
    const { folder } = await bench.makeVault();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60000)']);
    const lock = path.join(folder, 'vault.lock');
    const vault = bench.vault(folder);
    await vault.unlock(passphrase);
    const held = JSON.parse(fs.readFileSync(lock, 'utf8'));
    await vault.close();
    expect(fs.existsSync(lock)).toBe(false);
    const outcomeWith = async (holder: object) => {
      fs.writeFileSync(lock, JSON.stringify({ ...held, ...holder }));
      const result = await outcome(() => bench.nameIn(folder, passphrase));
      fs.rmSync(lock, { force: true });
      return result;
    };
    const silentFor = (minutes: number) => Date.now() - minutes * 60_000;
    const holder = { pid: other.pid, started: processStart(other.pid ?? 0) ?? '' };
    expect(await outcomeWith(holder)).toBe('vault-in-use');
    expect(await outcomeWith({ host: 'other', renewedAt: silentFor(2) })).toBe('vault-in-use');
    // What killed programs leave behind is taken over.
    expect(await outcomeWith({ host: 'other', renewedAt: silentFor(11) })).toBe(practitioner.name);
    expect(await outcomeWith({ ...holder, boot: 'another start' })).toBe(practitioner.name);
    if (process.platform === 'linux') {
      // The holder was killed, and its number went to another program since.
      expect(await outcomeWith({ ...holder, started: '1' })).toBe(practitioner.name);
    }
    const gone = new Promise((resolve) => other.once('exit', resolve));
    other.kill();
    await gone;
    expect(await outcomeWith(holder)).toBe(practitioner.name);
    fs.writeFileSync(lock, '{"token":');
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
    expect(fs.readdirSync(folder).sort()).toEqual(['vault.db', 'vault.json']);
  });

  test('is not opened a second time', async () => {
    const { folder } = await bench.makeVault();
    const vault = bench.vault(folder);
    await vault.unlock(passphrase);
    expect(await outcome(() => vault.unlock(passphrase))).toBe('forbidden');
    expect(vault.database).toBeDefined();
    await vault.close();
  });
});

describe('a vault that cannot be opened', () => {
  test('says that there is none, or which of its files is missing', async () => {
    expect(await outcome(() => bench.nameIn(bench.newFolder(), passphrase))).toBe('vault-missing');
    const { folder, header } = await bench.makeVault();
    const bytes = fs.readFileSync(header);
    fs.rmSync(header);
    expect(await outcome(() => bench.nameIn(folder, passphrase))).toBe('vault-header-damaged');
    fs.writeFileSync(header, bytes);
    fs.rmSync(path.join(folder, 'vault.db'));
    expect(await outcome(() => bench.nameIn(folder, passphrase))).toBe('vault-damaged');
    expect(fs.readdirSync(folder)).toEqual(['vault.json']);
  });

  test('says so when the records are cut short or altered', async () => {
    const { folder } = await bench.makeVault();
    const database = path.join(folder, 'vault.db');
    const whole = fs.readFileSync(database);
    for (const length of [0, 1, 4096, whole.length - 4096, whole.length - 1]) {
      fs.writeFileSync(database, whole.subarray(0, length));
      expect([length, await outcome(() => bench.nameIn(folder, passphrase))]).toEqual([
        length,
        'vault-damaged',
      ]);
    }
    const altered = Buffer.from(whole);
    altered[100] = (altered[100] ?? 0) ^ 1;
    fs.writeFileSync(database, altered);
    expect(await outcome(() => bench.nameIn(folder, passphrase))).toBe('vault-damaged');
    fs.writeFileSync(database, whole);
    expect(await bench.nameIn(folder, passphrase)).toBe(practitioner.name);
  });

  test.skipIf(process.getuid?.() === 0 && os.platform() !== 'linux')(
    'says so when its folder cannot be written',
    async () => {
      // Root writes anywhere but in the kernel's own folders.
      const forbidden = process.getuid?.() === 0 ? '/sys/otway' : '/otway';
      expect(await outcome(() => bench.vault(forbidden).create(passphrase, () => undefined))).toMatch(
        /^vault-(folder-read-only|missing)$/,
      );
    },
  );
});
