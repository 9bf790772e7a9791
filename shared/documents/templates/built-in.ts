import confidentiality from '../../../resources/templates/confidentiality.json' with { type: 'json' };
import contactPreference from '../../../resources/templates/contact-preference.json' with { type: 'json' };
import fitnessStatement from '../../../resources/templates/fitness-statement.json' with { type: 'json' };
import handOn from '../../../resources/templates/hand-on.json' with { type: 'json' };
import independence from '../../../resources/templates/independence.json' with { type: 'json' };
import information from '../../../resources/templates/information.json' with { type: 'json' };
import memorySheet from '../../../resources/templates/memory-sheet.json' with { type: 'json' };
import needsAndWants from '../../../resources/templates/needs-and-wants.json' with { type: 'json' };
import nextContact from '../../../resources/templates/next-contact.json' with { type: 'json' };
import overview from '../../../resources/templates/overview.json' with { type: 'json' };
import payChange from '../../../resources/templates/pay-change.json' with { type: 'json' };
import stillHere from '../../../resources/templates/still-here.json' with { type: 'json' };
import workExplainer from '../../../resources/templates/work-explainer.json' with { type: 'json' };
import type { Audience } from '../../domain/sensitivity.ts';
import { readTemplate, type Template } from './template.ts';

/** In the order in which they are offered; the first for a reader is the one when none is chosen. */
const sources: readonly unknown[] = [
  information,
  confidentiality,
  nextContact,
  memorySheet,
  overview,
  handOn,
  needsAndWants,
  payChange,
  stillHere,
  workExplainer,
  contactPreference,
  independence,
  fitnessStatement,
];

let read: readonly Template[] | undefined;

/** The templates that come with the program, each read once when the first is needed. */
export function builtInTemplates(): readonly Template[] {
  read ??= sources.map((source) => readTemplate(source));
  return read;
}

/** Those that are written for this reader. */
export function templatesFor(audience: Audience): readonly Template[] {
  return builtInTemplates().filter(({ readers }) => readers.includes(audience));
}
