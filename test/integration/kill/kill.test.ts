import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { answersOf } from '../../../electron/storage/answers.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import { openDatabase } from '../../../electron/storage/open.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { newDesk } from '../storage/support/desk.ts';
import type { Order } from './saving-child.ts';

const kills = Number(process.env.OTWAY_KILLS ?? 200);

/** Bundles the child, so that each start is quick. It must lie in the project to find its packages. */
async function bundledChild(): Promise<string> {
  const cache = path.join(import.meta.dirname, '../../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(path.join(cache, 'kill-'));
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.join(import.meta.dirname, 'saving-child.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'saving-child.mjs' } },
    },
  });
  return path.join(outDir, 'saving-child.mjs');
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Starts a child, which then waits to be told what to do. */
const start = (program: string): Child =>
  spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });

/** Lets a child save until it is killed at a random moment, and gives the number of the last save it acknowledged. */
function saveUntilKilled(child: Child, order: Order): Promise<number> {
  child.stdin.end(JSON.stringify(order));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('latin1').on('data', (text: string) => {
      // From its first word on, at some moment of the next thirty milliseconds.
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
      said += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the child ended by itself with ${code}`));
      else resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)));
    });
  });
}

test(`killed ${kills} times while saving: no acknowledged save is lost and the vault opens every time`, async () => {
  const program = await bundledChild();
  const desk = newDesk('real');
  const { caseId } = desk.newCase();
  const recordId = createRecord(desk.work(), { caseId, kind: 'note', parentId: null, initial: [] }).record.id;
  desk.database.close();

  let saves = 0;
  let next = start(program);
  onTestFinished(() => {
    next.kill('SIGKILL');
  });
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = next;
    // The one after it loads its code meanwhile.
    next = start(program);
    const key = desk.key().toString('hex');
    const order = { file: desk.file, key, recordId, firstNumber: saves + 1 };
    const acknowledged = await saveUntilKilled(child, order);
    expect(acknowledged).toBeGreaterThan(saves);
    const database = openDatabase(desk.file, desk.key());
    const stored = Number(String(answersOf(database, recordId).text?.value).split(' ')[0]);
    // The save that was under way may or may not have been stored; none before it may be missing.
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    expect(stored).toBeLessThanOrEqual(acknowledged + 1);
    if (kill % 20 === 0) {
      expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(verifyChain(database).broken).toBeNull();
    }
    database.close();
    saves = stored;
  }
  const database = openDatabase(desk.file, desk.key());
  const logged = database.connection
    .prepare("SELECT count(*) FROM change WHERE kind = 'answer' AND record_id = ?")
    .pluck();
  expect(logged.get(recordId)).toBe(saves);
  expect(verifyChain(database).broken).toBeNull();
  database.close();
}, 300_000);
