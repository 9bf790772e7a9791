import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { OtwayApp } from '../e2e/support/app.ts';
import { RecordsPort } from '../e2e/support/records-port.ts';
import { addCases } from './support/cases.ts';
import { record } from './support/figures.ts';
import { percentile } from './support/statistics.ts';
import { benchPassphrase, benchPractitioner } from './support/vault.ts';

const letters = 100;
const letter = { letter: { kind: 'appointmentLetter' }, audience: 'client', format: 'pdf' } as const;

test('letters to a hundred cases at once', async () => {
  const otway = await OtwayApp.launch();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'otway-letters-'));
  try {
    const port = await RecordsPort.attach(otway);
    await port.call('vault.create', { practitioner: benchPractitioner, passphrase: benchPassphrase });
    await addCases(otway, 0, letters);
    const search = { query: '', status: 'open', offset: 0, limit: letters } as const;
    const { rows: cases } = await port.call('cases.list', search);
    for (const { id } of cases) await addVisit(port, id);

    const caseIds = cases.map(({ id }) => id);
    const checked = { ...letter, caseIds, operation: randomUUID() };
    const [checkTime = 0] = await port.time('batch.check', [checked]);
    const shown = await port.call('batch.check', checked);
    expect(shown.map(({ problem }) => problem)).toEqual(cases.map(() => null));

    const rows = shown.map(({ caseId, consentId, recipient, purpose }) => ({
      caseId,
      consentId,
      recipient,
      purpose,
      agreed: false,
    }));
    const place = await chooseFolder(otway, folder);
    const request = { ...letter, folder: place, rows, operation: randomUUID() };
    let writing = true;
    const released = port.time('batch.release', [request]).finally(() => {
      writing = false;
    });
    const searches: number[] = [];
    while (writing) {
      searches.push(...(await port.time('cases.list', [search])));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const [releaseTime = 0] = await released;
    expect((await readdir(folder)).length, 'files').toBe(letters);
    for (const caseId of caseIds) {
      const inLedger = await port.call('documents.releases', { caseId });
      expect(inLedger.length, 'rows in the ledger').toBe(1);
    }

    record({
      name: 'A hundred letters written at once',
      value: releaseTime,
      unit: 'ms',
      bound: 20_000,
      method: `${letters} cases with a visit and a note, call to last file: every letter checked, printed, read back, written and entered into the ledger of its case`,
    });
    record({
      name: 'The case list while a hundred letters are written',
      value: percentile(searches, 0.95),
      unit: 'ms',
      bound: 200,
      method: `95th percentile of ${searches.length} calls, page to page; slowest ${Math.round(Math.max(...searches))} ms`,
    });
    record({
      name: 'A hundred letters looked through beforehand',
      value: checkTime,
      unit: 'ms',
      bound: null,
      method: `${letters} cases, call to all rows in the page`,
    });
  } finally {
    await otway.close();
    await rm(folder, { recursive: true, force: true });
  }
});

/** A visit in years, so that the letter has something to tell whenever this runs. */
async function addVisit(port: RecordsPort, caseId: string): Promise<void> {
  const given = (field: string, typed: string) => ({
    path: field,
    answer: { state: 'given' as const, typed },
  });
  const initial = [
    given('date', '02/04/2090'),
    given('start', '10:30'),
    given('place', 'Hall 4, Quay Street'),
  ];
  await port.call('records.create', { caseId, kind: 'visit', parentId: null, initial });
}

/** The token of a folder, as the system's dialog would give it. */
async function chooseFolder(otway: OtwayApp, folder: string): Promise<string> {
  await otway.answerOpenDialog([folder]);
  const reply = await otway.page.evaluate(() =>
    window.otway.callWindow('window.chooseFolder', { purpose: 'letters' }),
  );
  const value: unknown = Reflect.get(Object(reply), 'value');
  return String(Reflect.get(Object(value), 'place'));
}
