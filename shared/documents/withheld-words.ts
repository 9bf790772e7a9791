import type { Audience } from '../domain/sensitivity.ts';
import { disclosureText } from '../text/disclosure.ts';
import type { Withheld } from './tree.ts';

/**
 * Which rule keeps something from this reader, in a sentence or two for the OT: what it counts as and what this reader gets of that, or what was
 * found in typed words.
 */
export function whyWithheld({ reason, sensitivity, term }: Withheld, audience: Audience): string {
  if (term !== null)
    return reason === 'health' ? disclosureText.holdsHealth(term) : disclosureText.holdsTerm(term);
  if (reason !== 'sensitivity' || sensitivity === null) return disclosureText.reasons[reason];
  return `${disclosureText.countsAs[sensitivity]} ${disclosureText.rules[sensitivity](disclosureText.who[audience])}`;
}
