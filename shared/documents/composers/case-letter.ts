import type { Audience } from '../../domain/sensitivity.ts';
import { templateText } from '../../text/templates.ts';
import { templatesFor, templatesOf } from '../templates/built-in.ts';
import type { Template } from '../templates/template.ts';
import type { Block, ResultChoice, TemplateChoice } from '../tree.ts';
import { BlockMaker } from './blocks.ts';
import { openInPart, partBlocks, partFrom } from './case-letter/parts.ts';
import { headingBlocks, wordingBlocks } from './case-letter/wording.ts';
import type { ComposeInput, Reading } from './case-reading.ts';
import { correctionMissing, readCorrection } from './correction-letter.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { languageHelp } from './language-help.ts';
import { aboutClient, letterClosing, letterMissing, letterOpening } from './letter.ts';
import { consentFor, openingBlocks, recipientOf } from './opening.ts';
import { recordChoices } from './record-choice.ts';
import { treeOf } from './tree-of.ts';
import { appointmentOf, visitsAhead } from './visits.ts';

/**
 * A letter or a sheet made from a template: its sections in order, with fixed wording filled in from the case. What the case does not
 * hold stays out and is named among what is missing.
 */
export function composeCaseLetter(input: ComposeInput): Composed {
  const template = templateOf(input);
  const make = new BlockMaker(`${input.kind}/${template.id}`, undefined, template.readers);
  const reading = { ...readCorrection(input), copyOf: copyOf(template, input) };
  const missing: string[] = [];
  const sections = template.sections
    .filter(({ on, readers }) => on && (readers?.includes(reading.audience) ?? true))
    .flatMap((section): Block[] => {
      const { blocks, missing: lacking } = wordingBlocks(make, section.id, section.wording, reading);
      const part = section.part === undefined ? [] : partBlocks(make, section.id, section.part, reading);
      missing.push(...lacking);
      const open = section.part === undefined ? undefined : openInPart(section.part, reading);
      if (open !== undefined) missing.push(open);
      const from = section.part !== undefined && part.length === 0 ? partFrom(section.part) : undefined;
      if (from !== undefined) missing.push(templateText.noPart(section.title ?? template.title, from));
      const told = section.part !== undefined && part.length === 0 ? [] : [...blocks, ...part];
      if (told.length === 0) return [];
      const heading = headingBlocks(make, section, reading);
      return [...heading, ...told];
    });
  return {
    tree: treeOf(input, template.style, template.title, [
      ...openingOf(make, template, reading),
      ...languageHelp(make, reading),
      ...sections,
      ...(template.style === 'letter' && !closes(template) ? letterClosing(make, reading) : []),
      ...(template.style === 'report' ? signatureBlocks(make, reading) : []),
    ]),
    missing: [
      ...(template.style === 'form' ? [] : letterMissing(reading)),
      ...(input.kind === 'correctionLetter' ? correctionMissing(input) : []),
      ...new Set(missing),
    ],
  };
}

/** The client's copy of a letter to somebody else stays that letter: the reader whom it was written to. */
function copyOf({ readers, style }: Template, { audience, data }: ComposeInput): Audience | undefined {
  if (audience !== 'client' || style !== 'letter' || readers[0] === 'client') return undefined;
  const others = readers.filter((reader) => reader !== 'client');
  return others.find((reader) => consentFor(data, reader) !== undefined) ?? others[0];
}

/** Whether a section says where the letter ends. */
function closes({ sections }: Template): boolean {
  return sections.some(({ on, part }) => on && part === 'closing');
}

function openingOf(make: BlockMaker, template: Template, reading: Reading): Block[] {
  const identity = { sensitivity: 'identity' } as const;
  switch (template.style) {
    case 'letter':
      return letterOpening(make, reading, subjectOf(template, reading));
    case 'report':
      return [
        make.heading('title', 1, template.title, identity),
        ...openingBlocks(make, reading, recipientOf(reading)),
      ];
    case 'form':
      // A sheet names whose it is and nothing more.
      return [
        make.heading('title', 1, template.title, identity),
        make.paragraph('whose', [reading.person.fullName], identity),
      ];
  }
}

/** What else a kind can be chosen by: the visit that an appointment is about. */
export function appointmentChoices(input: ComposeInput): readonly ResultChoice[] {
  return recordChoices(visitsAhead(input).reverse(), appointmentOf(input), (visit) => visit.text('purpose'));
}

/** The templates that the OT can choose from for this reader. */
export function templateChoices(input: ComposeInput): readonly TemplateChoice[] {
  // Where a kind has but one template there is nothing to choose.
  if (templatesOf(input.kind).length < 2) return [];
  const chosen = templateOf(input);
  return templatesFor(input.kind, input.audience).map(({ id, title }) => ({
    id,
    title,
    chosen: id === chosen.id,
  }));
}

/** The chosen template where it is for this reader, else the first one that is; for a reader of none, the first of the kind, whose blocks are for others. */
export function templateOf({
  kind,
  audience,
  template,
}: Pick<ComposeInput, 'kind' | 'audience' | 'template'>): Template {
  const all = templatesFor(kind, audience);
  const found = all.find(({ id }) => id === template) ?? all[0] ?? templatesOf(kind)[0];
  if (found === undefined) throw new Error(`no template makes a ${kind}`);
  return found;
}

function subjectOf(template: Template, reading: Reading) {
  return reading.audience === 'client' && reading.copyOf === undefined
    ? template.title
    : [...aboutClient(reading), `: ${lowered(template.title)}`];
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
