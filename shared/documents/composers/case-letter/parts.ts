import { fitnessText } from '../../../text/fitness.ts';
import { templateText } from '../../../text/templates.ts';
import type { TemplatePart } from '../../templates/template.ts';
import type { Block } from '../../tree.ts';
import type { BlockMaker, ListItem } from '../blocks.ts';
import type { Reading } from '../case-reading.ts';
import { fitnessOf } from '../fitness.ts';
import { healthItems } from '../health.ts';
import { letterClosing } from '../letter.ts';
import {
  correctedBlocks,
  correctionBlocks,
  expertDutyBlocks,
  uncorrectedBlocks,
} from './correction-parts.ts';
import {
  appointmentBlocks,
  appointmentItems,
  dateItems,
  payItems,
  peopleItems,
  promiseItems,
  waitItems,
} from './person-parts.ts';
import { openSupport, supportItems } from './support-part.ts';
import {
  abilityItems,
  agreedItems,
  changeItems,
  demandBlocks,
  difficultyBlocks,
  equipmentBlocks,
  fitnessBlocks,
  limitItems,
  optionBlocks,
  restrictionItems,
  taskItems,
} from './work-parts.ts';

/** One part of the case as blocks, and where the OT records it. */
interface Part {
  readonly from: string;
  readonly blocks: (make: BlockMaker, slot: string, reading: Reading) => Block[];
  /** Why it says nothing yet although it has its sentence; undefined when it says something. */
  readonly open?: (reading: Reading) => string | undefined;
  /** Absence of it is an answer, such as no restriction: the section goes, and nothing is missing. */
  readonly mayBeEmpty?: boolean;
}

const { from } = templateText;

const listed = (place: string, items: (reading: Reading) => readonly ListItem[]): Part => ({
  from: place,
  blocks: (make, slot, reading) => {
    const lines = items(reading);
    return lines.length === 0 ? [] : [make.list(`${slot}/list`, false, lines, { sensitivity: 'identity' })];
  },
});

const parts: Readonly<Record<TemplatePart, Part>> = {
  ability: listed(from.analysis, abilityItems),
  limits: listed(from.analysis, limitItems),
  restrictions: { ...listed(from.analysis, restrictionItems), mayBeEmpty: true },
  fitness: {
    from: from.analysis,
    blocks: fitnessBlocks,
    open: (reading) => (fitnessOf(reading) === undefined ? fitnessText.missing : undefined),
  },
  demands: { from: from.analysis, blocks: demandBlocks },
  tasks: listed(from.analysis, taskItems),
  changes: listed(from.recommendations, changeItems),
  agreed: listed(from.recommendations, agreedItems),
  difficulties: { from: from.recommendations, blocks: difficultyBlocks },
  options: { from: from.recommendations, blocks: optionBlocks },
  equipment: { from: from.equipment, blocks: equipmentBlocks },
  support: { ...listed(from.recommendations, supportItems), open: openSupport },
  appointments: listed(from.visit, appointmentItems),
  appointment: { from: from.visit, blocks: appointmentBlocks },
  promises: listed(from.visit, promiseItems),
  people: listed(from.referral, peopleItems),
  payDates: listed(from.referral, payItems),
  dates: listed(from.referral, dateItems),
  closing: { from: from.document, blocks: (make, _slot, reading) => letterClosing(make, reading) },
  corrected: { from: from.document, blocks: correctedBlocks, mayBeEmpty: true },
  corrections: { from: from.document, blocks: correctionBlocks, mayBeEmpty: true },
  uncorrected: { from: from.document, blocks: uncorrectedBlocks, mayBeEmpty: true },
  expertDuty: { from: from.document, blocks: expertDutyBlocks, mayBeEmpty: true },
  health: listed(from.client, ({ data }) => healthItems(data.client)),
  waits: listed(from.interview, waitItems),
};

/** What a part of a template holds of this case; nothing where nothing is recorded. */
export function partBlocks(make: BlockMaker, slot: string, part: TemplatePart, reading: Reading): Block[] {
  return parts[part].blocks(make, `${slot}/${part}`, reading);
}

/** What a part still lacks although it is printed; undefined where nothing. */
export function openInPart(part: TemplatePart, reading: Reading): string | undefined {
  return parts[part].open?.(reading);
}

/** Where a part is recorded, in words; undefined for one that may be empty without anything missing. */
export function partFrom(part: TemplatePart): string | undefined {
  return parts[part].mayBeEmpty ? undefined : parts[part].from;
}
