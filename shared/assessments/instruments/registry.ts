import type { InstrumentKind } from '../../domain/records.ts';
import type { InstrumentForm } from './form.ts';
import { painRatingForm } from './pain-rating.ts';

const forms: Readonly<Record<InstrumentKind, InstrumentForm>> = {
  painRating: painRatingForm,
};

/** The form of each instrument that can be filled in from a case. */
export function instrumentForm(kind: InstrumentKind): InstrumentForm {
  return forms[kind];
}

/** Every instrument's form. */
export function allInstrumentForms(): readonly InstrumentForm[] {
  return Object.values(forms);
}
