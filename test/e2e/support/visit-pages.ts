/** The screens of a visit: the visit itself, the activity analysis with its grid, photos and quick notes. */
import { expect, type Locator, type Page } from '@playwright/test';
import { casesText } from '../../../shared/text/cases.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { visitText as text } from '../../../shared/text/visit.ts';
import { openRoom } from './case-pages.ts';
import { expectSaved } from './forms.ts';

/** Starts a visit from the case's list of visits. */
export async function newVisit(page: Page): Promise<void> {
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('button', { name: text.add }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.visitTitle })).toBeVisible();
}

/** Starts an activity analysis from the open visit. */
export async function startAnalysis(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.startAnalysis }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.analysisTitle })).toBeVisible();
}

/** Opens the case's first visit; the newest is at the top. */
export async function openVisit(page: Page): Promise<void> {
  await openRoom(page, casesText.roomVisits);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Visit, / })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: text.visitTitle })).toBeVisible();
}

/** Opens the first activity analysis of the case's list of visits. */
export async function openAnalysis(page: Page): Promise<void> {
  await openRoom(page, casesText.roomVisits);
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${text.analysisTitle}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: text.analysisTitle })).toBeVisible();
}

export type Band = 'never' | 'occasional' | 'frequent' | 'constant';
const bandKeys: Readonly<Record<Band, string>> = {
  never: '0',
  occasional: '1',
  frequent: '2',
  constant: '3',
};

/** Goes to a group of demands in the grid. */
export async function openDemands(page: Page, group: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${group}`) }).click();
  await expect(page.getByRole('grid', { name: gridText.label(group) })).toBeVisible();
}

/** Rates one task's demand by keyboard alone: arrow keys from the first cell, then the digit of the band. */
export async function rateCell(page: Page, task: string, demand: string, band: Band): Promise<void> {
  const cell = await goToCell(page, task, demand);
  await page.keyboard.press(bandKeys[band]);
  await expect(cell).toHaveAttribute('data-band', band);
}

/** Opens the details of a cell by keyboard and gives the panel; `Escape` goes back. */
export async function openDetails(page: Page, task: string, demand: string): Promise<Locator> {
  await goToCell(page, task, demand);
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: gridText.details });
  await expect(details.getByRole('heading', { level: 3, name: demand })).toBeVisible();
  return details;
}

/** The cell of a task and a demand, whatever its rating. */
export function cellOf(page: Page, task: string, demand: string): Locator {
  return page.locator(`[role=grid] td[aria-label^=${JSON.stringify(`${demand}, ${task}:`)}]`);
}

async function goToCell(page: Page, task: string, demand: string): Promise<Locator> {
  const cell = cellOf(page, task, demand);
  await expect(cell).toHaveCount(1);
  const active = page.locator('[role=grid] td[data-active]');
  await active.focus();
  const from = await placeOf(active);
  const to = await placeOf(cell);
  const press = async (key: string, times: number) => {
    for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
  };
  await press(to.row > from.row ? 'ArrowDown' : 'ArrowUp', Math.abs(to.row - from.row));
  await press(to.column > from.column ? 'ArrowRight' : 'ArrowLeft', Math.abs(to.column - from.column));
  await expect(cell).toBeFocused();
  return cell;
}

async function placeOf(cell: Locator): Promise<{ row: number; column: number }> {
  const [row, column] = await Promise.all([cell.getAttribute('data-row'), cell.getAttribute('data-column')]);
  return { row: Number(row), column: Number(column) };
}

export interface PhotoWords {
  readonly caption: string;
  readonly people: string;
  readonly belongsTo?: string;
  readonly inDocuments: boolean;
}

/** Adds a picture file to the record on screen by the button for files, and writes the words under it. */
export async function addPhoto(page: Page, file: string, words: PhotoWords): Promise<void> {
  const photos = page.getByRole('main').getByRole('figure');
  const before = await photos.count();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: photosText.add, exact: true }).click();
  await (await choosing).setFiles(file);
  await expect(photos).toHaveCount(before + 1);
  const photo = photos.nth(before);
  await photo.getByRole('textbox', { name: photosText.caption }).fill(words.caption);
  await photo.getByRole('combobox', { name: photosText.people }).selectOption({ label: words.people });
  if (words.belongsTo !== undefined)
    await photo.getByRole('combobox', { name: photosText.task }).selectOption({ label: words.belongsTo });
  const used = photo.getByRole('checkbox', { name: photosText.inDocuments });
  if ((await used.isChecked()) !== words.inDocuments) await used.click();
}

/** Looks for a photo by its place: the picture is drawn and its words are as they were written. */
export async function expectPhoto(page: Page, place: number, words: PhotoWords): Promise<void> {
  const photo = page.getByRole('main').getByRole('figure').nth(place);
  await expect(photo.getByRole('textbox', { name: photosText.caption })).toHaveValue(words.caption);
  await expect(photo.getByRole('combobox', { name: photosText.people }).locator('option:checked')).toHaveText(
    words.people,
  );
  if (words.belongsTo !== undefined)
    await expect(photo.getByRole('combobox', { name: photosText.task }).locator('option:checked')).toHaveText(
      words.belongsTo,
    );
  await expect(photo.getByRole('checkbox', { name: photosText.inDocuments })).toBeChecked({
    checked: words.inDocuments,
  });
  await expect
    .poll(() => photo.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
}

/** Writes a note beside whatever is on screen, and closes it. */
export async function quickNote(page: Page, words: string): Promise<void> {
  await page
    .getByRole('toolbar', { name: text.bar })
    .getByRole('button', { name: text.note, exact: true })
    .click();
  const note = page.getByRole('region', { name: text.quickNote.title });
  await note.getByRole('textbox').fill(words);
  await expectSaved(page);
  await note.getByRole('button', { name: text.quickNote.close }).click();
  await expect(note).toBeHidden();
}
