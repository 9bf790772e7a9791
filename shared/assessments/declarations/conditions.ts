import type { Field, ShowIf } from '../fields.ts';

/** Both conditions at once. */
export function and(one: ShowIf, other: ShowIf | undefined): ShowIf {
  if (other === undefined) return one;
  return { ...one, and: one.and === undefined ? other : and(one.and, other) };
}

/** The same questions, asked only while the condition holds as well. */
export function asked(condition: ShowIf, fields: readonly Field[]): readonly Field[] {
  return fields.map((field) => ({ ...field, showIf: and(condition, field.showIf) }));
}
