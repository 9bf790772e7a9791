import type { AnyInstrument } from './instrument.ts';
import { painRating } from './questionnaires/pain-rating.ts';

/** Every instrument, by the name it has in the `score` command. */
export const instruments: ReadonlyMap<string, AnyInstrument> = byId([painRating]);

function byId(all: readonly AnyInstrument[]): ReadonlyMap<string, AnyInstrument> {
  return new Map(all.map((instrument) => [instrument.id, instrument]));
}
