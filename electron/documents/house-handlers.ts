import { withHouse } from '../../shared/documents/house.ts';
import { sampleTree } from '../../shared/documents/sample-page.ts';
import type { houseContracts } from '../../shared/ipc/house-contracts.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import {
  houseStyleOf,
  removeHousePicture,
  saveHousePicture,
  saveHouseStyle,
} from '../storage/house-style.ts';
import { practitionerOf } from '../storage/settings.ts';
import { localDate } from '../storage/work.ts';
import { printForCase } from './print-for-case.ts';
import { whileRunning } from './while-running.ts';

/** Answers the calls about how documents look. */
export function houseHandlers(context: RecordsContext): Handlers<typeof houseContracts> {
  const { database } = context;
  return {
    'house.get': () => {
      const { logo, signature = null, ...choices } = houseStyleOf(database);
      return { choices, logo, signature };
    },
    'house.save': (choices) => {
      saveHouseStyle(database, choices);
      return null;
    },
    'house.savePicture': ({ picture, jpeg }) => {
      saveHousePicture(database, picture, jpeg);
      return null;
    },
    'house.removePicture': ({ picture }) => {
      removeHousePicture(database, picture);
      return null;
    },
    'house.preview': ({ choices, operation }) =>
      whileRunning(context, operation, async (signal) => {
        const { logo, signature = null } = houseStyleOf(database);
        const house = { ...choices, logo, signature };
        const tree = sampleTree(practitionerOf(database), house, localDate(context.clock()));
        const { file, pages } = await printForCase(context, withHouse(tree, house, true), operation, signal);
        return { pdf: file, pages };
      }),
  };
}
