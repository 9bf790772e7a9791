import { checksOf, composeDocument } from '../../shared/documents/compose.ts';
import type { ComposeInput } from '../../shared/documents/composers/case-reading.ts';
import { lackingIn } from '../../shared/documents/essentials.ts';
import type { BlockEdit } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { documentChecksText, essentialsText } from '../../shared/text/document-checks.ts';

/**
 * Refuses a document that lacks what it is for, such as advice on fitness without an opinion.
 * @throws AppError `document-incomplete`
 */
export function checkEssentials(input: ComposeInput): void {
  const lacking = lackingIn(input);
  if (lacking.length > 0)
    throw new AppError({
      code: 'document-incomplete',
      problem: lacking.map(({ words }) => words).join(' '),
    });
}

/**
 * Refuses to call a document checked while something in it is to be put right. The step can be skipped with a reason.
 * @throws AppError `ledger-step`, naming the kinds of what was found and no word of the record
 */
export function checkPutRight(input: ComposeInput, edits: readonly BlockEdit[]): void {
  const found = checksOf(input, edits, composeDocument(input, edits)).filter(
    ({ weight }) => weight === 'answer',
  );
  if (found.length === 0) return;
  const kinds = [...new Set(found.map(({ kind }) => documentChecksText.kinds[kind]))];
  throw new AppError({ code: 'ledger-step', problem: essentialsText.firstPutRight(kinds) });
}
