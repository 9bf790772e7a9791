import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { demandById } from '../../shared/assessments/catalogue';
import { casesText } from '../../shared/text/cases';
import { formText } from '../../shared/text/form';
import { gridText } from '../../shared/text/grid';
import { importText } from '../../shared/text/imports';
import { occupationText } from '../../shared/text/imports-occupation';
import { visitText } from '../../shared/text/visit';
import { expect, test } from './support/app';
import { addRecord, given, openDesk, openRoom } from './support/desk';
import { cellOf } from './support/visit-pages';
import { resize } from './support/window-size';

const label = (id: string) => demandById(id)?.label ?? id;
const profile = path.resolve(import.meta.dirname, '../../docs/examples/occupation-profile.csv');
let folder = '';

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'otway-import-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('an occupation profile prefills demands: preview, import, marked as not observed, rated anew, undone', async ({
  otway,
}) => {
  await openDesk(otway, async (desk) => {
    const visit = await addRecord(desk, 'visit', null, [given('date', '2026-11-20')]);
    await addRecord(desk, 'activityAnalysis', visit, [
      given('shiftMinutes', 420, 'document'),
      given('tasks', ['a']),
      given('tasks.a.name', 'Serve customers'),
      given('ratings.a.public_contact.frequency', 'occasional', 'observed'),
    ]);
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await page.getByRole('button', { name: importText.openOccupation }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: occupationText.title });
  await expect(dialog.getByRole('heading', { name: importText.columnsTitle })).toBeVisible();
  await otway.expectAccessible();

  const template = path.join(folder, 'template.csv');
  await otway.answerSaveDialog(template);
  await dialog.getByRole('button', { name: importText.saveTemplate }).click();
  await expect(dialog.getByText(importText.templateSaved)).toBeVisible();
  expect(await readFile(template, 'utf8')).toContain('demand_id');

  // A file that is none changes nothing and says what to do.
  const workbook = path.join(folder, 'profile.xlsx');
  await writeFile(workbook, Buffer.from('PK\u0003\u0004', 'latin1'));
  await otway.answerOpenDialog([workbook]);
  await dialog.getByRole('button', { name: importText.choose, exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText(importText.spreadsheet);
  await expect(dialog.getByRole('alert')).toContainText('CSV UTF-8');

  const broken = path.join(folder, 'broken.csv');
  const good = await readFile(profile, 'utf8');
  await writeFile(broken, `${good}lift_flor_waist,,occasional,,,,,,,,,,\nwalk,drive home,,5000,,,,,,,,,\n`);
  await otway.answerOpenDialog([broken]);
  await dialog.getByRole('button', { name: importText.chooseAnother }).click();
  await expect(dialog.getByRole('status')).toContainText(importText.counts(6, 1, 2));
  await expect(dialog.getByRole('row', { name: /demand_id.*Did you mean lift_floor_waist\?/ })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /minutes.*0 to 1440 min/ })).toBeVisible();
  await expect(dialog.getByRole('row', { name: new RegExp(label('public_contact')) })).toContainText(
    occupationText.ratedBeside,
  );
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/import-preview.png` });
  await resize(otway, 1024, 768, 1);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/import-preview-small.png` });
  await dialog.getByRole('button', { name: importText.apply(6) }).click();
  await expect(dialog.getByText(importText.applied(6))).toBeVisible();
  await dialog.getByRole('button', { name: importText.close, exact: true }).last().click();

  await page
    .getByRole('navigation', { name: formText.rail.label })
    .getByRole('button', { name: /^Demands/ })
    .click();
  const standing = cellOf(page, gridText.wholeJob, label('stand_static'));
  await expect(standing).toHaveAccessibleName(/Frequent.*from the library, not observed.*low confidence/);
  await expect(cellOf(page, 'unpack the delivery', label('handle_grip'))).toHaveAccessibleName(
    /not observed/,
  );
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/import-grid.png` });

  // What the therapist rates is seen, and the library's low confidence goes with its rating.
  await standing.click();
  await page.keyboard.press('1');
  await expect(standing).toHaveAccessibleName(/Occasional.*observed/);
  await expect(standing).not.toHaveAccessibleName(/not observed|confidence/);
});
