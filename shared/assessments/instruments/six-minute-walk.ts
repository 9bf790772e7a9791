import { sixMinuteWalkDistance, sixMinuteWalkEnright } from '../../instruments/capacity/six-minute-walk.ts';
import { walkDrawing } from '../../instruments/drawings/walk.ts';
import { choice, extra, guidance, line, number, option } from '../declarations/build.ts';
import type { ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { normGroupFields, normReason, testNotes } from './capacity-fields.ts';
import { defineInstrumentForm, type Reading } from './form.ts';

const normed: ShowIf = { field: 'normSet', is: ['enright'] };

/** The six-minute walk: the distance, and the predicted one where the clinician wants it. */
export const sixMinuteWalkForm = defineInstrumentForm({
  kind: 'sixMinuteWalk',
  group: 'capacity',
  version: 1,
  title: 'Six-minute walk',
  purpose:
    'How far a person walks on the flat in six minutes, and how that compares with a prediction if you want one.',
  sensitivity: 'clinical',
  sections: [
    {
      id: 'walk',
      title: 'The walk',
      fields: [
        guidance(
          'stop',
          'Stop for chest pain, severe breathlessness, cramps, staggering, pallor or sweating',
          'stop',
          'Do not test with unstable heart disease or against medical advice. With post-exertional symptoms, leave this test out or shorten it.',
        ),
        guidance(
          'protocol',
          'A flat course of 30 m, as far as possible in six minutes',
          'note',
          'Usual shoes and walking aid. Rests are allowed and the clock runs on. Say the standard words each minute, and nothing between.',
        ),
        number('distance', 'Distance walked', 'clinical', {
          unit: 'm',
          min: 0,
          max: 1200,
          decimals: 1,
          emptyStates: ['notTested', 'declined'],
          sources: ['measured'],
        }),
        choice(
          'end',
          'How it ended',
          'clinical',
          [
            option('sixMinutes', 'Walked until six minutes'),
            option('rested', 'Rested, then walked on'),
            option('clientStopped', 'Client chose to stop'),
            option('assessorStopped', 'Assessor stopped it'),
          ],
          { help: 'The distance stands in every case.' },
        ),
        number('course', 'Length of the course', 'clinical', { ...extra, unit: 'm', min: 5, max: 100 }),
        number('walks', 'Which walk this was', 'clinical', {
          ...extra,
          unit: '',
          min: 1,
          max: 10,
          help: '1 for the first. A second walk is often longer by practice alone.',
        }),
        line('aid', 'Walking aid, orthosis or oxygen', 'clinical', extra),
        ...testNotes,
      ],
    },
    {
      id: 'norms',
      title: 'Prediction',
      purpose: 'Your choice. A share of a prediction is not a measure of what a job asks.',
      fields: [
        choice(
          'normSet',
          'Prediction',
          'clinical',
          [
            option('none', 'No prediction', 'The distance stands on its own.'),
            option('enright', 'Enright and Sherrill 1998', 'Healthy adults of 40 to 80 years, first walk.'),
          ],
          { emptyStates: [] },
        ),
        ...normGroupFields(normed),
        number('height', 'Height', 'clinical', {
          unit: 'cm',
          min: 120,
          max: 210,
          decimals: 1,
          help: 'Without shoes. The prediction needs it.',
          showIf: normed,
        }),
        number('weight', 'Weight', 'clinical', {
          unit: 'kg',
          min: 30,
          max: 180,
          decimals: 1,
          help: 'The prediction needs it.',
          showIf: normed,
        }),
        normReason,
      ],
    },
  ],
  readings: (record) => {
    const predicted = predictedReading(record);
    const walked: Reading = {
      id: 'main',
      title: predicted === undefined ? null : 'Walk',
      instrument: sixMinuteWalkDistance,
      inputs: { distanceM: record.number('distance') },
      paths: { distanceM: 'distance' },
    };
    return predicted === undefined ? [walked] : [walked, predicted];
  },
  meaning: ({ instrument }) =>
    instrument === sixMinuteWalkDistance ? { kind: 'capacity', functionalEffect: null } : null,
  drawings: (record) => {
    const distance = record.number('distance') ?? null;
    const assessed = sixMinuteWalkEnright.assess(predictedReading(record)?.inputs);
    const result = assessed.status === 'scored' ? assessed.result : undefined;
    const holds = result !== undefined && result.percentPredicted !== null;
    if (distance === null && !holds) return [];
    return [
      walkDrawing({
        distance,
        predicted: holds ? result.predicted : null,
        lowerLimit: holds && result.belowLLN !== null ? result.lowerLimitNormal : null,
      }),
    ];
  },
});

function predictedReading(record: RecordView): Reading | undefined {
  if (record.text('normSet') !== 'enright') return undefined;
  return {
    id: 'enright',
    title: 'Beside the prediction',
    instrument: sixMinuteWalkEnright,
    inputs: {
      sex: record.text('sex'),
      age: record.number('age'),
      heightCm: record.number('height'),
      weightKg: record.number('weight'),
      distanceM: record.number('distance'),
    },
    paths: { sex: 'sex', age: 'age', heightCm: 'height', weightKg: 'weight', distanceM: 'distance' },
  };
}
