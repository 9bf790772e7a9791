import { z } from 'zod';
import { Adjustment, mostAdjustments } from '../../shared/documents/templates/adjustment.ts';
import { ClinicDevice, StoredLimits } from '../../shared/domain/clinic-limits.ts';
import { HouseChoices, Logo } from '../../shared/domain/house-style.ts';
import { Instant } from '../../shared/domain/ids.ts';
import { Practitioner } from '../../shared/domain/practitioner.ts';
import type { VaultDatabase } from './database.ts';
import { tables } from './schema.ts';

const values = {
  practitioner: Practitioner,
  idleMinutes: z.int().min(1).max(30),
  lastCopyAt: Instant,
  clinicLimits: StoredLimits,
  houseStyle: HouseChoices,
  adjustments: z.array(Adjustment).max(mostAdjustments),
  houseLogo: Logo.extend({ jpeg: z.base64() }),
  houseSignature: Logo.extend({ jpeg: z.base64() }),
  clinicDevices: z.array(ClinicDevice).max(40),
} as const;

type Values = { readonly [Key in keyof typeof values]: z.infer<(typeof values)[Key]> };

/** Minutes without a touch until the vault locks, unless the practitioner chose otherwise. */
export const defaultIdleMinutes = 5;

/** Reads one setting; undefined when it was never stored. */
export function readSetting<Key extends keyof Values>(
  database: VaultDatabase,
  key: Key,
): Values[Key] | undefined {
  const row = database.first(tables.selectFrom('setting').select('value').where('key', '=', key));
  return row && (values[key].parse(JSON.parse(row.value)) as Values[Key]);
}

/** Stores one setting. */
export function writeSetting<Key extends keyof Values>(
  database: VaultDatabase,
  key: Key,
  value: Values[Key],
): void {
  const text = JSON.stringify(value);
  database.run(
    tables
      .insertInto('setting')
      .values({ key, value: text })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text })),
  );
}

/** Takes a setting back to never stored. */
export function removeSetting(database: VaultDatabase, key: keyof Values): void {
  database.run(tables.deleteFrom('setting').where('key', '=', key));
}

/**
 * The practitioner of this vault, stored when it was made.
 * @throws Error when the vault has none, which creation rules out
 */
export function practitionerOf(database: VaultDatabase): Practitioner {
  const practitioner = readSetting(database, 'practitioner');
  if (!practitioner) throw new Error('the vault has no practitioner');
  return practitioner;
}
