import type { Audience } from '../../domain/sensitivity.ts';
import { adjustmentText as text, templateSectionTitles as titles } from '../../text/clinic-templates.ts';
import { documentNames } from '../../text/document-names.ts';
import { midSentence } from '../../text/findings.ts';
import { templateText } from '../../text/templates.ts';
import { templateOf } from '../composers/case-letter.ts';
import type { ComposeInput } from '../composers/case-reading.ts';
import { readersOf } from '../readers.ts';
import type { DocumentKind } from '../tree.ts';
import { isFromTemplate, templatesOf } from './built-in.ts';
import { isMergeField } from './merge-fields.ts';
import type { Template, TemplateSection } from './template.ts';

/** A section of a document that a clinic can place, and perhaps leave out. */
export interface KnownSection {
  /** The slot of its heading's block, up to what it is about; in a letter from a template the section's own id. */
  readonly id: string;
  readonly title: string;
  /** What a reader must not miss: limits, risks, what was not seen, declarations. */
  readonly required: boolean;
}

/** A document, or one of the letters of a kind, whose sections a clinic can adjust. */
export interface AdjustableDocument {
  /** The kind; with the template behind it where a kind has several. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Which of the kind's templates it is made from; undefined where it is none of several. */
  readonly template: string | undefined;
  /** For whom it can be written; the first when nobody is chosen. */
  readonly readers: readonly [Audience, ...Audience[]];
  readonly name: string;
  readonly group: keyof typeof text.groups;
  /** In the order in which the program has them. */
  readonly sections: readonly KnownSection[];
}

type ComposedKind = keyof typeof titles;

/** The sections that stay, whatever a clinic prefers. */
const required: Readonly<Record<ComposedKind, readonly string[]>> = {
  employerReport: ['questions', 'assessment', 'safety', 'outlook'],
  employerSummary: ['changes', 'safety', 'outlook'],
  initialReport: ['questions', 'assessment', 'safety', 'outlook'],
  activityReport: ['limits', 'agreement'],
  capacityReport: ['about', 'conduct', 'consistency', 'capacities', 'declaration'],
  workstationReport: ['issues', 'limits', 'agreement'],
  handlingReport: ['task', 'recommended', 'limits'],
  homeReport: ['risks', 'need', 'notSeen', 'agreement'],
  checklistReport: [],
  instrumentResults: [],
  // All that Practice Direction 35, paragraph 3.2, asks for, and what answers and sums of money rest on.
  expertReport: Object.keys(titles.expertReport).filter((id) => id !== 'cv'),
  clientSummary: ['open', 'shared', 'rights'],
  recommendationLetter: ['recommend', 'review'],
  adaptationLetter: ['recommend', 'need'],
  gpLetter: ['seen', 'done', 'asked'],
};

const letters: readonly DocumentKind[] = ['recommendationLetter', 'adaptationLetter', 'gpLetter'];

/** Made from templates, and yet as the program has it: the letter says one sentence and nothing else. */
const unadjusted: readonly DocumentKind[] = ['noReportLetter'];

/** Sections that belong to the signature: their words are the law's or stand right before it. */
const atTheEnd: Partial<Record<DocumentKind, readonly string[]>> = {
  expertReport: ['declaration', 'statement'],
};

let documents: readonly AdjustableDocument[] | undefined;

/**
 * Everything whose sections a clinic can adjust. Not among it: forms made from their questions, the one-page sheet, the copy of the whole
 * record and the letter that no report can be issued, which are whole or nothing.
 */
export function adjustableDocuments(): readonly AdjustableDocument[] {
  documents ??= [
    ...(Object.keys(titles) as ComposedKind[]).map(composedDocument),
    ...(Object.keys(documentNames) as DocumentKind[])
      .filter((kind) => isFromTemplate(kind) && !unadjusted.includes(kind))
      .flatMap((kind) => templatesOf(kind).map((template) => templateDocument(kind, template))),
  ];
  return documents;
}

/** One of them; undefined for any other name. */
export function adjustableDocument(id: string): AdjustableDocument | undefined {
  return adjustableDocuments().find((one) => one.id === id);
}

/** What a clinic's template for this document is called by, whether or not one can be made. */
export function adjustedAs(input: Pick<ComposeInput, 'kind' | 'audience' | 'template'>): string {
  return isFromTemplate(input.kind) ? templateId(input.kind, templateOf(input)) : input.kind;
}

/** What every block id of this document begins with. */
export function composerOf(input: Pick<ComposeInput, 'kind' | 'audience' | 'template'>): string {
  return isFromTemplate(input.kind) ? `${input.kind}/${templateOf(input).id}` : input.kind;
}

/** Whether a section of this slot is part of how a document ends. */
export function endsDocument(kind: DocumentKind, slot: string): boolean {
  return atTheEnd[kind]?.includes(slot) === true;
}

function composedDocument(kind: ComposedKind): AdjustableDocument {
  const sections = Object.entries(titles[kind]).map(([id, title]) => ({
    id,
    title,
    required: required[kind].includes(id),
  }));
  return {
    id: kind,
    kind,
    template: undefined,
    readers: readersOf[kind],
    name: documentNames[kind],
    group: letters.includes(kind) ? 'letters' : 'reports',
    sections,
  };
}

function templateDocument(kind: DocumentKind, template: Template): AdjustableDocument {
  const several = templatesOf(kind).length > 1;
  return {
    id: templateId(kind, template),
    kind,
    template: several ? template.id : undefined,
    readers: template.readers,
    name: several ? template.title : documentNames[kind],
    group: kind === 'consentForm' ? 'consent' : template.style === 'report' ? 'reports' : 'letters',
    sections: template.sections
      // Where a letter ends says nothing of its own.
      .filter(({ part }) => part !== 'closing')
      .map((section) => ({
        id: section.id,
        title: titleOf(section),
        required: section.required === true,
      })),
  };
}

function templateId(kind: DocumentKind, { id }: Template): string {
  return templatesOf(kind).length > 1 ? `${kind}/${id}` : kind;
}

/** Letters of a section's words that stand for its title where it has none. */
const shownLetters = 60;

/** Its title, else what it begins with; names of merge fields stand for what they are filled in with. */
function titleOf({ title, wording: [piece], part }: TemplateSection): string {
  if (title !== undefined) return readable(title);
  const words = piece?.kind === 'text' ? piece.text : piece?.kind === 'list' ? piece.items[0] : piece?.label;
  if (words === undefined) return part === undefined ? '' : (text.parts[part] ?? '');
  const told = readable(words);
  const cut = told.slice(0, shownLetters).replace(/\s+\S*$/u, '');
  return told.length <= shownLetters ? told : `${cut} …`;
}

function readable(wording: string): string {
  return wording.replace(/\{\{([^{}]*)\}\}/gu, (_whole, name: string) => {
    const id = name.trim();
    return isMergeField(id) ? `[${midSentence(templateText.labels[id])}]` : '';
  });
}
