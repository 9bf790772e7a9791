import tables from '../../../resources/instruments/rosa.json' with { type: 'json' };
import { rosaText as text } from '../../text/instruments/rosa.ts';
import { defineInstrument } from '../instrument.ts';
import { areaScore, areas, type RosaInputs, RosaWithoutPhone, RosaWithPhone } from './rosa-areas.ts';
import { rosaSteps } from './rosa-steps.ts';
import { cell, grid } from './tables.ts';

const chairTable = grid(tables.chair, 7, 8);
const monitorAndPhone = grid(tables.monitorAndPhone, 7, 8);
const mouseAndKeyboard = grid(tables.mouseAndKeyboard, 8, 8);

/** Every score on the way. Those of the chair's parts are without the time of use; all others are with it. */
export interface RosaResult {
  readonly seatHeightScore: number;
  readonly seatDepthScore: number;
  readonly armrestScore: number;
  readonly backSupportScore: number;
  /** Seat height and depth. */
  readonly seatAxis: number;
  /** Armrests and back support. */
  readonly armBackAxis: number;
  /** Section A, before the time of use. */
  readonly tableA: number;
  readonly chairScore: number;
  readonly monitorScore: number;
  /** 0 for a telephone that is not used. */
  readonly phoneScore: number;
  readonly sectionB: number;
  readonly mouseScore: number;
  readonly keyboardScore: number;
  readonly sectionC: number;
  /** The higher of sections B and C. */
  readonly monitorAndPeripherals: number;
  /** 1 to 10. */
  readonly final: number;
  readonly actionLevelReached: boolean;
}

/** ROSA of one workstation (Sonne, Villalta and Andrews 2012). */
export const rosa = defineInstrument<RosaInputs, RosaResult>({
  id: 'ROSA',
  version: 1,
  certificate: text.certificate,
  inputs: ({ phone }) => (saysNotUsed(phone) ? RosaWithoutPhone : RosaWithPhone),
  inputSets: [RosaWithPhone, RosaWithoutPhone],
  calculate: ({ chair, monitor, phone, mouse, keyboard }) => {
    const seatHeightScore = areaScore(areas.seatHeight, chair.seatHeight);
    const seatDepthScore = areaScore(areas.seatDepth, chair.seatDepth);
    const armrestScore = areaScore(areas.armrests, chair.armrests);
    const backSupportScore = areaScore(areas.backSupport, chair.backSupport);
    const seatAxis = seatHeightScore + seatDepthScore;
    const armBackAxis = armrestScore + backSupportScore;
    const tableA = cell(chairTable, (seatAxis - 2) * 8 + armBackAxis - 2);
    const chairScore = within(tableA + chair.durationModifier, 1, 10);
    const monitorScore = within(areaScore(areas.monitor, monitor) + monitor.durationModifier, 0, 7);
    const phoneScore = phone.used ? within(areaScore(areas.phone, phone) + phone.durationModifier, 0, 6) : 0;
    const sectionB = cell(monitorAndPhone, phoneScore * 8 + monitorScore);
    const mouseScore = within(areaScore(areas.mouse, mouse) + mouse.durationModifier, 0, 7);
    const keyboardScore = within(areaScore(areas.keyboard, keyboard) + keyboard.durationModifier, 0, 7);
    const sectionC = cell(mouseAndKeyboard, mouseScore * 8 + keyboardScore);
    const monitorAndPeripherals = Math.max(sectionB, sectionC);
    const final = Math.max(chairScore, monitorAndPeripherals);
    return {
      seatHeightScore,
      seatDepthScore,
      armrestScore,
      backSupportScore,
      seatAxis,
      armBackAxis,
      tableA,
      chairScore,
      monitorScore,
      phoneScore,
      sectionB,
      mouseScore,
      keyboardScore,
      sectionC,
      monitorAndPeripherals,
      final,
      actionLevelReached: final >= 5,
    };
  },
  explain: (inputs, result) => {
    const measure = (label: string, value: number) => ({ label, value: String(value), unit: '' });
    return {
      headline: { label: text.final, value: String(result.final), unit: text.outOf },
      band: result.actionLevelReached
        ? { words: text.bands.reached, tone: 'attend' }
        : { words: text.bands.below, tone: 'plain' },
      measures: [
        measure(text.sections.chair, result.chairScore),
        measure(text.sections.monitorAndPhone, result.sectionB),
        measure(text.sections.mouseAndKeyboard, result.sectionC),
      ],
      steps: rosaSteps(inputs, result),
      notes: result.final === 5 ? [text.atFive] : [],
    };
  },
  comparables: [
    comparable(text.final, (result) => result.final),
    comparable(text.sections.chair, (result) => result.chairScore),
    comparable(text.sections.monitorAndPhone, (result) => result.sectionB),
    comparable(text.sections.mouseAndKeyboard, (result) => result.sectionC),
  ],
});

function comparable(label: string, value: (result: RosaResult) => number) {
  return { label, unit: '', decimals: 0, better: 'lower', error: null, value } as const;
}

function saysNotUsed(phone: unknown): boolean {
  return typeof phone === 'object' && phone !== null && 'used' in phone && phone.used === false;
}

/** Where the method's tables end, a score counts as the last one. */
function within(score: number, from: number, to: number): number {
  return Math.min(Math.max(score, from), to);
}
