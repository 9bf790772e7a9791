import { vaultScreensText } from '../../shared/text/vault-screens';
import { expect, test } from '../e2e/support/app';
import { makeVault, passphrase, unlock } from '../e2e/support/first-start';
import { killRecords } from './support/kill';
import { countedWords, reopenNote, startNote, typeOn, watchAcknowledged } from './support/typing';

const kills = 3;

test('the window locks and says why when the records process is killed, and nothing saved is lost', async ({
  otway,
}) => {
  test.setTimeout(120_000);
  await makeVault(otway.page);
  await startNote(otway);
  const words = countedWords();
  for (let kill = 1; kill <= kills; kill += 1) {
    const { texts } = await watchAcknowledged(otway);
    const before = otway.page;
    let killed = false;
    const typing = typeOn(otway, words, () => killed).catch((error: unknown) => {
      if (!killed) throw error;
    });
    await expect.poll(() => texts.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000));
    const acknowledged = texts.at(-1) ?? '';
    killed = true;
    await killRecords(otway);
    await expect.poll(() => otway.page !== before).toBe(true);
    await typing;
    await expect(otway.page.getByText(vaultScreensText.stoppedTitle)).toBeVisible();
    await otway.expectAccessible();
    await unlock(otway.page, passphrase);
    expect((await reopenNote(otway)).startsWith(acknowledged), `after kill ${kill}`).toBe(true);
  }
});
