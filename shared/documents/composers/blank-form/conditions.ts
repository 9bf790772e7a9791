import type { Field, ShowIf } from '../../../assessments/fields.ts';
import { conditionsOf } from '../../../assessments/show-if.ts';
import { blankFormText as words } from '../../../text/blank-form.ts';

/** The conditions that every one of these questions has: said once for the whole part. */
export function sharedConditions(fields: readonly Field[]): readonly ShowIf[] {
  const [first, ...others] = fields.map(conditionsOf);
  return (first ?? []).filter((condition) =>
    others.every((conditions) => conditions.some((one) => keyOf(one) === keyOf(condition))),
  );
}

/** The conditions of one question beside those that were said for its whole part. */
export function ownConditions(field: Field, said: readonly ShowIf[]): readonly ShowIf[] {
  const known = new Set(said.map(keyOf));
  return conditionsOf(field).filter((condition) => !known.has(keyOf(condition)));
}

/**
 * Conditions as they read on paper: `“Employment” is Agency or Self-employed and “Shift work” is Yes`.
 * @param around the questions beside it, then those at the top of the record
 * @returns empty where there is none, or where the question it hangs on is not on paper
 */
export function conditionWords(
  conditions: readonly ShowIf[],
  ...around: readonly (readonly Field[])[]
): string {
  return conditions
    .flatMap(({ field: id, is }) => {
      const asked = around.flatMap((fields) => fields.filter((one) => one.id === id))[0];
      if (asked === undefined) return [];
      const options = asked.kind === 'choice' || asked.kind === 'choices' ? asked.options : [];
      const labels = (ids: readonly string[]) =>
        ids.map((one) => options.find((option) => option.id === one)?.label ?? one).join(words.or);
      const others = options.map((option) => option.id).filter((one) => !is.includes(one));
      // Many answers are told by the few that they are not.
      if (others.length > 0 && others.length * 2 < is.length)
        return [words.conditionNot(asked.label, labels(others))];
      return [words.condition(asked.label, labels(is))];
    })
    .join(words.and);
}

function keyOf({ field, is, orUnanswered }: ShowIf): string {
  return JSON.stringify([field, is, orUnanswered ?? false]);
}
