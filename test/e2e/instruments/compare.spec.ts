import { compareText as text } from '../../../shared/text/instruments/compare.ts';
import { painRatingText } from '../../../shared/text/instruments/pain-rating.ts';
import { expect, test } from '../support/app';
import { addInstrument, openInstrument } from '../support/instrument-page';

test('a result is set beside that of an earlier date, and says whether the difference shows change', async ({
  otway,
}) => {
  const question = painRatingText.question;
  const first = await openInstrument(otway, 'painRating');
  await expect(first.panel.getByText(text.title)).toBeHidden();
  await first.fill([
    ['Date of assessment', '12/3/2026'],
    ['What was assessed', 'packing'],
    [question, '7'],
  ]);
  const second = await addInstrument(otway.page, 'painRating');
  const comparison = second.panel.getByRole('region', { name: text.title });
  await expect(comparison).toContainText(text.incomplete);
  await second.fill([[question, '4']]);
  await expect(comparison).toContainText(text.subjectOpen);
  await second.fill([['What was assessed', 'driving']]);
  await expect(comparison.getByRole('combobox', { name: text.choose })).toContainText(
    '12 March 2026, packing',
  );
  await expect(comparison).toContainText(text.otherSubject('packing', 'driving'));
  await second.fill([['What was assessed', 'Packing']]);
  await expect(comparison).not.toContainText(text.otherSubject('packing', 'Packing'));
  await expect(comparison.locator('dd')).toHaveText(['7', '4', '−3']);
  await expect(comparison).toContainText(text.noError);
  await otway.expectAccessible();
});
