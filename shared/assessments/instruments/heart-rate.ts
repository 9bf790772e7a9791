import {
  chronotropicIndex,
  HeartRateFormula,
  maximumHeartRate,
  targetHeartRate,
} from '../../instruments/capacity/heart-rate.ts';
import { heartRateText as text } from '../../text/instruments/heart-rate.ts';
import { choice, choices, extra, guidance, line, number, option, yesNo } from '../declarations/build.ts';
import type { NumberField, ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Reading } from './form.ts';

const predicted: ShowIf = { field: 'maxFrom', is: ['predicted'] };
const targets: ShowIf = { field: 'wanted', is: ['targets'] };
const response: ShowIf = { field: 'wanted', is: ['response'] };
const slowed: ShowIf = { field: 'slowing', is: ['yes'] };
const paced: ShowIf = { field: 'pacemaker', is: ['yes'] };

const questions = text.form;

/** Heart rate: a maximum, by a named formula or measured; target rates; the response to exercise. */
export const heartRateForm = defineInstrumentForm({
  kind: 'heartRate',
  group: 'capacity',
  version: 1,
  title: questions.title,
  purpose: questions.purpose,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'safety',
      title: questions.safety,
      purpose: questions.safetyPurpose,
      fields: [
        yesNo('slowing', questions.slowing, 'clinical', { help: questions.slowingHelp }),
        yesNo('pacemaker', questions.pacemaker, 'clinical'),
        {
          ...guidance('switchedOffMedicine', questions.switchedOff, 'stop', questions.instead),
          showIf: slowed,
        },
        {
          ...guidance('switchedOffDevice', questions.switchedOff, 'stop', questions.instead),
          showIf: paced,
        },
      ],
    },
    {
      id: 'maximum',
      title: questions.maximum,
      fields: [
        choice(
          'maxFrom',
          questions.maxFrom,
          'clinical',
          [
            option('predicted', questions.predicted, questions.predictedHelp),
            option('measured', questions.measured, questions.measuredHelp),
          ],
          { emptyStates: [] },
        ),
        choice(
          'formula',
          questions.formula,
          'clinical',
          HeartRateFormula.options.map((id) => option(id, text.formulas[id])),
          { ...extra, help: questions.formulaHelp, emptyStates: [], showIf: predicted },
        ),
        number('age', questions.age, 'clinical', {
          unit: 'years',
          min: 15,
          max: 100,
          help: questions.ageHelp,
          showIf: predicted,
        }),
        rate('measuredMax', questions.measuredMax, [31, 230], { field: 'maxFrom', is: ['measured'] }),
        line('measuredHow', questions.measuredHow, 'clinical', {
          ...extra,
          showIf: { field: 'maxFrom', is: ['measured'] },
        }),
      ],
    },
    {
      id: 'use',
      title: questions.use,
      fields: [
        choices(
          'wanted',
          questions.wanted,
          'clinical',
          [
            option('targets', questions.targets, questions.targetsHelp),
            option('response', questions.response, questions.responseHelp),
          ],
          { ...extra, emptyStates: [] },
        ),
        {
          ...rate('resting', questions.resting, [30, 130], {
            field: 'wanted',
            is: ['targets', 'response'],
          }),
          help: questions.restingHelp,
        },
        percent('low', questions.low),
        percent('high', questions.high),
        { ...rate('peak', questions.peak, [30, 230], response), help: questions.peakHelp },
      ],
    },
  ],
  heldBack: (record) => {
    if (record.text('maxFrom') === 'predicted') {
      const answers = [record.text('slowing'), record.text('pacemaker')];
      if (answers.includes('yes')) return questions.heldBack;
      if (!answers.every((answer) => answer === 'no')) return questions.askFirst;
    }
    const [low, high] = [record.number('low'), record.number('high')];
    return low !== undefined && high !== undefined && low > high ? questions.endsCrossed(low, high) : null;
  },
  readings,
});

function rate(
  id: string,
  label: string,
  [min, max]: readonly [min: number, max: number],
  showIf: ShowIf,
): NumberField {
  return number(id, label, 'clinical', {
    unit: text.perMinute,
    min,
    max,
    sources: ['measured', 'document'],
    showIf,
  });
}

function percent(id: string, label: string): NumberField {
  return number(id, label, 'clinical', {
    unit: '%',
    min: 0,
    max: 100,
    help: questions.percentHelp,
    emptyStates: [],
    showIf: targets,
  });
}

function readings(record: RecordView): readonly Reading[] {
  const from = record.text('maxFrom');
  if (from === undefined) return [];
  const byAge = from === 'predicted';
  const formula = HeartRateFormula.catch('tanaka').parse(record.text('formula'));
  const byFormula = { formula, age: record.number('age') };
  const maximumName = byAge ? text.formulaNames[formula] : questions.measuredName;
  const estimate: Reading = {
    id: 'maximum',
    title: questions.maximumBy(maximumName),
    instrument: maximumHeartRate,
    inputs: byFormula,
    paths: { formula: 'formula', age: 'age' },
  };
  const assessed = maximumHeartRate.assess(byFormula);
  const predictedMax = assessed.status === 'scored' ? assessed.result.hrMax : undefined;
  const rates = {
    restingHR: record.number('resting'),
    maxHR: byAge ? predictedMax : record.number('measuredMax'),
  };
  const ratePaths = { restingHR: 'resting', maxHR: byAge ? 'age' : 'measuredMax' };
  const wanted = record.list('wanted');
  return [
    ...(byAge ? [estimate] : []),
    ...(wanted.includes('targets')
      ? [
          {
            id: 'targets',
            title: questions.targetsFrom(maximumName),
            instrument: targetHeartRate,
            inputs: { ...rates, intensityPercents: [record.number('low'), record.number('high')] },
            paths: { ...ratePaths, 'intensityPercents.0': 'low', 'intensityPercents.1': 'high' },
          },
        ]
      : []),
    ...(wanted.includes('response')
      ? [
          {
            // An index from another maximum is no earlier value of this one.
            id: `response_${byAge ? formula : 'measured'}`,
            title: questions.responseFrom(maximumName),
            instrument: chronotropicIndex,
            inputs: { ...rates, peakHR: record.number('peak') },
            paths: { ...ratePaths, peakHR: 'peak' },
          },
        ]
      : []),
  ];
}
