import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { Sensitivity } from '../domain/sensitivity.ts';

/** Characters of an expression. */
export const longestExpression = 500;

/** How much a checklist may hold. */
export const most = {
  sections: 20,
  fields: 200,
  options: 30,
  scores: 20,
  /** Bytes of a file that is imported. */
  fileBytes: 512 * 1024,
} as const;

/** What an answer that the clinic marked says about the case. */
export const ChecklistFinding = z.enum(['barrier', 'hazard', 'strength']);
export type ChecklistFinding = z.infer<typeof ChecklistFinding>;

const Name = z.string().max(60);

const ChecklistOption = z.strictObject({
  id: Name,
  label: z.string().max(120),
  /** What the answer counts in a score; null where it counts nothing. */
  points: z.number().min(-1000).max(1000).nullable(),
  finding: ChecklistFinding.nullable(),
});
export type ChecklistOption = z.infer<typeof ChecklistOption>;

const fieldBase = {
  /** Names it in scores and conditions; kept from version to version, so that answers stay where they are. */
  id: Name,
  label: z.string().max(200),
  help: z.string().max(500),
  sensitivity: Sensitivity,
  /** Counts towards the progress; otherwise it is an extra. */
  required: z.boolean(),
  /** Asked only while another question holds one of these answers. */
  showIf: z.strictObject({ field: Name, is: z.array(Name).max(most.options) }).nullable(),
};

export const ChecklistField = z.discriminatedUnion('kind', [
  z.strictObject({ ...fieldBase, kind: z.literal('text'), lines: z.int().min(1).max(8) }),
  /** Two options with the ids `yes` and `no`. */
  z.strictObject({ ...fieldBase, kind: z.literal('yesNo'), options: z.array(ChecklistOption).max(2) }),
  z.strictObject({
    ...fieldBase,
    kind: z.literal('choice'),
    options: z.array(ChecklistOption).max(most.options),
  }),
  z.strictObject({
    ...fieldBase,
    kind: z.literal('choices'),
    options: z.array(ChecklistOption).max(most.options),
  }),
  z.strictObject({
    ...fieldBase,
    kind: z.literal('number'),
    unit: z.string().max(20),
    /** Null while it is not chosen; a published checklist has both ends. */
    min: z.number().nullable(),
    max: z.number().nullable(),
    decimals: z.int().min(0).max(3),
  }),
  z.strictObject({ ...fieldBase, kind: z.literal('date') }),
]);
export type ChecklistField = z.infer<typeof ChecklistField>;

const ChecklistSection = z.strictObject({
  id: Name,
  title: z.string().max(120),
  purpose: z.string().max(300),
  fields: z.array(ChecklistField).max(most.fields),
});
export type ChecklistSection = z.infer<typeof ChecklistSection>;

const ChecklistScore = z.strictObject({
  id: Name,
  label: z.string().max(120),
  expression: z.string().max(longestExpression),
  unit: z.string().max(20),
});
export type ChecklistScore = z.infer<typeof ChecklistScore>;

/** A checklist as it is edited, stored and exchanged. Whether it can be published is said by `definitionProblems`. */
export const ChecklistDefinition = z.strictObject({
  title: z.string().max(120),
  purpose: z.string().max(300),
  sections: z.array(ChecklistSection).max(most.sections),
  scores: z.array(ChecklistScore).max(most.scores),
});
export type ChecklistDefinition = z.infer<typeof ChecklistDefinition>;

/** One published version of a checklist: what answers are given under, and open with for ever. */
export const ChecklistEdition = z.strictObject({
  checklistId: Id,
  number: z.int().positive(),
  definition: ChecklistDefinition,
});
export type ChecklistEdition = z.infer<typeof ChecklistEdition>;

/** The format of the file in which checklists travel. */
export const checklistFormat = { format: 'otway-checklist', version: 1 } as const;

/** All questions of a checklist, in order. */
export function checklistFields(definition: ChecklistDefinition): readonly ChecklistField[] {
  return definition.sections.flatMap(({ fields }) => fields);
}

/** The answers that a question offers; none where it is written down. */
export function optionsOf(field: ChecklistField): readonly ChecklistOption[] {
  return 'options' in field ? field.options : [];
}
