import { casesText } from '../../shared/text/cases';
import { formText } from '../../shared/text/form';
import { shellText } from '../../shared/text/shell';
import { vaultScreensText } from '../../shared/text/vault-screens';
import { visitText } from '../../shared/text/visit';
import { expect, type OtwayApp, test } from './support/app';
import { addRecord, type Desk, given, openDesk, openRoom, passphrase } from './support/desk';
import { openSection } from './support/forms';
import { lock, unlock } from './support/vault-pages';

/** An open case with a visit and an activity analysis, and the window at the analysis. */
async function openAnalysis(otway: OtwayApp): Promise<Desk & { analysisId: string }> {
  let analysisId = '';
  const desk = await openDesk(otway, async (desk) => {
    const visit = await addRecord(desk, 'visit', null, [given('date', '2026-11-20')]);
    analysisId = await addRecord(desk, 'activityAnalysis', visit, [given('shiftMinutes', 420, 'document')]);
  });
  await goToAnalysis(otway);
  return { ...desk, analysisId };
}

async function goToAnalysis(otway: OtwayApp): Promise<void> {
  await openRoom(otway.page, casesText.roomVisits);
  await otway.page.getByRole('link', { name: visitText.analysisTitle }).click();
  await openSection(otway.page, 'Hours and pay');
}

test('what is out of range stays as typed, marked, and holds nothing up', async ({ otway }) => {
  await openAnalysis(otway);
  const { page } = otway;
  const breaks = page.getByLabel('Meal breaks', { exact: true });
  await breaks.fill('3000');
  await page.getByLabel('Breaks', { exact: true }).fill('Depot 4 🏭 عنبر');
  await expect(breaks).toHaveAttribute('aria-invalid', 'true');
  const message = page.locator(
    `[id="${(await breaks.getAttribute('aria-describedby'))?.split(' ').at(-1)}"]`,
  );
  await expect(message).toContainText('0 to 480 min');
  await expect(page.getByRole('button', { name: /^Hours and pay/ })).toContainText(formText.rail.invalid(1));
  await expect(page.locator('[role=status][data-state=saved]')).toContainText(/Saved \d\d:\d\d:\d\d/);
  await otway.expectAccessible();

  await page.reload();
  await goToAnalysis(otway);
  await expect(page.getByLabel('Meal breaks', { exact: true })).toHaveValue('3000');
  await expect(page.getByLabel('Meal breaks', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Breaks', { exact: true })).toHaveValue('Depot 4 🏭 عنبر');
  await page.getByLabel('Meal breaks', { exact: true }).fill('30');
  await expect(page.getByRole('button', { name: /^Hours and pay/ })).not.toContainText(
    formText.rail.invalid(1),
  );
});

test('the last keystroke before a lock is found after it', async ({ otway }) => {
  await openAnalysis(otway);
  await otway.page
    .getByLabel('Hours and pattern by contract', { exact: true })
    .pressSequentially('Depot 4, mezzanine');
  await lock(otway);
  await unlock(otway.page, passphrase);
  await goToAnalysis(otway);
  await expect(otway.page.getByLabel('Hours and pattern by contract', { exact: true })).toHaveValue(
    'Depot 4, mezzanine',
  );
});

/** From now on the page's saves fail as on a full disk, while `window.savesFail` is true. */
async function letSavesFail({ page }: OtwayApp): Promise<void> {
  await page.addInitScript(() => {
    const send = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, message, ...rest: unknown[]) {
      if (message?.channel === 'records.save' && Reflect.get(window, 'savesFail') === true) {
        const reply = {
          id: message.id,
          ok: false,
          error: { code: 'disk-full', problem: 'The disk is full.' },
        };
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: reply })), 20);
        return;
      }
      Reflect.apply(send, this, [message, ...rest]);
    };
  });
}

test('a failed save is loud, keeps what was typed and tries again until it succeeds', async ({ otway }) => {
  await letSavesFail(otway);
  const { ask, analysisId } = await openAnalysis(otway);
  const { page } = otway;
  await page.evaluate(() => Object.assign(window, { savesFail: true }));
  await page.getByLabel('Hours and pattern by contract', { exact: true }).fill('Depot 4');
  const alert = page.getByRole('alert').filter({ hasText: formText.save.failedTitle });
  await expect(alert).toContainText('The disk is full.');
  await page.getByLabel('Hours and pattern by contract', { exact: true }).fill('Depot 4, gate B');
  await otway.expectAccessible();
  await page.evaluate(() => Object.assign(window, { savesFail: false }));
  await expect(alert).toBeHidden({ timeout: 20_000 });
  await expect(page.locator('[role=status][data-state=saved]')).toBeVisible();
  await page.reload();
  await goToAnalysis(otway);
  await expect(page.getByLabel('Hours and pattern by contract', { exact: true })).toHaveValue(
    'Depot 4, gate B',
  );
  expect(analysisId).not.toBe('');
  expect(ask).toBeDefined();
});

test('answers that cannot be saved are not locked away unasked', async ({ otway }) => {
  await letSavesFail(otway);
  await openAnalysis(otway);
  const answer = (response: number) =>
    otway.app.evaluate(({ dialog }, button) => {
      dialog.showMessageBox = async () => {
        Object.assign(globalThis, { asked: true });
        return { response: button, checkboxChecked: false };
      };
    }, response);
  const { page } = otway;
  await page.evaluate(() => Object.assign(window, { savesFail: true }));
  await page.getByLabel('Hours and pattern by contract', { exact: true }).fill('Depot 4');
  await answer(0);
  await page.getByRole('button', { name: shellText.lock, exact: true }).click();
  await expect.poll(() => otway.app.evaluate(() => Reflect.get(globalThis, 'asked') === true)).toBe(true);
  await expect(page.getByRole('alert').filter({ hasText: formText.save.failedTitle })).toBeVisible();
  await expect(page.getByLabel('Hours and pattern by contract', { exact: true })).toHaveValue('Depot 4');
  await answer(1);
  const next = otway.app.waitForEvent('window');
  await page.getByRole('button', { name: shellText.lock, exact: true }).click({ noWaitAfter: true });
  await next;
  await expect(otway.page.getByText(vaultScreensText.answersLostTitle)).toBeVisible();
  await otway.expectAccessible();
});

test('a question about unsaved answers does not hold off the lock of a sleeping computer', async ({
  otway,
}) => {
  await letSavesFail(otway);
  await openAnalysis(otway);
  await otway.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => {
      Object.assign(globalThis, { asked: true });
      return new Promise(() => {});
    };
  });
  const { page } = otway;
  await page.evaluate(() => Object.assign(window, { savesFail: true }));
  await page.getByLabel('Hours and pattern by contract', { exact: true }).fill('Depot 4');
  await page.getByRole('button', { name: shellText.lock, exact: true }).click();
  await expect.poll(() => otway.app.evaluate(() => Reflect.get(globalThis, 'asked') === true)).toBe(true);
  const next = otway.app.waitForEvent('window');
  await otway.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await next;
  await expect(otway.page.getByText(vaultScreensText.answersLostTitle)).toBeVisible();
  await otway.expectAccessible();
});

test('undo takes back by button and by key, and leaves a text box its own', async ({ otway }) => {
  await openAnalysis(otway);
  const { page } = otway;
  const shift = page.getByLabel('Minutes in a shift, meal breaks out', { exact: true });
  const saved = page.locator('[role=status][data-state=saved]');
  await shift.fill('450');
  await expect(saved).toBeVisible();
  await page.getByRole('button', { name: formText.undo.button, exact: true }).click();
  await expect(shift).toHaveValue('420');
  const usual = page.getByRole('radio', { name: 'Salary', exact: true });
  await usual.check();
  await expect(usual).toBeChecked();
  await page.waitForTimeout(700);
  await page.getByRole('heading', { level: 2, name: 'Hours and pay' }).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(usual).not.toBeChecked();
  await shift.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(shift).toHaveValue('420');
});

test('items are added, named, moved and removed with a way back, by keyboard alone', async ({ otway }) => {
  await openAnalysis(otway);
  const { page } = otway;
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name: 'Purpose' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name: 'Tasks' })).toBeFocused();
  for (const name of ['load the cage', 'scan parcels']) {
    await page.getByRole('button', { name: formText.group.add('task') }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-item] input:not([type=file])').last()).toBeVisible();
    await page.keyboard.type(name);
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  const names = page.locator('[data-item] button[aria-controls^=item]');
  await expect(names).toHaveText(['load the cage', 'scan parcels']);
  await page.getByRole('button', { name: formText.group.up('scan parcels') }).focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText(['scan parcels', 'load the cage']);
  await page.getByRole('button', { name: formText.group.removeItem('scan parcels') }).focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText(['load the cage']);
  const messages = page.getByRole('region', { name: shellText.notifications });
  // The message makes way for what has the focus where it would lie over it.
  const isClear = await messages.evaluate((region) => {
    const box = () => region.getBoundingClientRect();
    const field = document.querySelector<HTMLElement>('[data-item] button[aria-controls^=item]');
    if (field === null) throw new Error('no item');
    const { top } = field.getBoundingClientRect();
    field.style.position = 'relative';
    field.style.top = `${box().top - top}px`;
    const isUnder = () =>
      field.getBoundingClientRect().bottom > box().top && field.getBoundingClientRect().top < box().bottom;
    const before = isUnder();
    field.focus({ preventScroll: true });
    const after = isUnder();
    field.style.removeProperty('position');
    field.style.removeProperty('top');
    return before && !after;
  });
  expect(isClear).toBe(true);
  await messages.getByRole('button', { name: shellText.undo, exact: true }).click();
  await expect(names).toHaveText(['scan parcels', 'load the cage']);
  await otway.expectAccessible();
});

test('an empty answer is chosen from the menu, and typing takes it back', async ({ otway }) => {
  await openAnalysis(otway);
  const { page } = otway;
  const field = page.locator('[data-path="hoursPattern"]');
  await field.getByRole('button', { name: formText.noAnswerFor('Hours and pattern by contract') }).click();
  await page.getByRole('menuitem', { name: formText.state.notKnown }).click();
  await expect(field.getByText(formText.state.notKnown)).toBeVisible();
  await otway.expectAccessible();
  await field.getByRole('textbox').fill('Depot 4');
  await expect(field.getByText(formText.state.notKnown)).toBeHidden();

  // By keyboard, on a field whose menu was never opened: the button has the focus again when the menu closes.
  const other = page.getByRole('button', { name: new RegExp(formText.noAnswerFor('')) }).last();
  for (let press = 0; press < 2; press += 1) {
    await other.press('Enter');
    await expect(page.getByRole('menuitem', { name: formText.state.notKnown })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem', { name: formText.state.notKnown })).toBeHidden();
    await expect(other).toBeFocused();
  }
});

test('dates and times are read as people type them, and kept as typed when they are none', async ({
  otway,
}) => {
  await openAnalysis(otway);
  const { page } = otway;
  await openSection(page, 'People and day');
  const on = page.getByLabel('Observed on', { exact: true });
  await on.fill('14-3-2026');
  await on.blur();
  await expect(on).toHaveValue('14/3/2026');
  await on.fill('31/2/2026');
  await on.blur();
  await expect(on).toHaveValue('31/2/2026');
  await expect(on).toHaveAttribute('aria-invalid', 'true');
  const from = page.getByLabel('Observed from', { exact: true });
  await from.fill('2pm');
  await from.blur();
  await expect(from).toHaveValue('14:00');
  const to = page.getByLabel('Observed to', { exact: true });
  await to.fill('1:30');
  await to.blur();
  await expect(page.locator('[data-path="observedTo"]')).toContainText('14:00 or later');
  // A night shift: the question that says so makes the earlier time one of the next morning.
  const ended = page.locator('[data-path="observedOvernight"]');
  await ended.getByRole('radio', { name: 'Yes' }).check();
  await expect(to).not.toHaveAttribute('aria-invalid', 'true');
  await expect(to).toHaveValue('01:30');
  await ended.getByRole('radio', { name: 'No' }).check();
  await expect(to).toHaveAttribute('aria-invalid', 'true');
});

test('at twice the size nothing is cut off and every section is in reach', async ({ otway }) => {
  await openAnalysis(otway);
  const { page } = otway;
  await otway.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  const list = page.getByLabel(formText.rail.choose);
  await expect(list).toBeVisible();
  for (const section of ['tasks', 'demands', 'environment', 'conclusion']) {
    await list.selectOption(section);
    const over = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main ? main.scrollWidth - main.clientWidth : -1;
    });
    expect(over, section).toBeLessThanOrEqual(0);
  }
  await otway.expectAccessible();
});
