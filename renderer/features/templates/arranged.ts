import type { Adjustment } from '../../../shared/documents/templates/adjustment.ts';
import type { AdjustableShown } from '../../../shared/ipc/template-contracts.ts';

/** A template with every section that the document has; as the program has it where the clinic has none. */
export function arranged({ id: document, sections }: AdjustableShown, own: Adjustment | null): Adjustment {
  const stored = own?.sections ?? [];
  const rest = sections.filter(({ id }) => !stored.some((one) => one.id === id));
  return {
    document,
    version: own?.version ?? 1,
    opening: own?.opening ?? '',
    closing: own?.closing ?? '',
    sections: [...stored, ...rest.map(({ id }) => ({ id, on: true, wording: '' }))],
  };
}
