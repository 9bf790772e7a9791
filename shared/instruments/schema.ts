import { z } from 'zod';

/** A whole number, both ends included. */
export function whole(from: number, to: number) {
  return z.int().min(from).max(to);
}

/** A measured quantity, both ends included. Numbers that are not finite are turned down. */
export function quantity(unit: string, from: number, to: number) {
  return z.number().min(from).max(to).meta({ unit });
}

/** A measured quantity above `above`, and up to `to` where there is an upper end. */
export function quantityAbove(unit: string, above: number, to?: number) {
  const schema = z.number().gt(above);
  return (to === undefined ? schema : schema.max(to)).meta({ unit });
}
