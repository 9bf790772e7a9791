import { attendanceText as words } from '../../../shared/text/instruments/attendance.ts';
import { expect, test } from '../support/app';
import { openInstrument } from '../support/instrument-page';

test('absence is counted and the lasting return found, as the command does', async ({ otway }) => {
  const attendance = await openInstrument(otway, 'attendance');
  await attendance.fill([
    [words.windowFrom, '01/01/2025'],
    [words.windowTo, '31/12/2025'],
    [words.anyAbsence, 'Yes'],
    [words.post, '60'],
    [
      words.absences,
      {
        items: [
          [
            [words.from, '01/01/2025'],
            [words.to, '30/01/2025'],
            [words.grade, '100'],
          ],
          [
            [words.from, '10/02/2025'],
            [words.to, '11/03/2025'],
          ],
        ],
      },
    ],
  ]);
  await attendance.expectMissing([words.grade], 'absence');
  await otway.page
    .getByRole('main')
    .getByRole('textbox', { name: words.grade, exact: true })
    .last()
    .fill('50');
  await attendance.expectHeadline('19.3 days', 'absence');
  await otway.expectAccessible();

  await attendance.fill([[words.benefits, words.sameDates]]);
  await attendance.expectHeadline('Yes', 'return');
  await expect(attendance.reading('return')).toContainText('12 March 2025');
  await attendance.expectSameAsCommand(2);
  await otway.expectAccessible();

  await attendance.fill([[words.benefits, words.byMonth]]);
  await expect(attendance.reading('return').locator('[data-headline]')).toBeHidden();
  for (let month = 1; month <= 12; month += 1) {
    await attendance.fill([[words.month(month), month <= 3 ? 'Yes' : 'No']]);
  }
  await expect(attendance.reading('return')).toContainText('Month 4');
  await attendance.expectSameAsCommand(2);
});
