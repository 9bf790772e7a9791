import { composeDocument } from '../../shared/documents/compose.ts';
import type { Adjustment } from '../../shared/documents/templates/adjustment.ts';
import {
  readAdjustment,
  readAdjustmentFile,
  writeAdjustmentFile,
} from '../../shared/documents/templates/read-adjustment.ts';
import { adjustableDocument, adjustableDocuments } from '../../shared/documents/templates/sections.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Audience } from '../../shared/domain/sensitivity.ts';
import type { templateContracts } from '../../shared/ipc/template-contracts.ts';
import { adjustmentText as text } from '../../shared/text/clinic-templates.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { adjustmentsOf, resetAdjustment, saveAdjustment } from '../storage/adjustments.ts';
import { houseStyleOf } from '../storage/house-style.ts';
import { practitionerOf } from '../storage/settings.ts';
import { localDate } from '../storage/work.ts';
import { readChosenFile, writeChosenFile } from '../vault/chosen-file.ts';
import { housePicturesOf, picturesOf, printForCase } from './print-for-case.ts';
import { type SampleRoom, sampleRoomOf } from './sample-room.ts';
import { whileRunning } from './while-running.ts';

/** Largest file of a template, in bytes. */
const mostBytes = 256 * 1024;

/**
 * Answers the calls about the clinic's own templates.
 * @param sampleCase folder of the sample case, in which a template is shown while it is changed
 */
export function templateHandlers(
  context: RecordsContext,
  sampleCase: string,
): Handlers<typeof templateContracts> {
  const { database, places } = context;
  const sampleRoom = sampleRoomOf(context, sampleCase);
  return {
    'templates.list': () => {
      const own = adjustmentsOf(database);
      return adjustableDocuments().map((document) => {
        const { id, name, group, sections, readers } = document;
        const stored = own.find((one) => one.document === id) ?? null;
        return { id, name, group, sections: [...sections], readers: [...readers], own: stored };
      });
    },
    'templates.preview': ({ adjustment, audience, operation }) =>
      whileRunning(context, operation, async (signal) => {
        const { tree, pictures } = sampleDocument(
          context,
          sampleRoom(),
          readAdjustment(adjustment),
          audience,
        );
        const { file, pages } = await printForCase(
          context,
          tree,
          operation,
          signal,
          { format: 'pdf' },
          pictures,
        );
        return { pdf: file, pages };
      }),
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
      writeChosenFile(places.resolve(place), writeAdjustmentFile(own));
      return null;
    },
    'templates.import': ({ place }) => {
      const file = readChosenFile(places.resolve(place), mostBytes, text.fileWords);
      return readAdjustmentFile(file.toString('utf8'));
    },
  };
}

/** The document of the sample case under a template that is not stored yet, as this practice writes it. */
function sampleDocument(context: RecordsContext, room: SampleRoom, adjustment: Adjustment, wanted: Audience) {
  const { database, clock } = context;
  const document = adjustableDocument(adjustment.document);
  if (document === undefined) throw new Error('a template of an unknown document was not turned down');
  const { kind, template, readers } = document;
  const audience = readers.find((one) => one === wanted) ?? readers[0];
  const house = houseStyleOf(database);
  const data = { ...room.data, practitioner: practitionerOf(database), house, adjustments: [adjustment] };
  const { tree } = composeDocument(
    { data, kind, audience, template, date: localDate(clock()), reference: text.sample, mark: 'draft' },
    [],
  );
  const pictures = new Map([
    ...picturesOf({ database: room.database }, tree),
    ...housePicturesOf(database, tree),
  ]);
  return { tree, pictures };
}
