import { nioshText as text } from '../../text/instruments/niosh-lifting.ts';
import { figure } from '../figure.ts';
import type { Step } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import type { LiftEnd, LiftInputs, LiftResult } from './niosh-lift.ts';
import { frequencyMultiplier, isAtOrAbove, type Multipliers } from './niosh-multipliers.ts';
import { nioshTables } from './niosh-tables.ts';

const words = text.formula;

/** The way to the index: each multiplier at each end, the limit, and the load over it. */
export function liftSteps(inputs: LiftInputs, result: LiftResult): readonly Step[] {
  const { loadConstant, weightUnit } = nioshTables.systems[inputs.units];
  const { origin, destination } = result.fullPrecision;
  const limit = `${rounded(result.governingRWL, 1)} ${weightUnit}`;
  return [
    { label: text.loadConstant, from: '', result: `${figure(loadConstant)} ${weightUnit}` },
    ...endSteps(inputs, inputs.origin, origin, 'origin'),
    ...(destination && inputs.destination
      ? [
          ...endSteps(inputs, inputs.destination, destination, 'destination'),
          {
            label: text.governs,
            from: [origin, destination].map(({ RWL }) => `${rounded(RWL, 1)} ${weightUnit}`).join(', '),
            result: limit,
          },
        ]
      : []),
    {
      label: text.index,
      from: words.over(`${figure(inputs.load)} ${weightUnit}`, limit),
      result: result.governingLI === null ? text.undefined : rounded(result.governingLI, 2),
    },
  ];
}

type EndName = 'origin' | 'destination';

function endSteps(inputs: LiftInputs, { H, V }: LiftInputs['origin'], end: LiftEnd, name: EndName): Step[] {
  const { loadConstant, weightUnit } = nioshTables.systems[inputs.units];
  const factors = [end.HM, end.VM, end.DM, end.AM, end.FM, end.CM].map((factor) => rounded(factor, 2));
  const step = (key: keyof Multipliers, from: string): Step => ({
    label: text.stepOf(text.ends[name], text.multipliers[key]),
    from,
    result: rounded(end[key], 2),
  });
  return [
    step('HM', horizontalWords(inputs, H)),
    step('VM', verticalWords(inputs, V)),
    step('DM', travelWords(inputs)),
    step('AM', angleWords(inputs.asymmetryDeg)),
    step('FM', frequencyWords(inputs)),
    step('CM', words.coupling(text.grips[inputs.coupling], heightWords(inputs, V))),
    {
      label: text.limitAt[name],
      from: words.product(figure(loadConstant), factors),
      result: `${rounded(end.RWL, 1)} ${weightUnit}`,
    },
  ];
}

function horizontalWords({ units }: LiftInputs, H: number): string {
  const { lengthUnit, horizontal } = nioshTables.systems[units];
  const { nearest, farthest } = horizontal;
  if (H > farthest) return words.beyond(figure(H), lengthUnit, figure(farthest));
  return H < nearest
    ? words.nearest(figure(H), lengthUnit, figure(nearest))
    : words.quotient(figure(nearest), figure(H), lengthUnit);
}

function verticalWords({ units }: LiftInputs, V: number): string {
  const { lengthUnit, vertical } = nioshTables.systems[units];
  if (V > vertical.highest) return words.beyond(figure(V), lengthUnit, figure(vertical.highest));
  return words.height(figure(vertical.perUnit, 4), figure(V), figure(vertical.best), lengthUnit);
}

function travelWords({ units, verticalTravelD: D }: LiftInputs): string {
  const { lengthUnit, travel } = nioshTables.systems[units];
  if (D > travel.longest) return words.beyond(figure(D), lengthUnit, figure(travel.longest));
  return D <= travel.shortest
    ? words.shortTravel(figure(D), lengthUnit, figure(travel.shortest))
    : words.travel(figure(travel.base), figure(travel.over), figure(D), lengthUnit);
}

function angleWords(A: number): string {
  const { perDegree, greatest } = nioshTables.asymmetry;
  return A > greatest
    ? words.beyondAngle(figure(A), figure(greatest))
    : words.angle(figure(perDegree, 4), figure(A));
}

function frequencyWords(inputs: LiftInputs): string {
  const { from } = frequencyOf(inputs);
  const row = text.frequency(
    figure(inputs.frequencyPerMin),
    text.durations[inputs.duration],
    heightWords(inputs, inputs.origin.V),
  );
  return from.kind === 'between' || from.kind === 'towardsZero'
    ? `${row}${text.between(figure(from.below), figure(from.above))}`
    : row;
}

function frequencyOf({ frequencyPerMin, duration, units, origin }: LiftInputs) {
  return frequencyMultiplier(frequencyPerMin, duration, isAtOrAbove(units, origin.V));
}

function heightWords({ units }: LiftInputs, V: number): string {
  const { vertical, lengthUnit } = nioshTables.systems[units];
  const height = `${figure(vertical.best)} ${lengthUnit}`;
  return isAtOrAbove(units, V) ? text.atOrAbove(height) : text.below(height);
}

/** What must be said with the result: what lowers the limit most, why there is no index, and where a rule was needed. */
export function liftNotes(inputs: LiftInputs, result: LiftResult): readonly string[] {
  const { lengthUnit } = nioshTables.systems[inputs.units];
  const { from } = frequencyOf(inputs);
  const travelled =
    inputs.destination === undefined ? null : Math.abs(inputs.destination.V - inputs.origin.V);
  const D = inputs.verticalTravelD;
  return [
    result.governingLI === null ? text.notes.outside(reasonsOutside(inputs, result)) : lowestNote(result),
    ...(from.kind === 'towardsZero' ? [text.notes.towardsZero(figure(from.below), figure(from.above))] : []),
    ...(travelled !== null && Math.abs(travelled - D) > 1e-6 * Math.max(1, D)
      ? [text.notes.travelDiffers(figure(D), figure(travelled), lengthUnit)]
      : []),
    text.notes.notAPerson,
  ];
}

function lowestNote({ fullPrecision, governingEnd, lowestMultiplier: lowest }: LiftResult): string {
  const end = fullPrecision[governingEnd];
  if (lowest === null || end === undefined) return text.notes.allOnes;
  const name = fullPrecision.destination === undefined ? null : text.ends[governingEnd].toLowerCase();
  return text.notes.lowest(name, text.multipliers[lowest], rounded(end[lowest], 2), text.advice[lowest]);
}

/** Which limits of the equation the lift is beyond, at the end that governs. */
function reasonsOutside({ units }: LiftInputs, { fullPrecision, governingEnd }: LiftResult): string[] {
  const { horizontal, vertical, travel, lengthUnit } = nioshTables.systems[units];
  const end = fullPrecision[governingEnd];
  const most = (value: number) => `${figure(value)} ${lengthUnit}`;
  if (end === undefined) return [];
  return [
    ...(end.HM === 0 ? [text.beyond.HM(most(horizontal.farthest))] : []),
    ...(end.VM === 0 ? [text.beyond.VM(most(vertical.highest))] : []),
    ...(end.DM === 0 ? [text.beyond.DM(most(travel.longest))] : []),
    ...(end.AM === 0 ? [text.beyond.AM(`${figure(nioshTables.asymmetry.greatest)}°`)] : []),
    ...(end.FM === 0 ? [text.beyond.FM] : []),
  ];
}
