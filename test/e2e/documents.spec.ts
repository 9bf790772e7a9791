import { readFile } from 'node:fs/promises';
import type { Release } from '../../shared/domain/practitioner';
import { activityReportText } from '../../shared/text/activity-report.ts';
import { capacityReportText } from '../../shared/text/capacity-report.ts';
import { casesText } from '../../shared/text/cases';
import { changeReasonsText as reasonsText } from '../../shared/text/change-reasons';
import { disclosureText } from '../../shared/text/disclosure';
import { documentChecksText as checksText } from '../../shared/text/document-checks';
import { documentFormatText as formatText } from '../../shared/text/document-format';
import { standingText } from '../../shared/text/document-standing';
import { documentsScreenText as text } from '../../shared/text/documents-screen';
import { readerComparisonText as comparisonText } from '../../shared/text/reader-comparison';
import { vaultScreensText } from '../../shared/text/vault-screens';
import { PdfFile } from '../fixtures/documents/read-pdf.ts';
import { squeeze } from '../fixtures/documents/squeeze.ts';
import { expect, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { given, passphrase } from './support/desk';
import { openDocuments } from './support/document-desk';
import { chooseDocument, expectDrawn, sayHowItLeaves } from './support/document-pages';
import { openSection } from './support/forms';
import { cutOff, resize } from './support/window-size';

test('the pages are the real ones, and what the reader will not see is listed with its reason', async ({
  otway,
}) => {
  await openDocuments(otway, true);
  const { page } = otway;
  const ink = await page
    .locator('canvas')
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
      return dark;
    });
  expect(ink).toBeGreaterThan(1000);
  const withheld = page.getByText(/^Employer copy: \d+ items? withheld$/);
  await withheld.click();
  await expect(page.getByText(disclosureText.holdsTerm('Fibromyalgia')).first()).toBeVisible();
  await otway.expectAccessible();
  await chooseDocument(page, 'recommendationLetter');
  await expectDrawn(page);
  await otway.expectAccessible();
});

test('a part of the pages tells what it rests on and opens the answer; two readers’ copies stand side by side', async ({
  otway,
}, info) => {
  await openDocuments(otway, true);
  const { page } = otway;
  await page
    .getByRole('button', { name: /^What it rests on: .*load the cage/iu })
    .first()
    .focus();
  const answer = page.getByRole('link', { name: /Essential/u }).first();
  await expect(answer).toBeVisible();
  const before = page.getByRole('region', { name: checksText.title });
  await expect(before).toContainText(checksText.count(1));
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('trace.png') });

  await chooseDocument(page, 'activityReport');
  await expectDrawn(page);
  await page.getByRole('button', { name: comparisonText.open }).click();
  const dialog = page.getByRole('dialog', { name: comparisonText.title });
  await expect(dialog.getByText(/\d+ of \d+ parts differ\./u)).toBeVisible();
  await expect(dialog.getByText(comparisonText.mark).first()).toBeVisible();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('side-by-side.png') });
  await dialog.getByLabel(comparisonText.right).selectOption('employer');
  await expect(dialog.getByText(/The two copies are the same in all/u)).toBeVisible();
  await page.keyboard.press('Escape');

  // One reader: their copy stands beside the whole.
  await chooseDocument(page, 'employerReport');
  await expectDrawn(page);
  await page.getByRole('button', { name: comparisonText.openOne }).click();
  const whole = page.getByRole('dialog', { name: comparisonText.titleOne });
  await expect(whole.getByRole('columnheader', { name: comparisonText.whole })).toBeVisible();
  await expect(whole.getByText(/[1-9]\d* of \d+ parts differ\./u)).toBeVisible();
  await expect(whole.getByRole('row', { name: /fibromyalgia/iu }).first()).toBeVisible();
  await otway.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(whole).toBeHidden();
  await page
    .getByRole('button', { name: /^What it rests on: .*load the cage/iu })
    .first()
    .focus();
  await answer.click();
  await expect(page.locator('[data-path="tasks.cage.essential"]')).toBeInViewport();
});

test('a sentence is rewritten, stays rewritten, and is flagged when its answer changes', async ({
  otway,
}) => {
  const { ask, visitId } = await openDocuments(otway, true);
  const { page } = otway;
  const spot = page.getByRole('button', { name: /^Rewrite: I carried out the assessment/ });
  await spot.focus();
  await page.keyboard.press('Enter');
  const box = page.getByLabel(text.edit, { exact: true });
  await expect(box).toBeFocused();
  await box.fill('I saw the work myself, at the depot.');
  await otway.expectAccessible();
  await page.getByRole('button', { name: text.keepWords }).click();
  const mine = page.getByRole('button', { name: text.rewrite('I saw the work myself, at the depot.') });
  await expect(mine).toBeVisible();
  await ask('records.save', { recordId: visitId, reason: null, changes: [given('place', 'Depot 9')] });
  await goToRoom(page, casesText.roomNotes);
  await goToRoom(page, casesText.roomDocuments);
  await expect(page.getByText(text.outdated)).toBeVisible();
  await expect(mine).toBeVisible();
  await mine.click();
  await page.getByRole('button', { name: text.goBack }).click();
  await expect(page.getByRole('button', { name: /^Rewrite: I carried out .*Depot 9/ })).toBeVisible();
  await expect(page.getByText(text.outdated)).toBeHidden();
});

test('the activity analysis is a document of its own, for the reader chosen', async ({ otway }, info) => {
  await openDocuments(otway, true);
  const { page } = otway;
  await chooseDocument(page, 'activityReport');
  await expectDrawn(page);
  const outline = page.getByRole('navigation', { name: text.outline });
  await expect(outline).toContainText(activityReportText.profile);
  await expect(outline).toContainText('load the cage');
  await otway.expectAccessible();
  await page.getByLabel(text.reader, { exact: true }).selectOption('gp');
  await expect(page.getByText(text.noConsentFor)).toBeVisible();
  await page.getByLabel(text.reader, { exact: true }).selectOption('employer');
  const file = info.outputPath('activity.pdf');
  await otway.answerSaveDialog(file);
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const ledger = page.getByRole('region', { name: text.ledger });
  await expect(ledger).toContainText(text.kinds.activityReport);
  expect((await readFile(file)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('an evaluation is printed as a full report for those who treat, and as a sheet of one page for work', async ({
  otway,
}, info) => {
  const { ask, caseId, visitId } = await openDocuments(otway, true);
  const { page } = otway;
  await ask('records.create', {
    caseId,
    kind: 'capacityEvaluation',
    parentId: visitId,
    initial: [
      given('question', 'Can she load the cage?'),
      given('date', '2026-11-20'),
      given('tests', ['one']),
      given('tests.one.testId', 'mh_lift_low'),
      given('tests.one.steps', ['a']),
      given('tests.one.steps.a.load', '9'),
      given('tests.one.steps.a.heartRate', '113'),
      given('tests.one.steps.a.quality', 'good'),
      given('confidence', 'fair'),
      given('capacities', ['k']),
      given('capacities.k.activity', 'Loading the cage'),
      given('capacities.k.demandId', 'lift_floor_waist'),
      given('capacities.k.evidence', 'measured'),
      given('capacities.k.frequency', 'occasional'),
      given('capacities.k.amount', '9'),
      given('capacities.k.amountUnit', 'kg'),
      given('capacities.k.limitKind', 'none'),
    ],
  });
  await goToRoom(page, casesText.roomNotes);
  await goToRoom(page, casesText.roomDocuments);
  await chooseDocument(page, 'capacityReport');
  await expectDrawn(page);
  const outline = page.getByRole('navigation', { name: text.outline });
  await expect(outline).toContainText(capacityReportText.capacities);
  await expect(outline).not.toContainText(capacityReportText.tests);
  await page.getByLabel(text.reader, { exact: true }).selectOption('gp');
  await expect(outline).toContainText(capacityReportText.tests);
  await expect(page.getByText(text.noConsentFor)).toBeVisible();
  await otway.expectAccessible();

  await chooseDocument(page, 'capacitySheet');
  await page.getByLabel(text.reader, { exact: true }).selectOption('employer');
  await expectDrawn(page);
  const file = info.outputPath('sheet.pdf');
  await otway.answerSaveDialog(file);
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const [released] = await ask<Release[]>('documents.releases', { caseId });
  expect(released).toMatchObject({ documentKind: 'capacitySheet', pages: 1 });
  const printed = new PdfFile(await readFile(file)).text();
  expect(printed).toContain('Loading the cage');
  expect(printed).not.toContain('113');
});

test('the client’s copy shows its reading age and is set in large print; a letter is made from the chosen template', async ({
  otway,
}) => {
  const { page } = otway;
  await openDocuments(otway, true);
  await chooseDocument(page, 'clientSummary');
  await expect(page.getByText(/^Reading age: about \d+ years/)).toBeVisible();
  const large = page.getByLabel(text.largePrint);
  await expect(large).not.toBeChecked();
  await large.check();
  await expect(large).toBeChecked();
  await otway.expectAccessible();

  await chooseDocument(page, 'caseLetter');
  const template = page.getByLabel(text.whichTemplate);
  await template.selectOption({ label: 'Notes until we speak next' });
  await expect(page.getByRole('button', { name: 'My notes' })).toBeVisible();
  await page.getByLabel(text.reader, { exact: true }).selectOption({ label: text.readers.employer });
  await expect(template).toHaveValue('work-explainer');
  await otway.expectAccessible();

  await chooseDocument(page, 'consentForm');
  await template.selectOption({ label: 'Agreement to photos' });
  await expect(page.getByRole('button', { name: 'Time to think' })).toBeVisible();
});

test('a report goes from draft to the client, is signed, released, goes out of date and gets its second version', async ({
  otway,
}, info) => {
  test.setTimeout(180_000);
  const { ask, visitId } = await openDocuments(otway, true);
  const { page } = otway;
  const panel = page.getByRole('region', { name: standingText.title });
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  // What the checks found can be left as it is, with a reason that stands in the ledger.
  const before = page.getByRole('region', { name: checksText.title });
  await before
    .getByRole('button', { name: new RegExp(`^${checksText.leave}: `) })
    .first()
    .click();
  await before.getByLabel(checksText.leaveReason).fill('Agreed by telephone.');
  await otway.expectAccessible();
  await before.getByRole('button', { name: standingText.save }).click();
  await expect(before.getByText(/^✓ Left as it is on .*: Agreed by telephone\.$/)).toBeVisible();
  await panel.getByText(checksText.lookedTitle).click();
  await expect(panel.getByText(/: Agreed by telephone\.$/)).toBeVisible();
  await page.screenshot({ path: info.outputPath('left.png') });
  await otway.expectAccessible();

  await press(standingText.actions.checked);
  const comment = info.outputPath('comment.pdf');
  await otway.answerSaveDialog(comment);
  // The client's copy can be locked as any other, and says so.
  const copyFile = panel.getByRole('group', { name: standingText.copyFile });
  await copyFile.getByLabel(formatText.format, { exact: true }).selectOption('encryptedPdf');
  await copyFile.getByLabel(formatText.passphrase, { exact: true }).fill('purple ladder 44 Monday');
  await copyFile.getByLabel(formatText.again, { exact: true }).fill('purple ladder 44 Monday');
  await otway.expectAccessible();
  await press(standingText.actions.saveCopy);
  await expect(panel.getByText(standingText.copyOn(''), { exact: false })).toBeVisible({ timeout: 20_000 });
  await expect(panel.getByText(formatText.written.encryptedPdf)).toBeVisible();
  expect(new PdfFile(await readFile(comment), 'purple ladder 44 Monday').text()).toContain(
    'For client comment',
  );
  await copyFile.getByLabel(formatText.format, { exact: true }).selectOption('pdf');
  await press(standingText.actions.clientSeen);
  await panel.getByLabel(standingText.corrections).fill('The depot is number 4.');
  await panel.getByLabel(standingText.opinionUnchanged).check();
  await panel.getByLabel(standingText.outcomes.agreed, { exact: true }).check();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('seen.png') });
  await press(standingText.save);
  await press(standingText.actions.signed);
  await panel.getByLabel(standingText.passphrase, { exact: true }).fill('not the passphrase');
  await press(standingText.signButton);
  await expect(panel.getByRole('alert')).toBeVisible();
  await panel.getByLabel(standingText.passphrase, { exact: true }).fill(passphrase);
  await press(standingText.signButton);
  await expect(page.getByText(standingText.signedPages)).toBeVisible({ timeout: 20_000 });
  const final = info.outputPath('final.pdf');
  await otway.answerSaveDialog(final);
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const sent = new PdfFile(await readFile(final)).text();
  expect(sent).toContain('Final');
  expect(sent).not.toContain('Draft');
  await otway.expectAccessible();
  // What is typed into an answer on which the signed pages rest is saved as ever; then the reason is asked, and the focus stays where it is.
  await goToRoom(page, casesText.roomReferral);
  await openSection(page, 'Job');
  const job = page.getByLabel('Job title', { exact: true });
  await job.fill('Parcel sorter at the depot');
  const reasonsButton = page.getByRole('button', { name: reasonsText.asked(1) });
  await expect(reasonsButton).toBeVisible();
  await expect(job).toBeFocused();
  await expect(job).toHaveValue('Parcel sorter at the depot');
  const question = page.getByText(/^A signed document rests on this: .*, version 1, signed /u);
  await expect(question).toBeHidden();
  // It is there when the page is opened again.
  await ask('records.save', { recordId: visitId, reason: null, changes: [given('place', 'Depot 9')] });
  await goToRoom(page, casesText.roomNotes);
  await goToRoom(page, casesText.roomReferral);
  await expect(question).toBeVisible();
  await expect(page.getByText(/Parcel sorter”, is now “Parcel sorter at the depot/u)).toBeVisible();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('reason-asked.png') });
  await page.getByRole('button', { name: reasonsText.keep }).click();
  await expect(page.getByText(reasonsText.missing)).toBeVisible();
  await page.getByRole('button', { name: 'New information', exact: true }).press('Enter');
  await page.getByLabel(reasonsText.reason, { exact: true }).press('Enter');
  await expect(question).toBeHidden();
  await page.getByText(reasonsText.given(1)).click();
  await expect(page.getByText(/is now “Parcel sorter at the depot”\. New information \(/u)).toBeVisible();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('reason-given.png') });
  await goToRoom(page, casesText.roomDocuments);
  await expect(panel.getByText(standingText.outOfDate)).toBeVisible();
  await panel.getByText(reasonsText.open(1)).click();
  await expect(panel.getByText(/was “Depot 4.*”, is now “Depot 9/u)).toBeVisible();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('reason-at-document.png') });
  await page.screenshot({ path: info.outputPath('outdated.png') });
  await press(standingText.newVersion(2));
  await expect(panel.getByLabel(standingText.newVersionReason)).toHaveValue('New information');
  await panel.getByLabel(standingText.newVersionReason).fill('The depot was another one.');
  await press(standingText.save);
  await expect(panel.getByText(/Version 2, .*-v2/)).toBeVisible();
  await expect(page.getByText(standingText.holder('Martin Okell', 1))).toBeVisible();
  await otway.expectAccessible();

  // Once the second version is signed, whoever has the first is told what changed.
  const sign = async () => {
    await press(standingText.actions.signed);
    await panel.getByLabel(standingText.passphrase, { exact: true }).fill(passphrase);
    await press(standingText.signButton);
    await expect(page.getByText(standingText.signedPages)).toBeVisible({ timeout: 20_000 });
  };
  await press(standingText.actions.checked);
  await expect(panel.getByText(standingText.nextLead.clientSeen)).toBeVisible();
  await press(standingText.actions.skip);
  await panel.getByLabel(standingText.skipReason).fill('Read to them by telephone.');
  await press(standingText.save);
  await sign();
  const versions = page.getByRole('region', { name: standingText.versions });
  const tell = standingText.tellNamed(standingText.tell, 'Martin Okell', 1);
  await versions.getByRole('button', { name: tell }).click();
  await expect(page.getByRole('navigation', { name: text.outline })).toContainText('What has changed');
  await expectDrawn(page);
  await page.screenshot({ path: info.outputPath('correction.png') });
  await otway.expectAccessible();
  await press(standingText.actions.checked);
  await sign();
  const letter = info.outputPath('correction.pdf');
  await otway.answerSaveDialog(letter);
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const corrected = squeeze(new PdfFile(await readFile(letter)).text());
  for (const told of ['Depot 9', 'The depot was another one.', '-v2'])
    expect(corrected).toContain(squeeze(told));
  await chooseDocument(page, 'employerReport');
  await expect(versions.getByText(/Told on .* with .*-CL1\./)).toBeVisible();
  await page.screenshot({ path: info.outputPath('told.png'), fullPage: true });
  await otway.expectAccessible();
});

test('the first page is in sight on arrival, and checks and release are one key away, at every size of the window', async ({
  otway,
}) => {
  test.setTimeout(120_000);
  const { page } = otway;
  await page.getByRole('button', { name: vaultScreensText.welcomeDemo }).click();
  await page.getByRole('link', { name: /Marek Wolski/ }).click();
  const panel = page.getByRole('region', { name: text.release, exact: true });
  const beside = page.getByRole('navigation', { name: text.beside });
  for (const [width, height, zoom] of [
    [1280, 800, 1],
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(otway, width, height, zoom);
    await goToRoom(page, casesText.roomNotes);
    await goToRoom(page, casesText.roomDocuments);
    await expectDrawn(page);
    if (zoom === 1) {
      const box = await page.locator('canvas').first().boundingBox();
      expect(height - (box?.y ?? height), 'how much of the first page is seen').toBeGreaterThan(200);
      expect((await panel.boundingBox())?.width, 'width of the release panel').toBeGreaterThan(350);
    }
    await beside.getByRole('button', { name: text.toRelease }).press('Enter');
    await expect(panel.getByRole('combobox', { name: text.consent })).toBeFocused();
    await expect(panel.getByRole('combobox', { name: text.consent })).toBeInViewport();
    await beside.getByRole('button', { name: text.toChecks }).press('Enter');
    await expect(page.getByText(/^Employer copy: \d+ items? withheld$/)).toBeInViewport();
    expect(await cutOff(page)).toEqual([]);
    await otway.expectAccessible();
  }
});
