import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { expect, test } from '../support/app';
import { openInstrument } from '../support/instrument-page';

test('a pain rating shows its score as it is typed, where it comes from, and agrees with the command', async ({
  otway,
}) => {
  const rating = await openInstrument(otway, 'painRating');
  const question = 'Pain now, from 0 to 10';
  await rating.expectMissing([question]);
  await otway.expectAccessible();
  await rating.panel.getByRole('button', { name: question }).click();
  await expect(otway.page.getByRole('textbox', { name: question })).toBeFocused();
  await rating.fill([
    ['What was assessed', 'second visit, morning'],
    [question, '6'],
  ]);
  await rating.expectHeadline('6 out of 10');
  await rating.expectBand('Moderate');
  for (const summary of [text.steps, text.source, text.check]) {
    await rating.panel.getByText(summary, { exact: true }).click();
  }
  await expect(rating.panel).toContainText('Farrar');
  await otway.expectAccessible();
  await rating.expectSameAsCommand();
});

test('what cannot be read is marked and named, and nothing is scored', async ({ otway }) => {
  const rating = await openInstrument(otway, 'painRating');
  const question = 'Pain now, from 0 to 10';
  await rating.fill([[question, '6']]);
  await rating.expectHeadline('6 out of 10');
  for (const typed of ['11', '5.5', 'bad', '1e309', 'NaN', '-1']) {
    await rating.fill([[question, typed]]);
    await expect(rating.panel.getByText(text.unreadable)).toBeVisible();
    await expect(rating.reading().locator('[data-headline]')).toBeHidden();
    await expect(otway.page.getByRole('textbox', { name: question })).toHaveAttribute('aria-invalid', 'true');
  }
  await rating.fill([[question, '0']]);
  await rating.expectHeadline('0 out of 10');
  await rating.expectBand('None');
});
