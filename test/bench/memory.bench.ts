import { type ElectronApplication, _electron as electron, test } from '@playwright/test';
import { OtwayApp } from '../e2e/support/app.ts';
import { newCase } from '../e2e/support/case-pages.ts';
import { makeVault, passphrase } from '../e2e/support/first-start.ts';
import { unlock } from '../e2e/support/vault-pages.ts';
import { record } from './support/figures.ts';
import { programs } from './support/launch.ts';
import { memoryOf } from './support/processes.ts';
import { median } from './support/statistics.ts';

const idle = 5000;
const turns = 3;

test('idle memory with the case list open, against a bare window', async () => {
  const otwaySizes: number[] = [];
  const bareSizes: number[] = [];
  const otway = await OtwayApp.launch();
  try {
    await makeVault(otway.page);
    await newCase(otway.page, { name: 'Amira Okafor', birthDate: '6/5/1984' });
    for (let turn = 0; turn < turns; turn += 1) {
      await otway.relaunch();
      await unlock(otway.page, passphrase);
      await otway.page.getByRole('link', { name: 'Amira Okafor' }).waitFor();
      otwaySizes.push(await idleMemory(otway.app));
      // Pages that two running copies share would count half for each.
      await otway.app.close();
      const bare = await electron.launch({ args: [programs.bare, `--user-data-dir=${otway.userData}/bare`] });
      await bare.firstWindow();
      bareSizes.push(await idleMemory(bare));
      await bare.close();
    }
  } finally {
    await otway.close();
  }
  const method = `after ${idle / 1000} s, PSS over all processes, median of ${turns}`;
  const [unlocked, bare] = [median(otwaySizes), median(bareSizes)];
  record({ name: 'Memory with the case list open', value: unlocked, unit: 'MiB', bound: null, method });
  record({
    name: 'Memory with the case list open, against the bare window',
    value: unlocked / bare,
    unit: 'times',
    bound: 1.5,
    method,
  });
});

async function idleMemory(app: ElectronApplication): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, idle));
  return memoryOf(app.process().pid ?? 0);
}
