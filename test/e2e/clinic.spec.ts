import { clinicLimitText as text } from '../../shared/text/clinic-limits';
import { shellText } from '../../shared/text/shell';
import { expect, test } from './support/app';
import { openDesk, passphrase } from './support/desk';
import { unlock } from './support/vault-pages';
import { cutOff, resize } from './support/window-size';

test('limits are checked, kept and signed off; changing one ends the sign-off; equipment says when it is overdue', async ({
  otway,
}) => {
  await openDesk(otway);
  await otway.page.getByRole('link', { name: shellText.settings }).click();
  await otway.page.getByRole('link', { name: text.open }).focus();
  await otway.page.keyboard.press('Enter');
  await expect(otway.page.getByRole('heading', { level: 1, name: text.title })).toBeFocused();
  await expect(otway.page.getByText(text.unsigned, { exact: true })).toBeVisible();
  const load = () => otway.page.getByRole('textbox', { name: text.labels.limitLoad, exact: true });
  await expect(
    otway.page.getByRole('textbox', { name: text.labels.limitSystolicRest, exact: true }),
  ).toHaveValue('160');
  await otway.expectAccessible();
  if (process.env.SHOTS) await otway.page.screenshot({ path: `${process.env.SHOTS}/clinic.png` });

  // Out of range, and against another limit: each is said where it stands, and nothing is saved.
  await load().fill('201');
  await otway.page.getByRole('textbox', { name: text.labels.projectedConstant, exact: true }).fill('60');
  await otway.page.getByRole('button', { name: text.save }).click();
  await expect(load()).toHaveAccessibleDescription(/highest accepted value.*1 to 200 kg/);
  await expect(load()).toBeFocused();
  await load().fill('22,5');
  await otway.page.getByRole('button', { name: text.save }).click();
  await expect(
    otway.page.getByRole('textbox', { name: text.labels.projectedConstant, exact: true }),
  ).toHaveAccessibleDescription(/must be at most/);
  await otway.page.getByRole('textbox', { name: text.labels.projectedConstant, exact: true }).fill('20');
  await otway.page.getByRole('button', { name: text.save }).click();
  await expect(otway.page.getByText(text.saved)).toBeVisible();

  await otway.page.getByRole('button', { name: text.sign }).click();
  await expect(otway.page.getByText(text.nameMissing)).toBeVisible();
  await otway.page.getByRole('textbox', { name: text.signName }).fill('Dr Amal Okonjo');
  await otway.page.getByRole('textbox', { name: text.signRole }).fill('Medical lead');
  await otway.page.getByRole('textbox', { name: text.signOn }).fill('02/03/2024');
  await otway.page.getByRole('button', { name: text.sign }).click();
  const signed = text.signed('Dr Amal Okonjo', 'Medical lead', '2 Mar 2024');
  await expect(otway.page.getByText(signed).first()).toBeVisible();
  await expect(otway.page.getByText(text.unsigned, { exact: true })).toHaveCount(0);

  await otway.page.getByRole('button', { name: text.addDevice }).click();
  await expect(otway.page.getByRole('textbox', { name: text.deviceName })).toBeFocused();
  await otway.page.keyboard.type('Hand dynamometer');
  await otway.page.getByRole('textbox', { name: text.deviceSerial }).fill('HD-7');
  await otway.page.getByRole('textbox', { name: text.deviceDue }).fill('30/06/2020');
  await expect(otway.page.getByText(text.overdue)).toBeVisible();
  await otway.page.getByRole('button', { name: text.saveDevices }).click();
  await expect(otway.page.getByText(text.saved).last()).toBeVisible();
  await otway.expectAccessible();

  // All of it is there after the vault was locked and opened again.
  await otway.relaunch();
  await unlock(otway.page, passphrase);
  await otway.page.getByRole('link', { name: shellText.settings }).click();
  await otway.page.getByRole('link', { name: text.open }).click();
  await expect(load()).toHaveValue('22.5');
  await expect(otway.page.getByText(signed).first()).toBeVisible();
  await expect(otway.page.getByRole('textbox', { name: text.deviceName })).toHaveValue('Hand dynamometer');
  await load().fill('20');
  await otway.page.getByRole('button', { name: text.save }).click();
  await expect(otway.page.getByText(text.changed('Dr Amal Okonjo', '2 Mar 2024'))).toBeVisible();
  await expect(otway.page.getByText(text.differs(1))).toBeVisible();

  for (const [width, height, zoom] of [
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(otway, width, height, zoom);
    expect(await cutOff(otway.page)).toEqual([]);
    await otway.expectAccessible();
    if (process.env.SHOTS) {
      await otway.page.getByRole('heading', { name: text.devicesTitle }).scrollIntoViewIfNeeded();
      await otway.page.screenshot({ path: `${process.env.SHOTS}/clinic-${width}-${zoom}.png` });
    }
  }
});
