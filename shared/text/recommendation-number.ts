/**
 * `R3`: what a recommendation is called for good, on paper and on screen.
 * @param place of the recommendation among all that were ever made in its case, removed ones too, from 1
 */
export function recommendationNumber(place: number): string {
  return `R${place}`;
}
