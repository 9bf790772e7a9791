import type { z } from 'zod';
import { AppError } from '../../domain/errors.ts';
import { adjustmentText as text } from '../../text/clinic-templates.ts';
import { templateText as words } from '../../text/templates.ts';
import { Adjustment } from './adjustment.ts';
import { type AdjustableDocument, adjustableDocument, adjustableDocuments } from './sections.ts';
import { checkFields, invalid, oneOf } from './template.ts';

/** How files of templates are written; a higher number is from a newer Otway. */
const fileFormat = 1;
const formatField = 'otwayTemplate';

/**
 * Reads a clinic's template, whoever wrote it.
 * @throws AppError `invalid-input` with field, problem and what is accepted: another shape, an unknown document, section or merge field, a
 *   section that stands twice, a required one that is off or missing
 */
export function readAdjustment(source: unknown): Adjustment {
  const result = Adjustment.safeParse(source);
  if (!result.success) throw shapeProblem(result.error.issues[0], source);
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
    if (seen.has(id)) throw invalid(`${place}.id`, words.twice(section.title), words.once);
    seen.add(id);
    if (section.required && !on)
      throw invalid(`${place}.on`, words.requiredOff(section.title), words.requiredOn);
    checkFields(`${place}.wording`, wording, text.wording(section.title));
  }
  const lost = known.find(({ id, required }) => required && !seen.has(id));
  if (lost) throw invalid('sections', text.missingSection(lost.title), text.missingAccepted);
  checkFields('opening', adjustment.opening, text.opening);
  checkFields('closing', adjustment.closing, text.closing);
  return adjustment;
}

/** The text of a file that `readAdjustmentFile` reads. */
export function writeAdjustmentFile(adjustment: Adjustment): string {
  return `${JSON.stringify({ [formatField]: fileFormat, ...adjustment }, null, 2)}\n`;
}

/**
 * As `readAdjustment`, from a file's text.
 * @throws AppError also where it is no JSON, no template at all, or from a newer Otway
 */
export function readAdjustmentFile(file: string): Adjustment {
  const fail = (problem: string, accepted: string = text.jsonAccepted) =>
    new AppError({ code: 'invalid-input', field: words.wholeTemplate, problem, accepted });
  let source: unknown;
  try {
    source = JSON.parse(file);
  } catch {
    throw fail(text.notJson);
  }
  if (!isTemplate(source)) throw fail(text.otherFile);
  const { [formatField]: format = fileFormat, ...adjustment } = source;
  if (typeof format === 'number' && format > fileFormat)
    throw fail(text.newerFile(format), text.newerAccepted(fileFormat));
  if (format !== fileFormat) throw fail(text.otherFile);
  return readAdjustment(adjustment);
}

/** Whether it may have been meant as a template: what else is wrong with it is then told part by part. */
function isTemplate(source: unknown): source is Record<string, unknown> {
  return (
    typeof source === 'object' &&
    source !== null &&
    !Array.isArray(source) &&
    ('document' in source || formatField in source) &&
    ('sections' in source || formatField in source)
  );
}

/** What a shape lacks or has too much of, where, and what is accepted there. */
function shapeProblem(issue: z.core.$ZodIssue | undefined, source: unknown): AppError {
  const path = issue?.path ?? [];
  const field = path.join('.') || words.wholeTemplate;
  const name = nameOf(path, source);
  switch (issue?.code) {
    case 'unrecognized_keys':
      return invalid(
        [...path, issue.keys[0] ?? ''].join('.'),
        text.unknownPart(issue.keys.join('”, “')),
        text.partsAccepted(path.length === 0 ? parts : sectionParts),
      );
    case 'too_big':
      return issue.origin === 'string'
        ? invalid(field, text.tooLong(name), text.lengthAccepted(Number(issue.maximum)))
        : invalid(field, text.tooMany(name), text.countAccepted(Number(issue.maximum)));
    case 'invalid_type':
      return invalid(field, text.wrongType(name), text.typeAccepted(issue.expected));
    default:
      return invalid(field, words.shape, words.asDescribed);
  }
}

const parts = [formatField, ...Object.keys(Adjustment.shape)];
const sectionParts = Object.keys(Adjustment.shape.sections.element.shape);

/** What the screen calls the part at a path, where it has a name there. */
function nameOf(path: readonly PropertyKey[], source: unknown): string {
  const [first, index, last] = path;
  if (first === 'opening') return text.opening;
  if (first === 'closing') return text.closing;
  if (first === 'sections' && last === 'wording') {
    const { document, sections } = source as Partial<Record<string, unknown>>;
    const id = Array.isArray(sections) ? (sections[Number(index)] as { id?: unknown } | null)?.id : undefined;
    const title = sectionTitle(adjustableDocument(String(document)), id);
    if (title !== undefined) return text.wording(title);
  }
  return path.join('.') || words.wholeTemplate;
}

function sectionTitle(document: AdjustableDocument | undefined, id: unknown): string | undefined {
  return document?.sections.find((one) => one.id === id)?.title;
}
