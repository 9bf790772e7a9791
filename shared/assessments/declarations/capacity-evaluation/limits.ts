import { exertionEnds } from '../../../domain/exertion.ts';
import { demandCatalogue } from '../../catalogue.ts';
import type { Section } from '../../define.ts';
import { choice, date, extra, group, guidance, line, number, option } from '../build.ts';

/** On the scale that the evaluation chose, from end to end. */
export const exertionRange = {
  min: 0,
  max: 20,
  rangeBy: { field: 'exertionScale', ranges: exertionEnds },
} as const;

/** The limits that hold on this day, as the clinic signed them, and what was changed for this person. */
export const limits: Section = {
  id: 'limits',
  title: 'Limits of the day',
  purpose: 'From the clinic’s settings, as signed there. Lower them for this person if a doctor says so.',
  fields: [
    guidance(
      'limitsHint',
      'At a limit the test is interrupted at once',
      'stop',
      'The last reading is saved first. Pain by itself never ends a test: it asks you.',
    ),
    choice('heartRateRule', 'Heart rate limit', 'clinical', [
      option('on', 'Holds', 'The limit below'),
      option('offBetaBlocker', 'Off: beta-blocker', 'Exertion and blood pressure instead'),
      option('doctor', 'A doctor’s limit', 'Written below; the lower of both holds'),
    ]),
    number('limitHeartRate', 'Heart rate during a test, stop at', 'clinical', vital('bpm', 20, 250)),
    number('limitHeartRateRest', 'Heart rate at rest, postpone from', 'clinical', vital('bpm', 20, 250)),
    number('limitSystolicRest', 'Systolic at rest, postpone from', 'clinical', vital('mmHg', 40, 300)),
    number('limitDiastolicRest', 'Diastolic at rest, postpone from', 'clinical', vital('mmHg', 20, 200)),
    number('slowHeartRateRest', 'Slow heart rate at rest, ask below', 'clinical', more('bpm', 20, 250)),
    number('saturationRest', 'Oxygen saturation at rest, ask below', 'clinical', more('%', 50, 100)),
    number(
      'systolicRestStatic',
      'Systolic at rest, hand tests, postpone from',
      'clinical',
      more('mmHg', 40, 300),
    ),
    number(
      'diastolicRestStatic',
      'Diastolic at rest, hand tests, postpone from',
      'clinical',
      more('mmHg', 20, 200),
    ),
    number('limitSystolic', 'Systolic during a test, stop above', 'clinical', vital('mmHg', 40, 300)),
    number('systolicFall', 'Fall of systolic with more load, stop above', 'clinical', more('mmHg', 0, 100)),
    number('limitSaturation', 'Oxygen saturation, stop below', 'clinical', vital('%', 50, 100)),
    choice('exertionScale', 'Exertion is told on', 'clinical', [
      option('cr10', '0 to 10'),
      option('rpe', '6 to 20'),
    ]),
    number('limitExertion', 'Exertion, ask from', 'clinical', {
      ...vital('', 0, 20),
      ...exertionRange,
      help: 'After a change of the scale, type it anew. Until then the same share of the new scale holds, rounded down.',
    }),
    number('painRise', 'Pain up by this much, ask', 'clinical', more('', 1, 10)),
    number('painCeiling', 'Pain, ask from', 'clinical', more('', 1, 10)),
    number('limitLoad', 'Heaviest load in this clinic', 'function', {
      unit: 'kg',
      min: 0,
      max: 200,
      decimals: 1,
      emptyStates: [],
    }),
    number('loadStep', 'Step of the load', 'function', { ...more('kg', 0.1, 50), decimals: 1 }),
    number('projectedFrequent', 'Projected to frequent, of the most handled', 'function', more('%', 0, 100)),
    number('projectedConstant', 'Projected to constant, of the most handled', 'function', more('%', 0, 100)),
    line('limitsSignedBy', 'Signed off by', 'clinical'),
    date('limitsSignedOn', 'Signed off on', 'clinical', { allow: 'past' }),
  ],
};

function vital(unit: string, min: number, max: number) {
  return { unit, min, max, emptyStates: ['notApplicable'] } as const;
}

/** Copied from the clinic, seldom looked at. */
function more(unit: string, min: number, max: number) {
  return { ...extra, unit, min, max, emptyStates: [] } as const;
}

export const equipment: Section = {
  id: 'equipment',
  title: 'Equipment',
  purpose: 'Equipment that is overdue for calibration labels every result taken with it.',
  fields: [
    group('equipment', 'Equipment used', 'clinical', {
      itemName: 'device',
      titleField: 'name',
      maxItems: 40,
      counts: false,
      fields: [
        line('name', 'Device', 'clinical'),
        line('serial', 'Serial number', 'clinical', extra),
        date('calibrationDue', 'Calibration due', 'clinical', {
          allow: 'any',
          emptyStates: ['notKnown', 'notApplicable'],
        }),
      ],
    }),
  ],
};

/** Demands of the job that no test shows, each with its reason. */
export const battery: Section = {
  id: 'battery',
  title: 'Asked by the job, not tested',
  purpose: 'Not tested is an answer once it has its reason.',
  fields: [
    group('notTested', 'Not tested', 'function', {
      itemName: 'demand',
      titleField: 'demandId',
      maxItems: 90,
      counts: false,
      fields: [
        choice(
          'demandId',
          'Demand',
          'function',
          demandCatalogue.map(({ id, label }) => option(id, label)),
          { emptyStates: [] },
        ),
        choice(
          'reason',
          'Reason',
          'function',
          [
            option('unsafeToday', 'Not safe today'),
            option('declined', 'Declined'),
            option('noEquipment', 'No equipment'),
            option('outsideCompetence', 'Outside my competence'),
            option('notObservable', 'Cannot be observed here'),
            option('noTime', 'No time left'),
          ],
          { emptyStates: [] },
        ),
        line('note', 'How it will be found out', 'function', { ...extra, maxLength: 300 }),
      ],
    }),
  ],
};
