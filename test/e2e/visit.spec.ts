import { casesText } from '../../shared/text/cases';
import { formText } from '../../shared/text/form';
import { visitText as text } from '../../shared/text/visit';
import { visitBriefText as briefText } from '../../shared/text/visit-brief';
import { expect, type OtwayApp, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { type Desk, given, openDesk, openRoom } from './support/desk';
import { cutOff, resize } from './support/window-size';

interface StoredNote {
  readonly record: { readonly parentId: string | null };
  readonly answers: Readonly<Record<string, { readonly value?: unknown }>>;
}

async function openVisit(otway: OtwayApp): Promise<Desk> {
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    const { records } = await ask<{ records: { id: string; kind: string }[] }>('cases.get', { caseId });
    await ask('records.save', {
      recordId: records.find((record) => record.kind === 'caseFile')?.id,
      reason: null,
      changes: [given('shiftHours', '7.5', 'document')],
    });
  });
  await openRoom(otway.page, casesText.roomVisits);
  await otway.page.getByRole('button', { name: text.add }).click();
  await expect(otway.page.getByRole('heading', { level: 1, name: text.visitTitle })).toBeVisible();
  return desk;
}

test('the stopwatch of the visit runs on, and its time goes into a note', async ({ otway }) => {
  const { ask, caseId } = await openVisit(otway);
  const { page } = otway;
  const timer = page.getByRole('region', { name: text.timer.label });
  await timer.getByRole('button', { name: text.timer.start }).click();
  await expect(timer.locator('output')).toHaveText('0:02');
  await otway.expectAccessible();
  await timer.getByRole('button', { name: text.timer.stop }).click();
  await timer.getByRole('button', { name: text.timer.toNote }).click();
  const note = page.getByRole('region', { name: text.quickNote.title });
  await expect(note.getByRole('textbox')).toBeFocused();
  await expect(note.getByRole('textbox')).toHaveValue(/^Timed 0:0\d\. $/);
  await page.keyboard.press('End');
  await page.keyboard.type('Stood at the bench without a break.');
  await otway.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  const [stored] = await ask<StoredNote[]>('records.ofKind', { caseId, kind: 'note' });
  expect(stored?.answers.text?.value).toMatch(/^Timed 0:0\d\. Stood at the bench without a break\.$/);
  expect(stored?.record.parentId).not.toBeNull();
});

test('what the visit taught about health is only counted beside the questions, where others may look', async ({
  otway,
}) => {
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [given('date', '2026-11-20'), given('redFlags', ['selfHarm'])],
    });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, / }).click();
  const aside = page.getByRole('complementary', { name: formText.aside.label });
  await expect(aside).toContainText(formText.aside.keptFindings(1));
  await expect(aside).not.toContainText('self-harm');
});

test('a note opened by mistake leaves nothing behind', async ({ otway }) => {
  const { ask, caseId } = await openVisit(otway);
  const { page } = otway;
  await page
    .getByRole('toolbar', { name: text.bar })
    .getByRole('button', { name: text.note, exact: true })
    .click();
  await page.getByRole('button', { name: text.quickNote.close }).click();
  await expect(page.getByRole('region', { name: text.quickNote.title })).toBeHidden();
  const notes = await ask<{ record: { deletedAt: string | null } }[]>('records.ofKind', {
    caseId,
    kind: 'note',
  });
  expect(notes.filter(({ record }) => record.deletedAt === null)).toHaveLength(0);
});

test('the analysis carries over what the case file says, and previous and next walk the sections', async ({
  otway,
}) => {
  await openVisit(otway);
  const { page } = otway;
  await page.getByRole('button', { name: text.startAnalysis }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.analysisTitle })).toBeVisible();
  const bar = page.getByRole('toolbar', { name: text.bar });
  await expect(bar.getByRole('button', { name: text.previous })).toBeDisabled();
  await bar.getByRole('button', { name: text.next }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'People and day' })).toBeFocused();
  await bar.getByRole('button', { name: text.next }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Hours and pay' })).toBeFocused();
  await expect(page.getByLabel('Minutes in a shift, meal breaks out', { exact: true })).toHaveValue('450');
  await bar.getByRole('button', { name: text.previous }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'People and day' })).toBeFocused();
});

test('a note over 100,000 characters is refused with the count and holds up no other answer', async ({
  otway,
}) => {
  const { ask, caseId } = await openVisit(otway);
  const { page } = otway;
  await goToRoom(page, casesText.roomNotes);
  await page.getByRole('button', { name: casesText.noteNew }).click();
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await note.fill('x'.repeat(100_012));
  await page.getByRole('textbox', { name: 'About', exact: true }).fill('far too much');
  await expect(page.getByText(formText.charactersOver(100_012, 100_000))).toBeVisible();
  await expect
    .poll(
      async () =>
        (await ask<StoredNote[]>('records.ofKind', { caseId, kind: 'note' }))[0]?.answers.about?.value,
    )
    .toBe('far too much');
  const [kept] = await ask<StoredNote[]>('records.ofKind', { caseId, kind: 'note' });
  expect(kept?.answers.text?.value).toBeUndefined();
  await note.fill('x'.repeat(100_000));
  await expect
    .poll(async () => {
      const [stored] = await ask<StoredNote[]>('records.ofKind', { caseId, kind: 'note' });
      return String(stored?.answers.text?.value ?? '').length;
    })
    .toBe(100_000);
});

test('the brief holds what the last contact left, folded, and leads to each answer', async ({
  otway,
}, info) => {
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [
        given('date', '2026-03-02'),
        given('headline1', 'Sleeps badly before appointments'),
        given('promises', ['p']),
        given('promises.p.what', 'Send the leaflet'),
      ],
    });
    await ask('records.create', {
      caseId,
      kind: 'recommendation',
      parentId: null,
      initial: [given('action', 'Lend a headset')],
    });
    await ask('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [given('date', '2026-11-25'), given('visitAddress', 'Gate 3'), given('bring', 'Force gauge')],
    });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /25 November 2026|25\/11\/2026/ }).click();
  const brief = page.locator('details').filter({ hasText: briefText.title });
  await expect(brief).not.toContainText('Sleeps badly');
  await brief.getByText(briefText.title).focus();
  await page.keyboard.press('Enter');
  await expect(brief.getByRole('region', { name: briefText.parts.last })).toContainText('Sleeps badly');
  await expect(brief.getByRole('region', { name: briefText.parts.safety })).toContainText('Gate 3');
  await expect(brief.getByRole('region', { name: briefText.parts.bring })).toContainText('Force gauge');
  await expect(brief.getByRole('region', { name: briefText.parts.access })).toContainText(briefText.nothing);
  await otway.expectAccessible();
  for (const [width, zoom] of [
    [1280, 1],
    [1024, 1],
    [1280, 2],
  ] as const) {
    await resize(otway, width, 768, zoom);
    expect(await cutOff(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath(`brief-${width}-${zoom}.png`) });
  }
  await resize(otway, 1280, 800, 1);
  await brief.getByRole('link', { name: 'Lend a headset' }).click();
  await expect(page.getByRole('article', { name: 'Lend a headset' })).toBeFocused();
});
