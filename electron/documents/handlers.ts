import {
  checksOf,
  composeDocument,
  composeUndisclosed,
  composeWhole,
} from '../../shared/documents/compose.ts';
import { sentencesOf } from '../../shared/documents/edits.ts';
import { partsOf } from '../../shared/documents/parts.ts';
import { guardedTermIn } from '../../shared/documents/terms.ts';
import { groundsOf } from '../../shared/documents/trace.ts';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { batchContracts } from '../../shared/ipc/batch-contracts.ts';
import { houseContracts } from '../../shared/ipc/house-contracts.ts';
import { ledgerContracts } from '../../shared/ipc/ledger-contracts.ts';
import { recordsContracts } from '../../shared/ipc/records-contracts.ts';
import { templateContracts } from '../../shared/ipc/template-contracts.ts';
import { documentsText } from '../../shared/text/documents.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { blockEditsOf, keepBlockEdit } from '../storage/block-edits.ts';
import { loadCaseData } from '../storage/case-data.ts';
import { readSigned } from '../storage/documents/signed.ts';
import { begin } from '../storage/handlers/begin.ts';
import { releasesOf } from '../storage/releases.ts';
import { storedRecord } from '../storage/stored-records.ts';
import { changeReasonHandlers } from './change-reasons.ts';
import { houseHandlers } from './house-handlers.ts';
import { KeptPrinting } from './kept-printing.ts';
import { type DocumentChoice, openDocument } from './open-document.ts';
import type { Unprintable } from './pdf/unprintable.ts';
import { printForCase } from './print-for-case.ts';
import { checkBatch, releaseBatch } from './release-batch.ts';
import { releaseDocument, releaseOnPaper } from './release-document.ts';
import { signDocument } from './sign-document.ts';
import { beginVersion, standingFor, takeStep } from './standing.ts';
import { templateHandlers } from './template-handlers.ts';
import { whileRunning } from './while-running.ts';

/** The calls answered here. */
export const documentContracts = {
  ...houseContracts,
  ...templateContracts,
  'documents.compose': recordsContracts['documents.compose'],
  'documents.guardedTerm': recordsContracts['documents.guardedTerm'],
  'documents.whole': recordsContracts['documents.whole'],
  'documents.grounds': recordsContracts['documents.grounds'],
  'documents.rewrite': recordsContracts['documents.rewrite'],
  'documents.print': recordsContracts['documents.print'],
  'documents.export': recordsContracts['documents.export'],
  'documents.paper': recordsContracts['documents.paper'],
  'documents.releases': recordsContracts['documents.releases'],
  ...ledgerContracts,
  ...batchContracts,
};

/**
 * Answers the calls about documents: composing, rewriting, printing, releasing.
 * @param folders beside the bundles: whole-family fonts, and the sample case
 */
export function createDocumentHandlers(
  context: RecordsContext,
  folders: { readonly fonts: string; readonly sampleCase: string },
): Handlers<typeof documentContracts> {
  const findUnprintable = unprintableFinder(folders.fonts);
  const { database } = context;
  const previews: RecordsContext = { ...context, printing: new KeptPrinting(context.printing) };
  return {
    ...houseHandlers(context),
    ...templateHandlers(context, folders.sampleCase),
    ...changeReasonHandlers(context),
    'documents.compose': async (choice) => {
      const { input } = openDocument(context, choice);
      const edits = blockEditsOf(database, choice.caseId, choice.kind);
      const composed = composeDocument(input, edits);
      return {
        ...composed,
        checks: [...checksOf(input, edits, composed)],
        choices: [...composed.choices],
        templates: [...composed.templates],
        held: [...composed.held],
        unprintable: await findUnprintable(composed.tree),
      };
    },
    'documents.guardedTerm': ({ recordId, text }) => {
      const { caseId } = storedRecord(database, recordId);
      return guardedTermIn(loadCaseData(database, caseId), recordId, text);
    },
    'documents.whole': (choice) =>
      composeUndisclosed(
        openDocument(context, choice).input,
        blockEditsOf(database, choice.caseId, choice.kind),
      ),
    'documents.grounds': ({ blockId, ...choice }) => {
      const input = openDocument(context, choice).input;
      const { tree } = composeDocument(input, blockEditsOf(database, choice.caseId, choice.kind));
      // What was composed there, and the OT's own words in its place.
      const parts = [composeWhole(input).tree, tree].flatMap((one) =>
        partsOf(one).filter(({ id }) => id === blockId),
      );
      const found = parts.flatMap((part) => groundsOf(part, input.data));
      return [...new Map(found.map((one) => [`${one.recordId} ${one.path}`, one])).values()];
    },
    'documents.rewrite': ({ blockId, text, ...choice }) => {
      const edit = text === null ? null : editOf(context, choice, blockId, text);
      keepBlockEdit(begin(context), choice.caseId, choice.kind, blockId, edit);
      return null;
    },
    'documents.print': async ({ operation, ...choice }) => {
      const input = openDocument(context, choice).input;
      const { tree } = composeDocument(input, blockEditsOf(database, choice.caseId, choice.kind));
      return whileRunning(context, operation, async (signal) => {
        const { file, pages, boxes } = await printForCase(previews, tree, operation, signal);
        return { pdf: file, pages, boxes };
      });
    },
    'documents.export': (request) =>
      whileRunning(context, request.operation, (signal) =>
        releaseDocument(context, openDocument(context, request), request, signal),
      ),
    'documents.paper': (request) =>
      whileRunning(context, request.operation, (signal) =>
        releaseOnPaper(context, openDocument(context, request), request, signal),
      ),
    'batch.check': (request) =>
      whileRunning(context, request.operation, (signal) =>
        checkBatch(context, request, findUnprintable, signal),
      ),
    'batch.release': (request) =>
      whileRunning(context, request.operation, (signal) =>
        releaseBatch(context, request, findUnprintable, signal),
      ),
    'documents.releases': ({ caseId }) => releasesOf(database, caseId),
    'documents.standing': (choice) => standingFor(context, openDocument(context, choice)),
    'documents.takeStep': ({ taken, ...choice }) => {
      takeStep(context, openDocument(context, choice), taken);
      return null;
    },
    'documents.newVersion': ({ reason, ...choice }) => {
      beginVersion(context, openDocument(context, choice), reason);
      return null;
    },
    'documents.sign': ({ passphrase, certificate, operation, ...choice }) =>
      whileRunning(context, operation, async (signal) => {
        const asked = { passphrase, certificate, operation };
        await signDocument(context, () => openDocument(context, choice), asked, signal);
        return null;
      }),
    'documents.signedPages': ({ versionId }) => {
      const { pdf, pages, boxes } = readSigned(database, versionId);
      return { pdf, pages, boxes };
    },
  };
}

/** Loads the fonts when a document first needs them: the lock screen waits for this process, and need not wait for fonts. */
function unprintableFinder(fontFolder: string) {
  let loaded: Promise<(tree: DocumentTree) => Unprintable[]> | undefined;
  const load = async () => {
    const [{ FontLibrary }, { findUnprintable }] = await Promise.all([
      import('./pdf/fonts.ts'),
      import('./pdf/unprintable.ts'),
    ]);
    const fonts = new FontLibrary(fontFolder);
    return (tree: DocumentTree) => findUnprintable(tree, fonts);
  };
  return async (tree: DocumentTree): Promise<Unprintable[]> => {
    loaded ??= load();
    return (await loaded)(tree);
  };
}

/** The OT's words for a block, with the digest of what the composer says there now. */
function editOf(
  context: RecordsContext,
  choice: DocumentChoice,
  blockId: string,
  text: string,
): { text: string; digest: string } {
  if (text.trim() === '') {
    throw new AppError({
      code: 'invalid-input',
      field: 'text',
      problem: documentsText.rewriteEmpty,
      accepted: documentsText.rewriteAccepted,
    });
  }
  const { tree } = composeWhole(openDocument(context, choice).input);
  const sentence = sentencesOf(tree).find((one) => one.blockId === blockId);
  if (!sentence) throw new AppError({ code: 'not-found', problem: documentsText.noSentence });
  return { text, digest: sentence.digest };
}
