import { InstrumentKind, RecordKind } from '../domain/records.ts';
import { declarationFor } from './registry.ts';

/** A form that can be printed blank. */
export interface PrintableForm {
  readonly kind: RecordKind;
  readonly title: string;
  /** What can be printed by itself. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The energy diary has a form of its own for the client's pen, and each checklist of the clinic its own questions. */
const printedElsewhere: readonly RecordKind[] = ['energyDiary', 'checklist'];

/** Every form that can be printed blank: what is done on visits and at the desk in its order, then the instruments by title. */
export function printableForms(): readonly PrintableForm[] {
  const instruments: readonly RecordKind[] = InstrumentKind.options;
  const titled = (kind: RecordKind): PrintableForm => {
    const { title, sections } = declarationFor(kind);
    return { kind, title, parts: sections };
  };
  const others = RecordKind.options.filter(
    (kind) => !instruments.includes(kind) && !printedElsewhere.includes(kind),
  );
  return [
    ...others.map(titled),
    ...instruments.map(titled).sort((one, other) => one.title.localeCompare(other.title, 'en')),
  ];
}
