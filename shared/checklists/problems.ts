import { checklistText as text } from '../text/checklists.ts';
import {
  type ChecklistDefinition,
  type ChecklistField,
  checklistFields,
  most,
  optionsOf,
} from './definition.ts';
import { type Expression, parseExpression } from './expression.ts';

/** What is wrong with a checklist: where, what, and what is accepted instead. */
export interface DefinitionProblem {
  readonly place: string;
  readonly problem: string;
  readonly accepted: string;
}

const idPattern = /^[a-z][a-z0-9_]{0,39}$/u;
/** Every record of a checklist asks these by itself. */
const taken = text.takenNames;

const words = text.problems;

/** Everything that stands against publishing or importing a checklist, in the order of the page; empty where nothing does. */
export function definitionProblems(definition: ChecklistDefinition): readonly DefinitionProblem[] {
  const fields = checklistFields(definition);
  return [
    ...(definition.title.trim() === '' ? [at(text.places.checklist, words.noTitle, words.aTitle)] : []),
    ...(fields.length === 0 ? [at(text.places.checklist, words.noFields, words.oneField)] : []),
    ...(fields.length > most.fields
      ? [at(text.places.checklist, words.tooManyFields(fields.length), words.mostFields(most.fields))]
      : []),
    ...definition.sections.flatMap((section, index) => [
      ...(section.title.trim() === ''
        ? [at(text.places.section(index + 1, ''), words.noTitle, words.aTitle)]
        : []),
      ...(section.fields.length === 0
        ? [at(text.places.section(index + 1, section.title), words.noFields, words.oneField)]
        : []),
    ]),
    ...idProblems(definition),
    ...fields.flatMap((field, index) => fieldProblems(field, index, fields)),
    ...cycleProblems(fields),
    ...definition.scores.flatMap((score, index) => {
      const place = text.places.score(index + 1, score.label);
      return [
        ...(score.label.trim() === '' ? [at(place, words.noTitle, words.aTitle)] : []),
        ...expressionProblems(score.expression, fields).map(({ problem, accepted }) =>
          at(place, problem, accepted),
        ),
      ];
    }),
  ];
}

function at(place: string, problem: string, accepted: string): DefinitionProblem {
  return { place, problem, accepted };
}

function placeOf(field: ChecklistField, index: number): string {
  return text.places.field(index + 1, field.label);
}

function idProblems(definition: ChecklistDefinition): DefinitionProblem[] {
  const fields = checklistFields(definition);
  const groups: readonly (readonly (readonly [id: string, place: string])[])[] = [
    definition.sections.map(({ id, title }, index) => [id, text.places.section(index + 1, title)]),
    [
      ...fields.map((field, index) => [field.id, placeOf(field, index)] as const),
      ...definition.scores.map(({ id, label }, index) => [id, text.places.score(index + 1, label)] as const),
    ],
    ...fields.map((field, index) => optionsOf(field).map(({ id }) => [id, placeOf(field, index)] as const)),
  ];
  return groups.flatMap((group, kind) => {
    const seen = new Set<string>();
    return group.flatMap(([id, place]) => {
      const twice = seen.has(id);
      seen.add(id);
      if (twice) return [at(place, words.idTwice(id), words.idsDiffer)];
      // What every object has is no name: an answer must never be looked up there.
      if (!idPattern.test(id) || id in {}) return [at(place, words.badId(id), words.goodId)];
      return kind === 1 && taken.includes(id) ? [at(place, words.idTaken(id), words.idsDiffer)] : [];
    });
  });
}

function fieldProblems(
  field: ChecklistField,
  index: number,
  fields: readonly ChecklistField[],
): DefinitionProblem[] {
  const place = placeOf(field, index);
  const found: DefinitionProblem[] = [];
  if (field.label.trim() === '') found.push(at(place, words.noQuestion, words.aQuestion));
  if (field.kind === 'choice' || field.kind === 'choices') {
    if (field.options.length < 2) found.push(at(place, words.fewOptions, words.twoOptions));
  }
  if (
    field.kind === 'yesNo' &&
    optionsOf(field)
      .map(({ id }) => id)
      .join() !== 'yes,no'
  )
    found.push(at(place, words.notYesNo, words.yesNo));
  if (optionsOf(field).some(({ label }) => label.trim() === ''))
    found.push(at(place, words.emptyOption, words.anOption));
  if (field.kind === 'number') {
    const { min, max } = field;
    if (min === null || max === null) found.push(at(place, words.noRange, words.aRange));
    else if (min >= max) found.push(at(place, words.rangeTurned, words.aRange));
  }
  if (field.showIf !== null) {
    const { field: id, is } = field.showIf;
    const other = fields.find((one) => one.id === id);
    if (other === undefined) found.push(at(place, words.showIfUnknown(id), words.showIfAccepted));
    else if (optionsOf(other).length === 0)
      found.push(at(place, words.showIfNoChoice(other.label), words.showIfAccepted));
    else {
      const unknown = is.find((one) => !optionsOf(other).some((option) => option.id === one));
      if (is.length === 0) found.push(at(place, words.showIfNothing(other.label), words.showIfOption));
      if (unknown !== undefined)
        found.push(at(place, words.showIfOptionUnknown(unknown, other.label), words.showIfOption));
    }
  }
  return found;
}

/** Questions that are asked only if they were answered themselves, each ring told once. */
function cycleProblems(fields: readonly ChecklistField[]): DefinitionProblem[] {
  const told = new Set<string>();
  return fields.flatMap((field, index) => {
    const ring = ringFrom(field.id, fields);
    if (ring === undefined || told.has(field.id)) return [];
    for (const id of ring) told.add(id);
    const labels = ring.map((id) => fields.find((one) => one.id === id)?.label ?? id);
    return [at(placeOf(field, index), words.showIfCycle(labels), words.showIfNoCycle)];
  });
}

/** The questions on the way from one back to itself, following what each hangs on; undefined where the way ends. */
export function ringFrom(id: string, fields: readonly ChecklistField[]): readonly string[] | undefined {
  const hangsOn = new Map(fields.map((field) => [field.id, field.showIf?.field]));
  const way: string[] = [];
  for (let next: string | undefined = id; next !== undefined; next = hangsOn.get(next)) {
    if (way.includes(next)) return next === id ? way : undefined;
    way.push(next);
  }
  return undefined;
}

/** What is wrong with the expression of a score. */
export function expressionProblems(
  typed: string,
  fields: readonly ChecklistField[],
): readonly Omit<DefinitionProblem, 'place'>[] {
  const parsed = parseExpression(typed);
  if ('problem' in parsed) {
    const { why, at: where } = parsed.problem;
    return [{ problem: words.expression[why](where), accepted: words.expressionAccepted }];
  }
  return namesIn(parsed.expression).flatMap((named) => nameProblems(named, fields));
}

type Named = Extract<Expression, { kind: 'field' | 'is' | 'given' }>;

function namesIn(expression: Expression): readonly Named[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'field':
    case 'is':
    case 'given':
      return [expression];
    case 'minus':
    case 'not':
      return namesIn(expression.of);
    case 'operation':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'call':
      return expression.given.flatMap(namesIn);
  }
}

function nameProblems(named: Named, fields: readonly ChecklistField[]): Omit<DefinitionProblem, 'place'>[] {
  const field = fields.find(({ id }) => id === named.id);
  const namesAccepted = words.namesAccepted(fields.map(({ id }) => id));
  if (field === undefined) return [{ problem: words.nameUnknown(named.id), accepted: namesAccepted }];
  const options = optionsOf(field);
  if (named.kind === 'given') return [];
  if (named.kind === 'is') {
    if (options.some(({ id }) => id === named.answer)) return [];
    const accepted = words.answersAccepted(options.map(({ id }) => id));
    return [{ problem: words.answerUnknown(named.answer, field.label), accepted }];
  }
  if (field.kind === 'number') return [];
  if (options.length === 0)
    return [{ problem: words.noNumber(field.label), accepted: words.numbersAccepted }];
  return options.every(({ points }) => points !== null)
    ? []
    : [{ problem: words.noPoints(field.label), accepted: words.pointsAccepted }];
}
