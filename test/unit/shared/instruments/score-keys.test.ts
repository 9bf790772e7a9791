import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { instruments } from '../../../../shared/instruments/registry.ts';
import { scoreLine } from '../../../../shared/instruments/score-line.ts';

/** Result keys that others compare with. They never change; more may come beside them. `|` parts the kinds of one instrument. */
const promised: Readonly<Record<string, string>> = {
  ROSA: 'seatHeightScore seatDepthScore armrestScore backSupportScore seatAxis armBackAxis tableA chairScore monitorScore phoneScore sectionB mouseScore keyboardScore sectionC monitorAndPeripherals final actionLevelReached',
  'ROSA-duration': 'durationModifier',
  RULA: 'postureA scoreC postureB scoreD grandScore actionLevel',
  REBA: 'tableA scoreA tableB scoreB scoreC rebaScore riskLevel actionLevel',
  'NIOSH-RNLE': 'fullPrecision governingLI',
  'NIOSH-CLI': 'order STRWL FILI STLI increments CLI',
  'NIOSH-rules': 'F | duration | minRecoveryMinutes | H | formulaHM | FM',
  'HSE-MAC': 'total bandCounts priorityFactors',
  'HSE-MAC-teamload': 'band score',
  'DOT-strength': 'level',
  'DOT-frequency': 'frequency',
  'ORS-duration': 'category',
  'ORS-strength': 'level',
  'Grip-Mathiowetz1985': 'mean normMean normSD z percentOfNorm',
  'Grip-MassyWestropp2011': 'normMean normSD z',
  'Grip-CV': 'mean sdSample cvPercent',
  NHPT: 'normMean normSD z slowerThanMean',
  '6MWD-Enright1998': 'predicted lowerLimitNormal percentPredicted belowLLN',
  HRmax: 'hrMax',
  Karvonen: 'reserve targets',
  ChronotropicIndex: 'index belowThreshold080',
  'GAS-T': 'T',
  'PHQ-9': 'total severity atOrAboveCutoff10 item9SafetyAlert',
  'GAD-7': 'total severity atOrAboveCutoff10',
  WSAS: 'total band',
  'OMPSQ-10': 'total highRisk_cutoff50',
  'OMPSQ-10-duration': 'code',
  WAS: 'band',
  NPRS: 'band',
  'NPRS-change': 'change percentChange meetsFarrar2pointsOr30pct',
  'RTW-SE-11': 'mean atOrAbove4_6 atOrAbove3_7',
  'absence-days': 'calendarDays adjustedDays perMonth',
  'sustainable-rtw': 'event date month censored',
  'kaplan-meier': 'curves',
  'log-rank': 'chiSquare df p',
  'mann-whitney': 'U z p',
  cox: 'coefficients logLikelihood',
};

const file = path.resolve(import.meta.dirname, '../../../../docs/instrument-examples.jsonl');
const answers = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(scoreLine(line)));

test.each(Object.entries(promised))('%s gives the keys that others compare with', (id, kinds) => {
  expect(instruments.has(id)).toBe(true);
  const results: object[] = answers.filter(({ instrument }) => instrument === id).map(({ result }) => result);
  expect(results.length).toBeGreaterThan(0);
  const keys = kinds.split(' | ').map((kind) => kind.split(' '));
  for (const result of results) expect(keys.some((all) => all.every((key) => key in result))).toBe(true);
  for (const all of keys) expect(results.some((result) => all.every((key) => key in result))).toBe(true);
});

test('every example on the reference page is scored', () => {
  expect(answers.filter(({ ok }) => ok !== true)).toEqual([]);
});

test('the handling charts among them have the colours that their scores stand for', () => {
  // As on the published charts; other factors differ between editions.
  const scores: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    loadWeightAndFrequency: { G: 0, A: 4, R: 6, P: 10 },
    teamLoadWeight: { G: 0, A: 4, R: 6, P: 10 },
    handDistance: { G: 0, A: 3, R: 6 },
    verticalLiftZone: { G: 0, A: 1, R: 3 },
    trunkTwist: { G: 0, A: 1, R: 2 },
    asymmetricLoad: { G: 0, A: 1, R: 2 },
  };
  const charts: { inputs: { factors: Record<string, { band: string; score: number }> } }[] = answers.filter(
    ({ instrument }) => instrument === 'HSE-MAC',
  );
  const wrong = charts.flatMap(({ inputs }) =>
    Object.entries(inputs.factors).filter(([id, { band, score }]) => (scores[id]?.[band] ?? score) !== score),
  );
  expect(wrong).toEqual([]);
});

test.each(['absence-days', 'sustainable-rtw'])('%s claims no published example, for none is known', (id) => {
  expect(instruments.get(id)?.certificate.examples).toEqual([]);
});
