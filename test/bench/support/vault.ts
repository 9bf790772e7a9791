import { OtwayApp } from '../../e2e/support/app.ts';
import { RecordsPort } from '../../e2e/support/records-port.ts';

/** Strong enough for a new vault; used on nothing else. */
export const benchPassphrase = 'velvet otter counts seven lanterns';

export const benchPractitioner = {
  name: 'Robin Hale',
  postNominals: 'BSc (Hons), MRCOT',
  hcpcNumber: 'OT12345',
  clinic: 'Hale Occupational Therapy',
  letterheadLines: ['1 Quay Street', 'Bristol BS1 4DJ'],
  casePrefix: 'RH',
};

/** Makes an empty vault in a user-data folder, through the app. */
export async function makeVault(userData: string): Promise<void> {
  const otway = await OtwayApp.launch({ userData });
  try {
    const port = await RecordsPort.attach(otway);
    await port.call('vault.create', { practitioner: benchPractitioner, passphrase: benchPassphrase });
  } finally {
    await otway.close();
  }
}
