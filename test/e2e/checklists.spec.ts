import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { casesText } from '../../shared/text/cases.ts';
import { checklistText } from '../../shared/text/checklists.ts';
import { documentsScreenText } from '../../shared/text/documents-screen.ts';
import { formText } from '../../shared/text/form.ts';
import { shellText } from '../../shared/text/shell.ts';
import { PdfFile } from '../fixtures/documents/read-pdf.ts';
import { kitchen } from '../unit/shared/checklists/sample.ts';
import { expect, OtwayApp, test } from './support/app';
import { openDesk } from './support/desk';
import { expectDrawn } from './support/document-pages.ts';
import { expectSaved } from './support/forms.ts';
import { smallTargets } from './support/targets.ts';
import { cutOff, resize } from './support/window-size.ts';

const editor = checklistText.editor;
const words = checklistText.screen;

async function openList(page: Page): Promise<void> {
  await page.getByRole('link', { name: shellText.library, exact: true }).click();
  await page.getByRole('link', { name: words.list, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.list, level: 1 })).toBeVisible();
}

/** Opens the checklists of the case, from anywhere. */
async function openRoom(page: Page): Promise<void> {
  await page.getByRole('link', { name: shellText.cases, exact: true }).click();
  await page.getByRole('link', { name: /Rosalind Achterberg/ }).click();
  const rooms = page.getByRole('navigation', { name: casesText.caseRooms });
  await rooms.getByRole('link', { name: casesText.roomAssessments }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(casesText.purposeChecklists) })
    .click();
}

/** Types the words of the question that is open, and leaves the box. */
async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel(editor.question, { exact: true }).fill(question);
  await page.getByLabel(editor.question, { exact: true }).blur();
}

test('a checklist is built by keyboard, filled in, printed blank, reported, exported, and runs in another vault', async ({
  otway,
}, info) => {
  const { ask: tell, caseId } = await openDesk(otway);
  const { page } = otway;
  await openList(page);
  await otway.expectAccessible();
  await page.getByRole('button', { name: words.make }).press('Enter');
  await page.getByLabel(editor.title, { exact: true }).fill('Kitchen safety');
  await page.getByLabel(editor.purpose, { exact: true }).fill('Before a meal is practised.');
  await page.getByLabel(editor.partTitle(1)).fill('Floor and hob');
  await page.getByRole('button', { name: /^1\. Question 1/ }).press('Enter');
  await ask(page, 'Floor wet or greasy');
  await page.getByLabel(editor.findingOf(1)).selectOption('hazard');
  await page.getByLabel(editor.sensitivity).selectOption('function');

  await page.getByRole('button', { name: editor.addQuestion }).press('Enter');
  await expect(page.getByLabel(editor.question, { exact: true })).toBeFocused();
  await ask(page, 'Grip of the floor');
  await page.getByLabel(editor.kind).selectOption('choice');
  await page.getByLabel(editor.answer(1), { exact: true }).fill('Good');
  await page.getByLabel(editor.points(1), { exact: true }).fill('0');
  await page.getByLabel(editor.answer(2), { exact: true }).fill('Poor');
  await page.getByLabel(editor.points(2), { exact: true }).fill('2');
  await page.getByLabel(editor.askedOf).selectOption('floor_wet_or_greasy');
  await page.getByRole('checkbox', { name: 'Yes', exact: true }).check();

  await page.getByRole('button', { name: editor.addQuestion }).click();
  await ask(page, 'Height of the hob');
  await page.getByLabel(editor.kind).selectOption('number');
  await page.getByLabel(editor.unit, { exact: true }).fill('mm');
  await expect(page.getByText(checklistText.problems.noRange)).toBeVisible();
  await expect(page.getByRole('button', { name: editor.publish(1) })).toBeDisabled();
  await page.getByLabel(editor.min, { exact: true }).fill('500');
  await page.getByLabel(editor.max, { exact: true }).fill('1200');

  await page.getByRole('button', { name: editor.addScore }).click();
  await page.getByLabel(editor.scoreName(1)).fill('Risk');
  await page.getByLabel(editor.scoreUnit(1)).fill('points');
  await page.getByLabel(editor.expression(1)).fill('fetch(height_of_the_hob)');
  await expect(page.getByText(checklistText.problems.expression.function('fetch')).first()).toBeVisible();
  await page
    .getByLabel(editor.expression(1))
    .fill(
      'floor_wet_or_greasy + if(floor_wet_or_greasy = 1, grip_of_the_floor, 0) + if(height_of_the_hob > 950, 1, 0)',
    );
  await otway.expectAccessible();
  expect(await smallTargets(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('editor.png'), fullPage: true });
  await page.getByRole('button', { name: editor.publish(1) }).click();
  await expect(page.getByText(editor.published(1))).toBeVisible();

  // Questions move between parts, over the edge or by name; the focus goes with them.
  await page.getByRole('button', { name: editor.addSection }).click();
  const inPart = (place: number) =>
    page.getByRole('region', { name: editor.partNamed(place) }).getByText(/Height of the hob/);
  const down = page.getByRole('button', { name: formText.group.down('Height of the hob') });
  await down.press('Enter');
  await expect(inPart(2).first()).toBeVisible();
  await expect(down).toBeFocused();
  await page.getByLabel(editor.moveToPart).selectOption({ index: 0 });
  await expect(inPart(1).first()).toBeVisible();
  await expect(page.getByText(editor.exportLeaves)).toBeVisible();
  await page.getByRole('button', { name: editor.removePart(2) }).click();
  await expect(page.getByText(editor.exportLeaves)).toBeHidden();

  // It goes to a file, and runs in the case.
  const file = info.outputPath('Kitchen safety.json');
  await otway.answerSaveDialog(file);
  await page.getByRole('button', { name: editor.export(1) }).click();
  await expect(page.getByText(editor.exported(1, file))).toBeVisible();

  await openRoom(page);
  await otway.expectAccessible();
  expect(await smallTargets(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('room.png') });
  await page.getByRole('button', { name: words.startNamed('Kitchen safety') }).click();
  await expect(page.getByRole('heading', { name: 'Kitchen safety', level: 1 })).toBeVisible();
  const scores = page.getByRole('region', { name: words.scores });
  await page
    .getByRole('button', { name: /Floor and hob/ })
    .first()
    .click();
  await expect(scores).toContainText('incomplete: Floor wet or greasy; Height of the hob');
  await page.getByRole('radio', { name: 'Yes' }).first().check();
  await page.getByRole('radio', { name: 'Poor' }).check();
  await page.getByRole('textbox', { name: /Height of the hob/ }).fill('980');
  await expect(scores).toContainText('4 points');
  await expectSaved(page);
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('filling.png') });

  await page.getByRole('link', { name: words.report }).click();
  await expectDrawn(page);
  await expect(page.getByRole('navigation', { name: documentsScreenText.outline })).toContainText(
    'Kitchen safety',
  );
  await page.getByRole('combobox', { name: documentsScreenText.reader, exact: true }).selectOption('client');
  await expectDrawn(page);
  const report = info.outputPath('report.pdf');
  await otway.answerSaveDialog(report);
  await page.getByRole('button', { name: documentsScreenText.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const told = new PdfFile(await readFile(report)).text();
  for (const line of ['4 points', 'Grip of the floor: Poor', 'Height of the hob: 980 mm'])
    expect(told).toContain(line);
  const findings = await tell<{ statement: string }[]>('findings.list', { caseId });
  expect(findings.map(({ statement }) => statement)).toEqual(['Kitchen safety: Floor wet or greasy: Yes.']);

  // The blank form has the same questions.
  await openRoom(page);
  await page.getByRole('link', { name: words.printBlankNamed('Kitchen safety') }).click();
  await expectDrawn(page);
  await expect(page.getByText(documentsScreenText.withheldNone(''))).toHaveCount(0);
  const blank = info.outputPath('blank.pdf');
  await otway.answerSaveDialog(blank);
  await page.getByRole('button', { name: documentsScreenText.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const printed = new PdfFile(await readFile(blank)).text();
  expect(printed).toContain('Kitchen safety, version 1');
  expect(printed).toContain('If Yes: Grip of the floor');
  expect(printed).not.toContain('Achterberg');

  const other = await OtwayApp.launch();
  try {
    await openDesk(other);
    await openList(other.page);
    const broken = info.outputPath('broken.json');
    await writeFile(
      broken,
      (await readFile(file, 'utf8')).replace(
        '"showIf": null',
        '"showIf": {"field": "grip_of_the_floor", "is": ["good"]}',
      ),
    );
    await other.answerOpenDialog([broken]);
    await other.page.getByRole('button', { name: words.importFile }).click();
    await expect(other.page.getByText(/These questions wait for each other/)).toBeVisible();
    await expect(other.page.getByText(words.empty)).toBeVisible();
    await other.answerOpenDialog([file]);
    await other.page.getByRole('button', { name: words.importFile }).click();
    await expect(other.page.getByText(editor.offered(1))).toBeVisible();
    await openRoom(other.page);
    await other.page.getByRole('button', { name: words.startNamed('Kitchen safety') }).click();
    await expect(other.page.getByRole('heading', { name: 'Kitchen safety', level: 1 })).toBeVisible();
    expect(other.problems).toEqual([]);
  } finally {
    await other.close();
  }
});

test('the editor, the room and a checklist being filled in fit a small window, a large zoom and the dark theme', async ({
  otway,
}, info) => {
  const { ask: tell } = await openDesk(otway);
  const { page } = otway;
  const { checklistId } = await tell<{ checklistId: string }>('checklists.add', { definition: kitchen() });
  await tell('checklists.publish', { checklistId });
  const sizes = [
    ['small', 1024, 768, 1],
    ['zoomed', 1280, 800, 2],
  ] as const;
  const look = async (name: string) => {
    for (const [size, width, height, zoom] of sizes) {
      await resize(otway, width, height, zoom);
      expect(await cutOff(page), `${name} ${size}`).toEqual([]);
      expect(await smallTargets(page), `${name} ${size}`).toEqual([]);
      await page.screenshot({ path: info.outputPath(`${name}-${size}.png`) });
    }
    await resize(otway, 1280, 800, 1);
    await page.emulateMedia({ colorScheme: 'dark' });
    await otway.expectAccessible();
    await page.screenshot({ path: info.outputPath(`${name}-dark.png`) });
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await openList(page);
  await page.getByRole('link', { name: 'Kitchen safety' }).click();
  await page.getByRole('button', { name: /^2\. Grip of the floor/ }).click();
  await page.getByLabel(editor.answer(1), { exact: true }).scrollIntoViewIfNeeded();
  await look('editor');
  await openRoom(page);
  await look('room');
  await page.getByRole('button', { name: words.startNamed('Kitchen safety') }).click();
  await expect(page.getByRole('region', { name: words.scores })).toBeVisible();
  await look('filling');
});
