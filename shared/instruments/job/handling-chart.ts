import { z } from 'zod';
import { manualHandlingText as text } from '../../text/instruments/manual-handling.ts';
import { defineInstrument, type Explanation } from '../instrument.ts';
import { whole } from '../schema.ts';
import {
  factorNamed,
  factorsOf,
  HandlingBand,
  type HandlingFactor,
  HandlingMode,
} from './handling-factors.ts';

interface Entry {
  readonly band: HandlingBand;
  readonly score: number;
}

interface ChartInputs {
  readonly mode: HandlingMode;
  /** By the factor's name as it was given. */
  readonly factors: Readonly<Record<string, Entry>>;
}

interface ChartResult {
  /** Sum of the scores: ranks tasks, and has no thresholds. */
  readonly total: number;
  readonly bandCounts: Readonly<Record<HandlingBand, number>>;
  /** Red and purple factors, in the chart's order, by their names as given. */
  readonly priorityFactors: readonly string[];
}

/** Manual handling assessment chart: bands and scores as the assessor reads them off the leaflet (HSE, INDG383). */
export const handlingChart = defineInstrument<ChartInputs, ChartResult>({
  id: 'HSE-MAC',
  version: 1,
  certificate: text.chart.certificate,
  inputs: ({ mode, factors }) => {
    const chart = HandlingMode.safeParse(mode);
    return chart.success ? chartSchema(chart.data, factors) : withoutMode;
  },
  inputSets: HandlingMode.options.map((mode) => chartSchema(mode, {})),
  calculate: ({ mode, factors }) => {
    const entries = entriesOf({ mode, factors });
    const counts = { G: 0, A: 0, R: 0, P: 0 };
    for (const { band } of entries) counts[band] += 1;
    return {
      total: entries.reduce((sum, { score }) => sum + score, 0),
      bandCounts: counts,
      priorityFactors: entries.flatMap(({ band, name }) => (band === 'R' || band === 'P' ? name : [])),
    };
  },
  explain: (inputs, result) => ({
    headline: { label: text.total, value: String(result.total), unit: '' },
    band: bandOf(result),
    measures: HandlingBand.options.map((band) => ({
      label: `${text.counts}, ${text.bands[band].toLowerCase()}`,
      value: String(result.bandCounts[band]),
      unit: '',
    })),
    steps: [
      ...entriesOf(inputs).map(({ factor, band, score }) => ({
        label: text.factors[factor],
        from: text.bands[band],
        result: String(score),
      })),
      {
        label: text.totalStep,
        from: entriesOf(inputs)
          .map(({ score }) => score)
          .join(' + '),
        result: String(result.total),
      },
    ],
    notes: [...firstNote(inputs), text.noThreshold, text.notAPerson],
  }),
  comparables: [
    {
      label: text.total,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: null,
      value: ({ total }) => total,
    },
  ],
});

/** Green is 0 and nothing else is; purple stands only on the charts for load. Other scores differ between editions and are not checked. */
function entrySchema(purple: boolean) {
  const raised = z.enum(purple ? ['A', 'R', 'P'] : ['A', 'R']);
  const bands = HandlingBand.options.filter((band) => purple || band !== 'P').join(', ');
  return z
    .union([
      z.strictObject({ band: z.literal('G'), score: z.literal(0) }),
      z.strictObject({ band: raised, score: whole(1, 10) }),
    ])
    .describe(text.entryAccepted(bands));
}

/** The schema of one chart, with each factor under the name it was given. */
function chartSchema(mode: HandlingMode, given: unknown): z.ZodType<ChartInputs> {
  const names = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  const shape = factorsOf(mode).map(({ id, required, purple }) => {
    const name = names.find((one) => factorNamed(mode, one) === id) ?? id;
    const entry = entrySchema(purple);
    return [name, required.includes(mode) ? entry : entry.optional()] as const;
  });
  return z.strictObject({
    mode: z.literal(mode),
    factors: z.strictObject(Object.fromEntries(shape)),
  }) as z.ZodType<ChartInputs>;
}

/** For inputs that name no chart: it tells which there are, and takes nothing. */
const withoutMode: z.ZodType<never> = z.looseObject({ mode: HandlingMode }).transform((_, context): never => {
  context.addIssue({ code: 'custom', message: '' });
  return z.NEVER;
});

function entriesOf({ mode, factors }: ChartInputs) {
  return factorsOf(mode).flatMap(({ id }): (Entry & { factor: HandlingFactor; name: string })[] => {
    const given = Object.entries(factors).find(([name]) => factorNamed(mode, name) === id);
    return given === undefined ? [] : [{ ...given[1], factor: id, name: given[0] }];
  });
}

function firstNote(inputs: ChartInputs): readonly string[] {
  const first = entriesOf(inputs).filter(({ band }) => band === 'R' || band === 'P');
  const purpleFirst = [...first].sort((one, other) => Number(other.band === 'P') - Number(one.band === 'P'));
  return first.length === 0
    ? []
    : [
        text.first(
          purpleFirst.map(
            ({ factor, band }) => `${text.factors[factor]} (${text.bands[band].toLowerCase()})`,
          ),
        ),
      ];
}

function bandOf({ bandCounts }: ChartResult): NonNullable<Explanation['band']> {
  if (bandCounts.P > 0) return { words: text.words.purple, tone: 'stop' };
  if (bandCounts.R > 0) return { words: text.words.red, tone: 'attend' };
  return bandCounts.A > 0
    ? { words: text.words.amber, tone: 'note' }
    : { words: text.words.green, tone: 'plain' };
}
