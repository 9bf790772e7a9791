import { expect, test } from './support/app.ts';
import { RecordsPort } from './support/records-port.ts';

const operation = '5f0c2c52-98a4-4d7b-9f6e-3a1d7f9f0a11';

test('prints the sample case in a process of its own, the same each time, which goes with the lock', async ({
  otway,
}) => {
  const records = await RecordsPort.attach(otway);
  await records.call('vault.openDemo', null);
  const { rows } = await records.call('cases.list', { query: '', status: 'open', offset: 0, limit: 1 });
  const caseId = rows[0]?.id ?? '';
  const print = async () => {
    const printed = await records.call('documents.print', { caseId, kind: 'employerReport', operation });
    return { ...printed, pdf: Buffer.from(printed.pdf) };
  };
  const first = await print();
  expect(first.pages).toBeGreaterThan(1);
  expect(first.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(first.boxes.length).toBeGreaterThan(10);
  expect((await print()).pdf.equals(first.pdf)).toBe(true);
  const processes = () =>
    otway.app.evaluate(({ app }) => app.getAppMetrics().map((one) => one.name ?? one.type));
  // The next preview would find it ready.
  expect((await processes()).filter((name) => name === 'Otway printing')).toHaveLength(1);
  await otway.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect.poll(processes).not.toContain('Otway printing');
});
