/**
 * Branded numbers: a length can never be passed where a mass is meant.
 * Values are plain numbers at run time; only the compiler sees the brand.
 */
declare const unit: unique symbol;
type Quantity<Name extends string> = number & { readonly [unit]: Name };

/** Mass in kilograms. */
export type Kilograms = Quantity<'kg'>;
/** Force in newtons. */
export type Newtons = Quantity<'N'>;
/** Length in millimetres (heights, reaches, clear widths). */
export type Millimetres = Quantity<'mm'>;
/** Length in metres (distances walked or carried). */
export type Metres = Quantity<'m'>;
/** Duration in minutes. */
export type Minutes = Quantity<'min'>;
/** Duration in hours. */
export type Hours = Quantity<'h'>;
/** Page lengths in PostScript points, 72 to the inch. */
export type Points = Quantity<'pt'>;

/** Reads a number as minutes. The caller vouches for the unit. */
export const minutes = (value: number): Minutes => value as Minutes;
/** Reads a number as kilograms. The caller vouches for the unit. */
export const kilograms = (value: number): Kilograms => value as Kilograms;
/** Reads a number as millimetres. The caller vouches for the unit. */
export const millimetres = (value: number): Millimetres => value as Millimetres;
/** Reads a number as points. The caller vouches for the unit. */
export const points = (value: number): Points => value as Points;
/** Contracted hours as minutes. */
export const hoursToMinutes = (hours: Hours): Minutes => minutes(hours * 60);
