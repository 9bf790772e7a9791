import { casesText } from '../../shared/text/cases';
import { homeSecurityText } from '../../shared/text/home-security';
import { homeVisitText as text } from '../../shared/text/home-visit';
import { visitText } from '../../shared/text/visit';
import { expect, type OtwayApp, test } from './support/app';
import { type Desk, given, openDesk, openRoom } from './support/desk';

/** A case with a home visit just started on a visit, past the visit's own screen. */
async function openHomeVisit(otway: OtwayApp): Promise<Desk> {
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [given('date', '2026-11-20'), given('kind', 'home')],
    });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.getByRole('button', { name: text.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  return desk;
}

async function openSection(otway: OtwayApp, title: string): Promise<void> {
  await otway.page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click();
  await expect(otway.page.getByRole('heading', { level: 2, name: title })).toBeFocused();
}

interface Stored {
  readonly record: { readonly id: string };
  readonly answers: Readonly<Record<string, { readonly value?: unknown; readonly raw?: string }>>;
}

async function storedVisit({ ask, caseId }: Desk): Promise<Stored> {
  const [found] = await ask<Stored[]>('records.ofKind', { caseId, kind: 'homeVisit' });
  if (found === undefined) throw new Error('no home visit');
  return found;
}

test('a home visit takes the day of its visit and has the usual rooms ready; words like a code are pointed out', async ({
  otway,
}) => {
  const desk = await openHomeVisit(otway);
  const { page } = otway;
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('20/11/2026');
  const reason = page.getByRole('textbox', { name: 'What the visit was to find out' });
  await reason.fill('Getting in; the key safe is 4821');
  await expect(page.getByText(homeSecurityText.code)).toBeVisible();
  await otway.expectAccessible();
  await reason.fill('Getting in and washing without help');
  await expect(page.getByText(homeSecurityText.code)).toBeHidden();

  await openSection(otway, 'Room by room');
  for (const room of ['access', 'kitchen', 'toilet'] as const)
    await expect(page.getByRole('button', { name: text.rooms[room], exact: true })).toBeVisible();
  await otway.expectAccessible();
  const { answers } = await storedVisit(desk);
  expect(answers.rooms?.value).toHaveLength(9);
  await page.getByRole('link', { name: visitText.backToVisit }).click();
  await expect(page.getByRole('link', { name: `${text.title}, 20 November 2026` })).toBeVisible();
});

test('steps are typed in millimetres, compared with their rule, and impossible ones are turned down', async ({
  otway,
}) => {
  await openHomeVisit(otway);
  const { page } = otway;
  await openSection(otway, 'Room by room');
  await page.getByRole('button', { name: text.rooms.stairs, exact: true }).click();
  await page.getByRole('button', { name: 'Add a flight of steps' }).click();
  const rise = page.getByLabel('Rise, the highest', { exact: true });
  await rise.fill('1500');
  await rise.press('Tab');
  await expect(page.getByText('Accepted: a whole number, 10 to 400 mm.')).toBeVisible();
  await rise.fill('215');
  await page.getByLabel('Going, the shortest', { exact: true }).fill('212');
  const compared = page.getByText(`${text.comparisons.title}: ${text.comparisons.count(2, 4)}`);
  await compared.click();
  await expect(page.getByText(text.comparisons.rule.pitch)).toBeVisible();
  await expect(page.getByText(text.comparisons.source.stairs).first()).toBeVisible();
  await otway.expectAccessible();
  await page.getByRole('button', { name: /Stairs: pitch 45.4°/ }).click();
  await expect(rise).toBeFocused();
});
