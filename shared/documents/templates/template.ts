import { z } from 'zod';
import { AppError } from '../../domain/errors.ts';
import { Audience } from '../../domain/sensitivity.ts';
import { nearestOf } from '../../imports/nearest.ts';
import { templateText as words } from '../../text/templates.ts';
import { DocumentKind } from '../tree.ts';
import { fieldsIn, isMergeField, mergeFieldIds } from './merge-fields.ts';

const Slug = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/);
const Wording = z.string().trim().min(1).max(2000);

/** Fixed wording of a section, or a line left free for a pen. Merge fields stand in double braces: `{{clientName}}`. */
const Piece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: Wording }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(Wording).min(1).max(30) }),
  z.strictObject({
    kind: z.literal('blank'),
    label: Wording,
    choices: z.array(z.string().trim().min(1).max(60)).max(6),
    /** Lines to write on over the whole width; none gives one dotted line after the label. */
    lines: z.int().min(1).max(12).optional(),
  }),
]);
export type Piece = z.infer<typeof Piece>;

/** What a section can hold of the case beside its wording. */
export const TemplatePart = z.enum([
  'ability',
  'limits',
  'restrictions',
  'fitness',
  'demands',
  'tasks',
  'changes',
  'agreed',
  'difficulties',
  'options',
  'equipment',
  'support',
  'appointments',
  'appointment',
  'promises',
  'people',
  'payDates',
  'dates',
  'health',
  'waits',
  // What was put right in a document that left, and what was not.
  'corrected',
  'corrections',
  'uncorrected',
  // That an expert tells of a change without delay.
  'expertDuty',
  // The ending and the signature of a letter, where something follows them.
  'closing',
]);
export type TemplatePart = z.infer<typeof TemplatePart>;

const TemplateSection = z.strictObject({
  id: Slug,
  /** Its heading; none where the words stand by themselves. */
  title: z.string().trim().min(1).max(160).optional(),
  on: z.boolean(),
  /** Cannot be switched off. */
  required: z.boolean().optional(),
  /** Those of the template's readers whom it is for, where it is not for all: the client is spoken to, others are told. */
  readers: z.tuple([Audience], Audience).optional(),
  wording: z.array(Piece).max(40),
  /** It opens a page of its own, to be cut off or sent back by itself. */
  startsPage: z.literal(true).optional(),
  /** What of the case follows the wording. */
  part: TemplatePart.optional(),
});
export type TemplateSection = z.infer<typeof TemplateSection>;

/** A document's sections in order, and its fixed wording. It holds no conditions: what has no data stays out by itself. */
export const Template = z.strictObject({
  id: Slug,
  version: z.int().positive(),
  title: z.string().trim().min(1).max(120),
  document: DocumentKind,
  readers: z.tuple([Audience], Audience),
  /** A letter, a sheet to write on in larger type, or a report. */
  style: z.enum(['letter', 'form', 'report']),
  sections: z.array(TemplateSection).min(1).max(40),
});
export type Template = z.infer<typeof Template>;

/**
 * Reads a template, whoever wrote it.
 * @param known the ids of the sections that its document has; any where the template makes its sections itself
 * @throws AppError `invalid-input` with the place, the problem and what is accepted: an unknown section or merge field, a section
 *   that stands twice, a required section that is off, or a shape that is no template
 */
export function readTemplate(source: unknown, known?: readonly string[]): Template {
  const result = Template.safeParse(source);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw invalid(
      issue?.path.join('.') || words.wholeTemplate,
      words.shape,
      issue?.message ?? words.asDescribed,
    );
  }
  const template = result.data;
  const seen = new Set<string>();
  for (const [index, section] of template.sections.entries()) {
    const place = `sections.${index}`;
    if (known !== undefined && !known.includes(section.id))
      throw invalid(`${place}.id`, words.unknownSection(section.id), oneOf(section.id, known));
    if (seen.has(section.id)) throw invalid(`${place}.id`, words.twice(section.id), words.once);
    seen.add(section.id);
    if (section.required && !section.on)
      throw invalid(`${place}.on`, words.requiredOff(section.id), words.requiredOn);
    const stranger = section.readers?.find((one) => !template.readers.includes(one));
    if (stranger !== undefined)
      throw invalid(`${place}.readers`, words.unknownReader(stranger), template.readers.join(', '));
    for (const [at, text] of textsOf(section)) checkFields(`${place}.${at}`, text);
  }
  return template;
}

/** Every piece of wording of a section, with its place in it. */
function textsOf({ title, wording }: TemplateSection): [string, string][] {
  return [
    ...(title === undefined ? [] : [['title', title] as [string, string]]),
    ...wording.flatMap((piece, index): [string, string][] => {
      const place = `wording.${index}`;
      if (piece.kind === 'text') return [[`${place}.text`, piece.text]];
      if (piece.kind === 'blank') return [[`${place}.label`, piece.label]];
      return piece.items.map((item, number) => [`${place}.items.${number}`, item]);
    }),
  ];
}

/**
 * @param called what the screen calls the place, which then stands before the problem
 * @throws AppError `invalid-input` for an unknown merge field, or braces that hold none
 */
export function checkFields(place: string, text: string, called?: string): void {
  const told = (problem: string) => (called === undefined ? problem : `${called}: ${problem}`);
  for (const name of fieldsIn(text)) {
    if (!isMergeField(name)) throw invalid(place, told(words.unknownField(name)), oneOf(name, mergeFieldIds));
  }
  if (/\{\{|\}\}/u.test(text.replace(/\{\{[^{}]*\}\}/gu, '')))
    throw invalid(place, told(words.openBraces), words.bracesAccepted);
}

/** The names that are accepted, the likeliest first, as many as a message holds. */
export function oneOf(typed: string, names: readonly string[]): string {
  const near = nearestOf(typed, names);
  const ordered = near === undefined ? names : [near, ...names.filter((name) => name !== near)];
  let told = words.oneOf;
  for (const [index, name] of ordered.entries()) {
    const next = `${index === 0 ? ' ' : ', '}${name}`;
    if (told.length + next.length > longestMessage) return `${told} …`;
    told += next;
  }
  return told;
}

const longestMessage = 480;

/** What is wrong with a template, where, and what would be accepted. */
export function invalid(field: string, problem: string, accepted: string): AppError {
  return new AppError({
    code: 'invalid-input',
    field: field.slice(0, 200),
    problem: problem.slice(0, 500),
    accepted: accepted.slice(0, 500),
  });
}
