import { z } from 'zod';
import charts from '../../../resources/instruments/manual-handling-charts.json' with { type: 'json' };

/** Which of the three charts: lifting, carrying, or handling by a team. */
export const HandlingMode = z.enum(['lift', 'carry', 'team']);
export type HandlingMode = z.infer<typeof HandlingMode>;

/** A risk factor of the charts, in their order. */
export const HandlingFactor = z.enum([
  'loadWeightAndFrequency',
  'teamLoadWeight',
  'handDistance',
  'verticalLiftZone',
  'trunkTwist',
  'asymmetricLoad',
  'posturalConstraint',
  'grip',
  'floorSurface',
  'otherEnvironment',
  'carryDistance',
  'obstacles',
  'communication',
]);
export type HandlingFactor = z.infer<typeof HandlingFactor>;

/** Green, amber, red, purple. */
export const HandlingBand = z.enum(['G', 'A', 'R', 'P']);
export type HandlingBand = z.infer<typeof HandlingBand>;

const Charts = z.strictObject({
  factors: z.array(
    z.strictObject({
      id: HandlingFactor,
      alsoCalled: z.array(z.string()),
      modes: z.array(HandlingMode),
      required: z.array(HandlingMode),
      /** Whether the chart has a purple band. */
      purple: z.boolean(),
    }),
  ),
  teamLoad: z.strictObject({
    people: z.literal(2),
    bands: z.array(
      z.strictObject({
        band: HandlingBand,
        score: z.int(),
        below: z.number().optional(),
        upTo: z.number().optional(),
      }),
    ),
  }),
});

const { factors, teamLoad } = Charts.parse(charts);

/** Load bands for a team of two, kg. */
export const teamLoadBands = teamLoad.bands;

/** The factors of one chart, in its order. */
export function factorsOf(mode: HandlingMode) {
  return factors.filter(({ modes }) => modes.includes(mode));
}

/** The factor of this chart that goes by a name, written in any case, with or without spaces or underscores. */
export function factorNamed(mode: HandlingMode, name: string): HandlingFactor | null {
  const wanted = plain(name);
  const found = factorsOf(mode).find(({ id, alsoCalled }) =>
    [id, ...alsoCalled].some((one) => plain(one) === wanted),
  );
  return found?.id ?? null;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}
