import { casesText } from '../../shared/text/cases';
import { formText } from '../../shared/text/form';
import { gridText } from '../../shared/text/grid';
import { libraryText as text } from '../../shared/text/library';
import { shellText } from '../../shared/text/shell';
import { visitText } from '../../shared/text/visit';
import { expect, test } from './support/app';
import { addRecord, type Desk, given, openDesk, openRoom } from './support/desk';
import { cellOf } from './support/visit-pages';
import { cutOff, resize } from './support/window-size';

/** A case of a job with an analysis that holds a name and what the worker said. */
async function prepare({ ask, caseId }: Desk): Promise<void> {
  const { records } = await ask<{ records: { id: string; kind: string }[] }>('cases.get', { caseId });
  const caseFile = records.find(({ kind }) => kind === 'caseFile');
  await ask('records.save', {
    recordId: caseFile?.id,
    changes: [given('jobTitle', 'Parcel sorter'), given('employerName', 'Brackendale Freight')],
    reason: null,
  });
  const visit = await addRecord({ ask, caseId }, 'visit', null, [given('date', '2026-11-20')]);
  await addRecord({ ask, caseId }, 'activityAnalysis', visit, [
    given('shiftMinutes', 420, 'document'),
    given('jobPurpose', 'It keeps the night moving', 'client'),
    given('tasks', ['a', 'b']),
    given('tasks.a.name', 'Load the cage'),
    given('tasks.a.minutes', 120, 'observed'),
    given('tasks.b.name', 'Cover for Rosalind'),
    given('tasks.a.steps', ['s']),
    given('tasks.a.steps.s.what', 'Lift parcels from the Borgward belt', 'observed'),
    given('tasks.a.steps.s.load', 12.5, 'measured'),
    given('ratings.a.lift_floor_waist.frequency', 'frequent', 'observed'),
    given('ratings.a.lift_floor_waist.amount_mass', 12.5, 'measured'),
  ]);
}

test('a job is saved without anything about a person, starts another analysis, and is compared, renamed and retired', async ({
  otway,
}) => {
  await openDesk(otway, prepare);
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('main').getByRole('link', { name: visitText.analysisTitle }).click();

  // Save: the preview shows what is kept and what stays.
  await page.getByRole('button', { name: text.save }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: text.saveTitle });
  await expect(dialog.getByRole('textbox', { name: text.job })).toHaveValue('Parcel sorter');
  const withheld = dialog.getByRole('listitem');
  await expect(withheld.filter({ hasText: 'Cover for Rosalind' })).toContainText(text.why.guarded);
  await expect(withheld.filter({ hasText: 'It keeps the night moving' })).toContainText(text.why.account);
  await expect(dialog.getByText(text.mayName)).toBeVisible();
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/library-save.png` });
  await dialog.getByRole('button', { name: /^Leave out: .*What the worker does/ }).click();
  await expect(withheld.filter({ hasText: 'Borgward' })).toContainText(text.why.chosen);
  await dialog.getByRole('textbox', { name: text.job }).fill('Rosalind’s job');
  await dialog.getByRole('button', { name: /^Save \d+ answers$/ }).click();
  await expect(dialog.getByRole('alert')).toContainText(text.namesPerson);
  await dialog.getByRole('textbox', { name: text.job }).fill('Parcel sorter');
  await dialog.getByRole('button', { name: /^Save \d+ answers$/ }).click();
  await expect(dialog.getByText(text.saved('Parcel sorter', 1))).toBeVisible();
  await dialog.getByRole('button', { name: text.close, exact: true }).last().click();

  // Start another analysis with it: everything is marked, and confirming takes the mark off.
  await page.getByRole('link', { name: visitText.backToVisit }).click();
  await page.getByRole('button', { name: text.start }).click();
  const start = page.getByRole('dialog', { name: text.startTitle });
  await expect(start.getByText('Load the cage: Minutes in a shift')).toBeVisible();
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/library-start.png` });
  await start.getByRole('button', { name: text.startWith }).click();
  const rail = page.getByRole('navigation', { name: formText.rail.label });
  await rail.getByRole('button', { name: /^Tasks/ }).click();
  const minutes = page.getByRole('textbox', { name: 'Minutes in a shift' }).first();
  await expect(minutes).toHaveValue('120');
  const confirm = page.getByRole('button', { name: text.confirmLabel('Minutes in a shift') }).first();
  await confirm.focus();
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/library-form.png` });
  await page.keyboard.press('Enter');
  await expect(confirm).toHaveCount(0);
  await expect(minutes).toBeFocused();
  await minutes.fill('90');
  await rail.getByRole('button', { name: /^Demands/ }).click();
  await expect(cellOf(page, 'Load the cage', 'Lifting, floor to waist')).toHaveAccessibleName(
    /Frequent.*from the library, not observed.*low confidence/,
  );
  await expect(page.getByText(gridText.legendDots)).toBeVisible();

  // Saved again, it is a new version of the same job.
  await page.getByRole('button', { name: text.save }).click();
  await expect(dialog.getByRole('combobox', { name: text.as })).toHaveValue(/.{36}/);
  await dialog.getByRole('button', { name: /^Save \d+ answers$/ }).click();
  await expect(dialog.getByText(text.saved('Parcel sorter', 2))).toBeVisible();
  await dialog.getByRole('button', { name: text.close, exact: true }).last().click();

  await page.getByRole('link', { name: shellText.library }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Brackendale Freight' })).toBeVisible();
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/library.png` });
  await page.getByRole('searchbox', { name: text.search }).fill('baker');
  await expect(page.getByText(text.nothingFound)).toBeVisible();
  await page.getByRole('searchbox', { name: text.search }).fill('parcel');
  await page.getByRole('link', { name: /Parcel sorter/ }).click();
  await page.getByRole('combobox', { name: text.compareWith }).selectOption('1');
  await expect(page.getByRole('row', { name: /Minutes in a shift 120 min 90 min/ })).toBeVisible();
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/library-job.png` });
  for (const [width, height, zoom] of [
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(otway, width, height, zoom);
    expect(await cutOff(page)).toEqual([]);
    await otway.expectAccessible();
  }
  await resize(otway, 1280, 800, 1);

  await page.getByRole('button', { name: text.rename }).click();
  await page.getByRole('textbox', { name: text.job }).fill('Parcel sorter, nights');
  await page.getByRole('button', { name: text.renameSave }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Parcel sorter, nights' })).toBeVisible();
  await page.getByRole('button', { name: text.retire }).click();
  await expect(page.getByText(text.retiredNote)).toBeVisible();
  await page.getByRole('link', { name: text.back, exact: true }).last().click();
  await expect(page.getByRole('link', { name: /Parcel sorter/ })).toHaveCount(0);
  await page.getByRole('checkbox', { name: text.showRetired }).check();
  await expect(page.getByRole('link', { name: /Parcel sorter, nights/ })).toContainText(text.retired);
});
