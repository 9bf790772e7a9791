import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readHeader } from '../../electron/vault/header';
import { openWithPassphrase } from '../../electron/vault/slots';
import { casesText } from '../../shared/text/cases';
import { shellText } from '../../shared/text/shell';
import { vaultScreensText } from '../../shared/text/vault-screens';
import { OtwayApp } from '../e2e/support/app';
import { newCase, openCase, openRoom } from '../e2e/support/case-pages';
import { fillSections, openSection } from '../e2e/support/forms';
import { drawPicture } from '../e2e/support/pictures';
import { createVault, lock, unlock } from '../e2e/support/vault-pages';
import { addPhoto, newVisit, quickNote, startAnalysis } from '../e2e/support/visit-pages';
import { segment, withExtras } from '../fixtures/pictures';
import { killApp } from './support/kill';
import { plantedKey, plantedText, searchFolders, searchText } from './support/search';

/** A word that occurs nowhere else: not in this file, not in the app, not in another run. */
function marker(): string {
  const letters = Array.from(randomBytes(12), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `Q${letters}`;
}

const names = ['client', 'condition', 'medicine', 'task', 'note', 'caption', 'picture', 'employer'] as const;
const markers = Object.fromEntries(names.map((name) => [name, marker()])) as Record<
  (typeof names)[number],
  string
>;
const passphrase = `${marker()} lantern ${marker()}`;

test('nothing that was typed, and no key, is on the disk in the clear', async () => {
  test.setTimeout(150_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-plaintext-'));
  const place = (name: string): string => {
    const made = path.join(folder, name);
    mkdirSync(made, { recursive: true });
    return made;
  };
  // The picture lies elsewhere: it is the user's own file, and none of the app's.
  const pictures = mkdtempSync(path.join(os.tmpdir(), 'otway-picture-'));
  const userData = place('user-data');
  const environment = {
    HOME: place('home'),
    TMPDIR: place('temp'),
    XDG_CONFIG_HOME: place('config'),
    XDG_CACHE_HOME: place('cache'),
    XDG_DATA_HOME: place('data'),
  };
  let said = '';
  const launch = async (): Promise<OtwayApp> => {
    const started = await OtwayApp.launch({ userData, environment });
    for (const stream of [started.app.process().stdout, started.app.process().stderr]) {
      stream?.on('data', (chunk) => {
        said += chunk;
      });
    }
    return started;
  };
  try {
    let otway = await launch();
    const recoveryCode = await createVault(otway.page, {
      name: 'Imogen Ashworth',
      postNominals: '',
      hcpcNumber: 'OT00000',
      clinic: 'Fernhollow',
      letterhead: [],
      passphrase,
    });
    const planted = [
      ...Object.entries(markers).flatMap(([name, text]) => plantedText(name, text)),
      ...passphrase.split(' lantern ').flatMap((text) => plantedText('passphrase', text)),
      ...plantedText('recovery code', recoveryCode),
      ...plantedText('recovery code', recoveryCode.replaceAll(' ', '')),
      ...plantedKey('database key', await databaseKey(userData)),
    ];
    const expectNothing = (when: string): void => {
      const { hits, files } = searchFolders([folder], planted);
      expect(files, `files searched ${when}`).toBeGreaterThan(5);
      expect([...hits, ...searchText('what the app wrote to its terminal', said, planted)], when).toEqual([]);
    };

    await scriptedVisit(otway, pictures);
    expectNothing('after the visit, with the vault open');

    await openRoom(otway.page, casesText.roomDocuments);
    await expect(otway.page.getByRole('main').locator('canvas').first()).toBeVisible({ timeout: 30_000 });
    expectNothing('after the preview of a report');

    await lock(otway);
    expectNothing('after the lock');

    await unlock(otway.page, passphrase);
    await openCase(otway.page, markers.client);
    const before = otway.page;
    await otway.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => otway.page !== before).toBe(true);
    await expect(otway.page.getByText(vaultScreensText.stoppedTitle)).toBeVisible();
    expectNothing('after a crash of the page');

    await unlock(otway.page, passphrase);
    await openCase(otway.page, markers.client);
    await killApp(otway);
    expectNothing('after a kill of the whole app');

    otway = await launch();
    await unlock(otway.page, passphrase);
    await expect(otway.page.getByText(markers.client).first()).toBeVisible();
    await otway.close();
    expectNothing('after a proper end');
  } finally {
    for (const made of [folder, pictures]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Types each marker where an OT would type such a thing. */
async function scriptedVisit(otway: OtwayApp, pictures: string): Promise<void> {
  const { page } = otway;
  await newCase(page, { name: `${markers.client} Underhill`, birthDate: '3/4/1971' });
  await openRoom(page, casesText.roomClient);
  await fillSections(page, [
    {
      section: 'Health',
      answers: [
        ['Health conditions', { items: [[['Condition', markers.condition]]] }],
        ['Medication and treatment', { items: [[['Medicine or treatment', markers.medicine]]] }],
      ],
    },
  ]);
  await openRoom(page, casesText.roomReferral);
  await fillSections(page, [{ section: 'Employer', answers: [['Employer', `${markers.employer} Limited`]] }]);
  await newVisit(page);
  await fillSections(page, [{ section: 'Visit', answers: [['Place', 'Packing hall']] }]);
  await quickNote(page, `Says that ${markers.note} came along.`);
  await startAnalysis(page);
  await fillSections(page, [
    { section: 'Tasks', answers: [['Tasks', { items: [[['Task', `Load the ${markers.task}`]]] }]] },
  ]);
  await openSection(page, 'Photos');
  const file = path.join(pictures, 'DSC 0001.jpg');
  writeFileSync(file, withExtras(await drawPicture(page, 'bench'), [segment(0xe1, exif(markers.picture))]));
  await addPhoto(page, file, {
    caption: `The ${markers.caption} bench`,
    people: 'Nobody',
    inDocuments: true,
  });
  await expect(page.getByRole('main').getByRole('figure').locator('img')).toBeVisible();
  // A search leaves traces of what was looked for in many programs.
  await page.keyboard.press('Control+k');
  await page.getByLabel(shellText.searchHint).fill(markers.client);
  const results = page.getByRole('list', { name: shellText.searchResults });
  await expect(results.getByRole('link', { name: markers.client })).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Exif with one entry, the description of the picture. */
function exif(description: string): Buffer {
  const text = Buffer.from(`${description}\0`, 'latin1');
  const head = Buffer.alloc(26);
  head.write('II*\0', 0, 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(1, 8);
  head.writeUInt16LE(0x010e, 10);
  head.writeUInt16LE(2, 12);
  head.writeUInt32LE(text.length, 14);
  head.writeUInt32LE(26, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), head, text]);
}

async function databaseKey(userData: string): Promise<Buffer> {
  const header = readHeader(readFileSync(path.join(userData, 'vault/vault.json')));
  const opened = await openWithPassphrase(header, passphrase);
  if (!opened) throw new Error('the passphrase does not open the header');
  return Buffer.from(opened.databaseKey);
}
