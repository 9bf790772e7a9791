import type { Sensitivity } from '../../../domain/sensitivity.ts';
import { homeVisitText } from '../../../text/home-visit.ts';
import type { ChoiceField, NumberField, Option, ShowIf } from '../../fields.ts';
import { number, option, yesNo } from '../build.ts';

const { checks } = homeVisitText;

/** Something that should be so; “no” is a hazard, a fall risk or a fire risk. */
export type HomeCheckId = keyof typeof checks;

/** A question whose good answer is yes, seen or told: yes, no, not applicable or not known. */
export function check(id: HomeCheckId, rest: { readonly showIf?: ShowIf } = {}): ChoiceField {
  return yesNo(id, checks[id].label, 'function', {
    emptyStates: ['notApplicable', 'notKnown'],
    sources: ['observed', 'client', 'document'],
    ...rest,
  });
}

/** A length in whole millimetres, measured unless someone told it. */
export function millimetreField(
  id: string,
  label: string,
  range: { readonly min: number; readonly max: number },
  rest: {
    readonly help?: string;
    readonly showIf?: ShowIf;
    readonly sensitivity?: Sensitivity;
    readonly usually?: NumberField['usually'];
  } = {},
): NumberField {
  const { sensitivity = 'function', ...more } = rest;
  return number(id, label, sensitivity, {
    unit: 'mm',
    ...range,
    sources: ['measured', 'client', 'document'],
    emptyStates: ['notKnown', 'notApplicable'],
    counts: false,
    ...more,
  });
}

/** What can be done about a barrier at home, from the least to the most. */
export const optionKinds: readonly Option[] = [
  option('technique', 'Another way of doing it'),
  option('equipment', 'Equipment'),
  option('minor', 'Minor adaptation'),
  option('major', 'Major adaptation'),
  option('care', 'Help from a person'),
  option('rehouse', 'Another home'),
];
