import { type HouseStyle, plainHouse } from '../domain/house-style.ts';
import type { DocumentTree } from './tree.ts';

/** The tree in the clinic's own typeface and colour, with its logo. What is as it comes with the program is not written down. */
export function withHouse(tree: DocumentTree, house: HouseStyle = plainHouse): DocumentTree {
  const { typeface, accent, logo } = house;
  const plain = typeface === plainHouse.typeface && accent === plainHouse.accent;
  return {
    ...tree,
    ...(plain ? {} : { look: { typeface, accent } }),
    ...(logo === null ? {} : { letterhead: { ...tree.letterhead, logo } }),
  };
}
