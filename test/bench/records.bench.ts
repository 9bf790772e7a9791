import { test } from '@playwright/test';
import { OtwayApp } from '../e2e/support/app.ts';
import { RecordsPort } from '../e2e/support/records-port.ts';
import { addCases, caseSeed } from './support/cases.ts';
import { record } from './support/figures.ts';
import { median, percentile } from './support/statistics.ts';
import { measureUnlock } from './support/unlock.ts';
import { benchPassphrase, benchPractitioner } from './support/vault.ts';

test('saving, searching and unlocking in large vaults', async () => {
  const otway = await OtwayApp.launch();
  try {
    const port = await RecordsPort.attach(otway);
    await port.call('vault.create', { practitioner: benchPractitioner, passphrase: benchPassphrase });

    await addCases(otway, 0, 1000);
    const saves = await timeSaves(port);
    record({
      name: 'Call to acknowledged save, 1,000 cases',
      value: percentile(saves, 0.95),
      unit: 'ms',
      bound: 50,
      method: `95th percentile of ${saves.length} saves, page to page; median ${median(saves).toFixed(1)} ms`,
    });

    await addCases(otway, 1000, 10_000);
    // The index is brought up to date before the vault is closed, as it is wherever cases come one by one.
    await port.call('cases.list', { query: 'a', status: 'open', offset: 0, limit: 1 });

    const { derivations, unlocks } = await measureUnlock(otway, benchPassphrase, 7);
    record({
      name: 'Key derivation alone',
      value: median(derivations),
      unit: 'ms',
      bound: null,
      method: `Argon2id as in this vault’s header, utility process, median of ${derivations.length}`,
    });
    record({
      name: 'Unlock to case list shown, 10,000 cases',
      value: median(unlocks),
      unit: 'ms',
      bound: null,
      method: `Enter to painted list, median of ${unlocks.length}`,
    });
    record({
      name: 'Unlock beyond key derivation',
      value: median(unlocks) - median(derivations),
      unit: 'ms',
      bound: 150,
      method: 'the difference of the two above',
    });

    const searches = await timeSearches(await RecordsPort.attach(otway));
    record({
      name: 'Case search, 10,000 cases',
      value: percentile(searches, 0.95),
      unit: 'ms',
      bound: 50,
      method: `95th percentile of ${searches.length} searches, page to page; median ${median(searches).toFixed(1)} ms`,
    });
  } finally {
    await otway.close();
  }
});

/** Saves into one analysis as an OT would: short answers, numbers, and a note that grows. */
async function timeSaves(port: RecordsPort): Promise<number[]> {
  const { rows } = await port.call('cases.list', { query: '', status: 'open', offset: 0, limit: 1 });
  const caseId = rows[0]?.id ?? '';
  const note = await port.call('records.create', { caseId, kind: 'note', parentId: null, initial: [] });
  const { records } = await port.call('cases.get', { caseId });
  const caseFile = records.find(({ kind }) => kind === 'caseFile')?.id ?? '';
  const sentence = 'Reaches above shoulder height to the third shelf about forty times an hour. ';
  const saves = Array.from({ length: 400 }, (_, index) => {
    const answer =
      index % 4 === 0
        ? { recordId: note.record.id, path: 'text', typed: sentence.repeat(1 + index) }
        : index % 4 === 1
          ? { recordId: caseFile, path: 'daysPerWeek', typed: String(1 + (index % 5)) }
          : { recordId: caseFile, path: 'jobTitle', typed: `Care assistant, grade ${index}` };
    const { recordId, path, typed } = answer;
    return { recordId, changes: [{ path, answer: { state: 'given' as const, typed } }], reason: null };
  });
  return port.time('records.save', saves);
}

/** Searches as they are typed, letter by letter, by name, job, employer, number and words of a note. */
function timeSearches(port: RecordsPort): Promise<number[]> {
  const typed = [0, 1234, 5678, 9999].flatMap((index) => {
    const { clientName, job, employer } = caseSeed(index);
    return [clientName, job, employer, `RH-${String(index).padStart(4, '0')}`, 'pallet trolley'];
  });
  const queries = typed.flatMap((text) =>
    Array.from({ length: Math.min(text.length, 12) }, (_, place) => text.slice(0, place + 1)),
  );
  return port.time(
    'cases.list',
    queries.map((query) => ({ query, status: 'open' as const, offset: 0, limit: 50 })),
  );
}
