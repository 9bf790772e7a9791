import { topFields } from '../assessments/resolve-field.ts';
import { isShown } from '../assessments/show-if.ts';
import type { RecordView } from '../assessments/view.ts';
import { checklistText } from '../text/checklists.ts';
import { plainNumber } from '../text/findings.ts';
import { type ChecklistDefinition, type ChecklistField, checklistFields, optionsOf } from './definition.ts';
import { evaluate, type Input, type Outcome } from './evaluate.ts';
import { parseExpression } from './expression.ts';

/** A score of a checklist with what came of it; questions that are missing are named by their labels. */
export interface Scored {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly outcome: Outcome | { readonly state: 'unreadable' };
}

/** The scores of a filled-in checklist. Only answers on the page count; not known and not applicable are no numbers. */
export function scoresOf(definition: ChecklistDefinition, record: RecordView): readonly Scored[] {
  const fields = checklistFields(definition);
  const onPage = new Map(topFields(record.declaration).map((field) => [field.id, field]));
  const inputs = new Map<string, Input>();
  for (const field of fields) {
    const drawn = onPage.get(field.id);
    if (drawn === undefined || !isShown(drawn, field.id, record.answers)) continue;
    const input = inputOf(field, record);
    if (input !== undefined) inputs.set(field.id, input);
  }
  const labelOf = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  return definition.scores.map(({ id, label, unit, expression }) => {
    const parsed = parseExpression(expression);
    if ('problem' in parsed) return { id, label, unit, outcome: { state: 'unreadable' } };
    const outcome = evaluate(parsed.expression, inputs);
    if (outcome.state !== 'incomplete') return { id, label, unit, outcome };
    return { id, label, unit, outcome: { state: 'incomplete', missing: outcome.missing.map(labelOf) } };
  });
}

/** What a question was answered with; undefined where it was not, or could not be read. */
function inputOf(field: ChecklistField, record: RecordView): Input | undefined {
  if (field.kind === 'number') {
    const number = record.number(field.id);
    return number === undefined ? undefined : { number, chosen: [] };
  }
  const options = optionsOf(field);
  if (options.length === 0)
    return record.text(field.id) === undefined ? undefined : { number: undefined, chosen: [] };
  const one = record.text(field.id);
  const chosen = field.kind === 'choices' ? record.list(field.id) : one === undefined ? [] : [one];
  if (chosen.length === 0) return undefined;
  const points = options.filter(({ id }) => chosen.includes(id)).map((option) => option.points);
  const known = points.filter((value) => value !== null);
  return {
    number: known.length < points.length ? undefined : known.reduce((sum, value) => sum + value, 0),
    chosen,
  };
}

/** `3 points`; or why there is none. */
export function scoreWords({ outcome, unit }: Scored): string {
  const words = checklistText.outcome;
  switch (outcome.state) {
    case 'value': {
      const value = plainNumber(Number(outcome.value.toFixed(3)));
      return unit.trim() === '' ? value : `${value} ${unit.trim()}`;
    }
    case 'incomplete':
      return words.incomplete(outcome.missing);
    case 'problem':
      return words[outcome.why];
    case 'unreadable':
      return words.unreadable;
  }
}
