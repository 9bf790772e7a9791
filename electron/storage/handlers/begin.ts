import { declarationFor } from '../../../shared/assessments/registry.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import { practitionerOf } from '../settings.ts';
import type { Work } from '../work.ts';

/** What of the open vault a piece of work needs. */
type Desk = Pick<RecordsContext, 'database' | 'clock' | 'newId'>;

/** Starts a piece of work for one call: now, by this vault's practitioner. */
export function begin({ database, clock, newId }: Desk): Work {
  return { database, newId, declarationFor, by: practitionerOf(database).name, moment: clock() };
}
