import { z } from 'zod';
import { profession } from '../text/profession.ts';

/** The families that documents embed whole. */
export const DocumentTypeface = z.enum(['sourceSans', 'inter', 'atkinson']);
export type DocumentTypeface = z.infer<typeof DocumentTypeface>;

/** `#rrggbb`, lower case. */
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** A picture of the clinic's own as kept, its logo or a signature: a JPEG without metadata. */
export const Logo = z.strictObject({
  /** SHA-256 of the bytes, hexadecimal. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Logo = z.infer<typeof Logo>;

/** Longest side of a kept logo, in pixels: 300 for each inch at the largest size at which it is printed. */
export const logoSide = 700;
/** Largest kept logo, in bytes. */
export const mostLogoBytes = 300_000;

/** Least contrast of coloured words on white paper: WCAG 2, level AA. */
export const leastContrast = 4.5;

/** What the clinic chooses of how its documents look; its name and lines stand with the practitioner. */
export const HouseChoices = z.strictObject({
  typeface: DocumentTypeface,
  /** Of headings of the first and second level, the clinic's name and rules. */
  accent: Colour.refine((colour) => contrastOnWhite(colour) >= leastContrast),
  /** Documents that can be set in large print are, unless chosen otherwise. */
  largePrint: z.boolean(),
  /** In the signature, before the registration number. */
  profession: z.string().trim().min(1).max(80),
  /** Below the signature. */
  contactLines: z.array(z.string().trim().min(1).max(120)).max(3),
});
export type HouseChoices = z.infer<typeof HouseChoices>;

/** How the documents of a clinic look. */
export interface HouseStyle extends HouseChoices {
  readonly logo: Logo | null;
  /** The therapist's signature as scanned; it stands on signed documents alone. */
  readonly signature?: Logo | null;
}

/** Until the clinic chooses. */
export const plainHouse: HouseStyle = {
  typeface: 'sourceSans',
  accent: '#0b5a5a',
  largePrint: false,
  profession,
  contactLines: [],
  logo: null,
};

/**
 * Contrast of a colour on white, 1 to 21, by the formula of WCAG 2.
 * @param colour `#rrggbb`
 */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
