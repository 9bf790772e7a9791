import { partsOf } from './parts.ts';
import type { DocumentTree } from './tree.ts';

/** One part of a document in two readers' copies; null where a copy does not have it. */
export interface ComparedPart {
  readonly id: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly same: boolean;
  readonly isHeading: boolean;
}

/** Two readers' copies of a document part by part, in the order of the pages. */
export function sideBySide(
  left: Pick<DocumentTree, 'blocks'>,
  right: Pick<DocumentTree, 'blocks'>,
): readonly ComparedPart[] {
  const [leftParts, rightParts] = [partsOf(left), partsOf(right)];
  const others = new Map(rightParts.map((part) => [part.id, part]));
  const own = new Map(leftParts.map((part) => [part.id, part]));
  const order = leftParts.map(({ id }) => id);
  // What only the right copy has comes after what it follows there.
  for (const [index, { id }] of rightParts.entries()) {
    if (own.has(id)) continue;
    const before = rightParts[index - 1]?.id;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order.map((id) => {
    const [one, other] = [own.get(id), others.get(id)];
    return {
      id,
      left: one?.text ?? null,
      right: other?.text ?? null,
      same: one?.text === other?.text,
      isHeading: (one ?? other)?.isHeading === true,
    };
  });
}
