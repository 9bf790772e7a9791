import type { InstrumentKind } from '../../domain/records.ts';
import { RecordView } from '../view.ts';
import { type InstrumentForm, type InstrumentGroup, instrumentGroups } from './form.ts';
import { allInstrumentForms } from './registry.ts';

/** An instrument as it is offered. */
export interface ListedInstrument {
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly purpose: string;
}

/** Instruments that serve one purpose. */
export interface ListedGroup {
  readonly group: InstrumentGroup;
  readonly instruments: readonly ListedInstrument[];
}

/** Every instrument that can be filled in, by what it is for, each group by title; groups without any are left out. */
export function listedInstruments(
  forms: readonly InstrumentForm[] = allInstrumentForms(),
): readonly ListedGroup[] {
  return instrumentGroups
    .map((group) => ({
      group,
      instruments: forms
        .filter((form) => form.group === group)
        .map((form) => ({
          kind: form.kind,
          title: form.declaration.title,
          purpose: purposeOf(form),
        }))
        .sort((one, other) => one.title.localeCompare(other.title, 'en')),
    }))
    .filter(({ instruments }) => instruments.length > 0);
}

/** What an instrument is for, in its own words, else in those of its certificate; empty where neither says. */
export function purposeOf(form: InstrumentForm): string {
  if (form.purpose !== undefined) return form.purpose;
  const [reading] = form.readings(new RecordView('', form.declaration, {}));
  return reading?.instrument.certificate.purpose ?? '';
}
