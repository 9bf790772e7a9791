/**
 * Branded numbers: minutes can never be passed where another quantity is meant. A unit joins this file with the first
 * calculation that takes it. Values are plain numbers at run time; only the compiler sees the brand.
 */
declare const unit: unique symbol;
type Quantity<Name extends string> = number & { readonly [unit]: Name };

/** Duration in minutes. */
export type Minutes = Quantity<'min'>;

/** Reads a number as minutes. The caller vouches for the unit. */
export const minutes = (value: number): Minutes => value as Minutes;

/** Mass, or the reading of a dynamometer, in kilograms. */
export type Kilograms = Quantity<'kg'>;

/** Mass, or the reading of a dynamometer, in pounds (avoirdupois). */
export type Pounds = Quantity<'lb'>;

/** One pound in kilograms, exact by definition. */
const KILOGRAMS_PER_POUND = 0.45359237;

/** Reads a number as kilograms. The caller vouches for the unit. */
export const kilograms = (value: number): Kilograms => value as Kilograms;

/** Reads a number as pounds. The caller vouches for the unit. */
export const pounds = (value: number): Pounds => value as Pounds;

/** Length in centimetres. */
export type Centimetres = Quantity<'cm'>;

/** Length in inches. */
export type Inches = Quantity<'in'>;

/** One inch in centimetres, exact by definition. */
const CENTIMETRES_PER_INCH = 2.54;

/** Reads a number as centimetres. The caller vouches for the unit. */
export const centimetres = (value: number): Centimetres => value as Centimetres;

/** Reads a number as inches. The caller vouches for the unit. */
export const inches = (value: number): Inches => value as Inches;

export const toInches = (value: Centimetres): Inches => inches(value / CENTIMETRES_PER_INCH);

export const toCentimetres = (value: Inches): Centimetres => centimetres(value * CENTIMETRES_PER_INCH);

export const toPounds = (value: Kilograms): Pounds => pounds(value / KILOGRAMS_PER_POUND);

export const toKilograms = (value: Pounds): Kilograms => kilograms(value * KILOGRAMS_PER_POUND);

/** Length in millimetres. */
export type Millimetres = Quantity<'mm'>;

/** Reads a number as millimetres. The caller vouches for the unit. */
export const millimetres = (value: number): Millimetres => value as Millimetres;
