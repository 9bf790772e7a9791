import {
  type BatchLetter,
  type BatchTerms,
  batchLetterFor,
  termsOfBatch,
  whyNoTerms,
  whyNotAmongMany,
} from '../../shared/documents/batch.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { documentFileName } from '../../shared/documents/file-name.ts';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { BatchRow } from '../../shared/ipc/batch-contracts.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import { batchText } from '../../shared/text/batch-release.ts';
import { documentsText } from '../../shared/text/documents.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { blockEditsOf } from '../storage/block-edits.ts';
import { openCase } from '../storage/case-row.ts';
import { releasesOf } from '../storage/releases.ts';
import { type OpenDocument, openDocument } from './open-document.ts';
import type { Unprintable } from './pdf/unprintable.ts';
import { checkTerms } from './release-document.ts';

type Asked = Pick<Input<RecordsContracts['batch.check']>, 'letter' | 'audience' | 'format'>;

/** The letter of a batch, known to be written for its reader. */
export interface LetterWanted {
  readonly letter: BatchLetter;
  readonly audience: Asked['audience'];
  readonly format: Asked['format'];
}

/** Says which characters of a document no font has. */
export type FindUnprintable = (tree: DocumentTree) => Promise<readonly Unprintable[]>;

/**
 * The letter asked for.
 * @throws AppError `invalid-input` where it does not go in a batch, or not to this reader
 */
export function letterWanted({ letter: asked, audience, format }: Asked): LetterWanted {
  const letter = batchLetterFor(asked, audience);
  if (letter !== undefined) return { letter, audience, format };
  throw new AppError({
    code: 'invalid-input',
    field: 'letter',
    problem: batchText.noSuchLetter,
    accepted: batchText.noSuchLetterAccepted,
  });
}

/**
 * The letter as one case would have it now.
 * @throws AppError `not-found`
 */
export function openLetter(
  context: RecordsContext,
  { letter: { kind, template }, audience }: LetterWanted,
  caseId: Id,
  consentId: Id | null,
): OpenDocument {
  const consent = consentId === null ? {} : { consentId };
  return openDocument(context, { caseId, kind, template, audience, ...consent });
}

/** The name of a letter's file: the reference begins with the case number, so no two cases share one. */
export function letterFileName({ input }: OpenDocument, { format }: LetterWanted): string {
  return documentFileName(input.kind, input.reference, format);
}

/**
 * What would go to one case, and why it cannot. Writes nothing.
 * @throws AppError `not-found` where there is no such case
 */
export async function rowOf(
  context: RecordsContext,
  wanted: LetterWanted,
  caseId: Id,
  findUnprintable: FindUnprintable,
): Promise<BatchRow> {
  const document = openLetter(context, wanted, caseId, null);
  const terms = termsOfBatch(document.input).map((one) => ({
    ...one,
    before: sentBefore(context, wanted, caseId, one.recipient),
  }));
  const [chosen] = terms;
  const input = { ...document.input, consentId: chosen?.consentId ?? undefined };
  const { tree, missing } = composeDocument(input, blockEditsOf(context.database, caseId, input.kind));
  const found =
    chosen === undefined
      ? new AppError({ code: 'no-release-consent', problem: whyNoTerms(input) })
      : await problemOf(() =>
          judge(context, { ...document, input }, { ...chosen, agreed: true }, tree, findUnprintable),
        );
  const { number, clientName } = input.data.case;
  return {
    caseId,
    number,
    clientName,
    ...(chosen ?? { consentId: null, recipient: '', purpose: '', covers: null, before: null }),
    consents: terms.filter(({ consentId }) => consentId !== null),
    fileName: letterFileName(document, wanted),
    problem: found?.shape.problem ?? null,
    notes: [...missing],
  };
}

/** When this letter last went to somebody by this name. Of letters from before their template was kept, only the kind is known. */
function sentBefore(
  { database }: RecordsContext,
  { letter }: LetterWanted,
  caseId: Id,
  recipient: string,
): BatchRow['before'] {
  const [last] = releasesOf(database, caseId).filter(
    (release) =>
      release.documentKind === letter.kind &&
      (release.template ?? letter.template) === letter.template &&
      release.recipient.trim() === recipient.trim(),
  );
  return last === undefined ? null : { at: last.at, reference: last.reference };
}

/** On what terms the OT lets a letter of a batch go. */
export type RowTerms = Omit<BatchTerms, 'covers'> & { readonly agreed: boolean };

/**
 * Judges a letter once more, as it would be now.
 * @throws AppError as a single release would, but with the number of the case before its problem
 */
export async function checkRow(
  context: RecordsContext,
  document: OpenDocument,
  terms: RowTerms,
  findUnprintable: FindUnprintable,
): Promise<void> {
  const { input } = document;
  const edits = blockEditsOf(context.database, input.data.case.id, input.kind);
  const { tree } = composeDocument(input, edits);
  const problem = await problemOf(() => judge(context, document, terms, tree, findUnprintable));
  if (problem !== undefined) throw ofCase(document, problem);
}

/** The same problem, with the number of the case before it. */
export function ofCase({ input }: OpenDocument, { shape }: AppError): AppError {
  const problem = batchText.ofCase(input.data.case.number, shape.problem);
  return new AppError({ ...shape, problem: problem.slice(0, longestProblem) });
}

/** A message crosses to the window with at most so many characters. */
const longestProblem = 500;

/** Everything that is known to stop a letter before it is printed. */
async function judge(
  { database }: RecordsContext,
  document: OpenDocument,
  terms: RowTerms,
  tree: DocumentTree,
  findUnprintable: FindUnprintable,
): Promise<void> {
  const { data, kind } = document.input;
  openCase(database, data.case.id);
  const against = whyNotAmongMany(document.input, terms.recipient);
  if (against !== undefined) throw new AppError({ code: 'no-release-consent', problem: against });
  const { consentId, ...to } = terms;
  checkTerms(document, {
    caseId: data.case.id,
    kind,
    ...to,
    ...(consentId === null ? {} : { consentId }),
    operation: '',
  });
  const [unprintable] = await findUnprintable(tree);
  if (unprintable === undefined) return;
  throw new AppError({
    code: 'unprintable-character',
    problem: documentsText.unprintableCharacter(unprintable.character),
  });
}

/** What the user is told of work that cannot be done; undefined where it can. */
async function problemOf(work: () => Promise<void>): Promise<AppError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
