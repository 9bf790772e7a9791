import { z } from 'zod';
import { ChecklistDefinition } from '../checklists/definition.ts';
import { Id, Instant } from '../domain/ids.ts';
import { defineContracts } from './contract.ts';

const nothing = z.null();
const one = z.strictObject({ checklistId: Id });
const version = z.int().positive();

/** A checklist of the clinic in a list. */
const ListedChecklist = z.strictObject({
  id: Id,
  /** As it is being edited, else as published. */
  title: z.string(),
  /** What is offered; null while no version is published. */
  publishedTitle: z.string().nullable(),
  purpose: z.string(),
  version: version.nullable(),
  /** Holds changes that are not published. */
  edited: z.boolean(),
  retired: z.boolean(),
  changedAt: Instant,
});
export type ListedChecklist = z.infer<typeof ListedChecklist>;

const OpenChecklist = z.strictObject({
  definition: ChecklistDefinition,
  version: version.nullable(),
  edited: z.boolean(),
  retired: z.boolean(),
});
export type OpenChecklist = z.infer<typeof OpenChecklist>;

/** Calls about the clinic's own checklists. */
export const checklistsContracts = defineContracts({
  'checklists.list': { input: nothing, output: z.array(ListedChecklist).max(500) },
  'checklists.get': { input: one, output: OpenChecklist },
  'checklists.add': { input: z.strictObject({ definition: ChecklistDefinition }), output: one },
  /** Keeps a checklist as it is being edited, sound or not. */
  'checklists.saveDraft': { input: one.extend({ definition: ChecklistDefinition }), output: nothing },
  /** Makes the next version; refused while anything stands against it. */
  'checklists.publish': { input: one, output: z.strictObject({ number: version }) },
  /** A retired checklist is kept, with all that was filled in, and no longer offered. */
  'checklists.retire': { input: one.extend({ retired: z.boolean() }), output: nothing },
  /** Starts the newest version, on a visit or without one. */
  'checklists.start': {
    input: one.extend({ caseId: Id, visitId: Id.nullable() }),
    output: z.strictObject({ recordId: Id }),
  },
  /** Writes the published version to a file that another vault can read. */
  'checklists.export': { input: one.extend({ place: z.uuidv4() }), output: nothing },
  /** Reads such a file and adds its checklist, published. Refused with place, problem and what is accepted; nothing is changed then. */
  'checklists.import': { input: z.strictObject({ place: z.uuidv4() }), output: one },
});
