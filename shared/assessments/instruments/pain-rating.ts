import { painChange, painRating } from '../../instruments/questionnaires/pain-rating.ts';
import { painRatingText as text } from '../../text/instruments/pain-rating.ts';
import { extra } from '../declarations/build.ts';
import { defineInstrumentForm } from './form.ts';
import { rating } from './ratings.ts';

const ends = { low: text.low, high: text.high };

/** The numeric pain rating, on its own, or beside an earlier one. */
export const painRatingForm = defineInstrumentForm({
  kind: 'painRating',
  group: 'questionnaires',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'rating',
      title: text.rating,
      fields: [rating('score', text.question, [0, 10], ends, { help: text.help })],
    },
    {
      id: 'change',
      title: text.earlierSection,
      purpose: text.earlierPurpose,
      fields: [rating('earlier', text.earlierQuestion, [0, 10], ends, { help: text.earlierHelp, ...extra })],
    },
  ],
  readings: (record) => {
    const score = record.number('score');
    const earlier = record.number('earlier');
    const now = { id: 'main', instrument: painRating, inputs: { score }, paths: { score: 'score' } };
    if (earlier === undefined) return [{ ...now, title: null }];
    return [
      { ...now, title: text.ratingTitle },
      {
        id: 'change',
        title: text.changeTitle,
        instrument: painChange,
        inputs: { baseline: earlier, followUp: score },
        paths: { baseline: 'earlier', followUp: 'score' },
      },
    ];
  },
  meaning: ({ instrument, inputs }) =>
    instrument === painRating && painRating.score(inputs).band === 'severe'
      ? { kind: 'barrier', functionalEffect: null }
      : null,
});
