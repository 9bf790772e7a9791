import { kilograms, pounds, toKilograms, toPounds } from '../../domain/units.ts';
import { gripMassyWestropp, gripMathiowetz } from '../../instruments/capacity/grip-norms.ts';
import { gripConsistency } from '../../instruments/capacity/grip-trials.ts';
import { meanOf } from '../../instruments/capacity/norms.ts';
import { type DrawnHand, gripDrawing } from '../../instruments/drawings/grip.ts';
import { choice, guidance, number, option } from '../declarations/build.ts';
import type { Field, ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';
import {
  dominantHand,
  gaugeFields,
  gaugeTitle,
  type Hand,
  handsTested,
  normGroupFields,
  normReason,
  testedHands,
  testNotes,
  trialPaths,
  trialsOf,
  whileTested,
} from './capacity-fields.ts';
import { defineInstrumentForm, type Reading } from './form.ts';

const normed: ShowIf = { field: 'normSet', is: ['massyWestropp', 'mathiowetz'] };

/** The handle position in which both norm sets were measured. */
const NORM_POSITION = '2';

/** Grip strength of each hand: three trials, their consistency, and the norm set that the clinician chose, if any. */
export const gripForm = defineInstrumentForm({
  kind: 'grip',
  group: 'capacity',
  version: 1,
  title: 'Grip strength',
  purpose:
    'How hard each hand can squeeze: mean of three trials, trial-to-trial consistency, and a norm set of your choice or none.',
  sensitivity: 'clinical',
  sections: [
    {
      id: 'method',
      title: 'Client and method',
      fields: [
        guidance(
          'protocol',
          'Seated, elbow at a right angle',
          'note',
          'Shoulder by the side, forearm neutral, wrist slightly extended, feet flat. Squeeze for about three seconds; a minute’s rest; change sides each time. Stop if pain rises sharply. Leave out in a flare, with a fresh fracture, or soon after surgery.',
        ),
        dominantHand,
        handsTested,
        choice(
          'handlePosition',
          'Handle position',
          'clinical',
          ['1', '2', '3', '4', '5'].map((position) => option(position, position)),
          { help: 'The norms use the second. All three trials at the same one.' },
        ),
        ...gaugeFields('Dynamometer'),
      ],
    },
    {
      id: 'trials',
      title: 'Trials',
      purpose:
        'Three trials a hand, in kilograms as read. If the needle does not move, leave it out and say so.',
      fields: [...trialFields('right', 'Right hand'), ...trialFields('left', 'Left hand'), ...testNotes],
    },
    {
      id: 'norms',
      title: 'Norms',
      purpose: 'Your choice. “No norm” is a full answer: what the job asks is often the better comparison.',
      fields: [
        choice(
          'normSet',
          'Norm set',
          'clinical',
          [
            option('none', 'No norm', 'The strength stands on its own.'),
            option(
              'massyWestropp',
              'Massy-Westropp 2011',
              'Australia, from 20 years, by dominant and other hand.',
            ),
            option('mathiowetz', 'Mathiowetz 1985', 'United States, from 20 years, by right and left hand.'),
          ],
          { emptyStates: [] },
        ),
        {
          ...guidance(
            'otherPosition',
            'No norm at this handle position',
            'attend',
            'The norms were measured in the second position. A comparison would not be like with like, so none is shown.',
          ),
          showIf: { field: 'handlePosition', is: ['1', '3', '4', '5'], and: normed },
        },
        ...normGroupFields(normed),
        normReason,
      ],
    },
  ],
  readings,
  meaning: ({ instrument }) =>
    instrument === gripConsistency ? { kind: 'capacity', functionalEffect: null } : null,
  drawings: (record) => (testedHands(record).length === 0 ? [] : [gripDrawing(drawnHands(record))]),
});

function trialFields(hand: Hand, title: string): readonly Field[] {
  return [1, 2, 3].map((trial) =>
    number(`${hand}${trial}`, `${title}, trial ${trial}`, 'clinical', {
      unit: 'kg',
      min: 0.1,
      max: 120,
      decimals: 1,
      emptyStates: [],
      sources: ['measured'],
      ...whileTested(hand),
    }),
  );
}

function readings(record: RecordView): readonly Reading[] {
  const position = record.text('handlePosition') ?? NORM_POSITION;
  const elsewhere = position !== NORM_POSITION;
  const strengths = testedHands(record).map(
    ({ id, title }): Reading => ({
      // Strength at another handle position is another measure, and no earlier value of this one.
      id: elsewhere ? `${id}_position${position}` : id,
      title: gaugeTitle(record, elsewhere ? `${title}, handle position ${position}` : title),
      instrument: gripConsistency,
      inputs: { trials: trialsOf(record, id), units: 'kg' },
      paths: trialPaths('trials', id),
    }),
  );
  return [...strengths, ...testedHands(record).flatMap(({ id }) => normReading(record, id) ?? [])];
}

/** One hand beside the chosen norm set; undefined where none is chosen or the handle was elsewhere. */
function normReading(record: RecordView, hand: Hand): Reading | undefined {
  const position = record.text('handlePosition');
  if (position !== undefined && position !== NORM_POSITION) return undefined;
  const group = { sex: record.text('sex'), age: record.number('age') };
  const groupPaths = { sex: 'sex', age: 'age' };
  const title = gaugeTitle(record, `${hand === 'right' ? 'Right' : 'Left'} hand beside the norm`);
  const trials = trialsOf(record, hand);
  // Which norm to read off waits for the handle position: at any other there is none.
  const waits = position === undefined;
  switch (record.text('normSet')) {
    case 'mathiowetz':
      return {
        id: `${hand}Mathiowetz`,
        title,
        instrument: gripMathiowetz,
        inputs: {
          ...group,
          hand: waits ? undefined : hand === 'right' ? 'R' : 'L',
          units: 'lb',
          trials: trials.map((trial) => (trial === undefined ? undefined : toPounds(kilograms(trial)))),
        },
        paths: { ...groupPaths, hand: 'handlePosition', ...trialPaths('trials', hand) },
      };
    case 'massyWestropp': {
      const dominant = record.text('dominantHand');
      const complete = trials.filter((trial) => trial !== undefined);
      const missing = trials.indexOf(undefined);
      return {
        id: `${hand}MassyWestropp`,
        title,
        instrument: gripMassyWestropp,
        inputs: {
          ...group,
          hand: waits || dominant === undefined ? undefined : dominant === hand ? 'dominant' : 'nondominant',
          units: 'kg',
          score: missing === -1 ? meanOf(complete) : undefined,
        },
        paths: {
          ...groupPaths,
          hand: waits ? 'handlePosition' : 'dominantHand',
          score: `${hand}${missing === -1 ? 1 : missing + 1}`,
        },
      };
    }
    default:
      return undefined;
  }
}

function drawnHands(record: RecordView): readonly DrawnHand[] {
  return testedHands(record).map(({ id, title }) => ({
    name: title,
    trials: trialsOf(record, id).filter((trial) => trial !== undefined),
    wanted: 3,
    norm: drawnNorm(normReading(record, id)),
  }));
}

function drawnNorm(reading: Reading | undefined): DrawnHand['norm'] {
  if (reading === undefined) return null;
  if (reading.instrument === gripMassyWestropp) {
    const assessed = gripMassyWestropp.assess(reading.inputs);
    if (assessed.status !== 'scored') return null;
    const { normMean: mean, normSD: sd } = assessed.result;
    return mean === null || sd === null ? null : { mean, sd, source: 'Massy-Westropp 2011' };
  }
  const assessed = gripMathiowetz.assess(reading.inputs);
  if (assessed.status !== 'scored') return null;
  const { normMean, normSD } = assessed.result;
  if (normMean === null || normSD === null) return null;
  return {
    mean: toKilograms(pounds(normMean)),
    sd: toKilograms(pounds(normSD)),
    source: 'Mathiowetz 1985',
  };
}
