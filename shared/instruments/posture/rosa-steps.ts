import { postureText } from '../../text/instruments/posture.ts';
import { rosaText as text } from '../../text/instruments/rosa.ts';
import type { Step } from '../instrument.ts';
import { added, partsStep, scoreList, scoreSum } from './parts.ts';
import type { RosaResult } from './rosa.ts';
import { type AreaRule, areas, type Observed, type RosaInputs } from './rosa-areas.ts';

/** The way to the final score, area by area. */
export function rosaSteps(inputs: RosaInputs, result: RosaResult): readonly Step[] {
  return [
    ...chairSteps(inputs.chair, result),
    ...screenAndPhoneSteps(inputs, result),
    ...mouseAndKeyboardSteps(inputs, result),
    ...finalSteps(result),
  ];
}

function chairSteps(chair: RosaInputs['chair'], result: RosaResult): readonly Step[] {
  const { within, sections } = text;
  return [
    areaStep(text.areas.seatHeight, areas.seatHeight, chair.seatHeight, result.seatHeightScore),
    areaStep(text.areas.seatDepth, areas.seatDepth, chair.seatDepth, result.seatDepthScore),
    areaStep(text.areas.armrests, areas.armrests, chair.armrests, result.armrestScore),
    areaStep(text.areas.backSupport, areas.backSupport, chair.backSupport, result.backSupportScore),
    {
      label: sections.chairTable,
      from: scoreList([
        [within.seat, result.seatAxis],
        [within.armsAndBack, result.armBackAxis],
      ]),
      result: String(result.tableA),
    },
    {
      label: sections.chair,
      from: scoreSum([
        [within.sectionA, result.tableA],
        [within.time, chair.durationModifier],
      ]),
      result: String(result.chairScore),
    },
  ];
}

function screenAndPhoneSteps({ monitor, phone }: RosaInputs, result: RosaResult): readonly Step[] {
  return [
    areaStep(text.areas.monitor, areas.monitor, monitor, result.monitorScore, monitor.durationModifier),
    phone.used
      ? areaStep(text.areas.phone, areas.phone, phone, result.phoneScore, phone.durationModifier)
      : { label: text.areas.phone, from: text.within.notUsed, result: String(result.phoneScore) },
    {
      label: text.sections.monitorAndPhone,
      from: scoreList([
        [text.within.phone, result.phoneScore],
        [text.within.monitor, result.monitorScore],
      ]),
      result: String(result.sectionB),
    },
  ];
}

function mouseAndKeyboardSteps({ mouse, keyboard }: RosaInputs, result: RosaResult): readonly Step[] {
  return [
    areaStep(text.areas.mouse, areas.mouse, mouse, result.mouseScore, mouse.durationModifier),
    areaStep(text.areas.keyboard, areas.keyboard, keyboard, result.keyboardScore, keyboard.durationModifier),
    {
      label: text.sections.mouseAndKeyboard,
      from: scoreList([
        [text.within.mouse, result.mouseScore],
        [text.within.keyboard, result.keyboardScore],
      ]),
      result: String(result.sectionC),
    },
  ];
}

function finalSteps(result: RosaResult): readonly Step[] {
  const { within, sections } = text;
  const { sectionB, sectionC, chairScore, monitorAndPeripherals, final } = result;
  return [
    {
      label: sections.monitorAndPeripherals,
      from: within.higherOf(`${within.sectionB} ${sectionB}`, `${within.sectionC} ${sectionC}`),
      result: String(monitorAndPeripherals),
    },
    {
      label: text.final,
      from: within.higherOf(
        `${within.chair} ${chairScore}`,
        `${within.peripherals} ${monitorAndPeripherals}`,
      ),
      result: String(final),
    },
    {
      label: sections.actionLevel,
      from: within.finalScore(final),
      result: result.actionLevelReached ? text.reached : text.notReached,
    },
  ];
}

type PostureWords = keyof typeof text.postures;
type AdditionWords = keyof typeof text.additions;

/** @param time what the time of use adds; left out where it is added elsewhere */
function areaStep<Posture extends PostureWords, Addition extends AdditionWords>(
  label: string,
  { postures, additions }: AreaRule<Posture, Addition>,
  seen: Observed<Posture, Addition>,
  score: number,
  time?: number,
): Step {
  const more = additions.flatMap(([name, points]) => added(seen[name], text.additions[name], points));
  return partsStep(
    label,
    { words: text.postures[seen.posture], points: postures[seen.posture] },
    time === undefined ? more : [...more, { words: postureText.time, points: time }],
    score,
  );
}
