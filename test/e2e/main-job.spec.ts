import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { casesText } from '../../shared/text/cases.ts';
import { consentGapText } from '../../shared/text/consent.ts';
import { visitText } from '../../shared/text/visit.ts';
import { expect, test } from './support/app';
import { expectConsent, expectNote, newCase, openCase, openRoom, recordConsent } from './support/case-pages';
import {
  editRecommendation,
  expectRecommendation,
  expectRefused,
  expectReleased,
  expectSetAside,
  ledger,
  openDocument,
  release,
  rewriteSentence,
  setFindingAside,
  takeSuggestion,
  withheldLines,
  writeRecommendation,
} from './support/document-pages';
import { expectAnswers, expectSections, fillAnswers, fillSections, openSection } from './support/forms';
import * as job from './support/main-job/case';
import * as outcome from './support/main-job/outcome';
import * as visit from './support/main-job/visit';
import { metadataOf, wordsOf } from './support/pdf-files';
import { drawPicture } from './support/pictures';
import { createVault, expectLocked, lock, unlock } from './support/vault-pages';
import {
  addPhoto,
  cellOf,
  expectPhoto,
  newVisit,
  openAnalysis,
  openDemands,
  openDetails,
  openVisit,
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
    for (const { answers } of job.consents) await recordConsent(otway.page, answers);
    await check('consent');
    await openRoom(otway.page, casesText.roomConsents);
    await check('consents');
  });

  await test.step('visit', async () => {
    await newVisit(otway.page);
    await fillSections(otway.page, visit.visitSections);
    await check('visit');
    await quickNote(otway.page, visit.note);
  });

  await test.step('activity analysis', async () => {
    await startAnalysis(otway.page);
    await fillSections(otway.page, visit.analysisSections);
    await check('tasks');
    await openSection(otway.page, 'Demands');
    for (const { group, task, demand, band } of visit.ratings) {
      await openDemands(otway.page, group);
      await rateCell(otway.page, task, demand, band);
    }
    await openDemands(otway.page, visit.ratingDetails.group);
    const details = await openDetails(otway.page, visit.ratingDetails.task, visit.ratingDetails.demand);
    await fillAnswers(details, visit.ratingDetails.answers);
    await check('grid');
    await otway.page.keyboard.press('Escape');
    await fillSections(otway.page, visit.observedSections);
    await check('observed function');
  });

  await test.step('photos', async () => {
    await openSection(otway.page, 'Photos');
    const file = info.outputPath('DSC 0001 bench.jpg');
    await writeFile(file, await drawPicture(otway.page, 'bench'));
    await addPhoto(otway.page, file, visit.photos.safe);
    await addPhoto(otway.page, file, visit.photos.telling);
    await check('photos');
  });

  await test.step('in the car', async () => {
    await otway.page.getByRole('link', { name: visitText.backToVisit }).click();
    await fillSections(otway.page, [visit.inTheCar]);
    await check('in the car');
  });

  await test.step('findings', async () => {
    await openRoom(otway.page, casesText.roomFindings);
    await check('findings');
    await setFindingAside(otway.page, outcome.doubtful.statement, outcome.doubtful.reason);
  });

  await test.step('recommendations', async () => {
    await openRoom(otway.page, casesText.roomRecommendations);
    outcome.fromLibrary.action = await takeSuggestion(otway.page, outcome.fromLibrary.about);
    await editRecommendation(otway.page, outcome.fromLibrary.action, outcome.fromLibrary.answers);
    await writeRecommendation(otway.page, outcome.ownRecommendation);
    await check('recommendations');
  });

  const report = info.outputPath('report.pdf');
  await test.step('employer report: preview, own words, withheld list', async () => {
    await openDocument(otway.page, 'employerReport');
    await check('employer report');
    const before = await withheldLines(otway.page);
    expect(before.join('\n')).toContain(visit.photos.telling.caption);
    expect(before.join('\n')).toContain(visit.tasks.talk);
    await check('withheld');

    await rewriteSentence(otway.page, outcome.rewritten.safe.instead, outcome.rewritten.safe.words);
    await rewriteSentence(otway.page, outcome.rewritten.telling.instead, outcome.rewritten.telling.words);
    const after = await withheldLines(otway.page);
    expect(after.length).toBe(before.length + 1);
    expect(after.join('\n')).toContain(outcome.rewritten.telling.words);
  });

  await test.step('release: refused without a consent, given with one', async () => {
    await release(otway, report, { recipient: job.manager });
    await expectRefused(otway.page, consentGapText.recipient);
    await check('release refused');
    await expect(ledger(otway.page)).toHaveCount(0);
    expect(existsSync(report)).toBe(false);

    await release(otway, report, { recipient: job.personnel, purpose: job.purpose });
    await expectReleased(otway.page);
    await expect(ledger(otway.page)).toHaveCount(1);
    await check('released');
  });

  const letter = info.outputPath('letter.pdf');
  await test.step('letter', async () => {
    await openDocument(otway.page, 'recommendationLetter');
    await check('letter');
    await release(otway, letter);
    await expectReleased(otway.page);
    await expect(ledger(otway.page)).toHaveCount(2);
  });

  await test.step('what the employer got', async () => {
    const text = wordsOf(report);
    // A fact may begin a sentence or stand within one.
    const [reportWords, letterWords] = [text.toLowerCase(), wordsOf(letter).toLowerCase()];
    for (const fact of outcome.reportFacts) expect(reportWords).toContain(fact.toLowerCase());
    for (const fact of outcome.letterFacts) expect(letterWords).toContain(fact.toLowerCase());
    expect(text).toContain(outcome.rewritten.safe.words);
    // So that a search that finds nothing has looked: the alternative text of the picture is among what it reads.
    expect(metadataOf(report)).toContain(visit.photos.safe.caption);
    for (const file of [report, letter]) {
      const everything = `${path.basename(file)} ${wordsOf(file)} ${metadataOf(file)}`.toLowerCase();
      for (const word of job.secretWords) expect(everything, path.basename(file)).not.toContain(word);
    }
    expect(await otway.namesOffered()).toEqual([
      'BC-0001-R1 work assessment report.pdf',
      'BC-0001-L1 recommendation letter.pdf',
    ]);
  });

  await test.step('lock, unlock, close, open again', async () => {
    await lock(otway);
    await check('locked');
    await unlock(otway.page, job.vault.passphrase);
    await otway.relaunch();
    await expectLocked(otway.page);
    await unlock(otway.page, job.vault.passphrase);
    await check('cases');
  });

  await test.step('everything is found again', async () => {
    await openCase(otway.page, job.client.name);
    await check('overview with a history');
    await openRoom(otway.page, casesText.roomClient);
    await expectSections(otway.page, job.clientSections);
    await openRoom(otway.page, casesText.roomReferral);
    await expectSections(otway.page, job.referralSections);
    for (const { title, answers } of job.consents) await expectConsent(otway.page, title, answers);
    await openVisit(otway.page);
    await expectSections(otway.page, [...visit.visitSections, visit.inTheCar]);
    await openAnalysis(otway.page);
    await expectSections(otway.page, [...visit.analysisSections, ...visit.observedSections]);
    await openSection(otway.page, 'Demands');
    for (const { group, task, demand, band } of visit.ratings) {
      await openDemands(otway.page, group);
      await expect(cellOf(otway.page, task, demand)).toHaveAttribute('data-band', band);
    }
    await openDemands(otway.page, visit.ratingDetails.group);
    const details = await openDetails(otway.page, visit.ratingDetails.task, visit.ratingDetails.demand);
    await expectAnswers(details, visit.ratingDetails.answers);
    await openSection(otway.page, 'Photos');
    await expectPhoto(otway.page, 0, visit.photos.safe);
    await expectPhoto(otway.page, 1, visit.photos.telling);
    await expectNote(otway.page, visit.note);
    await openRoom(otway.page, casesText.roomFindings);
    await expectSetAside(otway.page, outcome.doubtful.statement, outcome.doubtful.reason);
    await openRoom(otway.page, casesText.roomRecommendations);
    await expectRecommendation(otway.page, outcome.fromLibrary.action, outcome.fromLibrary.answers);
    await expectRecommendation(otway.page, outcome.ownAction, outcome.ownRecommendation);
    await openDocument(otway.page, 'employerReport');
    await expect(
      otway.page.getByRole('button', { name: `Rewrite: ${outcome.rewritten.safe.words}` }),
    ).toHaveCount(1);
    await expect(ledger(otway.page)).toHaveCount(2);
    await expect(ledger(otway.page).filter({ hasText: 'BC-0001-R1' })).toContainText(job.personnel);
  });
});
