import { writeFile } from 'node:fs/promises';
import { casesText } from '../../shared/text/cases.ts';
import { expect, test } from './support/app';
import { newCase, openRoom, recordConsent } from './support/case-pages';
import { fillAnswers, fillSections, openSection } from './support/forms';
import * as job from './support/main-job';
import { drawPicture } from './support/pictures';
import { createVault } from './support/vault-pages';
import {
  addPhoto,
  newVisit,
  openDemands,
  openDetails,
  quickNote,
  rateCell,
  startAnalysis,
} from './support/visit-pages';

test('the main job, from first start to a released report, and all of it found again', async ({
  otway,
}, info) => {
  test.setTimeout(240_000);
  const check = async (screen: string) => {
    await test.step(`look at: ${screen}`, async () => {
      expect.soft(await otway.accessibilityViolations(), screen).toEqual([]);
      await otway.page.screenshot({ path: info.outputPath(`${screen}.png`) });
      expect.soft(otway.problems, `errors on the screen "${screen}"`).toEqual([]);
    });
  };

  await test.step('first start', async () => {
    const code = await createVault(otway.page, job.vault, check);
    expect(code.length).toBeGreaterThan(30);
    await check('cases, empty');
  });

  await test.step('case, client, referral', async () => {
    await newCase(otway.page, job.client);
    await check('overview');
    await openRoom(otway.page, casesText.roomClient);
    await fillSections(otway.page, job.clientSections);
    await check('client');
    await openRoom(otway.page, casesText.roomReferral);
    await fillSections(otway.page, job.referralSections);
    await check('referral and job');
  });

  await test.step('consents', async () => {
    for (const answers of job.consents) await recordConsent(otway.page, answers);
    await check('consent');
    await openRoom(otway.page, casesText.roomConsents);
    await check('consents');
  });

  await test.step('visit', async () => {
    await newVisit(otway.page);
    await fillSections(otway.page, job.visitSections);
    await check('visit');
    await quickNote(otway.page, job.note);
  });

  await test.step('activity analysis', async () => {
    await startAnalysis(otway.page);
    await fillSections(otway.page, job.analysisSections);
    await check('tasks');
    await openSection(otway.page, 'Demands');
    for (const { group, task, demand, band } of job.ratings) {
      await openDemands(otway.page, group);
      await rateCell(otway.page, task, demand, band);
    }
    await openDemands(otway.page, job.ratingDetails.group);
    const details = await openDetails(otway.page, job.ratingDetails.task, job.ratingDetails.demand);
    await fillAnswers(details, job.ratingDetails.answers);
    await check('grid');
    await otway.page.keyboard.press('Escape');
    await fillSections(otway.page, job.observedSections);
    await check('observed function');
  });

  await test.step('photos', async () => {
    await openSection(otway.page, 'Photos');
    const file = info.outputPath('DSC 0001 bench.jpg');
    await writeFile(file, await drawPicture(otway.page, 'bench'));
    await addPhoto(otway.page, file, job.photos.safe);
    await addPhoto(otway.page, file, job.photos.telling);
    await check('photos');
  });
});
