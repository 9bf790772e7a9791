import { workAbility } from '../../instruments/questionnaires/work-ability.ts';
import { workAbilityText as text } from '../../text/instruments/work-ability.ts';
import { guidance } from '../declarations/build.ts';
import { defineInstrumentForm } from './form.ts';
import { rating } from './ratings.ts';

/** The work ability score, asked in our own words. */
export const workAbilityForm = defineInstrumentForm({
  kind: 'workAbility',
  group: 'questionnaires',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'rating',
      title: text.section,
      fields: [
        guidance('own', text.own, 'note', text.ownHelp),
        rating('score', text.question, [0, 10], { low: text.low, high: text.high }, { help: text.help }),
      ],
    },
  ],
  readings: (record) => [
    {
      id: 'main',
      title: null,
      instrument: workAbility,
      inputs: { score: record.number('score') },
      paths: { score: 'score' },
    },
  ],
  meaning: ({ inputs }) => {
    const { band } = workAbility.score(inputs);
    if (band === 'moderate') return null;
    return { kind: band === 'poor' ? 'barrier' : 'strength', functionalEffect: null };
  },
});
