import { casesText } from '../../shared/text/cases';
import { documentsScreenText as text } from '../../shared/text/documents-screen';
import { keptFromText } from '../../shared/text/release-panel';
import { expect, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { given } from './support/desk';
import { openDocuments } from './support/document-desk';
import { expectDrawn, sayHowItLeaves } from './support/document-pages';

test('somebody whom the record says not to contact gets a document only with a reason', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDocuments(otway, true);
  const { page } = otway;
  const { records } = await ask<{ records: { id: string; kind: string }[] }>('cases.get', { caseId });
  await ask('records.save', {
    recordId: records.find(({ kind }) => kind === 'caseFile')?.id,
    reason: null,
    changes: [
      given('contacts', ['one']),
      given('contacts.one.name', 'Martin Okell'),
      given('contacts.one.doNotContact', 'yes'),
      given('contacts.one.doNotContactReason', 'He rang her at night.'),
    ],
  });
  await goToRoom(page, casesText.consentsTitle);
  await goToRoom(page, casesText.roomDocuments);
  await expectDrawn(page);
  const panel = page.getByRole('region', { name: text.release, exact: true });
  await expect(panel.getByText(keptFromText.contact('Martin Okell'))).toContainText('He rang her at night.');
  await sayHowItLeaves(page);
  const file = info.outputPath('letter.pdf');
  await otway.answerSaveDialog(file);
  const leave = panel.getByRole('button', { name: text.releaseButton });
  await leave.click();
  await expect(panel.getByText(keptFromText.reasonMissing)).toBeVisible();
  // The button is far below the question.
  await expect(panel.getByLabel(keptFromText.reason)).toBeFocused();
  expect(await otway.namesOffered()).toEqual([]);
  await otway.expectAccessible();
  await panel.getByLabel(keptFromText.reason).fill('She asked me to send this one.');
  await leave.click();
  await expect(panel.getByText(`Released. The file is at ${file}.`)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('region', { name: text.ledger })).toContainText(
    keptFromText.inLedger('She asked me to send this one.'),
  );
  await panel.getByRole('link', { name: keptFromText.toRecord }).click();
  await expect(page.getByRole('heading', { level: 1, name: casesText.referralTitle })).toBeVisible();
});
