import { readAdjustment, readAdjustmentFile } from '../../shared/documents/templates/read-adjustment.ts';
import { adjustableDocuments } from '../../shared/documents/templates/sections.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { templateContracts } from '../../shared/ipc/template-contracts.ts';
import { adjustmentText as text } from '../../shared/text/clinic-templates.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { adjustmentsOf, resetAdjustment, saveAdjustment } from '../storage/adjustments.ts';
import { readChosenFile, writeChosenFile } from '../vault/chosen-file.ts';

/** Largest file of a template, in bytes. */
const mostBytes = 256 * 1024;

/** Answers the calls about the clinic's own templates. */
export function templateHandlers({ database, places }: RecordsContext): Handlers<typeof templateContracts> {
  return {
    'templates.list': () => {
      const own = adjustmentsOf(database);
      return adjustableDocuments().map(({ id, name, group, sections }) => ({
        id,
        name,
        group,
        sections: [...sections],
        own: own.find(({ document }) => document === id) ?? null,
      }));
    },
    'templates.save': (adjustment) => {
      saveAdjustment(database, readAdjustment(adjustment));
      return null;
    },
    'templates.reset': ({ document }) => {
      resetAdjustment(database, document);
      return null;
    },
    'templates.export': ({ document, place }) => {
      const own = adjustmentsOf(database).find((one) => one.document === document);
      if (own === undefined) throw new AppError({ code: 'not-found', problem: text.noneOfOwn });
      writeChosenFile(places.resolve(place), `${JSON.stringify(own, null, 2)}\n`);
      return null;
    },
    'templates.import': ({ place }) => {
      const file = readChosenFile(places.resolve(place), mostBytes, text.fileWords);
      const adjustment = readAdjustmentFile(file.toString('utf8'));
      saveAdjustment(database, adjustment);
      return { document: adjustment.document };
    },
  };
}
