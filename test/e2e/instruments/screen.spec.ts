import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { instrumentFormText } from '../../../shared/text/instruments/forms';
import { instrumentRoomText as roomText } from '../../../shared/text/instruments/room.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { expect, test } from '../support/app';
import { given, openDesk, openRoom } from '../support/desk';
import { expectSaved } from '../support/forms';
import { instrumentOnScreen, openInstrument } from '../support/instrument-page';
import { cutOff, resize } from '../support/window-size';

const time = 'Right hand: time';
const rightHandOnly = [
  ['Hands tested', 'Right only'],
  ['Right hand: finished within 300 seconds', 'Yes'],
] as const;

test('an answer that cannot be read is marked and named, and nothing is scored', async ({ otway }) => {
  const { page } = otway;
  const peg = await openInstrument(otway, 'pegTest');
  await peg.fill(rightHandOnly);
  await peg.expectMissing([time], 'right');
  await peg.fill([[time, '21.4']]);
  await peg.expectHeadline('21.4', 'right');
  for (const typed of ['301', '1e309', 'NaN', 'fast', '-3']) {
    await peg.fill([[time, typed]]);
    await expect(peg.panel.getByText(text.unreadable, { exact: true })).toBeVisible();
    await expect(peg.panel.getByRole('button', { name: time })).toHaveCount(1);
    await expect(peg.reading('right').locator('[data-headline]')).toBeHidden();
    await expect(page.getByRole('textbox', { name: time })).toHaveAttribute('aria-invalid', 'true');
  }
  await otway.expectAccessible();
  await peg.fill([[time, '19.25']]);
  await peg.expectHeadline('19.3', 'right');
  await expect(peg.panel.getByText(text.unreadable, { exact: true })).toBeHidden();
  await peg.expectSameAsCommand();
  await peg.fill([[instrumentFormText.date, '31/02/2026']]);
  await expect(peg.panel.getByText(text.unreadableBeside)).toBeVisible();
  await peg.expectHeadline('19.3', 'right');
});

test('an instrument is found, filled in and read with the keyboard alone', async ({ otway }) => {
  const { page } = otway;
  const { keyboard } = page;
  await openDesk(otway);
  await openRoom(page, casesText.roomInstruments);
  await expect(page.getByRole('heading', { level: 1, name: roomText.title })).toBeFocused();
  const focused = page.locator(':focus');
  const tabTo = async (name: string) => {
    const wanted = page.locator(`:focus:is([aria-label=${JSON.stringify(name)}])`);
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await wanted.count()) === 1) return;
      const words = (await focused.count()) === 1 ? await focused.innerText().catch(() => '') : '';
      if (words.trim() === name) return;
      await keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach “${name}”`);
  };
  await keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: roomText.find })).toBeFocused();
  await keyboard.type('peg finger');
  await expect(page.getByText(roomText.found(1))).toBeVisible();
  await keyboard.press('Enter');
  const { title } = instrumentForm('pegTest').declaration;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name: 'Client and method' })).toBeFocused();
  const right = page.getByRole('radiogroup', { name: 'Hands tested' }).getByRole('radio').nth(1);
  for (let presses = 0; presses < 10 && !(await right.isChecked()); presses += 1) {
    await keyboard.press('Tab');
    const inHands = await focused.evaluate((element) => element.closest('[data-path="hands"]') !== null);
    if (!inHands) continue;
    if ((await focused.getAttribute('type')) !== 'radio') continue;
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
  }
  await expect(right).toBeChecked();
  // The panel leads to what is still needed.
  await tabTo('Right hand: finished within 300 seconds');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Times' })).toBeVisible();
  await expect(focused).toHaveAttribute('type', 'radio');
  await keyboard.press('Space');
  await tabTo(time);
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: time })).toBeFocused();
  await keyboard.type('21.4');
  await expect(page.getByRole('region', { name: text.panel }).locator('[data-headline]')).toContainText(
    '21.4',
  );
  await expectSaved(page);
  // Spoken once the typing rests.
  await expect(page.locator('[aria-live=polite]', { hasText: /^Result: .*21\.4/ })).toBeAttached();
  await tabTo(text.source);
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: text.panel }).getByText(text.limitations)).toBeVisible();
});

test('the room and an instrument fit a small window and 200 % zoom, with the result in a line at the foot', async ({
  otway,
}) => {
  test.setTimeout(120_000);
  const { page } = otway;
  const peg = await openInstrument(otway, 'pegTest');
  await peg.fill([...rightHandOnly, [time, '21.4']]);
  for (const [width, height, zoom] of [
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(otway, width, height, zoom);
    expect(await cutOff(page)).toEqual([]);
    await otway.expectAccessible();
    const show = page.getByRole('button', { name: text.barOpen });
    await expect(show.locator('xpath=..')).toContainText('21.4');
    await show.click();
    await expect(page.getByRole('heading', { level: 2, name: text.panel })).toBeFocused();
    await expect(peg.reading('right').locator('[data-headline]')).toBeInViewport();
    await page.getByRole('link', { name: text.back }).click();
    await expect(page.getByRole('heading', { level: 1, name: roomText.title })).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    await otway.expectAccessible();
    await page.getByRole('region', { name: roomText.filledIn }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('two sides stand side by side, legible in light and dark colours', async ({ otway }) => {
  const { page } = otway;
  const side = (name: 'left' | 'right', upperArm: number) => [
    given(`${name}UpperArm`, upperArm),
    given(`${name}LowerArm`, 2),
    given(`${name}Wrist`, 3),
    given(`${name}WristTwist`, 1),
    given(`${name}MuscleUseA`, 1),
    given(`${name}ForceA`, 0),
  ];
  const body = ['neck', 'trunk', 'legs'].map((part) => given(part, 1));
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'rula',
      parentId: null,
      initial: [
        given('date', '2026-10-02'),
        given('sides', 'both'),
        given('entry', 'scores'),
        ...body,
        given('muscleUseB', 0),
        given('forceB', 0),
        ...side('left', 1),
        ...side('right', 6),
      ],
    });
  });
  await openRoom(page, casesText.roomInstruments);
  await page.getByRole('region', { name: roomText.filledIn }).getByRole('link').first().click();
  const rula = await instrumentOnScreen(page, 'rula');
  const tiles = rula.panel.locator('dl').first().locator('> div');
  await expect(tiles).toHaveCount(2);
  await expect(tiles.nth(0)).toContainText('Left side');
  await expect(tiles.nth(1)).toContainText('Right side');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await otway.expectAccessible();
  }
  await rula.expectSameAsCommand(2);
});
