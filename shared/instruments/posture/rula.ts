import tables from '../../../resources/instruments/rula.json' with { type: 'json' };
import { midSentence } from '../../text/findings.ts';
import { rulaText as text } from '../../text/instruments/rula.ts';
import { defineInstrument, type Explanation, type Tone } from '../instrument.ts';
import { setByNames } from './input-sets.ts';
import { scoreList, scoreSum } from './parts.ts';
import { type ObservedRula, observedRula, RulaObservations, RulaSegments } from './rula-inputs.ts';
import { rulaSegmentSteps } from './rula-steps.ts';
import { blocks, cell, grid } from './tables.ts';

const tableA = blocks(tables.tableA, 6, 3, 8);
const tableB = grid(tables.tableB, 6, 12);
const tableC = grid(tables.tableC, 8, 7);

type ActionLevel = 1 | 2 | 3 | 4;

/** Scores of one side, with what they came from where observations were given. */
export interface RulaResult extends Partial<ObservedRula> {
  readonly postureA: number;
  readonly scoreC: number;
  readonly postureB: number;
  readonly scoreD: number;
  /** 1 to 7. */
  readonly grandScore: number;
  readonly actionLevel: ActionLevel;
}

/** RULA of one side (McAtamney and Corlett 1993), from scored segments or from observations in degrees and kilograms. */
export const rula = defineInstrument<RulaSegments | RulaObservations, RulaResult>({
  id: 'RULA',
  version: 1,
  certificate: text.certificate,
  inputs: setByNames(RulaSegments, RulaObservations),
  inputSets: [RulaSegments, RulaObservations],
  calculate: (inputs) => {
    if ('upperArm' in inputs) return scored(inputs);
    const observed = observedRula(inputs);
    return { ...scored(asSegments(observed)), ...observed };
  },
  explain: (inputs, result) => {
    if ('upperArm' in inputs) return explained(inputs, result);
    const observed = observedRula(inputs);
    const told = explained(asSegments(observed), result);
    return {
      ...told,
      steps: [...rulaSegmentSteps(inputs, observed), ...told.steps],
      notes: [...(inputs.trunkFlexionDeg < 0 ? [text.leansBack] : []), text.oneLoad],
    };
  },
  comparables: [
    {
      label: text.grandScore,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: null,
      value: ({ grandScore }) => grandScore,
    },
  ],
});

function scored(segments: RulaSegments): RulaResult {
  const { upperArm, lowerArm, wrist, wristTwist, neck, trunk, legs } = segments;
  const postureA = cell(tableA, (upperArm - 1) * 24 + (lowerArm - 1) * 8 + (wrist - 1) * 2 + wristTwist - 1);
  const scoreC = postureA + segments.muscleUseA + segments.forceA;
  const postureB = cell(tableB, (neck - 1) * 12 + (trunk - 1) * 2 + legs - 1);
  const scoreD = postureB + segments.muscleUseB + segments.forceB;
  const grandScore = cell(tableC, (Math.min(scoreC, 8) - 1) * 7 + Math.min(scoreD, 7) - 1);
  return { postureA, scoreC, postureB, scoreD, grandScore, actionLevel: actionLevelOf(grandScore) };
}

function actionLevelOf(grandScore: number): ActionLevel {
  if (grandScore <= 2) return 1;
  if (grandScore <= 4) return 2;
  return grandScore <= 6 ? 3 : 4;
}

function asSegments({ segmentScores, muscleUse, force }: ObservedRula): RulaSegments {
  return {
    ...segmentScores,
    muscleUseA: muscleUse,
    forceA: force,
    muscleUseB: muscleUse,
    forceB: force,
  };
}

const tones: Readonly<Record<ActionLevel, Tone>> = { 1: 'plain', 2: 'note', 3: 'attend', 4: 'stop' };

function explained(segments: RulaSegments, result: RulaResult): Explanation {
  const { within } = text;
  const { postureA, scoreC, postureB, scoreD, grandScore, actionLevel } = result;
  const measure = (label: string, value: number) => ({ label, value: String(value), unit: '' });
  return {
    headline: { label: text.grandScore, value: String(grandScore), unit: text.outOf },
    band: { words: text.actionLevels[actionLevel], tone: tones[actionLevel] },
    measures: [
      measure(text.actionLevel, actionLevel),
      measure(text.postureA, postureA),
      measure(text.scoreC, scoreC),
      measure(text.postureB, postureB),
      measure(text.scoreD, scoreD),
    ],
    steps: [
      {
        label: text.tables.a,
        from: scoreList([
          [within.upperArm, segments.upperArm],
          [within.lowerArm, segments.lowerArm],
          [within.wrist, segments.wrist],
          [within.twist, segments.wristTwist],
        ]),
        result: String(postureA),
      },
      {
        label: text.scoreC,
        from: scoreSum([
          [within.tableA, postureA],
          [within.muscleUse, segments.muscleUseA],
          [within.force, segments.forceA],
        ]),
        result: String(scoreC),
      },
      {
        label: text.tables.b,
        from: scoreList([
          [within.neck, segments.neck],
          [within.trunk, segments.trunk],
          [within.legs, segments.legs],
        ]),
        result: String(postureB),
      },
      {
        label: text.scoreD,
        from: scoreSum([
          [within.tableB, postureB],
          [within.muscleUse, segments.muscleUseB],
          [within.force, segments.forceB],
        ]),
        result: String(scoreD),
      },
      {
        label: text.tables.c,
        from: `${within.scoreC} ${upTo(scoreC, 8)}, ${within.scoreD} ${upTo(scoreD, 7)}`,
        result: String(grandScore),
      },
      {
        label: text.actionLevel,
        from: within.grandScore(grandScore),
        result: `${actionLevel}: ${midSentence(text.actionLevels[actionLevel])}`,
      },
    ],
    notes: [],
  };
}

/** A score beyond the last row or column of the table is looked up there: `9 (8 or more)`. */
function upTo(score: number, last: number): string {
  return score > last ? `${score} ${text.within.orMore(last)}` : String(score);
}
