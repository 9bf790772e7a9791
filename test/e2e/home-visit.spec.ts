import { writeFile } from 'node:fs/promises';
import type { PhotoSummary } from '../../shared/domain/practitioner';
import { casesText } from '../../shared/text/cases';
import { documentsScreenText as documentsText } from '../../shared/text/documents-screen';
import { formText } from '../../shared/text/form';
import { adaptationLetterText, homeReportText as reportText } from '../../shared/text/home-report';
import { homeSecurityText } from '../../shared/text/home-security';
import { homeVisitText as text } from '../../shared/text/home-visit';
import { doubtText } from '../../shared/text/number-doubt';
import { photosText } from '../../shared/text/photos';
import { sketchText } from '../../shared/text/sketch';
import { visitText } from '../../shared/text/visit';
import { bathroomPlan } from '../fixtures/documents/home-visit';
import { expect, type OtwayApp, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { type Desk, given, openDesk, openRoom } from './support/desk';
import { sayHowItLeaves } from './support/document-pages';
import { picturesOf, wordsOf } from './support/pdf-files';
import { drawPicture } from './support/pictures';
import { resize } from './support/window-size';

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
  await expect(page.getByRole('complementary', { name: formText.aside.label })).toContainText(
    formText.sensitivity.personal,
  );
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
  const rise = page.getByLabel('Highest rise', { exact: true });
  await rise.fill('1500');
  await rise.press('Tab');
  await expect(page.getByText('Accepted: a whole number, 10 to 400 mm.')).toBeVisible();
  // Accepted, and asked about: nothing is stopped.
  await rise.fill('18');
  await rise.press('Tab');
  const doubt = doubtText.mistaken(18, 'mm', 'cm', 180);
  await expect(page.locator('[data-path$=".rise"]').getByText(doubt)).toBeVisible();
  await expect(page.getByRole('button', { name: doubt })).toBeVisible();
  await otway.expectAccessible();
  await rise.fill('215');
  await page.getByLabel('Shortest going', { exact: true }).fill('212');
  const compared = page.getByText(`${text.comparisons.title}: ${text.comparisons.count(2, 4)}`);
  await compared.click();
  await expect(page.getByText(text.comparisons.rule.pitch)).toBeVisible();
  await expect(page.getByText(text.comparisons.source.stairs).first()).toBeVisible();
  await otway.expectAccessible();
  await page.getByRole('button', { name: /Stairs: pitch 45.4°/ }).click();
  await expect(rise).toBeFocused();
  await expect(page.getByText(doubt)).toHaveCount(0);
  // The comparison stays with the rooms, and is folded again on coming back.
  await openSection(otway, 'Transfers');
  await expect(compared).toHaveCount(0);
  await openSection(otway, 'Room by room');
  await expect(compared).toBeVisible();
  await expect(page.getByText(text.comparisons.rule.pitch)).toBeHidden();
});

test('a plan is drawn by dragging, by keys and by numbers, to scale, and a line without length is refused', async ({
  otway,
}) => {
  const desk = await openHomeVisit(otway);
  const { page } = otway;
  await openSection(otway, 'Sketch plans');
  await page.getByRole('button', { name: 'Add a plan' }).click();
  await page.getByRole('textbox', { name: 'What it shows' }).fill('Bathroom as it is');
  const paper = page.getByRole('application', { name: sketchText.canvas('Plan') });
  /** Where a place on the paper is on the screen. */
  const at = async (x: number, y: number) => {
    await paper.scrollIntoViewIfNeeded();
    const box = await paper.boundingBox();
    if (box === null) throw new Error('no paper');
    return [box.x + (box.width * x) / 6000, box.y + (box.height * y) / 4500] as const;
  };

  // A click without a drag has no length.
  await page.mouse.click(...(await at(1000, 1000)));
  await expect(page.getByText(sketchText.tooShort(10))).toBeVisible();
  await page.mouse.move(...(await at(1000, 1000)));
  await page.mouse.down();
  await page.mouse.move(...(await at(2400, 1040)), { steps: 4 });
  await page.mouse.move(...(await at(3110, 1060)), { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(sketchText.added('Wall, 2,100 mm'))).toBeVisible();

  // On from the end of that wall, by keys: 1,700 mm down.
  await paper.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowDown');
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(sketchText.added('Wall, 1,700 mm'))).toBeVisible();

  // And on by numbers.
  const numbers = page.getByRole('form', { name: sketchText.numbers });
  await numbers.getByLabel(sketchText.length).fill('0');
  await numbers.getByRole('button', { name: 'Add wall' }).click();
  await expect(page.getByText(sketchText.notLength(sketchText.length, 10, '30,000'))).toBeVisible();
  await numbers.getByLabel(sketchText.length).fill('2100');
  await numbers.getByLabel(sketchText.direction).selectOption('left');
  await numbers.getByRole('button', { name: 'Add wall' }).click();
  await numbers.getByLabel(sketchText.length).fill('1700');
  await numbers.getByLabel(sketchText.direction).selectOption('up');
  await numbers.getByRole('button', { name: 'Add wall' }).click();
  await page.getByRole('button', { name: sketchText.tool.fitting, exact: true }).click();
  await numbers.getByLabel(sketchText.label).fill('Bath');
  await numbers.getByLabel(sketchText.width).fill('1700');
  await numbers.getByLabel(sketchText.depth).fill('700');
  await numbers.getByRole('button', { name: 'Add fitting' }).click();
  await page.getByRole('button', { name: sketchText.tool.door, exact: true }).click();
  await numbers.getByLabel(sketchText.wayLabel).selectOption('left');
  await page.mouse.click(...(await at(2900, 2700)));
  await page.getByText(`${sketchText.elements} (6)`).click();
  await otway.expectAccessible();

  // What is chosen is changed by its numbers, and undo brings it back.
  await page.getByRole('button', { name: 'Door, 760 mm' }).click();
  const chosen = page.getByRole('form', { name: /^Chosen/ });
  await chosen.getByLabel(sketchText.opening).fill('800');
  await chosen.getByRole('button', { name: sketchText.change }).click();
  await expect(page.getByRole('button', { name: 'Door, 800 mm' })).toBeVisible();
  await page.getByRole('button', { name: sketchText.undo }).click();
  await expect(page.getByRole('button', { name: 'Door, 760 mm' })).toBeVisible();
  await expect(page.getByText(sketchText.undone)).toBeVisible();

  // A wall is chosen by touching near it, and the paper is moved without drawing.
  await page.mouse.click(...(await at(2000, 1030)));
  await expect(page.getByRole('form', { name: /^Chosen: wall/ })).toBeVisible();
  /** Where the sight begins, to the half metre: a pointer goes by whole pixels. */
  const left = async () =>
    Math.round(Number((await paper.getAttribute('viewBox'))?.split(' ')[0]) / 500) * 500;
  const drag = async (button: 'left' | 'middle') => {
    await page.mouse.move(...(await at(2000, 2000)));
    await page.mouse.down({ button });
    await page.mouse.move(...(await at(3000, 2000)), { steps: 3 });
    await page.mouse.up({ button });
  };
  await page.getByRole('button', { name: sketchText.tool.hand }).click();
  await drag('left');
  await expect.poll(left).toBe(-1000);
  await page.getByRole('button', { name: sketchText.tool.wall, exact: true }).click();
  await drag('middle');
  await expect.poll(left).toBe(-2000);
  await page.keyboard.down(' ');
  await expect(paper).toHaveAttribute('data-tool', 'hand');
  await drag('left');
  await page.keyboard.up(' ');
  await expect.poll(left).toBe(-3000);
  await expect(page.getByText(`${sketchText.elements} (6)`)).toBeVisible();

  // On a small screen what was said and the way back are in sight of the paper.
  await resize(otway, 1024, 768, 1);
  await paper.evaluate((one) => one.scrollIntoView({ block: 'end' }));
  await expect(page.getByRole('button', { name: sketchText.undo })).toBeInViewport({ ratio: 1 });
  await expect(paper).toBeInViewport({ ratio: 0.8 });
  await otway.expectAccessible();

  await expect
    .poll(async () => {
      const { answers } = await storedVisit(desk);
      const path = Object.keys(answers).find((one) => one.endsWith('.plan')) ?? '';
      const lines = answers[path]?.value;
      return Array.isArray(lines) ? lines.map((line) => JSON.parse(line).kind) : [];
    })
    .toEqual(['wall', 'wall', 'wall', 'wall', 'fitting', 'door']);
});

test('a home visit with photos and a plan ends in a home report and a letter that leave under a consent', async ({
  otway,
}, info) => {
  const desk = await openHomeVisit(otway);
  const { page } = otway;
  const { ask, caseId } = desk;
  const { record } = await storedVisit(desk);
  await ask('records.save', {
    recordId: record.id,
    reason: null,
    changes: [
      given('adaptations', ['a1']),
      given('adaptations.a1.what', 'Grab rail beside the bath'),
      given('adaptations.a1.kind', 'minor'),
      given('adaptations.a1.measures', ['m1']),
      given('adaptations.a1.measures.m1.of', 'Lower end of the rail'),
      given('adaptations.a1.measures.m1.value', 900, 'measured'),
      given('adaptations.a1.measures.m1.from', 'finishedFloor'),
      given('plans', ['k1']),
      given('plans.k1.title', 'Bathroom with the rail'),
      given('plans.k1.plan', [...bathroomPlan]),
      given('permission', 'given'),
    ],
  });
  await ask('records.create', {
    caseId,
    kind: 'consent',
    parentId: null,
    initial: [
      given('scope', 'release'),
      given('recipient', 'Grants Team, Ashby Council'),
      given('audience', 'housing'),
      given('purposes', ['funding']),
      given('from', '2026-11-01'),
      given('howGiven', 'written'),
    ],
  });
  await page.reload();
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Home visit, / }).click();

  // What was typed and seen, through the window; the photo is pinned to its room.
  await openSection(otway, 'Room by room');
  await page.getByRole('button', { name: text.rooms.bathroom, exact: true }).click();
  await page
    .getByRole('textbox', { name: 'What is done here, and how it goes now' })
    .fill('Steps over the side');
  await page
    .getByRole('radiogroup', { name: text.checks.hold.label })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  const file = info.outputPath('bath.jpg');
  await writeFile(file, await drawPicture(page, 'BATH'));
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: photosText.addOf('room') }).click();
  await (await choosing).setFiles(file);
  await expect(
    page.getByRole('region', { name: photosText.ofItem(text.rooms.bathroom) }).locator('img'),
  ).toBeVisible();
  const photos = await ask<PhotoSummary[]>('photos.list', { caseId });
  const [photo] = photos;
  if (photo === undefined) throw new Error('no photo');
  expect(photo.recordId).toBe(record.id);
  await openSection(otway, 'Photos');
  const card = page.getByRole('figure').filter({ has: page.getByLabel(photosText.caption) });
  await card.getByLabel(photosText.caption).fill('Code 4821');
  await expect(card.getByText(homeSecurityText.perhaps)).toBeVisible();
  await otway.expectAccessible();
  await card.getByLabel(photosText.caption).fill('Bath: side 540 mm from the floor');
  await expect(card.getByText(homeSecurityText.perhaps)).toBeHidden();
  await card.getByLabel(photosText.people).selectOption('nobody');
  await card.getByLabel(photosText.inDocuments).check();
  await openSection(otway, 'Agreement and review');
  await page
    .getByRole('radiogroup', { name: 'The client agrees with what is recommended' })
    .getByRole('radio', { name: 'Yes', exact: true })
    .check();

  await goToRoom(page, casesText.roomDocuments);
  await page.getByLabel(documentsText.choose).selectOption('homeReport');
  const outline = page.getByRole('navigation', { name: documentsText.outline });
  await expect(outline).toContainText(reportText.rooms);
  await expect(outline).toContainText(reportText.plans);
  await expect(page.getByLabel(documentsText.reader, { exact: true })).toHaveValue('housing');
  await otway.expectAccessible();
  const pdf = info.outputPath('home.pdf');
  await otway.answerSaveDialog(pdf);
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: documentsText.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const printed = wordsOf(pdf);
  for (const told of [
    'Grab rail beside the bath',
    '900 mm',
    'Bath: side 540 mm',
    sketchText.notScale,
    'Grants Team',
  ])
    expect(printed, told).toContain(told);
  expect(picturesOf(pdf)).toBe(1);
  await page.getByLabel(documentsText.choose).selectOption('adaptationLetter');
  await expect(outline).toContainText(adaptationLetterText.recommend);
});
