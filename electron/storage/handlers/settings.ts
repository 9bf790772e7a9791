import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { defaultIdleMinutes, practitionerOf, readSetting, writeSetting } from '../settings.ts';

type SettingsHandlers = Pick<Handlers<RecordsContracts>, 'settings.get' | 'settings.save'>;

export function settingsHandlers({ database }: RecordsContext): SettingsHandlers {
  return {
    'settings.get': () => ({
      practitioner: practitionerOf(database),
      idleMinutes: readSetting(database, 'idleMinutes') ?? defaultIdleMinutes,
      lastCopyAt: readSetting(database, 'lastCopyAt') ?? null,
    }),
    'settings.save': ({ practitioner, idleMinutes }) =>
      database.transaction(() => {
        writeSetting(database, 'practitioner', practitioner);
        writeSetting(database, 'idleMinutes', idleMinutes);
        return null;
      }),
  };
}
