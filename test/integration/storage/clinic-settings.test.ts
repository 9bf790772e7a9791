import { expect, test } from 'vitest';
import { clinicHandlers } from '../../../electron/storage/handlers/clinic.ts';
import { limitsStanding, usualLimits } from '../../../shared/domain/clinic-limits.ts';
import { clinicContracts } from '../../../shared/ipc/clinic-contracts.ts';
import { clinicLimitText as text } from '../../../shared/text/clinic-limits.ts';
import { callerOf } from './support/caller.ts';
import { contextOf } from './support/context.ts';
import { newDesk } from './support/desk.ts';

function newPage() {
  const desk = newDesk('real');
  const call = callerOf(clinicContracts, clinicHandlers(contextOf(desk)));
  return { call, desk };
}

const lead = { name: 'Dr Amal Okonjo', role: 'Medical lead, GMC 0000000', on: '2026-03-20' };

test('limits start as usual and unsigned, are signed, changed and signed again; every sign-off is kept', async () => {
  const { call } = newPage();
  const fresh = await call('settings.clinic', null);
  expect(fresh).toEqual({ limits: usualLimits, signOffs: [], devices: [] });
  expect(limitsStanding(fresh).state).toBe('unsigned');

  await call('settings.signLimits', { limits: fresh.limits, ...lead });
  const signed = await call('settings.clinic', null);
  expect(limitsStanding(signed)).toMatchObject({
    state: 'signed',
    signOff: { ...lead, recordedBy: 'Robin Hale' },
  });

  const limits = { ...usualLimits, limitLoad: 25 };
  await call('settings.saveLimits', { limits });
  expect(limitsStanding(await call('settings.clinic', null)).state).toBe('changed');
  await call('settings.signLimits', { limits, ...lead, on: '2026-03-21' });
  const again = await call('settings.clinic', null);
  expect(again.signOffs.map((one) => [one.on, one.limits.limitLoad])).toEqual([
    ['2026-03-21', 25],
    ['2026-03-20', 30],
  ]);
  expect(limitsStanding(again).state).toBe('signed');
});

test('a sign-off for other limits than those in use, in the future or without a name is refused', async () => {
  const { call } = newPage();
  const limits = { ...usualLimits, limitLoad: 25 };
  await expect(call('settings.signLimits', { limits, ...lead })).rejects.toMatchObject({
    problem: text.signChanged,
  });
  await expect(
    call('settings.signLimits', { limits: usualLimits, ...lead, on: '2026-03-22' }),
  ).rejects.toMatchObject({
    field: text.signOn,
    problem: text.signFuture,
    accepted: text.today('21 March 2026'),
  });
  await expect(
    call('settings.signLimits', { limits: usualLimits, ...lead, name: ' ' }),
  ).rejects.toMatchObject({ code: 'invalid-input', field: 'name' });
  expect((await call('settings.clinic', null)).signOffs).toEqual([]);
});

test('limits out of range or against each other are refused by name, and nothing changes', async () => {
  const { call } = newPage();
  await expect(
    call('settings.saveLimits', { limits: { ...usualLimits, limitLoad: 201 } }),
  ).rejects.toMatchObject({ code: 'invalid-input', field: 'limits.limitLoad', accepted: 'At most 200.' });
  await expect(
    call('settings.saveLimits', { limits: { ...usualLimits, projectedConstant: 60 } }),
  ).rejects.toMatchObject({ field: 'limits.projectedConstant', problem: expect.stringContaining('at most') });
  expect((await call('settings.clinic', null)).limits).toEqual(usualLimits);
});

test('equipment keeps its ids and order; a serial number stands once', async () => {
  const { call } = newPage();
  const grip = { id: null, name: 'Hand dynamometer', serial: 'HD-7', calibrationDue: '2026-06-30' };
  const scale = { id: null, name: 'Luggage scale', serial: '', calibrationDue: null };
  await call('settings.saveDevices', { devices: [grip, scale] });
  const [first, second] = (await call('settings.clinic', null)).devices;
  if (!first || !second) throw new Error('two devices were saved');
  await call('settings.saveDevices', { devices: [second, { ...first, calibrationDue: '2027-06-30' }] });
  expect((await call('settings.clinic', null)).devices).toEqual([
    second,
    { ...first, calibrationDue: '2027-06-30' },
  ]);
  await expect(
    call('settings.saveDevices', { devices: [grip, { ...grip, serial: 'hd-7' }] }),
  ).rejects.toMatchObject({ field: text.deviceSerial, problem: text.deviceTwice });
});

test('limits that came to the program after the others were saved and signed start as usual, and unsigned', async () => {
  const { call, desk } = newPage();
  const { loadStep: _, ...earlier } = { ...usualLimits, limitLoad: 25 };
  const { connection } = desk.database;
  connection.prepare("INSERT INTO setting VALUES ('clinicLimits', ?)").run(JSON.stringify(earlier));
  connection
    .prepare(
      "INSERT INTO limits_sign_off VALUES (1, ?, ?, 'Dr Amal Okonjo', 'Medical lead', '2026-03-02', 'x', ?)",
    )
    .run('0192f0c1-0000-7000-8000-000000000001', JSON.stringify(earlier), '2026-03-02T09:00:00.000Z');
  const clinic = await call('settings.clinic', null);
  expect(clinic.limits).toEqual({ ...usualLimits, limitLoad: 25 });
  expect(limitsStanding(clinic).state).toBe('changed');
});
