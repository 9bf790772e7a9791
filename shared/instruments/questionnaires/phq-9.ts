import { phq9Text as text } from '../../text/instruments/phq-9.ts';
import { defineInstrument } from '../instrument.ts';
import { explainSymptoms, sum, symptomItems } from './symptom-frequency.ts';
import { phq9Band } from './tables.ts';

/**
 * PHQ-9: nine items from 0 to 3, total 0 to 27. A missing item leaves it without a total. Any answer above 0 to item 9 raises the safety
 * alert, whatever the total.
 */
export const phq9 = defineInstrument({
  id: 'PHQ-9',
  version: 1,
  certificate: text.certificate,
  inputs: symptomItems(9),
  calculate: ({ items }) => {
    const total = sum(items);
    return {
      total,
      severity: phq9Band(total),
      atOrAboveCutoff10: total >= 10,
      item9SafetyAlert: (items[8] ?? 0) > 0,
    };
  },
  // The alert is not told here: an explanation can be printed, and item 9 stays with the safety record.
  explain: ({ items }, result) => explainSymptoms(items, result, text.bands),
  comparables: [
    {
      label: text.comparable,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: { amount: 6, source: text.reliableChange },
      value: ({ total }) => total,
    },
  ],
});
