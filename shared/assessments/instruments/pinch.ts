import { pinch } from '../../instruments/capacity/pinch.ts';
import { pinchText as text } from '../../text/instruments/pinch.ts';
import { choices, guidance, number, option } from '../declarations/build.ts';
import type { Field } from '../fields.ts';
import {
  dominantHand,
  gaugeFields,
  gaugeTitle,
  hands,
  handsTested,
  testedHands,
  testNotes,
  trialPaths,
  trialsOf,
  whileTested,
} from './capacity-fields.ts';
import { defineInstrumentForm, type Reading } from './form.ts';

const kinds = [
  { id: 'tip', help: 'Tip of the thumb against the tip of the index finger.' },
  { id: 'key', help: 'Pad of the thumb against the side of the index finger, as on a key.' },
  { id: 'palmar', help: 'Pad of the thumb against the pads of index and middle finger.' },
] as const;

/** Pinch strength, up to three kinds, each hand: raw values and the difference between the sides. */
export const pinchForm = defineInstrumentForm({
  kind: 'pinch',
  group: 'capacity',
  version: 1,
  title: text.certificate.title,
  purpose: text.certificate.purpose,
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
          'Shoulder by the side, forearm neutral. Three trials a side, half a minute’s rest between. Take care with a painful thumb base.',
        ),
        guidance('noNorms', text.noNorms, 'note', text.noNormsHelp),
        dominantHand,
        handsTested,
        choices(
          'kinds',
          'Kinds of pinch tested',
          'clinical',
          kinds.map(({ id, help }) => option(id, text.kinds[id], help)),
          { emptyStates: [] },
        ),
        ...gaugeFields('Pinch gauge'),
      ],
    },
    {
      id: 'trials',
      title: 'Trials',
      purpose: 'Three trials a hand for each kind chosen, in kilograms as read.',
      fields: [...kinds.flatMap(({ id }) => trialFields(id)), ...testNotes],
    },
  ],
  readings: (record) =>
    kinds
      .filter(({ id }) => record.list('kinds').includes(id))
      .flatMap(({ id: kind }): readonly Reading[] => {
        const tested = testedHands(record);
        if (tested.length === 0) return [];
        return [
          {
            id: kind,
            title: gaugeTitle(record, text.kinds[kind]),
            instrument: pinch,
            inputs: {
              pinch: kind,
              units: 'kg',
              ...Object.fromEntries(tested.map(({ id }) => [id, trialsOf(record, prefixOf(kind, id))])),
            },
            paths: Object.assign({}, ...tested.map(({ id }) => trialPaths(id, prefixOf(kind, id)))),
          },
        ];
      }),
  meaning: () => ({ kind: 'capacity', functionalEffect: null }),
});

type Kind = (typeof kinds)[number]['id'];

function prefixOf(kind: Kind, hand: string): string {
  return `${kind}_${hand}`;
}

function trialFields(kind: Kind): readonly Field[] {
  return hands.flatMap((hand) =>
    [1, 2, 3].map((trial) =>
      number(
        `${prefixOf(kind, hand.id)}${trial}`,
        `${text.kinds[kind]}, ${hand.words}, trial ${trial}`,
        'clinical',
        {
          unit: 'kg',
          min: 0.1,
          max: 30,
          decimals: 1,
          emptyStates: [],
          sources: ['measured'],
          ...whileTested(hand.id, { field: 'kinds', is: [kind] }),
        },
      ),
    ),
  );
}
