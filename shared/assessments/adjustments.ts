import { z } from 'zod';
import libraryFile from '../../resources/adjustment-library.json' with { type: 'json' };
import { Adjustment } from '../domain/catalogue.ts';

const LibraryFile = z.strictObject({ $source: z.string(), adjustments: z.array(Adjustment) });

/** The starter library, each entry a suggestion for discussion. */
export const adjustmentLibrary: readonly Adjustment[] = LibraryFile.parse(libraryFile).adjustments;

const byId = new Map(adjustmentLibrary.map((adjustment) => [adjustment.id, adjustment]));

/** The library's entry with this id, or undefined when there is none. */
export function adjustmentById(id: string): Adjustment | undefined {
  return byId.get(id);
}

/** Fits any demand that is too high, but only on a marginal task: an essential one is not given away lightly. */
export const swapMarginalTask = 'swap-marginal-task';
