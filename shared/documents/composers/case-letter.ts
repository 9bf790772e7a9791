import { templateText } from '../../text/templates.ts';
import { templatesFor } from '../templates/built-in.ts';
import type { Template } from '../templates/template.ts';
import type { Block, TemplateChoice } from '../tree.ts';
import { BlockMaker } from './blocks.ts';
import { partBlocks, partFrom } from './case-letter/parts.ts';
import { wordingBlocks } from './case-letter/wording.ts';
import { type ComposeInput, type Reading, readCase } from './case-reading.ts';
import type { Composed } from './employer-report.ts';
import { aboutClient, letterClosing, letterMissing, letterOpening } from './letter.ts';
import { treeOf } from './tree-of.ts';

/**
 * A letter or a sheet made from a template: its sections in order, with fixed wording filled in from the case. What the case does not
 * hold stays out and is named among what is missing.
 */
export function composeCaseLetter(input: ComposeInput): Composed {
  const template = templateOf(input);
  const make = new BlockMaker(`caseLetter/${template.id}`, undefined, template.readers);
  const reading = readCase(input);
  const missing: string[] = [];
  const sections = template.sections
    .filter(({ on }) => on)
    .flatMap((section): Block[] => {
      const { blocks, missing: lacking } = wordingBlocks(make, section.id, section.wording, reading);
      const part = section.part === undefined ? [] : partBlocks(make, section.id, section.part, reading);
      missing.push(...lacking);
      if (section.part !== undefined && part.length === 0)
        missing.push(templateText.noPart(section.title ?? template.title, partFrom(section.part)));
      const told = section.part !== undefined && part.length === 0 ? [] : [...blocks, ...part];
      if (told.length === 0) return [];
      const heading =
        section.title === undefined
          ? []
          : [make.heading(`${section.id}/title`, 2, section.title, { sensitivity: 'identity' })];
      return [...heading, ...told];
    });
  const letter = template.style === 'letter';
  return {
    tree: treeOf(input, template.style, template.title, [
      ...(letter
        ? letterOpening(make, reading, subjectOf(template, reading))
        : sheetOpening(make, template, reading)),
      ...sections,
      ...(letter ? letterClosing(make, reading) : []),
    ]),
    missing: [...(letter ? letterMissing(reading) : []), ...new Set(missing)],
  };
}

/** The templates that the OT can choose from for this reader. */
export function templateChoices(input: ComposeInput): readonly TemplateChoice[] {
  const chosen = templateOf(input);
  return templatesFor(input.audience).map(({ id, title }) => ({ id, title, chosen: id === chosen.id }));
}

/** The chosen template where it is for this reader, else the first one that is. */
export function templateOf({ audience, template }: Pick<ComposeInput, 'audience' | 'template'>): Template {
  const all = templatesFor(audience);
  const found = all.find(({ id }) => id === template) ?? all[0];
  if (found === undefined) throw new Error(`no template is for the reader ${audience}`);
  return found;
}

function subjectOf(template: Template, reading: Reading) {
  return reading.audience === 'client'
    ? template.title
    : [...aboutClient(reading), `: ${lowered(template.title)}`];
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** A sheet names whose it is and nothing more. */
function sheetOpening(make: BlockMaker, { title }: Template, { person }: Reading): Block[] {
  return [
    make.heading('title', 1, title, { sensitivity: 'identity' }),
    make.paragraph('whose', [person.fullName], { sensitivity: 'identity' }),
  ];
}
