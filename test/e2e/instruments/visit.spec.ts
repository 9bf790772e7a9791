import { casesText } from '../../../shared/text/cases.ts';
import { instrumentRoomText as roomText } from '../../../shared/text/instruments/room.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { expect, test } from '../support/app';
import { openRoom as openRoomAgain } from '../support/case-pages';
import { given, openDesk, openRoom } from '../support/desk';
import { expectSaved, fillField } from '../support/forms';
import { startInstrument } from '../support/instrument-page';
import { quickNote } from '../support/visit-pages';

test('an instrument is started on a visit, dated like it, listed with it, and has its tools', async ({
  otway,
}) => {
  const { page } = otway;
  const { ask, caseId } = await openDesk(otway, async (desk) => {
    await desk.ask('records.create', {
      caseId: desk.caseId,
      kind: 'visit',
      parentId: null,
      initial: [given('date', '2026-03-12')],
    });
  });
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('main').getByRole('link', { name: 'Visit, 12 March 2026' }).click();
  await page.getByRole('link', { name: visitText.startInstrument }).click();
  await expect(page.getByText('What you start now belongs to the visit of 12 March 2026.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: roomText.find })).toBeFocused();
  await otway.expectAccessible();
  await startInstrument(page, 'workAbility');
  await expect(page.getByRole('textbox', { name: 'Date of assessment' })).toHaveValue('12/3/2026');
  await fillField(page.getByRole('main'), 'What was assessed', 'after the morning');
  await expectSaved(page);
  await quickNote(page, 'Sat throughout.');
  await otway.expectAccessible();
  const [note] = await ask<{ record: { parentId: string } }[]>('records.ofKind', { caseId, kind: 'note' });
  const [visit] = await ask<{ record: { id: string } }[]>('records.ofKind', { caseId, kind: 'visit' });
  expect(note?.record.parentId).toBe(visit?.record.id);

  await page.getByRole('link', { name: text.backToVisit }).click();
  const listed = page.getByRole('link', { name: /, after the morning, 12 March 2026$/ });
  await expect(listed).toBeVisible();
  await otway.expectAccessible();
  await openRoomAgain(page, casesText.roomVisits);
  await expect(listed).toBeVisible();
  await openRoomAgain(page, casesText.roomOverview);
  await expect(page.getByRole('link', { name: /^Instruments\s*1$/ })).toBeVisible();
  await expect(
    page.getByText(
      /^Added: Work ability score .*, after the morning, 12 March 2026\. Late entry: contact on/,
    ),
  ).toBeVisible();
});
