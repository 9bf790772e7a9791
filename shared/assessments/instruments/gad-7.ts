import { gad7 } from '../../instruments/questionnaires/gad-7.ts';
import { gad7Text as text } from '../../text/instruments/gad-7.ts';
import { symptomFrequencyText as shared } from '../../text/instruments/symptom-frequency.ts';
import { defineInstrumentForm } from './form.ts';
import { chosenNumber, itemId, itemPaths, publishedStem, symptomItem } from './ratings.ts';

/** The GAD-7 in its published words. */
export const gad7Form = defineInstrumentForm({
  kind: 'gad7',
  group: 'questionnaires',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'items',
      title: text.questions,
      purpose: shared.byDigits,
      fields: [
        publishedStem(text.stem, shared.attribution),
        ...text.items.map((wording, index) => symptomItem(index, wording)),
      ],
    },
  ],
  readings: (record) => {
    const items = text.items.map((_, index) => chosenNumber(record, itemId(index)));
    return [
      {
        id: 'main',
        title: null,
        instrument: gad7,
        inputs: { items },
        paths: itemPaths('items', items.length),
      },
    ];
  },
  meaning: ({ inputs }) =>
    gad7.score(inputs).atOrAboveCutoff10 ? { kind: 'barrier', functionalEffect: null } : null,
});
