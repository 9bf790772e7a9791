import { writtenDate } from '../../shared/domain/calendar.ts';
import {
  type ClinicDevice,
  type ClinicLimits,
  type ClinicSettings,
  LimitsSignOff,
  limitIds,
  usualLimits,
} from '../../shared/domain/clinic-limits.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { CalendarDate } from '../../shared/domain/ids.ts';
import { clinicLimitText as text } from '../../shared/text/clinic-limits.ts';
import type { VaultDatabase } from './database.ts';
import { tables } from './schema.ts';
import { readSetting, writeSetting } from './settings.ts';
import { localDate, type Work } from './work.ts';

/** As many sign-offs as are shown; all are kept. */
const mostSignOffs = 500;

/** What the clinic has set for its evaluations; the usual limits until it has set its own. */
export function clinicSettings(database: VaultDatabase): ClinicSettings {
  const rows = database.all(
    tables.selectFrom('limits_sign_off').selectAll().orderBy('seq', 'desc').limit(mostSignOffs),
  );
  return {
    // A limit that was not there yet when the others were saved starts as usual.
    limits: { ...usualLimits, ...readSetting(database, 'clinicLimits') },
    devices: readSetting(database, 'clinicDevices') ?? [],
    signOffs: rows.map((row) => ({
      id: row.id,
      limits: LimitsSignOff.shape.limits.parse(JSON.parse(row.limits)),
      name: row.name,
      role: row.role,
      on: row.signed_on,
      recordedBy: row.by,
      recordedAt: row.at,
    })),
  };
}

/** Stores the limits that evaluations start with from now on. Evaluations that were started keep theirs. */
export function saveLimits({ database }: Work, limits: ClinicLimits): void {
  database.transaction(() => writeSetting(database, 'clinicLimits', limits));
}

/**
 * Records a sign-off of the limits in use.
 * @throws AppError `invalid-input` when these are not the limits in use, or the date is in the future
 */
export function signLimits(
  work: Work,
  signed: { limits: ClinicLimits; name: string; role: string; on: CalendarDate },
): void {
  const { database, moment } = work;
  database.transaction(() => {
    const { limits } = clinicSettings(database);
    if (limitIds.some((id) => limits[id] !== signed.limits[id]))
      throw new AppError({ code: 'invalid-input', field: text.signTitle, problem: text.signChanged });
    const today = localDate(moment);
    if (signed.on > today)
      throw new AppError({
        code: 'invalid-input',
        field: text.signOn,
        problem: text.signFuture,
        accepted: text.today(writtenDate(today)),
      });
    // Stored now, so that later defaults of the program do not change what was signed.
    writeSetting(database, 'clinicLimits', limits);
    database.run(
      tables.insertInto('limits_sign_off').values({
        id: work.newId(),
        limits: JSON.stringify(limits),
        name: signed.name,
        role: signed.role,
        signed_on: signed.on,
        by: work.by,
        at: moment.at,
      }),
    );
  });
}

/**
 * Stores the list of equipment, in its order. A device without an id is new.
 * @throws AppError `invalid-input` for a serial number that is there twice
 */
export function saveDevices(
  work: Work,
  devices: readonly (Omit<ClinicDevice, 'id'> & { id: ClinicDevice['id'] | null })[],
): void {
  const serials = devices.map(({ serial }) => serial.toLowerCase()).filter((serial) => serial !== '');
  if (new Set(serials).size !== serials.length)
    throw new AppError({ code: 'invalid-input', field: text.deviceSerial, problem: text.deviceTwice });
  work.database.transaction(() =>
    writeSetting(
      work.database,
      'clinicDevices',
      devices.map((device) => ({ ...device, id: device.id ?? work.newId() })),
    ),
  );
}
