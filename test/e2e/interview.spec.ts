import type { Locator, Page } from '@playwright/test';
import { casesText } from '../../shared/text/cases';
import { closingText } from '../../shared/text/closing';
import { formText } from '../../shared/text/form';
import { interviewText as text } from '../../shared/text/interview';
import { visitText } from '../../shared/text/visit';
import { expect, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { given, openDesk, openRoom } from './support/desk';
import { expectSaved, fillField, openSection } from './support/forms';

interface Stored {
  readonly record: { readonly parentId: string | null };
  readonly answers: Readonly<Record<string, { readonly value?: unknown }>>;
}
interface StoredFinding {
  readonly kind: string;
  readonly statement: string;
}

/** Walks with the tabulator key until this has the focus, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Chooses one of the buttons of a question: to the first, then on with the arrow keys. */
async function choose(page: Page, question: string, wanted: string): Promise<void> {
  const buttons = page.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio');
  const names = await buttons.evaluateAll((all) =>
    all.map((one) => one.closest('label')?.innerText.split('\n')[0]?.trim()),
  );
  await tabTo(page, buttons.first());
  await page.keyboard.press('Space');
  for (let step = 0; step < names.indexOf(wanted); step += 1) await page.keyboard.press('ArrowDown');
  await expect(buttons.nth(names.indexOf(wanted))).toBeChecked();
}

async function rate(page: Page, question: string, digit: number): Promise<void> {
  const row = page.getByRole('radiogroup', { name: question, exact: true });
  await tabTo(page, row.getByRole('radio').first());
  await page.keyboard.press(String(digit));
  await expect(row.getByRole('radio').nth(digit)).toBeChecked();
}

async function write(page: Page, question: string, words: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: question, exact: true }));
  await page.keyboard.type(words);
}

/** On to this section, one after the other. */
async function onTo(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 2, name: title, exact: true });
  for (let step = 0; step < 25 && !(await heading.isVisible()); step += 1) {
    const shown = await page.locator('h2[id^="section:"]').textContent();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('h2[id^="section:"]')).not.toHaveText(shown ?? '');
  }
  await expect(heading).toBeFocused();
}

test('a shortened first interview is filled in by keyboard, teaches barriers and strengths, and is found again', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDesk(otway);
  const { page } = otway;
  await openRoom(page, casesText.roomInterviews);
  await otway.expectAccessible();
  await page.getByRole('button', { name: text.startFirst }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeFocused();
  await choose(page, 'How', 'Phone');
  await choose(page, 'Work at present', 'Off work, the job is still there');
  await rate(page, 'Energy for this talk', 6);
  await page.screenshot({ path: info.outputPath('start.png'), fullPage: true });
  await otway.expectAccessible();

  await onTo(page, 'Safety');
  await choose(page, 'Thoughts of self-harm or of ending their life', 'Now, without a plan');
  await expect(page.getByText('Do not leave the client alone, and do not end the call')).toBeVisible();
  await write(page, 'Plan for their safety: what was done, who was told, when', 'Rang the surgery with her.');
  await page.screenshot({ path: info.outputPath('safety.png'), fullPage: true });
  await otway.expectAccessible();

  await onTo(page, 'Return to work');
  await rate(page, 'How likely a lasting return is, in their view', 4);
  await rate(page, 'How confident they are of doing the job', 3);
  await write(page, 'What must happen first', 'A chair that fits.');
  const meters = page.getByRole('region', { name: text.meters.coverage });
  await expect(meters.locator('[data-domain=psycho]')).toContainText(/[3] of \d+/);
  await expect(meters.getByText(text.meters.questionnaires(0))).toBeVisible();
  await page.screenshot({ path: info.outputPath('return.png'), fullPage: true });

  await otway.expectAccessible();
  await tabTo(page, meters.getByRole('button', { name: text.meters.goOn(text.meters.domains.social) }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Household' })).toBeFocused();
  await page.screenshot({ path: info.outputPath('meter.png'), fullPage: true });
  // In a list, Alt and down would open it.
  await page.keyboard.press('Tab');

  await onTo(page, 'Barriers and enablers');
  await tabTo(page, page.getByRole('button', { name: formText.group.add('factor') }));
  await page.keyboard.press('Enter');
  await choose(page, 'Makes work', 'Harder');
  await write(page, 'What it is', 'Fear of another fall');
  await choose(page, 'Domain', 'Psycho');
  await choose(page, 'How strong', 'Strong');
  await write(page, 'What it changes at work', 'Ladders are left to a second person.');
  await page.screenshot({ path: info.outputPath('factors.png'), fullPage: true });
  await otway.expectAccessible();
  await expectSaved(page);

  const [stored] = await ask<Stored[]>('records.ofKind', { caseId, kind: 'interview' });
  expect(stored?.record.parentId).toBeNull();
  expect(stored?.answers).toMatchObject({
    schedule: { value: 'first' },
    mode: { value: 'phone' },
    standing: { value: 'off' },
    expectation: { value: 4 },
    confidence: { value: 3 },
  });
  const findings = await ask<StoredFinding[]>('findings.list', { caseId });
  expect(findings.map(({ kind }) => kind).sort()).toEqual(['barrier', 'hazard']);
  expect(findings.find(({ kind }) => kind === 'barrier')?.statement).toBe(
    'Makes work harder: fear of another fall (psychological, strong).',
  );

  await page.getByRole('link', { name: text.backToInterviews }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^First interview, / })
    .click();
  await expect(page.getByRole('radiogroup', { name: 'How', exact: true }).getByLabel('Phone')).toBeChecked();
});

test('on a visit the next interview is a follow-up, short until something has changed', async ({
  otway,
}, info) => {
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'interview',
      parentId: null,
      initial: [
        given('schedule', 'first'),
        given('date', '2026-10-01'),
        given('developments', 'Scan on the ninth'),
        given('expectation', 4),
        given('confidence', 3),
      ],
    });
    await ask('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [given('date', '2026-11-20')],
    });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.screenshot({ path: info.outputPath('visit.png'), fullPage: true });
  await page.getByRole('button', { name: visitText.startInterview }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  const next = page
    .getByRole('toolbar', { name: visitText.bar })
    .getByRole('button', { name: visitText.next });
  const title = page.locator('h2[id^="section:"]');
  for (const section of ['Health since the last talk', 'Safety', 'Return to work']) {
    await next.click();
    await expect(title).toHaveText(section);
  }
  const last = page.getByRole('region', { name: text.lastTalk.title('1 Oct 2026') });
  await expect(last.locator('[data-note=developments]')).toContainText('Scan on the ninth');
  await expect(last.locator('[data-rating]')).toHaveCount(0);
  await rate(page, 'How likely a lasting return is, in their view', 6);
  await rate(page, 'How confident they are of doing the job', 5);
  await expect(last.locator('[data-rating=expectation]')).toContainText('At first 4 (1 Oct 2026), now 6');
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('last.png'), fullPage: true });
  await page.getByRole('toolbar', { name: visitText.bar }).getByRole('button', { name: 'Previous' }).click();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(title).toHaveText('This interview');
  await choose(page, 'Work at present', 'Back at work, in part or in full');
  await choose(page, 'Since the last talk', 'Something has changed');
  await onTo(page, 'Work');
  await expect(page.getByRole('radiogroup', { name: 'Same job as before', exact: true })).toBeVisible();
  await page.screenshot({ path: info.outputPath('work.png'), fullPage: true });
  await otway.expectAccessible();
  await page.getByRole('link', { name: visitText.backToVisit }).click();
  await expect(page.getByRole('link', { name: /^Follow-up interview, / })).toBeVisible();
});

test('a closing interview hears how the return ended and looks back, beside what the last talk left', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDesk(otway, async (desk) => {
    await desk.ask('records.create', {
      caseId: desk.caseId,
      kind: 'interview',
      parentId: null,
      initial: [
        given('schedule', 'first'),
        given('date', '2026-10-01'),
        given('developments', 'Back on the ninth'),
        given('expectation', 4),
        given('confidence', 3),
      ],
    });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomInterviews);
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('room.png'), fullPage: true });
  await page.getByRole('button', { name: text.startClosing }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeFocused();
  const last = page.getByRole('region', { name: text.lastTalk.title('1 Oct 2026') });
  await expect(last.locator('[data-note=developments]')).toContainText('Back on the ninth');
  await choose(page, 'Work at present', 'Back at work, in part or in full');

  await onTo(page, 'Work');
  await choose(page, 'Same job as before', 'Same job, with changes');
  await onTo(page, 'Looking back');
  const meters = page.getByRole('region', { name: text.meters.coverage });
  const mind = meters.locator('[data-domain=psycho]');
  const before = await mind.innerText();
  await choose(page, 'Had a say in what was done and who was told', 'Mostly');
  await expect(mind).not.toHaveText(before);
  await write(page, 'How satisfied they are, in their own words', 'Someone asked me first.');
  await tabTo(page, page.getByRole('button', { name: formText.group.add('help') }));
  await page.keyboard.press('Enter');
  await write(page, 'Help, treatment or change at work', 'Headset');
  await choose(page, 'Helped', 'Yes');
  await page.screenshot({ path: info.outputPath('back.png'), fullPage: true });
  await otway.expectAccessible();

  await onTo(page, 'Outcome and end');
  const reach = page.getByRole('textbox', { name: 'How to reach them then', exact: true });
  await expect(reach).toHaveCount(0);
  await choose(page, 'May be contacted later to ask how it went', 'Yes');
  await reach.fill('By text');
  await page.screenshot({ path: info.outputPath('end.png'), fullPage: true });
  await otway.expectAccessible();
  await expectSaved(page);

  const stored = await ask<Stored[]>('records.ofKind', { caseId, kind: 'interview' });
  expect(stored.at(-1)?.answers).toMatchObject({
    schedule: { value: 'closing' },
    standing: { value: 'back' },
    backToWhat: { value: 'adjusted' },
    inControl: { value: 'mostly' },
    satisfactionInWords: { value: 'Someone asked me first.' },
    laterContact: { value: 'yes' },
    laterContactHow: { value: 'By text' },
  });
  await page.getByRole('link', { name: text.backToInterviews }).click();
  await expect(page.getByRole('link', { name: /^Closing interview, / })).toBeVisible();
});

test('a complete closing interview offers to close the case with its outcome, and closes nothing by itself', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDesk(otway, async (desk) => {
    await desk.ask('records.create', {
      caseId: desk.caseId,
      kind: 'interview',
      parentId: null,
      initial: [
        given('schedule', 'closing'),
        given('date', '2026-06-12'),
        given('stillNeeded', 'Nothing more'),
        given('copyGiven', 'yes'),
        given('wayBack', 'Through the GP'),
        given('laterContact', 'no'),
        given('endedServiceOn', '2026-06-12'),
      ],
    });
  });
  const { page } = otway;
  const offer = page.getByText(closingText.offerTitle);
  await openRoom(page, casesText.roomOverview);
  await expect(page.getByRole('heading', { name: casesText.timeline })).toBeVisible();
  await expect(offer).toHaveCount(0);
  await goToRoom(page, casesText.roomInterviews);
  await page.getByRole('link', { name: /^Closing interview, / }).click();
  await openSection(page, 'Outcome and end');
  await fillField(page.getByRole('main'), 'Outcome', 'At work in the same job, with changes');
  await expectSaved(page);
  await goToRoom(page, casesText.roomOverview);
  await expect(offer).toBeVisible();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('offer.png'), fullPage: true });
  await page.getByRole('main').getByRole('button', { name: casesText.close }).press('Enter');
  const dialog = page.getByRole('dialog');
  const reason = 'Closing interview, 12 June 2026: at work in the same job, with changes.';
  await expect(dialog.getByLabel(casesText.closeReason)).toHaveValue(reason);
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('close.png') });
  await dialog.getByRole('button', { name: casesText.close }).click();
  await expect(page.getByText(`Case closed: ${reason}`)).toBeVisible();
  await expect(offer).toHaveCount(0);
  const { case: row } = await ask<{ case: { status: string } }>('cases.get', { caseId });
  expect(row.status).toBe('closed');
});
