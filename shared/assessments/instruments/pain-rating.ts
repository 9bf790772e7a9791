import { painRating } from '../../instruments/questionnaires/pain-rating.ts';
import { painRatingText as text } from '../../text/instruments/pain-rating.ts';
import { number } from '../declarations/build.ts';
import { defineInstrumentForm } from './form.ts';

/** The numeric pain rating, on its own. */
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
      fields: [number('score', text.question, 'clinical', { unit: '', min: 0, max: 10, help: text.help })],
    },
  ],
  readings: (record) => [
    {
      id: 'main',
      title: null,
      instrument: painRating,
      inputs: { score: record.number('score') },
      paths: { score: 'score' },
    },
  ],
});
