import { returnToWorkBelief } from '../../instruments/questionnaires/return-to-work-belief.ts';
import { licensedCopyText } from '../../text/instruments/licensed-copy.ts';
import { returnToWorkBeliefText as text } from '../../text/instruments/return-to-work-belief.ts';
import { choice, choices, guidance, option } from '../declarations/build.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm } from './form.ts';
import { itemId, itemPaths, rating } from './ratings.ts';

const places = Array.from({ length: 11 }, (_, index) => index);

/** Return-to-work self-efficacy by item number; neither its wording nor which items are turned round is ours to say. */
export const returnToWorkBeliefForm = defineInstrumentForm({
  kind: 'returnToWorkBelief',
  group: 'questionnaires',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'way',
      title: text.waySection,
      fields: [
        guidance('copy', licensedCopyText.title, 'note', licensedCopyText.numbersOnly(text.owner)),
        choice(
          'way',
          text.way,
          'clinical',
          [option('asGiven', text.asGiven), option('afterReversal', text.afterReversal)],
          { help: text.wayHelp, emptyStates: [] },
        ),
        choices(
          'reversed',
          text.reversed,
          'clinical',
          places.map((index) => option(itemId(index), text.item(index + 1))),
          { help: text.reversedHelp, emptyStates: [], showIf: { field: 'way', is: ['asGiven'] } },
        ),
      ],
    },
    {
      id: 'items',
      title: text.section,
      fields: places.map((index) =>
        rating(itemId(index), text.item(index + 1), [1, 6], { low: text.low, high: text.high }),
      ),
    },
  ],
  readings: (record) => {
    const unclear = whatIsUnclear(record);
    const reversed = record.list('reversed');
    const counted = places.map((index) => {
      const answer = record.number(itemId(index));
      return answer !== undefined && reversed.includes(itemId(index)) ? 7 - answer : answer;
    });
    return [
      {
        id: 'main',
        title: null,
        instrument: returnToWorkBelief,
        // Until it is known which items are turned round, no answer counts.
        inputs: unclear === null ? { itemsAfterReversal: counted } : {},
        paths:
          unclear === null ? itemPaths('itemsAfterReversal', places.length) : { itemsAfterReversal: unclear },
      },
    ];
  },
  meaning: ({ inputs }) => {
    const { atOrAbove4_6, atOrAbove3_7 } = returnToWorkBelief.score(inputs);
    if (atOrAbove4_6) return { kind: 'strength', functionalEffect: null };
    return atOrAbove3_7 ? null : { kind: 'barrier', functionalEffect: null };
  },
});

/** The answer that is needed before the items can be counted. */
function whatIsUnclear(record: RecordView): 'way' | 'reversed' | null {
  const way = record.text('way');
  if (way === undefined) return 'way';
  return way === 'asGiven' && record.list('reversed').length === 0 ? 'reversed' : null;
}
