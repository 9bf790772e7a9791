import tables from '../../../resources/instruments/reba.json' with { type: 'json' };
import { midSentence } from '../../text/findings.ts';
import { rebaText as text } from '../../text/instruments/reba.ts';
import { defineInstrument, type Explanation, type Step, type Tone } from '../instrument.ts';
import { setByNames } from './input-sets.ts';
import { scoreList, scoreSum } from './parts.ts';
import { observedReba, RebaObservations, RebaSegments } from './reba-inputs.ts';
import { rebaSegmentSteps } from './reba-steps.ts';
import { blocks, cell, grid } from './tables.ts';

const tableA = blocks(tables.tableA, 3, 5, 4);
const tableB = blocks(tables.tableB, 6, 2, 3);
const tableC = grid(tables.tableC, 12, 12);

type RiskLevel = 'negligible' | 'low' | 'medium' | 'high' | 'very high';

/** Scores with one arm, and the segments' where observations were given. */
export interface RebaResult {
  readonly tableA: number;
  readonly scoreA: number;
  readonly tableB: number;
  readonly scoreB: number;
  readonly scoreC: number;
  /** 1 to 15. */
  readonly rebaScore: number;
  readonly riskLevel: RiskLevel;
  readonly actionLevel: 0 | 1 | 2 | 3 | 4;
  readonly segmentScores?: RebaSegments;
}

/** REBA with one arm (Hignett and McAtamney 2000), from scored segments or from observations in degrees and kilograms. */
export const reba = defineInstrument<RebaSegments | RebaObservations, RebaResult>({
  id: 'REBA',
  version: 1,
  certificate: text.certificate,
  inputs: setByNames(RebaSegments, RebaObservations),
  inputSets: [RebaSegments, RebaObservations],
  calculate: (inputs) => {
    if ('upperArm' in inputs) return scored(inputs);
    const segmentScores = observedReba(inputs);
    return { ...scored(segmentScores), segmentScores };
  },
  explain: (inputs, result) => {
    if ('upperArm' in inputs) return explained(inputs, result, []);
    const segmentScores = observedReba(inputs);
    return explained(segmentScores, result, rebaSegmentSteps(inputs, segmentScores));
  },
  comparables: [
    {
      label: text.rebaScore,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: null,
      value: ({ rebaScore }) => rebaScore,
    },
  ],
});

function scored(segments: RebaSegments): RebaResult {
  const { neck, trunk, legs, load, upperArm, lowerArm, wrist, coupling, activity } = segments;
  const postureA = cell(tableA, (neck - 1) * 20 + (trunk - 1) * 4 + legs - 1);
  const scoreA = postureA + load;
  const postureB = cell(tableB, (upperArm - 1) * 6 + (lowerArm - 1) * 3 + wrist - 1);
  const scoreB = postureB + coupling;
  const scoreC = cell(tableC, (scoreA - 1) * 12 + scoreB - 1);
  const rebaScore = scoreC + activity;
  const { riskLevel, actionLevel } = levelOf(rebaScore);
  return { tableA: postureA, scoreA, tableB: postureB, scoreB, scoreC, rebaScore, riskLevel, actionLevel };
}

type Level = Pick<RebaResult, 'riskLevel' | 'actionLevel'>;

function levelOf(rebaScore: number): Level {
  if (rebaScore === 1) return { riskLevel: 'negligible', actionLevel: 0 };
  if (rebaScore <= 3) return { riskLevel: 'low', actionLevel: 1 };
  if (rebaScore <= 7) return { riskLevel: 'medium', actionLevel: 2 };
  if (rebaScore <= 10) return { riskLevel: 'high', actionLevel: 3 };
  return { riskLevel: 'very high', actionLevel: 4 };
}

const tones: Readonly<Record<RiskLevel, Tone>> = {
  negligible: 'plain',
  low: 'plain',
  medium: 'note',
  high: 'attend',
  'very high': 'stop',
};

function explained(segments: RebaSegments, result: RebaResult, segmentSteps: readonly Step[]): Explanation {
  const { within } = text;
  const { scoreA, scoreB, scoreC, rebaScore, riskLevel, actionLevel } = result;
  const measure = (label: string, value: number) => ({ label, value: String(value), unit: '' });
  return {
    headline: { label: text.rebaScore, value: String(rebaScore), unit: text.outOf },
    band: { words: text.riskLevels[riskLevel], tone: tones[riskLevel] },
    measures: [
      measure(text.actionLevel, actionLevel),
      measure(text.postureA, result.tableA),
      measure(text.scoreA, scoreA),
      measure(text.postureB, result.tableB),
      measure(text.scoreB, scoreB),
    ],
    steps: [
      ...segmentSteps,
      {
        label: text.tables.a,
        from: scoreList([
          [within.neck, segments.neck],
          [within.trunk, segments.trunk],
          [within.legs, segments.legs],
        ]),
        result: String(result.tableA),
      },
      {
        label: text.scoreA,
        from: scoreSum([
          [within.tableA, result.tableA],
          [within.load, segments.load],
        ]),
        result: String(scoreA),
      },
      {
        label: text.tables.b,
        from: scoreList([
          [within.upperArm, segments.upperArm],
          [within.lowerArm, segments.lowerArm],
          [within.wrist, segments.wrist],
        ]),
        result: String(result.tableB),
      },
      {
        label: text.scoreB,
        from: scoreSum([
          [within.tableB, result.tableB],
          [within.coupling, segments.coupling],
        ]),
        result: String(scoreB),
      },
      {
        label: text.tables.c,
        from: scoreList([
          [within.scoreA, scoreA],
          [within.scoreB, scoreB],
        ]),
        result: String(scoreC),
      },
      {
        label: text.rebaScore,
        from: scoreSum([
          [within.tableC, scoreC],
          [within.activity, segments.activity],
        ]),
        result: String(rebaScore),
      },
      {
        label: text.actionLevel,
        from: within.rebaScore(rebaScore),
        result: `${actionLevel}: ${midSentence(text.riskLevels[riskLevel])}`,
      },
    ],
    notes: [],
  };
}
