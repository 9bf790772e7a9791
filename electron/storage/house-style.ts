import { createHash } from 'node:crypto';
import { AppError } from '../../shared/domain/errors.ts';
import {
  type HouseChoices,
  type HouseStyle,
  type Logo,
  logoSide,
  mostLogoBytes,
  plainHouse,
} from '../../shared/domain/house-style.ts';
import { houseText as text } from '../../shared/text/house-style.ts';
import type { VaultDatabase } from './database.ts';
import { cleanJpeg } from './photos/clean-jpeg.ts';
import { readSetting, removeSetting, writeSetting } from './settings.ts';

/** Pictures of the clinic's own, by the setting that keeps each. */
export type HousePicture = 'houseLogo' | 'houseSignature';

/** How documents of this vault look. */
export function houseStyleOf(database: VaultDatabase): HouseStyle {
  const choices = readSetting(database, 'houseStyle') ?? plainHouse;
  return {
    ...choices,
    logo: keptPicture(database, 'houseLogo'),
    signature: keptPicture(database, 'houseSignature'),
  };
}

function keptPicture(database: VaultDatabase, picture: HousePicture): Logo | null {
  const kept = readSetting(database, picture);
  if (kept === undefined) return null;
  const { jpeg: _bytes, ...rest } = kept;
  return rest;
}

export function saveHouseStyle(database: VaultDatabase, choices: HouseChoices): void {
  database.transaction(() => writeSetting(database, 'houseStyle', choices));
}

/**
 * Keeps a logo or a signature with everything but the picture itself cut out of it.
 * @throws AppError `picture-type`, `picture-damaged`, `picture-too-many-pixels`, `picture-too-large`; the one before stays then
 */
export function saveHousePicture(database: VaultDatabase, picture: HousePicture, bytes: Uint8Array): void {
  const { jpeg, width, height } = cleanJpeg(bytes);
  if (Math.max(width, height) > logoSide || jpeg.length > mostLogoBytes)
    throw new AppError({
      code: 'picture-too-large',
      field: picture === 'houseLogo' ? text.logo.title : text.scan.title,
      problem: text.pictureTooLarge,
      accepted: text.pictureAccepted(logoSide, mostLogoBytes / 1000),
    });
  const id = createHash('sha256').update(jpeg).digest('hex');
  const kept = { id, width, height, jpeg: Buffer.from(jpeg).toString('base64') };
  database.transaction(() => writeSetting(database, picture, kept));
}

export function removeHousePicture(database: VaultDatabase, picture: HousePicture): void {
  database.transaction(() => removeSetting(database, picture));
}

/** The bytes of a logo or signature; undefined when the vault holds another or none. */
export function housePictureBytes(
  database: VaultDatabase,
  picture: HousePicture,
  id: string,
): Uint8Array<ArrayBuffer> | undefined {
  const kept = readSetting(database, picture);
  return kept?.id === id ? new Uint8Array(Buffer.from(kept.jpeg, 'base64')) : undefined;
}
