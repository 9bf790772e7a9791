import { AppError } from '../../domain/errors.ts';
import { adjustmentText as text } from '../../text/clinic-templates.ts';
import { templateText as words } from '../../text/templates.ts';
import { Adjustment } from './adjustment.ts';
import { adjustableDocument, adjustableDocuments } from './sections.ts';
import { checkFields, invalid, oneOf } from './template.ts';

/**
 * Reads a clinic's template, whoever wrote it.
 * @throws AppError `invalid-input` with field, problem and what is accepted: another shape, an unknown document, section or merge field, a
 *   section that stands twice, a required one that is off or missing
 */
export function readAdjustment(source: unknown): Adjustment {
  const result = Adjustment.safeParse(source);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw invalid(
      issue?.path.join('.') || words.wholeTemplate,
      words.shape,
      issue?.message ?? words.asDescribed,
    );
  }
  const adjustment = result.data;
  const { document, sections } = adjustment;
  const adjustable = adjustableDocument(document);
  if (adjustable === undefined) {
    const ids = adjustableDocuments().map(({ id }) => id);
    throw invalid('document', text.unknownDocument(document), oneOf(document, ids));
  }
  const { sections: known } = adjustable;
  const ids = known.map(({ id }) => id);
  const seen = new Set<string>();
  for (const [index, { id, on, wording }] of sections.entries()) {
    const place = `sections.${index}`;
    const section = known.find((one) => one.id === id);
    if (section === undefined) throw invalid(`${place}.id`, words.unknownSection(id), oneOf(id, ids));
    if (seen.has(id)) throw invalid(`${place}.id`, words.twice(id), words.once);
    seen.add(id);
    if (section.required && !on) throw invalid(`${place}.on`, words.requiredOff(id), words.requiredOn);
    checkFields(`${place}.wording`, wording);
  }
  const lost = known.find(({ id, required }) => required && !seen.has(id));
  if (lost) throw invalid('sections', text.missingSection(lost.title), text.missingAccepted);
  checkFields('opening', adjustment.opening);
  checkFields('closing', adjustment.closing);
  return adjustment;
}

/** As `readAdjustment`, from a file's text. */
export function readAdjustmentFile(file: string): Adjustment {
  let source: unknown;
  try {
    source = JSON.parse(file);
  } catch {
    throw new AppError({
      code: 'invalid-input',
      field: words.wholeTemplate,
      problem: text.notJson,
      accepted: text.jsonAccepted,
    });
  }
  return readAdjustment(source);
}
