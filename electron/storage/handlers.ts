import type { RecordsContext } from '../ipc/context.ts';
import { caseHandlers } from './handlers/cases.ts';
import { photoHandlers } from './handlers/photos.ts';
import { recordHandlers } from './handlers/records.ts';
import { settingsHandlers } from './handlers/settings.ts';

/** Answers the calls about what is stored in the open vault. */
export function createStorageHandlers(context: RecordsContext) {
  return {
    ...settingsHandlers(context),
    ...caseHandlers(context),
    ...recordHandlers(context),
    ...photoHandlers(context),
  };
}
