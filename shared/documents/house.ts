import { type HouseStyle, plainHouse } from '../domain/house-style.ts';
import type { DocumentTree } from './tree.ts';

/**
 * The tree in the clinic's own typeface and colour, with its logo. What is as it comes with the program is not written down.
 * @param signed whether the therapist has signed it: no other document bears the picture of the signature
 */
export function withHouse(tree: DocumentTree, house: HouseStyle = plainHouse, signed = false): DocumentTree {
  const { typeface, accent, logo, signature } = house;
  const plain = typeface === plainHouse.typeface && accent === plainHouse.accent;
  return {
    ...tree,
    ...(plain ? {} : { look: { typeface, accent } }),
    ...(logo === null ? {} : { letterhead: { ...tree.letterhead, logo } }),
    ...(signed && signature
      ? {
          blocks: tree.blocks.map((block) =>
            block.kind === 'signature' ? { ...block, picture: signature } : block,
          ),
        }
      : {}),
  };
}
