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
