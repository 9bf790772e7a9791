import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { AppError } from '../../shared/domain/errors.ts';
import { storageText } from '../../shared/text/storage.ts';
import { VaultDatabase } from './database.ts';
import { withStorageErrors } from './errors.ts';
import { migrate } from './migrations/migrate.ts';

/** Page size of SQLCipher 4, in bytes. */
const pageSize = 4096;

/**
 * Opens the database of a vault and brings it up to this version's tables.
 * @param file path of `vault.db`; it must exist
 * @param key the 32 bytes of the database key; zeroed before this returns or throws
 * @throws AppError `vault-damaged`, `vault-newer`, `vault-folder-read-only`, `disk-full` or `vault-in-use`
 */
export function openDatabase(file: string, key: Buffer): VaultDatabase {
  if (!existsSync(file)) {
    key.fill(0);
    throw new AppError({ code: 'vault-damaged', problem: storageText.missing });
  }
  // SQLite takes an empty file, or one of a single byte, for a new database.
  if (statSync(file).size < pageSize) {
    key.fill(0);
    throw new AppError({ code: 'vault-damaged', problem: storageText.damaged });
  }
  return open(file, key);
}

/**
 * Makes the empty database of a new vault and opens it.
 * @param file path of `vault.db`; nothing may be there yet
 * @param key as for `openDatabase`
 * @throws AppError `vault-exists`, `vault-missing` (no such folder), `vault-folder-read-only` or `disk-full`
 */
export function createDatabase(file: string, key: Buffer): VaultDatabase {
  if (existsSync(file)) {
    key.fill(0);
    throw new AppError({ code: 'vault-exists', problem: storageText.exists });
  }
  if (!existsSync(path.dirname(file))) {
    key.fill(0);
    throw new AppError({ code: 'vault-missing', problem: storageText.noFolder });
  }
  return open(file, key);
}

/** An empty database in this process's memory, with all tables: nothing of it is ever on disk, and it goes with the process. */
export function openInMemory(): VaultDatabase {
  const connection = new BetterSqlite(':memory:');
  connection.pragma('temp_store=MEMORY');
  connection.pragma('foreign_keys=ON');
  const database = new VaultDatabase(':memory:', connection);
  migrate(database);
  return database;
}

function open(file: string, key: Buffer): VaultDatabase {
  return withStorageErrors(() => {
    const connection = connect(file, key);
    try {
      const database = new VaultDatabase(file, connection);
      checkWhole(database);
      migrate(database);
      return database;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/**
 * Opens a bare connection with the vault's cipher, key and settings. Used for the main connection and for whole-file work.
 * The key reaches SQLite as a Buffer and is zeroed at once: a string could not be wiped.
 */
export function connect(file: string, key: Buffer): BetterSqlite.Database {
  const rawKey = asRawKey(key);
  try {
    const connection = new BetterSqlite(file);
    try {
      connection.pragma("cipher='sqlcipher'");
      connection.pragma('legacy=4');
      connection.key(rawKey);
      // Nothing of a query may spill into an unencrypted temporary file.
      connection.pragma('temp_store=MEMORY');
      // Reading a page is what shows whether key and file belong together.
      connection.prepare('SELECT count(*) FROM sqlite_schema').get();
      connection.pragma('journal_mode=WAL');
      connection.pragma('synchronous=FULL');
      connection.pragma('foreign_keys=ON');
      connection.pragma('secure_delete=ON');
      connection.pragma('trusted_schema=OFF');
      connection.pragma('cell_size_check=ON');
      connection.pragma('cache_size=-32000');
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  } finally {
    rawKey.fill(0);
  }
}

/** SQLCipher's notation of a raw key, `x'<64 hexadecimal digits>'`, as ASCII bytes. The key given is zeroed. */
function asRawKey(key: Buffer): Buffer {
  if (key.length !== 32) throw new Error('a database key has 32 bytes');
  const raw = Buffer.alloc(67, "x'", 'latin1');
  raw[66] = 0x27;
  for (let place = 0; place < 32; place += 1) {
    const byte = key.readUInt8(place);
    raw[2 + place * 2] = hexDigit(byte >> 4);
    raw[3 + place * 2] = hexDigit(byte & 15);
  }
  key.fill(0);
  return raw;
}

const hexDigit = (nibble: number): number => (nibble < 10 ? 0x30 + nibble : 0x57 + nibble);

/** A file cut short opens well enough until a lost page is read; so its length is compared with what it says of itself. */
function checkWhole(database: VaultDatabase): void {
  if (!database.truncateLog()) return;
  const pages = database.connection.pragma('page_count', { simple: true });
  if (statSync(database.file).size !== Number(pages) * pageSize) {
    throw new AppError({ code: 'vault-damaged', problem: storageText.damaged });
  }
}
