import { casesText } from '../../../shared/text/cases.ts';
import { painRatingText } from '../../../shared/text/instruments/pain-rating.ts';
import { instrumentRoomText as text } from '../../../shared/text/instruments/room.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { expect, test } from '../support/app';
import { openRoom } from '../support/case-pages';
import { addInstrument, openInstrument } from '../support/instrument-page';

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
  await expect(rows.nth(0)).toContainText(text.incomplete);
  await expect(rows.nth(1)).toContainText('Pain 3 out of 10, mild');
  await otway.expectAccessible();
  await rows
    .nth(1)
    .getByRole('button', { name: /^Remove / })
    .click();
  await expect(rows).toHaveCount(1);
  await otway.page.getByRole('button', { name: shellText.undo }).click();
  await expect(rows).toHaveCount(2);
});
