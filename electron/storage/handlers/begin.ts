import { declarationFor } from '../../../shared/assessments/registry.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import { practitionerOf } from '../settings.ts';
import type { Work } from '../work.ts';

/** Starts a piece of work for one call: now, by this vault's practitioner. */
export function begin(context: RecordsContext): Work {
  const { database, clock, newId } = context;
  return { database, newId, declarationFor, by: practitionerOf(database).name, moment: clock() };
}
