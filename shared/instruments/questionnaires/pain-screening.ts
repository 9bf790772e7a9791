import { z } from 'zod';
import { painScreeningText as text } from '../../text/instruments/pain-screening.ts';
import { defineInstrument } from '../instrument.ts';
import { whole } from '../schema.ts';
import { sum } from './symptom-frequency.ts';
import { painDurationSteps } from './tables.ts';

const tens = whole(0, 10);
/** Items of which a higher answer is the better one; they count as 10 minus the answer. */
const reversed: readonly number[] = [3, 4, 8];
const highRiskFrom = 50;

/**
 * Örebro Musculoskeletal Pain Screening Questionnaire, short form: ten items in the order of Linton 2011, item 1 the coded duration of pain
 * (1 to 10), the others 0 to 10. Total 1 to 100; 50 or more is high risk. All ten are needed.
 */
export const painScreening = defineInstrument({
  id: 'OMPSQ-10',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({
    items: z.strictObject({
      '1': whole(1, 10),
      '2': tens,
      '3': tens,
      '4': tens,
      '5': tens,
      '6': tens,
      '7': tens,
      '8': tens,
      '9': tens,
      '10': tens,
    }),
  }),
  calculate: ({ items }) => {
    const counted = Object.entries(items).map(([item, answer]) =>
      reversed.includes(Number(item)) ? 10 - answer : answer,
    );
    const total = sum(counted);
    return { total, highRisk_cutoff50: total >= highRiskFrom, counted };
  },
  explain: ({ items }, { total, highRisk_cutoff50, counted }) => ({
    headline: { label: text.total, value: String(total), unit: text.outOf },
    band: highRisk_cutoff50
      ? { words: text.highRisk, tone: 'note' }
      : { words: text.lowerRisk, tone: 'plain' },
    measures: [],
    steps: [
      ...reversed.map((item) => ({
        label: text.reversed(item),
        from: `10 − ${Object.entries(items)[item - 1]?.[1]}`,
        result: String(counted[item - 1]),
      })),
      { label: text.sum, from: counted.join(' + '), result: String(total) },
      { label: text.cutoff, from: `${total}`, result: highRisk_cutoff50 ? text.highRisk : text.lowerRisk },
    ],
    notes: [text.judgement],
  }),
  comparables: [
    {
      label: text.comparable,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: null,
      value: ({ total }) => total,
    },
  ],
});

const stepNames = painDurationSteps.map(({ from, to, code }) => ({
  name: to === null ? `>${from - 1}` : `${from}-${to}`,
  code,
}));
const named = new Map(
  stepNames.flatMap(({ name, code }) => ['', ' wk', ' week', ' weeks'].map((unit) => [name + unit, code])),
);

/** The code of item 1 from how long the pain has lasted: whole weeks, or the name of a step such as `2-3 weeks` or `>52 weeks`. */
export const painDuration = defineInstrument({
  id: 'OMPSQ-10-duration',
  version: 1,
  certificate: text.duration.certificate,
  inputs: z.strictObject({
    painDuration: z
      .union([whole(0, 5200), z.enum([...named.keys()])])
      .describe(text.duration.accepted(stepNames.map(({ name }) => name))),
  }),
  calculate: ({ painDuration: given }) => ({ code: codeOf(given) }),
  explain: ({ painDuration: given }, { code }) => {
    const from = typeof given === 'number' ? text.duration.weeks(given) : given;
    return {
      headline: { label: text.duration.code, value: String(code), unit: '' },
      band: null,
      measures: [],
      steps: [{ label: text.duration.step, from, result: String(code) }],
      notes: [],
    };
  },
});

function codeOf(given: string | number): number {
  const code =
    typeof given === 'string'
      ? named.get(given)
      : painDurationSteps.find(({ to }) => to === null || given <= to)?.code;
  if (code === undefined) throw new Error('a duration without a code');
  return code;
}
