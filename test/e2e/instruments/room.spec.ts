import { allInstrumentForms } from '../../../shared/assessments/instruments/registry.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { painRatingText } from '../../../shared/text/instruments/pain-rating.ts';
import { instrumentRoomText as text } from '../../../shared/text/instruments/room.ts';
import { instrumentScreenText as screenText } from '../../../shared/text/instruments/screen.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { expect, test } from '../support/app';
import { openRoom } from '../support/case-pages';
import { openDesk, openRoom as openFirstRoom } from '../support/desk';
import { addInstrument, openInstrument, startInstrument } from '../support/instrument-page';
import { cutOff } from '../support/window-size';

test('the room lists what was filled in with its result; one that was removed can be brought back', async ({
  otway,
}) => {
  const first = await openInstrument(otway, 'painRating');
  await first.fill([
    ['What was assessed', 'before the shift'],
    [painRatingText.question, '3'],
  ]);
  const second = await addInstrument(otway.page, 'painRating');
  await second.fill([['What was assessed', 'after the shift']]);
  await openRoom(otway.page, casesText.roomInstruments);
  const rows = otway.page.getByRole('region', { name: text.filledIn }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('after the shift');
  await expect(rows.nth(0)).toContainText(text.nothingYet);
  await expect(rows.nth(1)).toContainText('Pain 3 out of 10, mild');
  await otway.expectAccessible();
  await rows
    .nth(1)
    .getByRole('button', { name: /^Remove / })
    .click();
  await expect(rows).toHaveCount(1);
  await otway.page.getByRole('button', { name: shellText.undo }).click();
  await expect(rows).toHaveCount(2);
  // One that was opened and left says so, and its way out is in words.
  const empty = rows.nth(0).getByRole('button', { name: /^Remove / });
  await expect(empty).toHaveText(text.removeEmpty);
  await empty.click();
  await expect(rows).toHaveCount(1);
  await expect(rows.nth(0)).toContainText('before the shift');
});

test('every instrument opens from the room, and can be used by everyone', async ({ otway }) => {
  test.setTimeout(240_000);
  const { page } = otway;
  await openDesk(otway);
  await openFirstRoom(page, casesText.roomInstruments);
  const unusable: string[] = [];
  for (const { kind, declaration } of allInstrumentForms()) {
    const opened = await startInstrument(page, kind);
    await expect(opened.panel).toBeVisible();
    for (const problem of [...(await otway.accessibilityViolations()), ...(await cutOff(page))])
      unusable.push(`${declaration.title}: ${problem}`);
    await page.getByRole('link', { name: screenText.back }).click();
    await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  }
  expect(unusable).toEqual([]);
  await expect(page.getByRole('button', { name: text.showAll(allInstrumentForms().length) })).toBeVisible();
});
