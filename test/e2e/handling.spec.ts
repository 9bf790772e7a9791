import { writeFile } from 'node:fs/promises';
import { casesText } from '../../shared/text/cases';
import { purposeNames } from '../../shared/text/consent';
import { handlingText as text } from '../../shared/text/handling';
import { instrumentFormText as forms } from '../../shared/text/instruments/forms';
import { leversText as levers } from '../../shared/text/instruments/levers';
import { instrumentRoomText as room } from '../../shared/text/instruments/room';
import { instrumentScreenText as screen } from '../../shared/text/instruments/screen';
import { photosText } from '../../shared/text/photos';
import { expect, test } from './support/app';
import { goToRoom, recordConsent } from './support/case-pages';
import { addRecord, given, openDesk, openRoom } from './support/desk';
import {
  chooseDocument,
  chooseSentence,
  expectDrawn,
  expectReleased,
  release,
} from './support/document-pages';
import { expectSaved, fillAnswers, openSection } from './support/forms';
import { picturesOf, wordsOf } from './support/pdf-files';
import { drawPicture } from './support/pictures';
import { cutOff, resize } from './support/window-size';

/** 16 kg from a pallet on the floor, hands 50 cm out. */
const pallet = [
  given('notApplicable', ['none']),
  given('units', 'metric'),
  given('load_kg', 16),
  given('coupling', 'fair'),
  given('startHeight_cm', 15),
  given('distanceFrom', 'measured'),
  given('startDistance_cm', 50),
  given('endHeight_cm', 90),
  given('control', 'no'),
  given('angle', 0),
  given('frequencyFrom', 'counted'),
  given('liftsCounted', 30),
  given('duration', 'upTo2'),
  given('subject', 'totes from the pallet'),
  given('inReports', 'yes'),
];

test('a warehouse visit: handling tasks in numbers, scored where they belong, and read at the step of the analysis', async ({
  otway,
}, info) => {
  test.setTimeout(180_000);
  const { page } = otway;
  await openDesk(otway, async (desk) => {
    const visit = await addRecord(desk, 'visit', null, [given('date', '2026-11-20')]);
    await addRecord(desk, 'activityAnalysis', visit, [
      given('tasks', ['t1']),
      given('tasks.t1.name', 'Load the cage'),
      given('tasks.t1.steps', ['s1']),
      given('tasks.t1.steps.s1.what', 'Lift a tote from the pallet'),
    ]);
    await addRecord(desk, 'nioshLift', visit, [
      ...pallet,
      given('placeId', 's1'),
      given('date', '2026-11-20'),
    ]);
  });
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.getByRole('button', { name: text.start }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  const main = page.getByRole('main');
  await fillAnswers(main, [[text.about.subject, 'Goods-in, loading cages']]);
  await openSection(page, text.tasks.title);
  await main.getByRole('button', { name: 'Add a handling task' }).click();
  await fillAnswers(main, [
    [text.tasks.name, 'Lift totes from the pallet'],
    [text.tasks.place, 'Load the cage › Lift a tote from the pallet'],
    [text.tasks.kinds, [text.tasks.kindOptions.lift]],
    [text.tasks.mass, '16'],
  ]);
  const from = main.getByRole('textbox', { name: text.tasks.from, exact: true });
  await from.fill('4000');
  await from.blur();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(main).toContainText('0 to 3000 mm');
  await fillAnswers(main, [[text.tasks.from, '150']]);
  await expectSaved(page);
  // A photo of the lift, pinned to its task.
  const file = info.outputPath('pallet.jpg');
  await writeFile(file, await drawPicture(page, 'PALLET'));
  const ofTask = main.getByRole('region', { name: photosText.ofItem('Lift totes from the pallet') });
  const choosing = page.waitForEvent('filechooser');
  await ofTask.getByRole('button', { name: photosText.addOf('handling task') }).click();
  await (await choosing).setFiles(file);
  await expect(ofTask.getByRole('img')).toBeVisible();
  await openSection(page, text.closing.title);
  const photo = main.getByRole('figure').first();
  await photo.getByRole('textbox', { name: photosText.caption }).fill('Hands 150 mm above the floor');
  await photo
    .getByRole('combobox', { name: photosText.people, exact: true })
    .selectOption({ label: photosText.peopleOption.nobody });
  const used = photo.getByRole('checkbox', { name: photosText.inDocuments });
  if (!(await used.isChecked())) await used.click();
  await expectSaved(page);
  const scored = page.getByRole('region', { name: text.panel.title });
  await expect(scored).toContainText('totes from the pallet');
  await expect(scored).toContainText('lifting index');
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('handling.png') });

  // The same result stands at the step of the analysis.
  await goToRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.getByRole('link', { name: /^Activity analysis/ }).click();
  await openSection(page, 'Tasks');
  // One task with one step: both are open.
  await expect(main.locator('[data-scored-at="s1"]')).toContainText('totes from the pallet');
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('step.png') });

  // A change is typed at the instrument and scored again at once.
  await main.locator('[data-scored-at="s1"]').getByRole('link').click();
  const panel = page.getByRole('region', { name: screen.panel, exact: true });
  await panel.getByRole('button', { name: levers.tryOutOf(levers.lift.startHeight) }).click();
  const change = page.getByRole('textbox', { name: levers.what, exact: true });
  await expect(change).toHaveValue('Pick the load up at a height of 75 cm');
  await change.fill('Raise the pallet to 75 cm');
  await expect(panel.locator('[data-change]')).toContainText('15 cm → 75 cm');
  await expect(panel.locator('[data-change]')).toContainText(levers.verdicts.lower);
  await expectSaved(page);

  // Found among the assessments of its kind. What is started at one of its tasks begins attached to the step.
  await goToRoom(page, casesText.roomHandling);
  await expect(main).toContainText(casesText.assessedOn('20 Nov 2026'));
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('list.png') });
  await main.getByRole('link', { name: /^Manual handling assessment/ }).click();
  const start = scored.getByRole('link', { name: text.panel.startFor('Lift totes from the pallet') });
  await start.press('Enter');
  await expect(main).toContainText(room.startForTask('Lift totes from the pallet'));
  await expect(main.getByRole('button', { name: /PHQ/ })).toHaveCount(0);
  await otway.expectAccessible();
  await main.locator('[data-kind=reba]').click();
  await expect(main.getByLabel(forms.subject, { exact: true })).toHaveValue('Lift totes from the pallet');
  await expect(main.getByLabel(forms.place, { exact: true })).toHaveValue('s1');
  await page.getByRole('link', { name: screen.backToVisit }).click();
  await page.getByRole('link', { name: /^Manual handling assessment/ }).click();
  await expect(scored.getByRole('link', { name: /Rapid Entire Body Assessment/ })).toBeVisible();
  for (const [width, height, zoom] of [
    [1280, 800, 1],
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(otway, width, height, zoom);
    await scored.scrollIntoViewIfNeeded();
    expect(await cutOff(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath(`scored-${width}-${zoom}.png`) });
  }
  await resize(otway, 1280, 800, 1);

  // Consent to the employer's copy, recorded in the window.
  await recordConsent(page, [
    ['Agreed to', 'Release of documents'],
    ['Recipient', 'Martin Okell'],
    ['Kind of reader', 'Employer'],
    ['For', [purposeNames.adjustments]],
    ['From', '1/11/2026'],
    ['How it was given', 'In writing'],
  ]);

  // The report, as an employer may have it.
  await goToRoom(page, casesText.roomDocuments);
  await chooseDocument(page, 'handlingReport');
  await expectDrawn(page);
  const outline = await page.getByRole('main').textContent();
  expect(outline).toContain('Manual handling report');
  await chooseSentence(page, 'asks more than is recommended');
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('report.png') });
  const pdf = info.outputPath('handling.pdf');
  await release(otway, pdf);
  await expectReleased(page);
  const printed = wordsOf(pdf);
  for (const told of [
    'Manual handling report',
    'Martin Okell',
    'Lift totes from the pallet',
    '16 kg',
    '150 mm',
    'Photo 1. Hands 150 mm above the floor',
    'Raise the pallet to 75 cm',
    '15 cm → 75 cm',
    'does not replace the employer’s own risk assessment',
  ])
    expect(printed, told).toContain(told);
  expect(picturesOf(pdf)).toBe(1);
  expect(printed).not.toMatch(/NIOSH|lifting index/i);
});
