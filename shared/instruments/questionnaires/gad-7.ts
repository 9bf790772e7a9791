import { gad7Text as text } from '../../text/instruments/gad-7.ts';
import { defineInstrument } from '../instrument.ts';
import { explainSymptoms, sum, symptomItems } from './symptom-frequency.ts';
import { gad7Band } from './tables.ts';

/** GAD-7: seven items from 0 to 3, total 0 to 21. A missing item leaves it without a total. */
export const gad7 = defineInstrument({
  id: 'GAD-7',
  version: 1,
  certificate: text.certificate,
  inputs: symptomItems(7),
  calculate: ({ items }) => {
    const total = sum(items);
    return { total, severity: gad7Band(total), atOrAboveCutoff10: total >= 10 };
  },
  explain: ({ items }, result) => explainSymptoms(items, result, text.bands),
  comparables: [
    {
      label: text.comparable,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: { amount: 4, source: text.reliableChange },
      value: ({ total }) => total,
    },
  ],
});
