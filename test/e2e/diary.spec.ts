import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { casesText } from '../../shared/text/cases';
import { diaryText as text } from '../../shared/text/diary';
import { diaryEntryText } from '../../shared/text/diary-entry';
import { documentsScreenText } from '../../shared/text/documents-screen';
import { importText } from '../../shared/text/imports';
import { diaryImportText } from '../../shared/text/imports-diary';
import { vaultScreensText } from '../../shared/text/vault-screens';
import { expect, type OtwayApp, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { given, openDesk, openRoom } from './support/desk';
import { metadataOf, wordsOf } from './support/pdf-files';
import { resize } from './support/window-size';

/** A case without a diary, in its diary room. */
async function openDiaries(otway: OtwayApp): Promise<void> {
  await openDesk(otway, async () => undefined);
  await openRoom(otway.page, casesText.roomDiary);
}

test('two weeks are typed in by keyboard, and show the level that is kept up', async ({ otway }) => {
  test.setTimeout(180_000);
  await openDiaries(otway);
  const { page } = otway;
  await page.getByRole('button', { name: text.start }).press('Enter');
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(15);
  await otway.expectAccessible();
  const boxes = table.getByRole('textbox');
  await boxes.first().focus();
  const type = async (...typed: readonly string[]) => {
    for (const one of typed) {
      await page.keyboard.type(one);
      await page.keyboard.press('Enter');
    }
  };
  const minutes = [120, 150, 130, 300, 60, 60, 140, 150, 160, 120];
  const begun = Date.now();
  for (const [index, active] of minutes.entries()) {
    const [start, cost] = index === 5 ? ['6', 'n'] : index === 3 ? ['3', 'n'] : ['3', 'n'];
    await type('7', start, '', '', `W ${active} 6 5 desk`, '', 'R 60', '', '', '5', cost, '');
  }
  expect(Date.now() - begun).toBeLessThan(120_000);
  await expect(table.getByRole('textbox', { name: /, Morning$/ }).first()).toHaveValue('W 120 6 5 desk');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  await page.getByText(text.tabs.picture, { exact: true }).click();
  const level = page.getByRole('region', { name: text.level });
  // The day of 5 h is followed by a worse waking two days later; the rest stay below it.
  await expect(level).toContainText('2 h 30 min of activity a day');
  await expect(level).toContainText('from 5 h of activity on');
  await expect(level).toContainText('at least 3 days');
  await expect(page.getByRole('img', { name: /How tired/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /5 h.*Worse after, by the wakings/ })).toBeVisible();
  await otway.expectAccessible();

  const room = (name: string) => goToRoom(page, name);
  await room(casesText.roomFindings);
  await expect(page.getByText('Keeps up 2 h 30 min of activity a day')).toBeVisible();
  await room(casesText.roomDiary);
  await expect(page.getByRole('link', { name: /^Energy diary/ })).toContainText('2 h 30 min');
});

test('what cannot be read stays as typed with the reason, and is not kept', async ({ otway }) => {
  await openDiaries(otway);
  const { page } = otway;
  await page.getByRole('button', { name: text.start }).click();
  const morning = page.getByRole('textbox', { name: /, Morning$/ }).first();
  await morning.fill('X 90');
  await morning.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'does not begin with the letter of a kind',
  );
  await expect(page.getByRole('main').getByRole('alert')).toContainText('R rest');
  await expect(morning).toHaveValue('X 90');
  await expect(morning).toHaveAttribute('aria-invalid', 'true');
  await otway.expectAccessible();
  for (const [typed, problem] of [
    ['W 10:30-9:30', 'ends before it begins'],
    ['W 2000', 'is not a length of time'],
    ['W 90 12', 'outside the scale'],
  ] as const) {
    await morning.fill(typed);
    await morning.press('Enter');
    await expect(page.getByRole('main').getByRole('alert')).toContainText(problem);
  }
  const waking = page.getByRole('textbox', { name: /, Waking$/ }).first();
  await waking.fill('11');
  await waking.press('Enter');
  await expect(
    page
      .getByRole('main')
      .getByRole('alert')
      .filter({ hasText: /whole number, 0 to 10/ }),
  ).toBeVisible();
  await waking.fill('4');
  await waking.press('Enter');
  await morning.fill('W 9:00-10:30 6 3>5 reports; R 30');
  await morning.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await expect(morning).toHaveValue('W 9:00-10:30 6 3>5 reports; R 30');
});

test('an entry is made by touch, repeated, and taken back', async ({ otway }) => {
  await openDiaries(otway);
  const { page } = otway;
  await resize(otway, 1024, 768, 1);
  await page.getByRole('button', { name: text.start }).click();
  const morning = page.getByRole('textbox', { name: /, Morning$/ }).first();
  await morning.click();
  const panel = page.getByRole('region', { name: /^By touch/ });
  await panel.getByRole('button', { name: /Work/ }).click();
  await panel
    .getByRole('group', { name: diaryEntryText.minutes })
    .getByRole('button', { name: '1 h 30 min' })
    .click();
  await panel.getByRole('group', { name: diaryEntryText.effort }).getByRole('button', { name: '6' }).click();
  await panel
    .getByRole('group', { name: diaryEntryText.after.fatigue })
    .getByRole('button', { name: '5', exact: true })
    .click();
  await expect(morning).toHaveValue('W 90 6 5');
  for (const box of [morning, ...(await panel.getByRole('button').all())])
    expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page
    .getByRole('textbox', { name: /, Afternoon$/ })
    .first()
    .click();
  await page.getByRole('button', { name: diaryEntryText.repeat }).click();
  await expect(page.getByRole('textbox', { name: /, Afternoon$/ }).first()).toHaveValue('W 90 6 5');
  await page
    .getByRole('textbox', { name: /, Evening$/ })
    .first()
    .click();
  await page.keyboard.type('=');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /, Evening$/ }).first()).toHaveValue('W 90 6 5');
  await resize(otway, 1280, 800, 2);
  await otway.expectAccessible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('a block from a spreadsheet is pasted whole or not at all', async ({ otway }) => {
  await openDiaries(otway);
  const { page } = otway;
  await page.getByRole('button', { name: text.start }).click();
  const first = page.getByRole('textbox', { name: /, Sleep/ }).first();
  const paste = (block: string) =>
    first.evaluate((element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, block);
  await first.focus();
  await paste('7\t3\t\tC 30\tW 60 4 4\n6.5\t25\t\tC 30\tQ 60');
  const alert = page
    .getByRole('main')
    .getByRole('alert')
    .filter({ hasText: diaryEntryText.pasteRefused(2) });
  await expect(alert).toContainText('Waking');
  await expect(first).toHaveValue('');
  await paste('7\t3\t\tC 30\tW 60 4 4\n6.5\t4\t\tC 30\tS 60\n');
  await expect(page.getByRole('textbox', { name: /, Sleep/ }).nth(1)).toHaveValue('6.5');
  await expect(page.getByRole('textbox', { name: /, Morning/ }).nth(1)).toHaveValue('S 60');
  await expect(first).toHaveValue('7');
});

test('the sample case shows a response that came two days late', async ({ otway }) => {
  const { page } = otway;
  await page.getByRole('button', { name: vaultScreensText.welcomeDemo }).click();
  await page.getByRole('link', { name: /Marek Wolski/ }).click();
  await goToRoom(page, casesText.roomDiary);
  await page.getByRole('link', { name: /^Energy diary/ }).click();
  const level = page.getByRole('region', { name: text.level });
  await expect(level).toContainText('3 h 50 min of activity a day');
  await expect(level).toContainText('Holding it is success');
  await expect(page.getByRole('row', { name: /7 h 10 min.*Worse after, a lot: Phantom pain/ })).toBeVisible();
  await resize(otway, 1024, 768, 1);
  await otway.expectAccessible();
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
  await otway.expectAccessible();
  await page.getByText(text.tabs.form, { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'This diary' })).toBeVisible();
  await otway.expectAccessible();
});

test('a diary to fill in is printed for the client without a consent, and names nobody unless asked', async ({
  otway,
}) => {
  await openDiaries(otway);
  const { page } = otway;
  await page.getByRole('link', { name: text.printBlank }).click();
  await expect(page.getByText(documentsScreenText.formCopy)).toBeVisible();
  await expect(page.getByLabel(documentsScreenText.page(8, 8))).toBeVisible();
  await otway.expectAccessible();
  const file = test.info().outputPath('diary.pdf');
  await otway.answerSaveDialog(file);
  await page.getByRole('button', { name: documentsScreenText.releaseButton }).click();
  await expect(page.getByText(documentsScreenText.released(file))).toBeVisible();
  expect(wordsOf(file)).toContain('My energy diary: seven days');
  expect(`${wordsOf(file)} ${metadataOf(file)}`).not.toMatch(/Rosalind|Achterberg|R\. A\.|FH-0001/u);
  await page.getByLabel(documentsScreenText.label).selectOption('initials');
  await expect(page.getByRole('button', { name: /Rewrite: R\. A\./ })).toBeAttached();
});

test('days come in from a file after a preview, and a file with mistakes says where', async ({ otway }) => {
  await openDiaries(otway);
  const { page } = otway;
  await page.getByRole('button', { name: text.start }).click();
  const rows = await readFile(
    path.resolve(import.meta.dirname, '../../docs/examples/energy-diary.csv'),
    'utf8',
  );
  const file = test.info().outputPath('diary.csv');
  await writeFile(
    file,
    `${rows}2026-03-04,10:00,09:00,,Backwards,work,,,,,,,,,\n2026-03-04,,,late,,sport,20,,,,,,,,\n`,
  );
  await page.getByRole('button', { name: text.fromFile }).press('Enter');
  const dialog = page.getByRole('dialog', { name: diaryImportText.title });
  await otway.answerOpenDialog([file]);
  await dialog.getByRole('button', { name: importText.choose, exact: true }).click();
  await expect(dialog).toContainText(importText.counts(5, 0, 2));
  await expect(dialog.getByRole('row', { name: /sport|kind/ }).first()).toBeVisible();
  await otway.expectAccessible();
  await dialog.getByRole('button', { name: importText.apply(5) }).click();
  await expect(dialog).toContainText(importText.applied(5));
  await dialog.getByRole('button', { name: importText.close, exact: true }).last().click();
  await page.getByText(text.tabs.picture, { exact: true }).click();
  await expect(
    page.getByRole('row', { name: /^2 Mar 2026 1 h 30 min 1 h 7 3 5 No worse after/ }),
  ).toBeVisible();
});

test('a week is read whole: no box hides what is in it, and no column runs off', async ({ otway }) => {
  const date = new Date(Date.now() - 5 * 86_400_000).toLocaleDateString('sv-SE');
  const slots = ['morning', 'midday', 'afternoon', 'evening'];
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'energyDiary',
      parentId: null,
      initial: [
        given('from', date),
        given('days', ['d']),
        given('days.d.date', date),
        given('days.d.sleepHours', '7.25'),
        given('days.d.symptoms', 'Headache and sore shoulders'),
        given('days.d.entries', slots),
        ...slots.flatMap((slot) => [
          given(`days.d.entries.${slot}.slot`, slot),
          given(`days.d.entries.${slot}.kind`, 'home'),
          given(`days.d.entries.${slot}.minutes`, '90'),
          given(`days.d.entries.${slot}.activity`, 'cooking for four people'),
        ]),
      ],
    });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomDiary);
  await page.getByRole('main').getByRole('link', { name: /1 day/ }).click();
  await page.getByText(text.tabs.days).click();
  const table = page.getByRole('region', { name: diaryEntryText.table });
  await expect(table.getByText('cooking for four people').first()).toBeVisible();
  for (const width of [1280, 1024]) {
    await resize(otway, width, 768, 1);
    const hidden = await table.evaluate((region) =>
      [region, ...region.querySelectorAll('textarea')]
        .filter(
          (box) =>
            box.scrollWidth > box.clientWidth + 1 ||
            (box !== region && box.scrollHeight > box.clientHeight + 1),
        )
        .map((box) => box.getAttribute('aria-label')),
    );
    expect(hidden, String(width)).toEqual([]);
    const small = await table.evaluate((region) =>
      [...region.querySelectorAll('textarea')]
        .map((box) => box.getBoundingClientRect())
        .filter(({ width: across, height }) => across < 44 || height < 44),
    );
    expect(small, String(width)).toEqual([]);
  }
});
