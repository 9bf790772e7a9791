import { createHash } from 'node:crypto';
import { AppError } from '../../shared/domain/errors.ts';
import {
  type HouseChoices,
  type HouseStyle,
  logoSide,
  mostLogoBytes,
  plainHouse,
} from '../../shared/domain/house-style.ts';
import { houseText as text } from '../../shared/text/house-style.ts';
import type { VaultDatabase } from './database.ts';
import { cleanJpeg } from './photos/clean-jpeg.ts';
import { readSetting, removeSetting, writeSetting } from './settings.ts';

/** How documents of this vault look. */
export function houseStyleOf(database: VaultDatabase): HouseStyle {
  const choices = readSetting(database, 'houseStyle') ?? plainHouse;
  const kept = readSetting(database, 'houseLogo');
  if (kept === undefined) return { ...choices, logo: null };
  const { jpeg: _bytes, ...logo } = kept;
  return { ...choices, logo };
}

export function saveHouseStyle(database: VaultDatabase, choices: HouseChoices): void {
  database.transaction(() => writeSetting(database, 'houseStyle', choices));
}

/**
 * Keeps a logo with everything but the picture itself cut out of it.
 * @throws AppError `picture-type`, `picture-damaged`, `picture-too-many-pixels`, `picture-too-large`; the logo before stays then
 */
export function saveLogo(database: VaultDatabase, bytes: Uint8Array): void {
  const { jpeg, width, height } = cleanJpeg(bytes);
  if (Math.max(width, height) > logoSide || jpeg.length > mostLogoBytes)
    throw new AppError({
      code: 'picture-too-large',
      field: text.logo,
      problem: text.logoTooLarge,
      accepted: text.logoAccepted(logoSide, mostLogoBytes / 1000),
    });
  const id = createHash('sha256').update(jpeg).digest('hex');
  const kept = { id, width, height, jpeg: Buffer.from(jpeg).toString('base64') };
  database.transaction(() => writeSetting(database, 'houseLogo', kept));
}

export function removeLogo(database: VaultDatabase): void {
  database.transaction(() => removeSetting(database, 'houseLogo'));
}

/** The bytes of a logo; undefined when the vault holds another or none. */
export function logoBytes(database: VaultDatabase, id: string): Uint8Array<ArrayBuffer> | undefined {
  const kept = readSetting(database, 'houseLogo');
  return kept?.id === id ? new Uint8Array(Buffer.from(kept.jpeg, 'base64')) : undefined;
}
