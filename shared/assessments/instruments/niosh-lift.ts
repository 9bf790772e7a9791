import { liftingDrawing } from '../../instruments/drawings/lifting.ts';
import { nioshLift } from '../../instruments/lifting/niosh-lift.ts';
import { liftingFormText as text } from '../../text/instruments/lifting-forms.ts';
import { nioshText } from '../../text/instruments/niosh-lifting.ts';
import { choice, option } from '../declarations/build.ts';
import type { ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Meaning, type Reading, type ScoredReading } from './form.ts';
import {
  controlOf,
  distanceReadings,
  durationOf,
  durationReadings,
  frequencyOf,
  handDistance,
  measured,
  travelled,
  unitsOf,
} from './lifting-answers.ts';
import {
  angleField,
  controlField,
  couplingField,
  durationFields,
  fitHeldBack,
  fitSection,
  frequencyFields,
  frequencyFromField,
  lengths,
  unitsField,
  weights,
} from './lifting-fields.ts';
import { liftLevers } from './lifting-levers.ts';

const isMeasured: ShowIf = { field: 'distanceFrom', is: ['measured'] };
const isEstimated: ShowIf = { field: 'distanceFrom', is: ['width'] };

/** One way of lifting, by the revised NIOSH equation. */
export const nioshLiftForm = defineInstrumentForm({
  kind: 'nioshLift',
  group: 'lifting',
  version: 1,
  title: nioshText.single.certificate.title,
  sensitivity: 'function',
  sections: [
    fitSection,
    {
      id: 'load',
      title: text.load.title,
      fields: [unitsField, ...weights('load', text.weight), couplingField],
    },
    {
      id: 'start',
      title: text.start.title,
      fields: [
        ...lengths('startHeight', text.startHeight, 0),
        choice(
          'distanceFrom',
          text.distanceFrom.question,
          'function',
          [option('measured', text.distanceFrom.measured), option('width', text.distanceFrom.width)],
          { help: text.distanceFrom.help, emptyStates: [] },
        ),
        ...lengths('startDistance', text.startDistance, 1, isMeasured),
        ...lengths('boxWidth', text.boxWidth, 1, isEstimated),
      ],
    },
    {
      id: 'end',
      title: text.end.title,
      fields: [
        ...lengths('endHeight', text.endHeight, 0),
        controlField,
        ...lengths('endDistance', text.endDistance, 1, { field: 'control', is: ['yes'], and: isMeasured }),
        angleField,
      ],
    },
    {
      id: 'pace',
      title: text.pace.title,
      fields: [frequencyFromField, ...frequencyFields, ...durationFields],
    },
  ],
  heldBack: fitHeldBack,
  ofTask: true,
  levers: {
    showIf: { field: 'units', is: ['metric', 'us'] },
    parts: liftLevers({
      loadIds: ['load'],
      limitOf: (record) => recommendedLimit(mainReading(record)),
      loads: weights('load', text.weight),
      startDistance: [
        ...lengths('startDistance', text.startDistance, 1, isMeasured),
        ...lengths('boxWidth', text.boxWidth, 1, isEstimated),
      ],
      endDistance: lengths('endDistance', text.endDistance, 1, {
        field: 'control',
        is: ['yes'],
        and: isMeasured,
      }),
    }),
  },
  readings: (record) => [mainReading(record), ...durationReadings(record), ...distanceReadings(record)],
  meaning: ({ id, inputs }) => (id === 'main' ? liftMeaning(inputs, null) : null),
  drawings: (record) => [
    {
      ...liftingDrawing({
        units: unitsOf(record).value,
        origin: {
          H: handDistance(record, 'start').value,
          V: measured(record, '', 'startHeight', 'length').value,
        },
        destination: {
          H: controlOf(record).value ? handDistance(record, 'end').value : undefined,
          V: measured(record, '', 'endHeight', 'length').value,
        },
        verticalTravelD: mainReading(record).inputs.verticalTravelD,
        asymmetryDeg: record.number('angle'),
        significantControlAtDestination: controlOf(record).value,
      }),
      reading: 'main',
    },
  ],
});

function mainReading(record: RecordView): Reading {
  const helped = record.text('duration') === 'fromTimes' || record.text('distanceFrom') === 'width';
  const load = measured(record, '', 'load', 'weight');
  const startHeight = measured(record, '', 'startHeight', 'length');
  const endHeight = measured(record, '', 'endHeight', 'length');
  const startDistance = handDistance(record, 'start');
  const endDistance = handDistance(record, 'end');
  const travel = travelled(startHeight, endHeight);
  const frequency = frequencyOf(record);
  const duration = durationOf(record);
  const control = controlOf(record);
  return {
    id: 'main',
    title: helped ? text.readings.lift : null,
    instrument: nioshLift,
    inputs: {
      units: unitsOf(record).value,
      load: load.value,
      origin: { H: startDistance.value, V: startHeight.value },
      ...(control.value === true ? { destination: { H: endDistance.value, V: endHeight.value } } : {}),
      verticalTravelD: travel.value,
      asymmetryDeg: record.number('angle'),
      frequencyPerMin: frequency.value,
      duration: duration.value,
      coupling: record.text('coupling'),
      significantControlAtDestination: control.value,
    },
    paths: {
      units: 'units',
      load: load.path,
      'origin.H': startDistance.path,
      'origin.V': startHeight.path,
      'destination.H': endDistance.path,
      'destination.V': endHeight.path,
      verticalTravelD: travel.path,
      asymmetryDeg: 'angle',
      frequencyPerMin: frequency.path,
      duration: duration.path,
      coupling: 'coupling',
      significantControlAtDestination: control.path,
    },
  };
}

/**
 * The weight that the equation recommends for a lift at most, in its own unit, down to one decimal.
 * @returns undefined while the lift is not known, or where no weight is recommended
 */
export function recommendedLimit({ inputs }: Pick<Reading, 'inputs'>): number | undefined {
  const assessed = nioshLift.assess(inputs);
  if (assessed.status !== 'scored') return undefined;
  const limit = Math.floor(assessed.result.governingRWL * 10) / 10;
  return limit > 0 ? limit : undefined;
}

/**
 * What a lift above its limit means at work, and what weighs most in it; nothing where it is within.
 * @param task its name, where it is one of several
 */
export function liftMeaning(inputs: ScoredReading['inputs'], task: string | null): Meaning | null {
  const { governingLI, lowestMultiplier } = nioshLift.score(inputs);
  const words = text.meaning;
  if (governingLI === null)
    return { kind: 'hazard', functionalEffect: task === null ? words.beyond : words.beyondIn(task) };
  if (governingLI <= 1) return null;
  const reason = words.reasons[lowestMultiplier ?? 'load'];
  return {
    kind: 'hazard',
    functionalEffect: task === null ? words.above(reason) : words.aboveIn(task, reason),
  };
}
