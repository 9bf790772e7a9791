import type { Declaration } from '../../shared/assessments/define.ts';
import { declarationFor } from '../../shared/assessments/registry.ts';
import { checklistForm } from '../../shared/checklists/checklist-form.ts';
import { checksOf, composeDocument, composeWhole } from '../../shared/documents/compose.ts';
import type { ComposeInput } from '../../shared/documents/composers/case-reading.ts';
import { sentencesOf } from '../../shared/documents/edits.ts';
import { partsOf } from '../../shared/documents/parts.ts';
import { readerFor } from '../../shared/documents/readers.ts';
import { guardedTermIn } from '../../shared/documents/terms.ts';
import { groundsOf } from '../../shared/documents/trace.ts';
import type { DocumentTree, FormChoice } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { RecordKind } from '../../shared/domain/records.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import { houseContracts } from '../../shared/ipc/house-contracts.ts';
import { type RecordsContracts, recordsContracts } from '../../shared/ipc/records-contracts.ts';
import { checklistText } from '../../shared/text/checklists.ts';
import { documentsText } from '../../shared/text/documents.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { blockEditsOf, keepBlockEdit } from '../storage/block-edits.ts';
import { loadCaseData } from '../storage/case-data.ts';
import { newestEdition } from '../storage/checklist-editions.ts';
import { begin } from '../storage/handlers/begin.ts';
import { countReleases, releasesOf } from '../storage/releases.ts';
import { storedRecord } from '../storage/stored-records.ts';
import { localDate } from '../storage/work.ts';
import { houseHandlers } from './house-handlers.ts';
import type { Unprintable } from './pdf/unprintable.ts';
import { printForCase } from './print-for-case.ts';
import { releaseDocument, releaseOnPaper } from './release-document.ts';
import { whileRunning } from './while-running.ts';

type DocumentChoice = Input<RecordsContracts['documents.compose']>;

/** The calls answered here. */
export const documentContracts = {
  ...houseContracts,
  'documents.compose': recordsContracts['documents.compose'],
  'documents.guardedTerm': recordsContracts['documents.guardedTerm'],
  'documents.grounds': recordsContracts['documents.grounds'],
  'documents.rewrite': recordsContracts['documents.rewrite'],
  'documents.print': recordsContracts['documents.print'],
  'documents.export': recordsContracts['documents.export'],
  'documents.paper': recordsContracts['documents.paper'],
  'documents.releases': recordsContracts['documents.releases'],
};

/**
 * Answers the calls about documents: composing, rewriting, printing, releasing.
 * @param fontFolder the build's folder of whole-family fonts
 */
export function createDocumentHandlers(
  context: RecordsContext,
  fontFolder: string,
): Handlers<typeof documentContracts> {
  const findUnprintable = unprintableFinder(fontFolder);
  const { database } = context;
  return {
    ...houseHandlers(context),
    'documents.compose': async (choice) => {
      const input = inputFor(context, choice);
      const edits = blockEditsOf(database, choice.caseId, choice.kind);
      const composed = composeDocument(input, edits);
      return {
        ...composed,
        checks: [...checksOf(input, edits, composed)],
        choices: [...composed.choices],
        templates: [...composed.templates],
        unprintable: await findUnprintable(composed.tree),
      };
    },
    'documents.guardedTerm': ({ recordId, text }) => {
      const { caseId } = storedRecord(database, recordId);
      return guardedTermIn(loadCaseData(database, caseId), recordId, text);
    },
    'documents.grounds': ({ blockId, ...choice }) => {
      const input = inputFor(context, choice);
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
      const input = inputFor(context, choice);
      const { tree } = composeDocument(input, blockEditsOf(database, choice.caseId, choice.kind));
      return whileRunning(context, operation, async (signal) => {
        const { file, pages, boxes } = await printForCase(context, tree, operation, signal);
        return { pdf: file, pages, boxes };
      });
    },
    'documents.export': (request) =>
      whileRunning(context, request.operation, (signal) =>
        releaseDocument(context, inputFor(context, request), request, signal),
      ),
    'documents.paper': (request) =>
      whileRunning(context, request.operation, (signal) =>
        releaseOnPaper(context, inputFor(context, request), request, signal),
      ),
    'documents.releases': ({ caseId }) => releasesOf(database, caseId),
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

/** What the composers need: the case as it is stored, today where the OT is, and the next reference. */
function inputFor(
  context: RecordsContext,
  { caseId, kind, consentId, audience, recordIds, large, template, label, form, part }: DocumentChoice,
): ComposeInput {
  const data = loadCaseData(context.database, caseId);
  const letter = documentsText.referenceLetters[kind];
  const number = countReleases(context.database, caseId, kind) + 1;
  return {
    data,
    kind,
    audience: readerFor(kind, audience),
    date: localDate(context.clock()),
    reference: `${data.case.number}-${letter}${number}`,
    mark: 'draft',
    consentId,
    recordIds,
    large,
    template,
    label,
    form: form === undefined ? undefined : formOf(context, form),
    part,
  };
}

/** The questions of a kind of record, or of the newest version of one of the clinic's checklists. */
function formOf({ database }: RecordsContext, form: FormChoice): Declaration {
  const kind = RecordKind.safeParse(form);
  if (kind.success) return declarationFor(kind.data);
  const newest = newestEdition(database, form);
  if (newest === undefined)
    throw new AppError({ code: 'not-found', problem: checklistText.screen.notPublished });
  return checklistForm(newest.edition);
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
  const { tree } = composeWhole(inputFor(context, choice));
  const sentence = sentencesOf(tree).find((one) => one.blockId === blockId);
  if (!sentence) throw new AppError({ code: 'not-found', problem: documentsText.noSentence });
  return { text, digest: sentence.digest };
}
