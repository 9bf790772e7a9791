import {
  choice,
  choices,
  date,
  extra,
  line,
  number,
  option,
  words,
} from '../assessments/declarations/build.ts';
import { type Declaration, defineAssessment, type Section } from '../assessments/define.ts';
import type { Field, ShowIf } from '../assessments/fields.ts';
import { aboutSection } from '../assessments/instruments/form.ts';
import type { FindingRule } from '../reasoning/finding.ts';
import { checklistText as text } from '../text/checklists.ts';
import {
  type ChecklistDefinition,
  type ChecklistEdition,
  type ChecklistField,
  type ChecklistSection,
  checklistFields,
  optionsOf,
} from './definition.ts';

const closing: Section = {
  id: 'closing',
  title: text.closing,
  fields: [words('note', text.note, 'clinical', extra)],
};

/** What every checklist asks, for where only the kind of a record is known. */
export const anyChecklist = defineAssessment({
  id: 'checklist',
  kind: 'checklist',
  version: 1,
  title: text.title,
  findings: [],
  sections: [aboutSection({ sensitivity: 'clinical' }), closing],
});

const forms = new Map<string, Declaration>();

/** The form of a published version: what `FormRunner` draws, what answers are checked by, what is printed. A version never changes. */
export function checklistForm(edition: ChecklistEdition): Declaration {
  const key = `${edition.checklistId}/${edition.number}`;
  const known = forms.get(key) ?? declare(edition.definition, edition.number);
  forms.set(key, known);
  return known;
}

/** The form of a checklist that may not be published yet. */
export function declare(definition: ChecklistDefinition, version: number): Declaration {
  return defineAssessment({
    id: 'checklist',
    kind: 'checklist',
    version,
    title: definition.title,
    findings: [markedAnswers(definition)],
    sections: [
      aboutSection({ sensitivity: 'clinical' }),
      ...definition.sections.map((section) => sectionOf(section, checklistFields(definition))),
      closing,
    ],
  });
}

function sectionOf(
  { id, title, purpose, fields }: ChecklistSection,
  all: readonly ChecklistField[],
): Section {
  return {
    id: `own_${id}`,
    title,
    ...(purpose.trim() === '' ? {} : { purpose }),
    fields: fields.map((field) => fieldOf(field, all)),
  };
}

const notAnswered = ['notApplicable', 'notKnown'] as const;

/** A question that hangs on one that is not asked is not asked either. */
function conditionOf(
  { showIf }: ChecklistField,
  all: readonly ChecklistField[],
  depth = 0,
): ShowIf | undefined {
  if (showIf === null) return undefined;
  const other = all.find(({ id }) => id === showIf.field);
  // Rings are turned down before a checklist is published; here they only must not run for ever.
  const and = other === undefined || depth > all.length ? undefined : conditionOf(other, all, depth + 1);
  return { ...showIf, ...(and === undefined ? {} : { and }) };
}

function fieldOf(field: ChecklistField, all: readonly ChecklistField[]): Field {
  const showIf = conditionOf(field, all);
  const rest = {
    ...(field.help.trim() === '' ? {} : { help: field.help }),
    ...(showIf === undefined ? {} : { showIf }),
    ...(field.required ? {} : extra),
    emptyStates: notAnswered,
  };
  const options = optionsOf(field).map(({ id, label }) => option(id, label));
  const { id, label, sensitivity } = field;
  switch (field.kind) {
    case 'text':
      return field.lines === 1
        ? line(id, label, sensitivity, { ...rest, maxLength: 500 })
        : words(id, label, sensitivity, { ...rest, lines: field.lines });
    case 'yesNo':
    case 'choice':
      return choice(id, label, sensitivity, options, rest);
    case 'choices':
      return choices(id, label, sensitivity, options, rest);
    case 'number': {
      const { unit, decimals, min, max } = field;
      return number(id, label, sensitivity, { ...rest, unit, decimals, min: min ?? 0, max: max ?? 0 });
    }
    case 'date':
      return date(id, label, sensitivity, { ...rest, allow: 'any' });
  }
}

/** The answers that the clinic marked as findings. */
function markedAnswers(definition: ChecklistDefinition): FindingRule {
  return {
    id: 'marked',
    find: (record) =>
      checklistFields(definition).flatMap((field) => {
        const chosen = field.kind === 'choices' ? record.list(field.id) : [record.text(field.id)];
        return optionsOf(field).flatMap(({ id, label, finding }) =>
          finding === null || !chosen.includes(id)
            ? []
            : [
                {
                  kind: finding,
                  subject: `${field.id}.${id}`,
                  statement: text.findingStatement(definition.title, field.label, label),
                  confidence: 'medium' as const,
                  evidence: [field.id],
                },
              ],
        );
      }),
  };
}
