import { most } from '../../../shared/checklists/definition.ts';
import type { DefinitionProblem } from '../../../shared/checklists/problems.ts';
import { checklistFile, readChecklist } from '../../../shared/checklists/read-file.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { checklistsContracts } from '../../../shared/ipc/checklists-contracts.ts';
import { checklistText as text } from '../../../shared/text/checklists.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { readChosenFile, writeChosenFile } from '../../vault/chosen-file.ts';
import { newestEdition } from '../checklist-editions.ts';
import {
  addChecklist,
  checklists,
  openChecklist,
  publishChecklist,
  retireChecklist,
  saveDraft,
  startChecklist,
} from '../checklists.ts';
import { begin } from './begin.ts';

const fileWords = {
  ...text.file,
  file: text.places.file,
  notAFile: text.file.notJson,
  tooLarge: () => text.file.tooLarge,
  largest: () => text.file.largest,
};

/** Answers the calls about the clinic's own checklists. */
export function checklistHandlers(context: RecordsContext) {
  const { database } = context;
  return {
    'checklists.list': () => checklists(database),
    'checklists.get': ({ checklistId }) => openChecklist(database, checklistId),
    'checklists.add': ({ definition }) => ({ checklistId: addChecklist(begin(context), definition) }),
    'checklists.saveDraft': ({ checklistId, definition }) => {
      saveDraft(begin(context), checklistId, definition);
      return null;
    },
    'checklists.publish': ({ checklistId }) => publishChecklist(begin(context), checklistId),
    'checklists.retire': ({ checklistId, retired }) => {
      retireChecklist(begin(context), checklistId, retired);
      return null;
    },
    'checklists.start': (wanted) => ({ recordId: startChecklist(begin(context), wanted) }),
    'checklists.export': ({ checklistId, place }) => {
      const newest = newestEdition(database, checklistId);
      if (newest === undefined) throw new AppError({ code: 'not-found', problem: text.screen.notPublished });
      writeChosenFile(context.places.resolve(place), checklistFile(newest.edition.definition));
      return null;
    },
    'checklists.import': ({ place }) => {
      const found = readChecklist(
        readChosenFile(context.places.resolve(place), most.fileBytes, fileWords).toString('utf8'),
      );
      if ('problems' in found) {
        const [wrong] = found.problems;
        throw new AppError({
          code: 'invalid-input',
          ...(wrong === undefined ? { problem: text.file.notJson } : told(wrong)),
        });
      }
      return database.transaction(() => {
        const checklistId = addChecklist(begin(context), found.definition);
        publishChecklist(begin(context), checklistId);
        return { checklistId };
      });
    },
  } satisfies Handlers<typeof checklistsContracts>;
}

function told({ place, problem, accepted }: DefinitionProblem) {
  return { field: place, problem: text.problemAt(place, problem), accepted };
}
