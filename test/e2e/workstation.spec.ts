import { writeFile } from 'node:fs/promises';
import type { PhotoSummary } from '../../shared/domain/practitioner';
import { casesText } from '../../shared/text/cases';
import { equipmentText } from '../../shared/text/equipment';
import { guardedTermText } from '../../shared/text/guarded-term';
import { instrumentScreenText } from '../../shared/text/instruments/screen';
import { photosText } from '../../shared/text/photos';
import { visitText } from '../../shared/text/visit';
import { workstationText as text } from '../../shared/text/workstation';
import { workstationElements as parts, workstationQuestions } from '../../shared/text/workstation-questions';
import { workstationScreenText as screen } from '../../shared/text/workstation-screen';
import { settingsText } from '../../shared/text/workstation-settings';
import { expect, test } from './support/app';
import { addRecord, given, openDesk, openRoom } from './support/desk';
import { expectReleased, openDocument, release } from './support/document-pages';
import { expectSaved, fillAnswers, openSection } from './support/forms';
import { metadataOf, picturesOf, wordsOf } from './support/pdf-files';
import { drawPicture } from './support/pictures';
import { smallTargets } from './support/targets';
import { cutOff, resize } from './support/window-size';
import { rightAnswers } from './support/workstation';

test('an office visit: the desk is scored from its answers, changed on the spot and scored again at once', async ({
  otway,
}, info) => {
  test.setTimeout(180_000);
  const { page } = otway;
  const { ask, caseId } = await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [given('date', '2026-11-20')],
    });
  });
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.getByRole('button', { name: screen.start }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  const main = page.getByRole('main');
  const score = page.getByRole('region', { name: screen.score });
  // Nothing is answered: nothing is scored, and the answers it waits for are named.
  await expect(score.locator('[data-headline]')).toHaveCount(0);
  await expect(score.locator('[data-missing]')).toBeVisible();
  // Seen on the day of the visit, whenever it is written.
  await expect(main.getByLabel(text.about.date, { exact: true })).toHaveValue('20/11/2026');
  await expect(main.getByText(text.about.reasonHelp)).toBeVisible();
  await fillAnswers(main, [
    [text.about.subject, 'Desk 12, second floor'],
    [text.about.setting, [text.about.settings.office]],
    [text.about.glasses, [text.about.glassesOptions.varifocal]],
    [text.about.health, 'Migraine on long screen days'],
  ]);
  await expectSaved(page);

  // All that is as it should be, as if tapped through; what is wrong is answered in the window.
  const { records } = await ask<{ records: { id: string; kind: string }[] }>('cases.get', { caseId });
  const recordId = records.find(({ kind }) => kind === 'workstation')?.id;
  await ask('records.save', { recordId, reason: null, changes: rightAnswers() });
  await page.reload();
  await page.getByRole('link', { name: /Rosalind Achterberg/ }).click();
  await page
    .getByRole('navigation', { name: casesText.caseRooms })
    .getByRole('link', { name: casesText.roomVisits })
    .click();
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.getByRole('link', { name: /^Workstation assessment, Desk 12/ }).click();
  await expect(score.locator('[data-headline]')).toContainText('2');

  await openSection(page, parts.screen);
  await expect(main.getByText(text.varifocalsHelp)).toBeVisible();
  await fillAnswers(main, [
    ['Height of the screen', 'Too high'],
    [workstationQuestions.screen_distance.question, text.point.no],
  ]);
  await page.screenshot({ path: info.outputPath('screen.png') });
  await openSection(page, parts.desk);
  await fillAnswers(main, [[workstationQuestions.desk_legSpace.question, text.point.no]]);
  await openSection(page, parts.chair);
  await fillAnswers(main, [
    ['Seat height', 'Feet do not reach the floor'],
    ['Seat depth', 'Seat too long'],
    ['Elbows', 'Not supported like that'],
    ['Which side: elbows', text.point.sides.left],
  ]);
  await expect(score.locator('[data-headline]')).toContainText('5');
  await otway.expectAccessible();

  const points = page.getByRole('region', { name: screen.points });
  await expect(points).toContainText(screen.counts(6, 0, 0));
  await openSection(page, text.measures.title);
  await fillAnswers(main, [[text.measures.found(settingsText.names.seatHeight), '480']]);
  const posture = page.getByRole('region', { name: screen.posture });
  await expect(posture).toHaveCount(0);
  const settings = page.getByRole('region', { name: screen.settings });
  const seat = settings.getByRole('row', { name: new RegExp(settingsText.names.seatHeight) });
  await expect(seat).toContainText(settingsText.rangeNeeds);
  await expect(seat).toContainText('480 mm');
  // Measures of the body are asked only of someone who agrees: the consent comes first, and the link leads to it.
  await expect(seat.getByRole('button')).toHaveText([screen.consentFirst]);
  await seat.getByRole('button', { name: screen.consentFirst }).press('Enter');
  await expect(
    main.getByRole('radiogroup', { name: text.measures.consent }).getByRole('radio').first(),
  ).toBeFocused();
  await seat.scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('no-range.png') });
  await fillAnswers(main, [
    [text.measures.consent, 'Yes'],
    [text.measures.shoes, text.measures.shoesOff],
    [text.measures.soles, '25'],
    [text.measures.body.body_popliteal, '410'],
    [text.measures.body.body_elbowSitting, '235'],
    [text.measures.body.body_eyeSitting, '740'],
  ]);
  await expect(seat).toContainText('at most 435 mm');
  await expect(seat).toContainText('45 mm above it');
  await fillAnswers(main, [[text.measures.body.body_eyeSitting, '120']]);
  await expect(main.getByText(/120|400/).first()).toBeVisible();
  await fillAnswers(main, [
    [text.measures.body.body_eyeSitting, '740'],
    [text.measures.found(settingsText.names.deskHeight), '470'],
  ]);
  await expect(settings).toContainText(screen.impossible);
  await expect(settings).toContainText(settingsText.problems.seatAboveDesk);
  await fillAnswers(main, [
    [text.measures.found(settingsText.names.deskHeight), '730'],
    [text.measures.after(settingsText.names.seatHeight), '430'],
  ]);
  await expect(settings).not.toContainText(screen.impossible);
  await expect(seat).toContainText('480 → 430 mm');
  await page.screenshot({ path: info.outputPath('measures.png') });

  await openSection(page, text.changed.title);
  await fillAnswers(main, [
    [text.point.after('Seat height'), 'Knees at a right angle'],
    [text.point.after('Height of the screen'), 'Right'],
  ]);
  const whole = score.getByRole('row', { name: screen.parts.final });
  await expect(whole).toContainText('5');
  await expect(whole.getByRole('cell').nth(1)).toHaveText('3');
  await expect(points).toContainText(screen.counts(4, 2, 0));
  await expect(points.getByRole('listitem').filter({ hasText: screen.putRight })).toHaveCount(2);
  await page.screenshot({ path: info.outputPath('changed.png') });

  // What was begun and left out of the posture table is named.
  await openSection(page, text.posture.title);
  await fillAnswers(main, [[text.posture.parts.head, text.posture.comfortable]]);
  await expect(posture).toContainText(screen.postureOpen(10, 11));
  await posture.getByRole('button', { name: text.posture.parts.feet }).press('Enter');
  await expect(
    main.getByRole('radiogroup', { name: text.posture.parts.feet }).getByRole('radio').first(),
  ).toBeFocused();

  // Where the score has no room beside the questions, it stays at the foot.
  await resize(otway, 1024, 768, 1);
  await expect(page.getByText(screen.foot.found('5 out of 10'))).toBeInViewport();
  await expect(page.getByText(screen.foot.after('3 out of 10'))).toBeInViewport();
  await page.screenshot({ path: info.outputPath('foot.png') });
  await otway.expectAccessible();
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('button', { name: instrumentScreenText.barOpen }).press('Enter');
  await expect(score.getByRole('heading', { name: screen.score })).toBeFocused();
  await expect(score.getByRole('heading', { name: screen.score })).toBeInViewport();
  await page.screenshot({ path: info.outputPath('foot-open.png') });
  await resize(otway, 1280, 800, 2);
  expect(await cutOff(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('foot-zoomed.png') });
  await resize(otway, 1280, 800, 1);

  await points.getByRole('button', { name: screen.writeUpOf('elbows not supported') }).press('Enter');
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('textbox', { name: text.issues.what }) });
  await expect(item.getByRole('textbox', { name: text.issues.what })).toBeFocused();
  // What the employer's copy would leave out is said where it is typed, and holds nothing up.
  await fillAnswers(item, [[text.issues.effect, 'Lifting the shoulder brings on a migraine']]);
  await expect(item.getByText(guardedTermText.health('Migraine'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('guarded.png') });
  await otway.expectAccessible();
  await fillAnswers(item, [
    [text.issues.effect, 'Left arm hangs, shoulder lifted'],
    [text.issues.action, 'Provide a chair with armrests that adjust in height'],
    [text.issues.priority, text.issues.priorities.month],
  ]);
  await expect(item.getByText(guardedTermText.health('Migraine'))).toHaveCount(0);
  // Each point leads to what comes of it: made from the point, named by it, and opened from then on.
  const elbows = points.getByRole('listitem').filter({ hasText: 'Elbows not supported' });
  const { recommendation, equipmentItem } = screen.outcomes;
  await elbows.getByRole('button', { name: recommendation.make }).press('Enter');
  const opening = elbows.getByRole('link', { name: recommendation.open });
  await expect(opening).toBeFocused();
  await expect(elbows.getByRole('button', { name: recommendation.make })).toHaveCount(0);
  await expectSaved(page);
  await elbows.getByRole('button', { name: equipmentItem.make }).press('Enter');
  await expect(page.getByRole('textbox', { name: equipmentText.why })).toHaveValue(
    'Elbows not supported. Left arm hangs, shoulder lifted',
  );
  await expect(
    page.getByRole('combobox', { name: equipmentText.recommendation }).locator('option:checked'),
  ).toHaveText(/Provide a chair with armrests/);
  await page.screenshot({ path: info.outputPath('equipment.png') });
  await page.getByRole('link', { name: screen.askedAt('Elbows not supported.') }).click();
  await expect(elbows.getByRole('link', { name: equipmentItem.open })).toBeVisible();
  // A point that nobody wrote up yet is written up on the way.
  const legs = points.getByRole('listitem').filter({ hasText: 'Too little room for the legs' });
  await legs.getByRole('button', { name: recommendation.make }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: casesText.roomRecommendations })).toBeVisible();
  await page.screenshot({ path: info.outputPath('recommend.png') });
  await page.getByRole('link', { name: screen.askedAt('Too little room for the legs.') }).click();
  await expect(legs.getByRole('link', { name: recommendation.open })).toBeVisible();
  await openSection(page, text.issues.title);
  await page.screenshot({ path: info.outputPath('issues.png') });
  await otway.expectAccessible();
  expect(await smallTargets(page)).toEqual([]);

  await page.getByRole('link', { name: visitText.backToVisit }).click();
  await page
    .getByRole('navigation', { name: casesText.caseRooms })
    .getByRole('link', { name: casesText.roomFindings })
    .click();
  await expect(
    page.getByText(
      /Desk 12, second floor, to be put right\. .*Chair: seat too long; elbows not supported \(left\)/,
    ),
  ).toBeVisible();
});

test('photos are pinned to points and changes, and the report on the desk leaves with them', async ({
  otway,
}, info) => {
  test.setTimeout(180_000);
  const { page } = otway;
  const { ask, caseId } = await openDesk(otway, async (desk) => {
    const visitId = await addRecord(desk, 'visit', null, [given('date', '2026-11-20')]);
    await addRecord(desk, 'consent', null, [
      given('scope', 'release'),
      given('recipient', 'Martin Okell'),
      given('audience', 'employer'),
      given('purposes', ['adjustments']),
      given('from', '2026-11-01'),
      given('howGiven', 'written'),
    ]);
    await addRecord(desk, 'workstation', visitId, [
      given('date', '2026-11-20'),
      given('subject', 'Desk 12'),
      given('setting', ['office']),
      given('glasses', ['varifocal']),
      ...rightAnswers(),
      given('monitor', 'too_high', 'observed'),
      given('after_monitor', 'arm_length_eye_level'),
      given('screen_noGlare', 'no', 'client'),
      given('screen_noGlare_note', 'Window behind, from two o’clock on'),
      given('changes', ['lower']),
      given('changes.lower.what', 'Screen lowered'),
      given('changes.lower.before', 'Top 1,300 mm'),
      given('changes.lower.after', 'Top 1,110 mm'),
      given('finalQuestions_noSymptoms', 'no', 'client'),
      given('symptoms', 'Migraine after long screen days'),
      given('reviewDate', '2027-01-15'),
    ]);
  });
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.getByRole('link', { name: /^Workstation assessment, Desk 12/ }).click();
  const file = info.outputPath('desk.jpg');
  await writeFile(file, await drawPicture(page, 'DESK'));
  const main = page.getByRole('main');
  await openSection(page, parts.screen);
  const ofPoint = main.getByRole('region', {
    name: photosText.ofItem('Seen or told: glare or reflections on the screen'),
  });
  const choosing = page.waitForEvent('filechooser');
  await ofPoint.getByRole('button', { name: photosText.addOf('point') }).click();
  await (await choosing).setFiles(file);
  await expect(ofPoint.getByRole('img')).toBeVisible();
  await openSection(page, text.closing.title);
  const photo = main.getByRole('figure').first();
  await photo.getByRole('textbox', { name: photosText.caption }).fill('Window behind the screen');
  await photo
    .getByRole('combobox', { name: photosText.people, exact: true })
    .selectOption({ label: photosText.peopleOption.nobody });
  await expect(photo.getByRole('combobox', { name: photosText.task }).locator('option:checked')).toHaveText(
    'Seen or told: glare or reflections on the screen',
  );
  const used = photo.getByRole('checkbox', { name: photosText.inDocuments });
  if (!(await used.isChecked())) await used.click();
  await expect
    .poll(() => ask<PhotoSummary[]>('photos.list', { caseId }))
    .toMatchObject([{ caption: 'Window behind the screen', people: 'nobody', inDocuments: true }]);

  await openDocument(page, 'workstationReport');
  await otway.expectAccessible();
  const report = info.outputPath('report.pdf');
  await release(otway, report);
  await expectReleased(page);
  const printed = wordsOf(report);
  expect(printed).toContain('Screen lowered');
  expect(printed).toContain('Photo 1. Window behind the screen');
  expect(picturesOf(report)).toBe(1);
  expect(printed).toContain('glare or reflections on the screen (Window behind, from two o’clock on)');
  expect(`${printed} ${metadataOf(report)}`).not.toMatch(/\bROSA\b|varifocal|migraine/i);
});
