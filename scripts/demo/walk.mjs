import path from 'node:path';
import { OtwayApp } from '../../test/e2e/support/app.ts';
import { openCase, openRoom } from '../../test/e2e/support/case-pages.ts';
import {
  chooseSentence,
  expectReleased,
  openDocument,
  release,
  withheldLines,
} from '../../test/e2e/support/document-pages.ts';
import { openSection } from '../../test/e2e/support/forms.ts';
import { createVault, lock, openDemoVault } from '../../test/e2e/support/vault-pages.ts';
import {
  openAnalysis,
  openDemands,
  openDetails,
  openVisit,
  rateCell,
} from '../../test/e2e/support/visit-pages.ts';
import { Album } from './album.mjs';
import {
  chosenCell,
  practitioner,
  remainingRatings,
  sampleClient,
  sampleInstruments,
  sections,
} from './sample.mjs';

/**
 * Walks through the app and keeps what it shows and writes.
 * @param {string} folder where the pictures and documents go; it exists
 * @param {(file: string) => void} written called with the name of each file
 */
export async function walk(folder, written) {
  const album = new Album(folder, written);
  await withApp(async (otway) => {
    await createVault(otway.page, practitioner, (screen) => album.keep(otway, screen));
    await album.keep(otway, 'cases, none yet');
  });
  await withApp(async (otway) => {
    await openDemoVault(otway.page);
    await album.keep(otway, 'cases');
    await openCase(otway.page, sampleClient);
    await otway.page
      .getByRole('region', { name: 'What has happened' })
      .getByRole('listitem')
      .first()
      .waitFor();
    await album.keep(otway, 'overview');
    await beforeTheVisit(otway, album);
    await theVisit(otway, album);
    await instruments(otway, album);
    await afterTheVisit(otway, album);
    await documents(otway, album, folder, written);
    await otway.page.getByRole('link', { name: 'Settings' }).click();
    await album.keep(otway, 'settings');
    await lock(otway);
    await album.keep(otway, 'locked');
  });
}

async function beforeTheVisit(otway, album) {
  await openRoom(otway.page, 'Client');
  await openSection(otway.page, 'Health');
  await album.keep(otway, 'client, health');
  await openRoom(otway.page, 'Referral and job');
  await album.keep(otway, 'referral and job');
  await openRoom(otway.page, 'Consents');
  await album.keep(otway, 'consents');
}

async function theVisit(otway, album) {
  await openVisit(otway.page);
  for (const section of sections.visit) {
    await openSection(otway.page, section);
    await album.keep(otway, `visit, ${section}`);
  }
  await openAnalysis(otway.page);
  await openSection(otway.page, 'Tasks');
  await album.keep(otway, 'activity analysis, tasks');
  await openSection(otway.page, 'Demands');
  for (const { group, task, demand, band } of remainingRatings) {
    await openDemands(otway.page, group);
    await rateCell(otway.page, task, demand, band);
  }
  await openDemands(otway.page, chosenCell.group);
  await openDetails(otway.page, chosenCell.task, chosenCell.demand);
  await otway.page.keyboard.press('Escape');
  await album.keep(otway, 'activity analysis, demands');
  await openSection(otway.page, 'What the person can do');
  await album.keep(otway, 'activity analysis, what the person can do');
  await openSection(otway.page, 'Conclusion for the employer');
  await album.keep(otway, 'activity analysis, conclusion');
  await openSection(otway.page, 'Photos');
  await album.keep(otway, 'activity analysis, photos');
}

async function instruments(otway, album) {
  await openRoom(otway.page, 'Instruments');
  await album.keep(otway, 'instruments');
  for (const title of sampleInstruments) {
    await otway.page.getByRole('link', { name: title }).click();
    await album.keep(otway, `instrument, ${title}`);
    await openRoom(otway.page, 'Instruments');
  }
}

async function afterTheVisit(otway, album) {
  await openRoom(otway.page, 'Findings');
  await album.keep(otway, 'findings');
  await openRoom(otway.page, 'Job match');
  await album.keep(otway, 'job match');
  await openRoom(otway.page, 'Recommendations');
  await album.keep(otway, 'recommendations');
  await openRoom(otway.page, 'Notes');
  await album.keep(otway, 'notes');
}

async function documents(otway, album, folder, written) {
  for (const [kind, name] of [
    ['employerReport', 'employer-report'],
    ['recommendationLetter', 'recommendation-letter'],
  ]) {
    await openDocument(otway.page, kind);
    await album.keep(otway, name);
    if (kind === 'employerReport') {
      await withheldLines(otway.page);
      await album.keep(otway, 'employer report, withheld');
      await chooseSentence(otway.page, /Rewrite: .*outlook|Rewrite: With the changes/i);
      await album.keep(otway, 'employer report, one sentence');
    }
    await release(otway, path.join(folder, `${name}.pdf`), { consent: /Priya Nair/ });
    await expectReleased(otway.page);
    written(`${name}.pdf`);
  }
  await album.keep(otway, 'released, with the ledger');
  await openDocument(otway.page, 'instrumentResults');
  await album.keep(otway, 'assessment results, for the client');
}

/** Starts the app on an empty folder of its own and closes it again, whatever happens in between. */
async function withApp(work) {
  const otway = await OtwayApp.launch();
  try {
    await work(otway);
    if (otway.problems.length > 0) throw new Error(`The page logged errors: ${otway.problems.join('; ')}`);
  } finally {
    await otway.close();
  }
}
