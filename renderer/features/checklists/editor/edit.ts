import {
  type ChecklistDefinition,
  type ChecklistField,
  type ChecklistOption,
  type ChecklistSection,
  checklistFields,
  optionsOf,
} from '../../../../shared/checklists/definition.ts';
import { checklistText } from '../../../../shared/text/checklists.ts';

/** A checklist to begin with: one part with one question. */
export function emptyChecklist(title: string): ChecklistDefinition {
  const none: ChecklistDefinition = { title, purpose: '', sections: [], scores: [] };
  return withSection(none);
}

/** A further part with a question. */
export function withSection(definition: ChecklistDefinition): ChecklistDefinition {
  const id = freeId(
    'part_1',
    definition.sections.map((section) => section.id),
  );
  const section: ChecklistSection = { id, title: '', purpose: '', fields: [newField(definition)] };
  return { ...definition, sections: [...definition.sections, section] };
}

/** A question of yes or no, the most usual, with a name of its own. */
export function newField(definition: ChecklistDefinition): ChecklistField {
  return {
    id: freeId('question_1', namesOf(definition)),
    label: '',
    help: '',
    sensitivity: 'clinical',
    required: true,
    showIf: null,
    kind: 'yesNo',
    options: yesAndNo(),
  };
}

function yesAndNo(): ChecklistOption[] {
  return [
    { id: 'yes', label: 'Yes', points: 1, finding: null },
    { id: 'no', label: 'No', points: 0, finding: null },
  ];
}

export function newOption(options: readonly ChecklistOption[]): ChecklistOption {
  return {
    id: freeId(
      'answer_1',
      options.map(({ id }) => id),
    ),
    label: '',
    points: null,
    finding: null,
  };
}

/** The same question asked in another way; answers to choose from stay where both ways have them. */
export function asKind(field: ChecklistField, kind: ChecklistField['kind']): ChecklistField {
  const { id, label, help, sensitivity, required, showIf } = field;
  const base = { id, label, help, sensitivity, required, showIf };
  const kept = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
  const first = newOption([]);
  const options = kept.length > 0 ? kept : [first, newOption([first])];
  switch (kind) {
    case 'text':
      return { ...base, kind, lines: 1 };
    case 'yesNo':
      return { ...base, kind, options: yesAndNo() };
    case 'choice':
    case 'choices':
      return { ...base, kind, options: [...options] };
    case 'number':
      return { ...base, kind, unit: '', min: null, max: null, decimals: 0 };
    case 'date':
      return { ...base, kind };
  }
}

/** A further score with a name of its own. */
export function withScore(definition: ChecklistDefinition): ChecklistDefinition {
  const id = freeId('score_1', namesOf(definition));
  return { ...definition, scores: [...definition.scores, { id, label: '', expression: '', unit: '' }] };
}

/** Changes one question. */
export function withField(
  definition: ChecklistDefinition,
  id: string,
  change: (field: ChecklistField) => ChecklistField,
): ChecklistDefinition {
  const sections = definition.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.id === id ? change(field) : field)),
  }));
  return { ...definition, sections };
}

/** Moves a question one place up or down, over the edge of its part into the next; unchanged at the ends of the checklist. */
export function moveField(definition: ChecklistDefinition, id: string, by: -1 | 1): ChecklistDefinition {
  const { sections } = definition;
  const at = sections.findIndex(({ fields }) => fields.some((field) => field.id === id));
  const section = sections[at];
  if (!section) return definition;
  const index = section.fields.findIndex((field) => field.id === id) + by;
  if (index >= 0 && index < section.fields.length) return placed(definition, id, section.id, index);
  const other = sections[at + by];
  return other ? placed(definition, id, other.id, by === 1 ? 0 : other.fields.length) : definition;
}

/** Moves a question to the end of another part. */
export function moveToPart(definition: ChecklistDefinition, id: string, part: string): ChecklistDefinition {
  const section = definition.sections.find((one) => one.id === part);
  if (!section || section.fields.some((field) => field.id === id)) return definition;
  return placed(definition, id, part, section.fields.length);
}

/** The question at this place of this part, and nowhere else. */
function placed(
  definition: ChecklistDefinition,
  id: string,
  part: string,
  index: number,
): ChecklistDefinition {
  const field = checklistFields(definition).find((one) => one.id === id);
  if (!field) return definition;
  const sections = definition.sections.map((section) => {
    const others = section.fields.filter((one) => one.id !== id);
    return { ...section, fields: section.id === part ? others.toSpliced(index, 0, field) : others };
  });
  return { ...definition, sections };
}

/**
 * Gives a question that bears no name of its own yet the name of its words. Once it has one it keeps it: answers and scores hang on it.
 */
export function nameByWords(definition: ChecklistDefinition, id: string): ChecklistDefinition {
  const field = checklistFields(definition).find((one) => one.id === id);
  const plain = field === undefined ? '' : slug(field.label);
  const used = checklistFields(definition).some(({ showIf }) => showIf?.field === id);
  const inScore = definition.scores.some(({ expression }) => expression.includes(id));
  if (!/^question_\d+$/u.test(id) || plain === '' || used || inScore) return definition;
  const taken = namesOf(definition).filter((one) => one !== id);
  return withField(definition, id, (one) => ({ ...one, id: freeId(plain, taken) }));
}

/** The same for an answer to choose from. */
export function nameOption(field: ChecklistField, id: string, used: boolean): ChecklistField {
  const option = optionsOf(field).find((one) => one.id === id);
  const plain = option === undefined ? '' : slug(option.label);
  if (field.kind === 'yesNo' || !('options' in field)) return field;
  if (!/^answer_\d+$/u.test(id) || plain === '' || used) return field;
  const taken = field.options.map((one) => one.id).filter((one) => one !== id);
  const options = field.options.map((one) => (one.id === id ? { ...one, id: freeId(plain, taken) } : one));
  return { ...field, options };
}

/** `Grip of the floor?` gives `grip_of_the_floor`. */
function slug(words: string): string {
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^[^a-z]+|_+$/gu, '');
  const short = plain.slice(0, 24).replace(/_[^_]*$/u, (rest) => (plain.length > 24 ? '' : rest));
  return short in {} || checklistText.takenNames.includes(short) ? `${short}_` : short;
}

function namesOf(definition: ChecklistDefinition): readonly string[] {
  return [...checklistFields(definition).map(({ id }) => id), ...definition.scores.map(({ id }) => id)];
}

/** The wanted name, counted up until nothing has it. */
function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  const [, stem = wanted, from = '1'] = /^(.*?)(?:_(\d+))?$/u.exec(wanted) ?? [];
  for (let count = Number(from) + 1; ; count += 1) {
    const next = `${stem}_${count}`;
    if (!taken.includes(next)) return next;
  }
}
