import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { VaultDatabase } from './database.ts';
import { type ChangeTable, tables } from './schema.ts';
import { localDate, type Work } from './work.ts';

/** What can happen to a case. `answer` is by far the most frequent. */
export type ChangeKind =
  | 'answer'
  | 'changeReason'
  | 'caseOpened'
  | 'caseClosed'
  | 'caseReopened'
  | 'caseDeleted'
  | 'caseRestored'
  | 'caseDestroyed'
  | 'recordAdded'
  | 'recordRemoved'
  | 'recordRestored'
  | 'photoAdded'
  | 'photoChanged'
  | 'photoMarked'
  | 'photoRemoved'
  | 'photoRestored'
  | 'findingSetAside'
  | 'documentRewritten'
  | 'documentStep'
  | 'released';

/** One thing that changed. `payload` holds what it was, what it is and why, as the kind needs. */
export interface NewChange {
  readonly kind: ChangeKind;
  readonly caseId: string;
  readonly recordId?: string;
  readonly path?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Id of the change that this one takes back. */
  readonly undoes?: string;
}

type Row = Omit<ChangeTable, 'seq'>;

const saltBytes = 16;

/**
 * Appends changes to the log, in order, as one batch, which undo takes back as a whole. Must run in the transaction of the change itself.
 * @returns the batch's id
 */
export function appendChanges(work: Work, changes: readonly NewChange[]): string {
  const { database } = work;
  const batch = work.newId();
  const salts = randomBytes(saltBytes * changes.length);
  let chain = lastChain(database);
  changes.forEach((change, index) => {
    const content = {
      id: work.newId(),
      batch,
      kind: change.kind,
      case_id: change.caseId,
      record_id: change.recordId ?? null,
      path: change.path ?? null,
      payload: JSON.stringify(change.payload),
      by: work.by,
      at: work.moment.at,
      zone: work.moment.zone,
      day: work.day ?? localDate(work.moment),
      undoes: change.undoes ?? null,
    };
    const salt = salts.subarray(index * saltBytes, (index + 1) * saltBytes);
    const digest = digestOf(salt, content);
    chain = link(chain, digest);
    database.run(tables.insertInto('change').values({ ...content, salt, digest, chain }));
  });
  return batch;
}

/**
 * Blanks everything the log says about a case. Digests stay, so the chain still verifies; without the salts they give nothing away.
 */
export function eraseChanges(database: VaultDatabase, caseId: string): void {
  const nothing = {
    case_id: null,
    record_id: null,
    path: null,
    payload: null,
    by: null,
    at: null,
    zone: null,
    day: null,
    undoes: null,
    salt: null,
  };
  database.run(tables.updateTable('change').set(nothing).where('case_id', '=', caseId));
}

/** How the audit trail stands. `broken` is the first row that does not fit, or null when all do. */
export interface ChainCheck {
  readonly rows: number;
  readonly erased: number;
  readonly broken: number | null;
}

/** Follows the whole log and recomputes every digest that has not been erased. */
export function verifyChain(database: VaultDatabase): ChainCheck {
  let chain: Uint8Array = genesis;
  let rows = 0;
  let erased = 0;
  let after = 0;
  for (;;) {
    const page = database.all(
      tables.selectFrom('change').selectAll().where('seq', '>', after).orderBy('seq').limit(1000),
    );
    for (const { seq, salt, digest, chain: stored, ...content } of page) {
      rows += 1;
      if (salt === null) erased += 1;
      const intact = salt === null ? content.payload === null : same(digestOf(salt, content), digest);
      chain = link(chain, digest);
      if (seq !== rows || !intact || !same(chain, stored)) return { rows, erased, broken: seq };
      after = seq;
    }
    if (page.length === 0) return { rows, erased, broken: null };
  }
}

/** The chain before its first link. */
export const genesis: Uint8Array = new Uint8Array(32);

function lastChain(database: VaultDatabase): Uint8Array {
  const last = tables.selectFrom('change').select('chain').orderBy('seq', 'desc').limit(1);
  return database.first(last)?.chain ?? genesis;
}

function digestOf(salt: Uint8Array, row: Omit<Row, 'salt' | 'digest' | 'chain'>): Buffer {
  const { id, batch, kind, case_id, record_id, path, payload, by, at, zone, day, undoes } = row;
  const text = JSON.stringify([
    id,
    batch,
    kind,
    case_id,
    record_id,
    path,
    payload,
    by,
    at,
    zone,
    day,
    undoes,
  ]);
  return createHash('sha256').update(salt).update(text).digest();
}

/** The chain after one more digest. */
export function link(chain: Uint8Array, digest: Uint8Array): Buffer {
  return createHash('sha256').update(chain).update(digest).digest();
}

/** Whether two digests are the same bytes. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** SQL: the change has not been taken back by another. */
export const notUndone = sql<boolean>`NOT EXISTS (SELECT 1 FROM change AS later WHERE later.undoes = change.id)`;
