import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/app';
import { tapRecords } from './support/calls';

const practitioner = {
  name: 'Imogen Ashworth',
  postNominals: '',
  hcpcNumber: 'OT00000',
  clinic: 'Fernhollow',
  letterheadLines: [],
  casePrefix: 'FH',
};
const passphrase = 'kettle marmalade viaduct sparrow';

test('a vault is made, locked and unlocked', async ({ otway }) => {
  const call = await tapRecords(otway.page);
  expect(await call('vault.status', null)).toMatchObject({ ok: true, value: { state: 'none', demo: false } });
  expect(await call('vault.create', { practitioner, passphrase: 'password' })).toMatchObject({
    error: { code: 'weak-passphrase' },
  });
  expect(await call('vault.create', { practitioner, passphrase })).toMatchObject({ ok: true });
  expect(await call('vault.status', null)).toMatchObject({ value: { state: 'unlocked' } });
  expect(existsSync(path.join(otway.userData, 'vault/vault.json'))).toBe(true);
});
