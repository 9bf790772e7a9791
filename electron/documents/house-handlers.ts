import { withHouse } from '../../shared/documents/house.ts';
import { sampleTree } from '../../shared/documents/sample-page.ts';
import type { houseContracts } from '../../shared/ipc/house-contracts.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { houseStyleOf, removeLogo, saveHouseStyle, saveLogo } from '../storage/house-style.ts';
import { practitionerOf } from '../storage/settings.ts';
import { localDate } from '../storage/work.ts';
import { printForCase } from './print-for-case.ts';
import { whileRunning } from './while-running.ts';

/** Answers the calls about how documents look. */
export function houseHandlers(context: RecordsContext): Handlers<typeof houseContracts> {
  const { database } = context;
  return {
    'house.get': () => {
      const { logo, ...choices } = houseStyleOf(database);
      return { choices, logo };
    },
    'house.save': (choices) => {
      saveHouseStyle(database, choices);
      return null;
    },
    'house.saveLogo': ({ jpeg }) => {
      saveLogo(database, jpeg);
      return null;
    },
    'house.removeLogo': () => {
      removeLogo(database);
      return null;
    },
    'house.preview': ({ choices, operation }) =>
      whileRunning(context, operation, async (signal) => {
        const house = { ...choices, logo: houseStyleOf(database).logo };
        const tree = sampleTree(practitionerOf(database), house, localDate(context.clock()));
        const { file, pages } = await printForCase(context, withHouse(tree, house), operation, signal);
        return { pdf: file, pages };
      }),
  };
}
