import type BetterSqlite from 'better-sqlite3';
import type { Compilable } from 'kysely';
import { withStorageErrors } from './errors.ts';

type Statement = BetterSqlite.Statement<unknown[]>;

/**
 * The open, encrypted database of a vault. Queries are built and typed by Kysely, then compiled and executed here, synchronously, on
 * cached statements, so that nothing can await inside a transaction. Every error leaves as an `AppError` where the user can act on it.
 */
export class VaultDatabase {
  /** Path of the database file. */
  readonly file: string;
  /** The bare connection, for pragmas and migrations. */
  readonly connection: BetterSqlite.Database;
  private readonly statements = new Map<string, Statement>();
  private readonly waiting = new Map<string, { timer: NodeJS.Timeout; work: () => void }>();

  constructor(file: string, connection: BetterSqlite.Database) {
    this.file = file;
    this.connection = connection;
  }

  /** All rows of a query. */
  all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return withStorageErrors(() => this.statement(sql).all(...parameters) as Row[]);
  }

  /** The first row, or undefined. */
  first<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return withStorageErrors(() => this.statement(sql).get(...parameters) as Row | undefined);
  }

  /** Executes a statement that returns no rows; gives the number of rows changed. */
  run(query: Compilable<unknown>): number {
    const { sql, parameters } = query.compile();
    return withStorageErrors(() => this.statement(sql).run(...parameters).changes);
  }

  /** Runs `work` as one transaction: all of it is stored, or nothing. May be nested. */
  transaction<T>(work: () => T): T {
    return withStorageErrors(() => this.connection.transaction(work).immediate());
  }

  /** Moves the write-ahead log into the database and empties it. False when a reader on another connection holds it back. */
  truncateLog(): boolean {
    const [row] = this.connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return row?.busy === 0;
  }

  /** Empties the write-ahead log at once if that is possible, else soon. What was committed stays committed either way. */
  truncateLogNow(): void {
    let done = false;
    quietly(() => {
      done = this.truncateLog();
    });
    if (!done) this.truncateLogSoon();
  }

  /** Empties the write-ahead log two seconds from now, so that deleted content does not linger in it; tries again while it cannot. */
  truncateLogSoon(): void {
    if (this.waiting.has('truncate')) return;
    this.later('truncate', 2000, () => this.truncateLogNow());
  }

  /**
   * Does `work` once no one has asked for it under this name for `delay` milliseconds, or at the latest when closing. Only for work that
   * may fail unnoticed, because whoever needs it done does it again.
   */
  later(name: string, delay: number, work: () => void): void {
    clearTimeout(this.waiting.get(name)?.timer);
    const run = (): void => {
      this.waiting.delete(name);
      quietly(work);
    };
    this.waiting.set(name, { timer: setTimeout(run, delay).unref(), work });
  }

  /** Does what is still waiting, then closes the connection; the write-ahead log is folded in. */
  close(): void {
    if (!this.connection.open) return;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { timer } of waiting) clearTimeout(timer);
    for (const { work } of waiting) quietly(work);
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    this.statements.clear();
    this.connection.close();
  }

  private statement(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.connection.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** Runs work that nobody waits for: a full disk met in the background must not end the process. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // What was due stays due.
  }
}
