import type { Adjustment } from '../../../shared/documents/templates/adjustment.ts';
import { type AdjustableKind, sectionsOf } from '../../../shared/documents/templates/sections.ts';

/** The clinic's template with every section that the document has; as the program has it where the clinic has none. */
export function arranged(document: AdjustableKind, stored: Adjustment | undefined): Adjustment {
  const known = sectionsOf(document);
  const own = stored?.sections ?? [];
  const rest = known.filter(({ id }) => !own.some((one) => one.id === id));
  return {
    document,
    version: stored?.version ?? 1,
    opening: stored?.opening ?? '',
    closing: stored?.closing ?? '',
    sections: [...own, ...rest.map(({ id }) => ({ id, on: true, wording: '' }))],
  };
}
