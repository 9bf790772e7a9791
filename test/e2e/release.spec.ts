import { randomUUID } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import type { Release } from '../../shared/domain/practitioner';
import { casesText } from '../../shared/text/cases';
import { audienceNames, consentGapText, purposeNames } from '../../shared/text/consent';
import { correctionText } from '../../shared/text/correction';
import { documentChecksText as checksText } from '../../shared/text/document-checks';
import { documentFormatText as formatText } from '../../shared/text/document-format';
import { standingText } from '../../shared/text/document-standing';
import { documentsText } from '../../shared/text/documents';
import { documentsScreenText as text } from '../../shared/text/documents-screen';
import { recordAccessText } from '../../shared/text/record-access';
import { releasePanelText as panelText } from '../../shared/text/release-panel';
import { expertAnswers } from '../fixtures/documents/expert-instruction.ts';
import { DocxFile } from '../fixtures/documents/read-docx.ts';
import { PdfFile } from '../fixtures/documents/read-pdf.ts';
import { squeeze } from '../fixtures/documents/squeeze.ts';
import { expect, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { given, passphrase } from './support/desk';
import { openDocuments } from './support/document-desk';
import { chooseDocument, expectDrawn, sayHowItLeaves } from './support/document-pages';

test('nothing leaves without a consent that covers recipient and purpose; a release is written and listed', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDocuments(otway, true);
  const { page } = otway;
  const file = info.outputPath('released.pdf');
  await otway.answerSaveDialog(file);
  const recipient = page.getByLabel(text.recipient, { exact: true });
  await expect(recipient).toHaveValue('Martin Okell');
  await expect(page.getByText(text.covered)).toBeVisible();
  await recipient.fill('Somebody Else');
  await expect(page.getByText(consentGapText.recipient)).toBeVisible();
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(
    page.getByRole('region', { name: text.release, exact: true }).getByRole('alert'),
  ).toBeVisible();
  await expect(access(file)).rejects.toThrow();
  expect(await ask<Release[]>('documents.releases', { caseId })).toHaveLength(0);

  await recipient.fill('Martin Okell');
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  expect((await readFile(file)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const ledger = page.getByRole('region', { name: text.ledger });
  await expect(ledger).toContainText(text.ledgerLine('Martin Okell', purposeNames.adjustments));
  expect(await ask<Release[]>('documents.releases', { caseId })).toHaveLength(1);
  await otway.expectAccessible();
});

test('a Word document and a PDF behind a passphrase leave under the same consent', async ({
  otway,
}, info) => {
  await openDocuments(otway, true);
  const { page } = otway;
  const format = page.getByLabel(formatText.format, { exact: true });
  const release = page.getByRole('button', { name: text.releaseButton });
  const word = info.outputPath('report.docx');
  await otway.answerSaveDialog(word);
  await sayHowItLeaves(page);
  await format.selectOption({ label: formatText.formats.docx });
  await release.click();
  await expect(page.getByText(`Released. The file is at ${word}.`)).toBeVisible({ timeout: 20_000 });
  expect(new DocxFile(await readFile(word)).text()).toContain('Martin Okell');

  const locked = info.outputPath('locked.pdf');
  await otway.answerSaveDialog(locked);
  await format.selectOption({ label: formatText.formats.encryptedPdf });
  await expect(page.getByText(formatText.notArchive)).toBeVisible();
  await page.getByLabel(formatText.passphrase, { exact: true }).fill('purple ladder 44 Monday');
  await page.getByLabel(formatText.again, { exact: true }).fill('purple ladder 44 Tuesday');
  await release.click();
  await expect(page.getByText(formatText.differs)).toBeVisible();
  await page.getByLabel(formatText.again, { exact: true }).fill('purple ladder 44 Monday');
  await otway.expectAccessible();
  await release.click();
  await expect(page.getByText(`Released. The file is at ${locked}.`)).toBeVisible({ timeout: 20_000 });
  expect(new PdfFile(await readFile(locked), 'purple ladder 44 Monday').text()).toContain('Martin Okell');
  const ledger = page.getByRole('region', { name: text.ledger });
  await expect(ledger).toContainText(formatText.short.docx);
  await expect(ledger).toContainText(formatText.short.encryptedPdf);
  expect(await otway.namesOffered()).toEqual([
    expect.stringMatching(/ work assessment report\.docx$/),
    expect.stringMatching(/ work assessment report\.pdf$/),
  ]);
});

test('a document goes on paper under the same consent, and stands in the ledger once it was printed', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDocuments(otway, true);
  const { page } = otway;
  const printed = info.outputPath('printed.pdf');
  /** The system's printing: keeps what the window would print, or is closed without printing. */
  const answerPrinting = (print: boolean) =>
    otway.app.evaluate(({ BrowserWindow }, doesPrint) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) throw new Error('no window');
      window.webContents.print = (_options, answer) => {
        const done = async () => {
          const options = { preferCSSPageSize: true, printBackground: true };
          Reflect.set(window, 'paper', doesPrint ? await window.webContents.printToPDF(options) : undefined);
          answer?.(doesPrint, doesPrint ? '' : 'Print job canceled');
        };
        void done();
      };
    }, print);
  await expect(page.getByText(formatText.printHelp)).toBeVisible();
  await answerPrinting(false);
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: formatText.print }).click();
  await expect(page.getByText(formatText.notPrinted)).toBeVisible({ timeout: 20_000 });
  expect(await ask<Release[]>('documents.releases', { caseId })).toEqual([]);

  await answerPrinting(true);
  await page.getByRole('button', { name: formatText.print }).click();
  await expect(page.getByText(formatText.printed, { exact: true })).toBeVisible({ timeout: 20_000 });
  const [release] = await ask<Release[]>('documents.releases', { caseId });
  expect(release).toMatchObject({ format: 'paper', recipient: 'Martin Okell' });
  const paper = await otway.app.evaluate(({ BrowserWindow }) =>
    Buffer.from(Reflect.get(BrowserWindow.getAllWindows()[0] ?? {}, 'paper')).toString('base64'),
  );
  await writeFile(printed, Buffer.from(paper, 'base64'));
  const about = new PdfFile(Buffer.from(paper, 'base64')).info();
  expect(about).toMatch(new RegExp(`^Pages:\\s+${release?.pages}$`, 'm'));
  expect(about).toMatch(/^Page size:.*A4/m);
  // Nothing of it stays in the window.
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await otway.expectAccessible();
});

test('the copy of the record waits until each item that the rules keep back is decided, and holds what was included', async ({
  otway,
}, info) => {
  const held = recordAccessText.held;
  const { ask, visitId } = await openDocuments(otway, false);
  const { page } = otway;
  await ask('records.save', {
    recordId: visitId,
    reason: null,
    changes: [given('missed', 'Did not weigh the cage'), given('companion', 'Ruth Pemberton')],
  });
  await chooseDocument(page, 'recordAccessPack');
  await expectDrawn(page);
  const list = page.getByRole('region', { name: held.title });
  await expect(list.getByRole('status')).toHaveText(held.count(2, 2));
  const file = info.outputPath('record.pdf');
  await otway.answerSaveDialog(file);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(
    page.getByRole('region', { name: text.release, exact: true }).getByRole('alert'),
  ).toContainText('Decide first');

  await list.getByRole('button', { name: /^Include: .*In the car/ }).click();
  await expect(list.getByRole('status')).toHaveText(held.count(1, 2));
  await list.getByRole('button', { name: /^Leave out: .*Consent and capacity/ }).click();
  await list.getByRole('button', { name: held.save }).click();
  await expect(list.getByText(held.groundMissing)).toBeVisible();
  await list.getByLabel(held.ground).selectOption({ label: held.grounds.thirdParty });
  await list.getByLabel(held.reason).fill('She asked not to be named.');
  await otway.expectAccessible();
  await list.getByRole('button', { name: held.save }).click();
  await expect(list.getByRole('status')).toHaveText(held.count(0, 2));

  await expectDrawn(page);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const said = new PdfFile(await readFile(file)).text().replace(/\s+/g, ' ');
  expect(said).toContain('Did not weigh the cage');
  expect(said).not.toContain('Pemberton');
  expect(said).toContain(recordAccessText.groundsTitle);
});

test('without any release consent the way to one is shown', async ({ otway }) => {
  await openDocuments(otway, false);
  const { page } = otway;
  await expect(page.getByText(text.noConsents)).toBeVisible();
  await expect(page.getByRole('button', { name: text.releaseButton })).toHaveCount(0);
  await page.getByRole('link', { name: text.toConsents }).click();
  await expect(page.getByRole('heading', { level: 1, name: casesText.consentsTitle })).toBeVisible();
});

test('while a file is being written nothing about it can be changed; the kind of file stays chosen, and what was written is told by name', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDocuments(otway, true);
  const { page } = otway;
  const panel = page.getByRole('region', { name: text.release, exact: true });
  const format = panel.getByLabel(formatText.format, { exact: true });
  const passphrase = panel.getByLabel(formatText.passphrase, { exact: true });
  const again = panel.getByLabel(formatText.again, { exact: true });
  const release = panel.getByRole('button', { name: text.releaseButton });
  const locked = info.outputPath('locked.pdf');
  // The system's dialog stays open until the test lets it answer.
  await otway.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        Reflect.set(dialog, 'letGo', () => resolve({ canceled: false, filePath }));
      });
  }, locked);
  await sayHowItLeaves(page);
  await format.selectOption({ label: formatText.formats.encryptedPdf });
  await passphrase.fill('purple ladder 44 Monday');
  await again.fill('purple ladder 44 Monday');
  await release.click();
  await expect(release).toBeDisabled();
  const fields = await panel.locator('select, input, button').all();
  expect(fields.length).toBeGreaterThan(6);
  for (const field of fields) await expect(field).toBeDisabled();
  await expect(page.getByLabel(text.choose)).toBeDisabled();
  await expect.poll(() => otway.app.evaluate(({ dialog }) => Reflect.has(dialog, 'letGo'))).toBe(true);
  await otway.app.evaluate(({ dialog }) => Reflect.get(dialog, 'letGo')());
  await expect(panel.getByText(`Released. The file is at ${locked}.`)).toBeVisible({ timeout: 20_000 });
  await expect(panel.getByText(formatText.written.encryptedPdf)).toBeVisible();
  expect(new PdfFile(await readFile(locked), 'purple ladder 44 Monday').text()).toContain('Martin Okell');

  // The choice stays; the passphrase does not stay in the page, and the next file asks for one.
  await expect(format).toHaveValue('encryptedPdf');
  await expect(passphrase).toHaveValue('');
  await expect(again).toHaveValue('');
  const open = info.outputPath('open.pdf');
  await otway.answerSaveDialog(open);
  await release.click();
  await expect(panel.getByRole('alert')).toContainText(documentsText.filePassphrase.short);
  await expect(access(open)).rejects.toThrow();
  expect(await ask<Release[]>('documents.releases', { caseId })).toHaveLength(1);
  await otway.expectAccessible();

  // Nor does another document fall back to a file that anybody can open.
  await chooseDocument(page, 'recommendationLetter');
  await expectDrawn(page);
  await expect(format).toHaveValue('encryptedPdf');
  await format.selectOption({ label: formatText.formats.pdf });
  await sayHowItLeaves(page);
  await release.click();
  await expect(panel.getByText(`Released. The file is at ${open}.`)).toBeVisible({ timeout: 20_000 });
  await expect(panel.getByText(formatText.written.pdf)).toBeVisible();
});

test('the words of the consent stand beside the release; nothing leaves until the OT confirms that they mean this document', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDocuments(otway, true);
  const { page } = otway;
  await chooseDocument(page, 'recommendationLetter');
  await expectDrawn(page);
  const panel = page.getByRole('region', { name: text.release, exact: true });
  const words = panel.getByRole('region', { name: panelText.consentWords });
  await expect(words).toContainText('The report on her work. No letters.');
  await expect(words).toContainText(audienceNames.employer);
  await expect(words).toContainText(panelText.givenOn('1 Nov 2026', 'in writing'));
  await expect(words).toContainText(panelText.untilWithdrawn);
  const agreed = panel.getByRole('checkbox', {
    name: panelText.confirm(text.kinds.recommendationLetter, text.readers.employer),
  });
  await sayHowItLeaves(page);
  await agreed.uncheck();
  const file = info.outputPath('letter.pdf');
  await otway.answerSaveDialog(file);
  const release = panel.getByRole('button', { name: text.releaseButton });
  await release.click();
  await expect(panel.getByText(panelText.confirmMissing)).toBeVisible();
  await otway.expectAccessible();
  expect(await otway.namesOffered()).toEqual([]);

  await agreed.check();
  await release.click();
  await expect(panel.getByText(`Released. The file is at ${file}.`)).toBeVisible({ timeout: 20_000 });
  const [released] = await ask<Release[]>('documents.releases', { caseId });
  expect(released).toMatchObject({ agreedTo: 'The report on her work. No letters.' });
  await expect(page.getByRole('region', { name: text.ledger })).toContainText(
    panelText.agreedTo('The report on her work. No letters.'),
  );

  // What was confirmed of one document says nothing of another.
  await chooseDocument(page, 'employerReport');
  await expectDrawn(page);
  await expect(
    panel.getByRole('checkbox', { name: /^The client agreed to this document/ }),
  ).not.toBeChecked();
});

test('an expert report goes to whoever gave the instruction; unsigned it asks how it goes and why', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDocuments(otway, true);
  const { page } = otway;
  const panel = page.getByRole('region', { name: text.release, exact: true });
  await chooseDocument(page, 'expertReport');
  await expectDrawn(page);
  await expect(panel.getByText(panelText.noInstruction)).toBeVisible();
  await expect(panel.getByRole('button', { name: text.releaseButton })).toHaveCount(0);
  // Never "nothing is missing" above a list of what is.
  await expect(page.getByRole('region', { name: checksText.title })).toContainText(
    /^Before you sign(?!.*nothing is missing)/u,
  );
  await otway.expectAccessible();
  await ask('records.create', {
    caseId,
    kind: 'expertInstruction',
    parentId: null,
    initial: [given('instructedBy', 'Harriet Osei')],
  });
  await panel.getByRole('link', { name: panelText.toInstructions }).click();
  await goToRoom(page, casesText.roomDocuments);
  await chooseDocument(page, 'expertReport');
  await expectDrawn(page);
  await expect(panel.getByText(`${text.recipient}: Harriet Osei`)).toBeVisible();
  const file = info.outputPath('expert.pdf');
  await otway.answerSaveDialog(file);
  await panel.getByRole('button', { name: text.releaseButton }).click();
  await expect(panel.getByText(standingText.channelMissing)).toBeVisible();
  await expect(panel.getByText(standingText.reasonMissing)).toBeVisible();
  expect(await otway.namesOffered()).toEqual([]);
  await sayHowItLeaves(page);
  await panel.getByRole('button', { name: text.releaseButton }).click();
  // It lacks most of what it must have.
  await expect(panel.getByRole('alert')).toBeVisible({ timeout: 20_000 });
  await expect(access(file)).rejects.toThrow();
  await otway.expectAccessible();
});

test('a change in an expert report is told to whoever gave the instruction', async ({ otway }, info) => {
  test.setTimeout(120_000);
  const { ask, caseId } = await openDocuments(otway, false);
  const { page } = otway;
  await ask('records.create', {
    caseId,
    kind: 'consent',
    parentId: null,
    initial: [given('scope', 'assess'), given('from', '01/03/2026'), given('howGiven', 'written')],
  });
  const { record } = await ask<{ record: { id: string } }>('records.create', {
    caseId,
    kind: 'expertInstruction',
    parentId: null,
    initial: Object.entries(expertAnswers).map(([path, value]) =>
      given(path, Array.isArray(value) ? [...value] : String(value)),
    ),
  });
  const choice = { caseId, kind: 'expertReport', audience: 'court' };
  const sign = async () => {
    for (const taken of [
      { kind: 'checked' },
      { kind: 'skipped', step: 'secondRead', reason: 'Nobody else at hand' },
    ])
      await ask('documents.takeStep', { ...choice, taken });
    await ask('documents.sign', { ...choice, passphrase, certificate: null, operation: randomUUID() });
  };
  const panel = page.getByRole('region', { name: text.release, exact: true });
  const release = async (file: string) => {
    await otway.answerSaveDialog(file);
    await sayHowItLeaves(page);
    await panel.getByRole('button', { name: text.releaseButton }).click();
    await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  };
  await sign();
  await goToRoom(page, casesText.roomNotes);
  await goToRoom(page, casesText.roomDocuments);
  await chooseDocument(page, 'expertReport');
  await expectDrawn(page);
  await release(info.outputPath('expert.pdf'));
  await ask('records.save', {
    recordId: record.id,
    reason: null,
    changes: [given('conclusions', 'The loss of grip is likely to be permanent.')],
  });
  await ask('documents.newVersion', { ...choice, reason: 'Changed view on the loss of grip.' });
  await sign();
  await goToRoom(page, casesText.roomNotes);
  await goToRoom(page, casesText.roomDocuments);
  await chooseDocument(page, 'expertReport');
  const versions = page.getByRole('region', { name: standingText.versions });
  const tell = standingText.tellNamed(standingText.tell, 'Harriet Osei', 1);
  await versions.getByRole('button', { name: tell }).click();
  await expect(page.getByRole('navigation', { name: text.outline })).toContainText('What has changed');
  await expectDrawn(page);
  await expect(panel.getByText(`${text.recipient}: Harriet Osei`)).toBeVisible();
  await expect(panel.getByText(correctionText.expert.panel)).toBeVisible();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('expert-correction.png'), fullPage: true });
  const letter = info.outputPath('correction.pdf');
  await release(letter);
  const told = squeeze(new PdfFile(await readFile(letter)).text());
  for (const words of [correctionText.expert.duty, 'Changed view on the loss of grip.', 'K12HX345'])
    expect(told).toContain(squeeze(words));
});
