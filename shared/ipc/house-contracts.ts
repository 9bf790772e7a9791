import { z } from 'zod';
import { HouseChoices, Logo, mostLogoBytes } from '../domain/house-style.ts';
import { defineContracts } from './contract.ts';

const HousePicture = z.enum(['houseLogo', 'houseSignature']);
export type HousePicture = z.infer<typeof HousePicture>;

/** Calls about how documents look. */
export const houseContracts = defineContracts({
  'house.get': {
    input: z.null(),
    output: z.strictObject({ choices: HouseChoices, logo: Logo.nullable(), signature: Logo.nullable() }),
  },
  'house.save': { input: HouseChoices, output: z.null() },
  /** A JPEG, small and upright; anything but the picture is cut out of it. */
  'house.savePicture': {
    input: z.strictObject({
      picture: HousePicture,
      jpeg: z.instanceof(Uint8Array).refine(({ length }) => length <= 4 * mostLogoBytes),
    }),
    output: z.null(),
  },
  'house.removePicture': { input: z.strictObject({ picture: HousePicture }), output: z.null() },
  /** A sample page in this look, with the stored letterhead and logo. Sends `progress`. */
  'house.preview': {
    input: z.strictObject({ choices: HouseChoices, operation: z.uuidv4() }),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), pages: z.int().positive() }),
  },
});
