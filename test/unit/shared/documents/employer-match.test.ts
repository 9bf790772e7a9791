import { expect, test } from 'vitest';
import { composeWhole } from '../../../../shared/documents/compose.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import { sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';

/** What the employer's report says of the match, with one more record that says what the person can do. */
function matchWords(kind?: 'activityAnalysis' | 'capacityEvaluation', answers = {}): string {
  const data = sampleCaseData();
  const more = kind === undefined ? [] : [viewOf(kind, 88, answers)];
  const { tree } = composeWhole({
    data: {
      ...data,
      analyses: [...data.analyses, ...(kind === 'activityAnalysis' ? more : [])],
      evaluations: kind === 'capacityEvaluation' ? more : [],
    },
    kind: 'employerReport',
    audience: 'employer',
    date: '2026-03-21',
    reference: 'AH-0007-R1',
    mark: 'draft',
  });
  return printedTexts({ ...tree, blocks: tree.blocks.filter(({ id }) => id.includes('match/')) })
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const reaching = {
  'x.activity': 'Stacking the top shelf',
  'x.demandId': 'reach_overhead',
  'x.frequency': 'occasional',
  'x.evidence': 'measured',
};
const lineIn = (group: string, line: object) => ({
  [group]: ['x'],
  ...Object.fromEntries(Object.entries(line).map(([path, value]) => [`${group}.${path}`, value])),
});

test('what an evaluation measured counts in the match that the employer reads', () => {
  expect(matchWords()).toContain('reaching above shoulder Unload');
  const tested = matchWords(
    'capacityEvaluation',
    lineIn('capacities', { ...reaching, 'x.limitKind': 'none' }),
  );
  expect(tested).not.toContain('reaching above shoulder Unload');
  expect(tested).toContain('3 were not tested');
});

test('what an evaluation restricts is restricted in it', () => {
  const restricted = { ...reaching, 'x.limitKind': 'shouldNot', 'x.limit': 'not above shoulder height' };
  expect(matchWords('capacityEvaluation', lineIn('capacities', restricted))).toContain(
    'Restricted: not above shoulder height',
  );
});

test('what someone does at home does not', () => {
  const home = { about: 'home', ...lineIn('observedFunction', { ...reaching, 'x.limitKind': 'none' }) };
  expect(matchWords('activityAnalysis', home)).toBe(matchWords());
});
