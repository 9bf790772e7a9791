import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { interviewText as text } from '../../../../shared/text/interview.ts';
import { unread, view } from '../support/views.ts';

const barrier = {
  'factors.a.direction': 'barrier',
  'factors.a.what': 'Fear of pain on lifting.',
  'factors.a.domain': 'psycho',
  'factors.a.severity': 'high',
  'factors.a.modifiable': 'partly',
  'factors.a.owner': 'employer',
} as const;

function found(answers: Readonly<Record<string, AnswerValue>>) {
  return buildFindings([view('interview', answers)]);
}

describe('barriers and enablers', () => {
  test('become findings with domain, strength, whether they can change, and who acts', () => {
    const [finding, ...others] = found({ factors: ['a'], ...barrier });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'barrier',
      statement:
        'Makes work harder: fear of pain on lifting (psychological, strong, can be changed in part; for the employer to act on).',
      functionalEffect: null,
      sensitivity: 'clinical',
    });
  });

  test('an enabler is a strength, and needs no more than its name', () => {
    expect(
      found({ factors: ['b'], 'factors.b.direction': 'enabler', 'factors.b.what': 'A patient manager' }),
    ).toMatchObject([{ kind: 'strength', statement: 'Makes work easier: a patient manager.' }]);
  });

  test('the effect on work is the therapist’s own sentence and stays clinical itself', () => {
    const effect = 'Loads are shared with a second person';
    expect(found({ factors: ['a'], ...barrier, 'factors.a.effectAtWork': effect })).toMatchObject([
      { functionalEffect: `${effect}.`, sensitivity: 'clinical' },
    ]);
  });

  test('what is resolved, removed, without a name or without a direction teaches nothing', () => {
    expect(found({ factors: ['a'], ...barrier, 'factors.a.status': 'resolved' })).toEqual([]);
    expect(found({ factors: [], ...barrier })).toEqual([]);
    expect(found({ factors: ['a'], ...barrier, 'factors.a.what': ' ' })).toEqual([]);
    expect(found({ factors: ['a'], 'factors.a.what': 'Long drive' })).toEqual([]);
  });
});

describe('safety', () => {
  test('each warning sign is a clinical hazard that says whether there is a plan', () => {
    const findings = found({ redFlags: ['caudaEquina', 'clot'], redFlagPlan: 'Sent to hospital at once' });
    expect(findings.map(({ kind, sensitivity }) => [kind, sensitivity])).toEqual([
      ['hazard', 'clinical'],
      ['hazard', 'clinical'],
    ]);
    expect(findings[1]?.statement).toBe(
      'Red flag in the interview: hot, swollen, painful calf. Plan: Sent to hospital at once.',
    );
    expect(found({ redFlags: ['none'], selfHarm: 'none', harm: ['none'] })).toEqual([]);
  });

  test('present thoughts of self-harm are a hazard; past ones are not', () => {
    expect(found({ selfHarm: 'plan' })[0]?.statement).toBe(
      `${text.selfHarm.plan} No immediate plan is recorded yet.`,
    );
    expect(found({ selfHarm: 'thoughts' })).toHaveLength(1);
    expect(found({ selfHarm: 'past', selfHarmDetail: 'As a student' })).toEqual([]);
  });

  test('abuse is about others, too, and kept as such', () => {
    expect(found({ harm: ['domesticAbuse', 'safeguardingChild'] })).toMatchObject([
      { sensitivity: 'thirdParty', functionalEffect: null },
      { sensitivity: 'thirdParty', functionalEffect: null },
    ]);
  });

  test('an answer that could not be read is never a finding', () => {
    expect(buildFindings([view('interview', { redFlags: unread('clot?') })])).toEqual([]);
  });
});
