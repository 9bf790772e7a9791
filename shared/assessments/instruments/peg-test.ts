import { pegTest } from '../../instruments/capacity/peg-test.ts';
import { pegTestText as text } from '../../text/instruments/peg-test.ts';
import { choice, extra, guidance, line, number, option, yesNo } from '../declarations/build.ts';
import type { Field, ShowIf } from '../fields.ts';
import {
  dominantHand,
  type Hand,
  handsTested,
  normReason,
  sexField,
  testedHands,
  testNotes,
  whileTested,
} from './capacity-fields.ts';
import { defineInstrumentForm, type Reading } from './form.ts';

const normed: ShowIf = { field: 'normSet', is: ['mathiowetz'] };

/** The nine-hole peg test, each hand. */
export const pegTestForm = defineInstrumentForm({
  kind: 'pegTest',
  group: 'capacity',
  version: 1,
  title: text.certificate.title,
  purpose: 'Finger dexterity of each hand: seconds to place nine pegs and return them.',
  sensitivity: 'clinical',
  sections: [
    {
      id: 'method',
      title: 'Client and method',
      fields: [
        guidance(
          'protocol',
          'Nine pegs in, nine pegs out, one at a time',
          'note',
          'Board in front of the middle of the body, dish on the side of the hand tested. One practice, then timed; dominant hand first. Start at the first peg touched, stop when the last one is back in the dish.',
        ),
        dominantHand,
        handsTested,
        yesNo('practised', 'One practice run with each hand tested', 'clinical', { emptyStates: [] }),
        line('device', 'Board', 'clinical', {
          ...extra,
          help: 'Make or source; kits differ in size and weight.',
        }),
      ],
    },
    {
      id: 'times',
      title: 'Times',
      fields: [...timeFields('right', 'Right hand'), ...timeFields('left', 'Left hand'), ...testNotes],
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
            option('none', 'No norm', 'The time stands on its own.'),
            option(
              'mathiowetz',
              'Mathiowetz 1985',
              'Means of all ages, verified for men only. For women the time is shown and no norm.',
            ),
          ],
          { emptyStates: [] },
        ),
        sexField(normed),
        normReason,
      ],
    },
  ],
  readings: (record) => {
    const withNorm = record.text('normSet') === 'mathiowetz';
    return testedHands(record).map(({ id, title }): Reading => {
      const hand = id === 'right' ? 'R' : 'L';
      const base = { id, title, instrument: pegTest };
      if (record.text(`${id}Finished`) === 'no') {
        return { ...base, inputs: { hand, completed: false }, paths: { completed: `${id}Finished` } };
      }
      return {
        ...base,
        inputs: {
          ...(withNorm ? { sex: record.text('sex') } : {}),
          hand,
          seconds: record.number(`${id}Seconds`),
          reference: withNorm ? 'Mathiowetz1985' : 'none',
        },
        paths: {
          ...(withNorm ? { sex: 'sex' } : {}),
          seconds: record.text(`${id}Finished`) === 'yes' ? `${id}Seconds` : `${id}Finished`,
        },
      };
    });
  },
  meaning: () => ({ kind: 'capacity', functionalEffect: null }),
});

function timeFields(hand: Hand, title: string): readonly Field[] {
  return [
    yesNo(`${hand}Finished`, `${title}: finished within 300 seconds`, 'clinical', {
      help: 'No is recorded as not completed, without a time.',
      emptyStates: ['notTested', 'declined'],
      ...whileTested(hand),
    }),
    number(`${hand}Seconds`, `${title}: time`, 'clinical', {
      unit: 's',
      min: 5,
      max: 300,
      decimals: 2,
      emptyStates: ['notTested', 'declined'],
      sources: ['measured'],
      ...whileTested(hand, { field: `${hand}Finished`, is: ['yes'] }),
    }),
  ];
}
