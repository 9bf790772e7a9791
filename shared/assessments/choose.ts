import type { ChoicesField } from './fields.ts';

/**
 * What is chosen of any number of choices once one of them was clicked, in the order of the declaration, so that the same choice
 * always reads the same. An option that stands alone takes off the others, and they take it off.
 * @param chosen ids chosen so far
 */
export function toggled(field: ChoicesField, chosen: readonly string[], id: string): string[] {
  const standsAlone = (other: string) =>
    field.options.some((option) => option.id === other && option.alone === true);
  const kept = standsAlone(id) ? [] : chosen.filter((other) => !standsAlone(other));
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...kept, id];
  return field.options.map((option) => option.id).filter((optionId) => next.includes(optionId));
}
