import { painScreeningText as words } from '../../../shared/text/instruments/pain-screening.ts';
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
  await expect(
    otway.page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: '0', exact: true }),
  ).toBeFocused();
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
  const screening = await openInstrument(otway, 'painScreening');
  await screening.fill([[words.howLong, words.byWeeks]]);
  const question = words.weeks;
  const box = otway.page.getByRole('textbox', { name: question, exact: true });
  const duration = screening.reading('duration');
  await screening.fill([[question, '6']]);
  await screening.expectHeadline('4', 'duration');
  for (const typed of ['5201', '5.5', 'bad', '1e309', 'NaN', '-1']) {
    await screening.fill([[question, typed]]);
    await expect(screening.panel.getByText(text.unreadable)).toBeVisible();
    await expect(duration.locator('[data-headline]')).toBeHidden();
    await expect(box).toHaveAttribute('aria-invalid', 'true');
  }
  await screening.fill([[question, '0']]);
  await screening.expectHeadline('1', 'duration');
});
