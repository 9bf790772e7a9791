import type { clinicContracts } from '../../../shared/ipc/clinic-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { clinicSettings, saveDevices, saveLimits, signLimits } from '../clinic-settings.ts';
import { begin } from './begin.ts';

export function clinicHandlers(context: RecordsContext): Handlers<typeof clinicContracts> {
  return {
    'settings.clinic': () => clinicSettings(context.database),
    'settings.saveLimits': ({ limits }) => {
      saveLimits(begin(context), limits);
      return null;
    },
    'settings.signLimits': (signed) => {
      signLimits(begin(context), signed);
      return null;
    },
    'settings.saveDevices': ({ devices }) => {
      saveDevices(begin(context), devices);
      return null;
    },
  };
}
