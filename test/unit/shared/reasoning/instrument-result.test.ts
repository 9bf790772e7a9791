import { describe, expect, it } from 'vitest';
import { number } from '../../../../shared/assessments/declarations/build.ts';
import {
  defineInstrumentForm,
  type InstrumentForm,
} from '../../../../shared/assessments/instruments/form.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { Answer, AnswerValue } from '../../../../shared/domain/answers.ts';
import { painRating } from '../../../../shared/instruments/questionnaires/pain-rating.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { Finding } from '../../../../shared/reasoning/finding.ts';
import { isInstrumentResult } from '../../../../shared/reasoning/rules/instrument-result.ts';
import { given, unread } from '../support/views.ts';

const range = { unit: '', min: 0, max: 10, sources: ['measured', 'observed', 'client'] } as const;

function formWith(options: Partial<Pick<InstrumentForm, 'meaning' | 'heldBack' | 'sensitivity'>> = {}) {
  const sensitivity = options.sensitivity ?? 'function';
  return defineInstrumentForm({
    kind: 'painRating',
    group: 'questionnaires',
    version: 1,
    title: 'Posture check',
    sensitivity,
    sections: [
      {
        id: 'posture',
        title: 'Posture',
        fields: ['left', 'right'].map((side) => number(side, side, sensitivity, range)),
      },
    ],
    readings: (record) =>
      ['left', 'right'].map((side) => ({
        id: side,
        title: `${side === 'left' ? 'Left' : 'Right'} side`,
        instrument: painRating,
        inputs: { score: record.number(side) },
        paths: { score: side },
      })),
    meaning: () => ({ kind: 'hazard', functionalEffect: 'The packing position needs changing soon.' }),
    ...options,
  });
}

function findingsOf(form: InstrumentForm, values: Readonly<Record<string, AnswerValue | Answer>>) {
  const answers = Object.fromEntries(
    Object.entries(values).map(([path, value]) => [
      path,
      typeof value === 'object' && !Array.isArray(value) ? (value as Answer) : given(value as AnswerValue),
    ]),
  );
  return buildFindings([new RecordView('0192f0c1-0000-7000-8000-000000000001', form.declaration, answers)]);
}

const told = { date: '2026-03-12', subject: 'packing at station 3.' };

describe('the result of an instrument', () => {
  it('is a finding for each reading that is complete, with title, subject, date, value and band', () => {
    const findings = findingsOf(formWith(), { ...told, left: given(5, 'observed') });
    expect(findings).toMatchObject([
      {
        id: '0192f0c1-0000-7000-8000-000000000001/instrumentResult/left',
        kind: 'hazard',
        statement:
          'Posture check, left side, packing at station 3, 12 March 2026: pain 5 out of 10, moderate.',
        functionalEffect: 'Packing at station 3: the packing position needs changing soon.',
        confidence: 'medium',
      },
    ]);
    expect(findings[0]?.evidence.map(({ path }) => path)).toEqual(['left', 'date', 'subject']);
    expect(findings.map((finding) => Finding.parse(finding))).toEqual(findings);
    expect(findings.every(isInstrumentResult)).toBe(true);
  });

  it('is clinical at least, so that readers at work never see test or score', () => {
    expect(findingsOf(formWith(), { left: 5 })[0]?.sensitivity).toBe('clinical');
    expect(findingsOf(formWith({ sensitivity: 'thirdParty' }), { left: 5 })[0]?.sensitivity).toBe(
      'thirdParty',
    );
  });

  it('is trusted as far as its answers are', () => {
    const confidence = (source: 'measured' | 'client') =>
      findingsOf(formWith(), { left: given(5, source) })[0]?.confidence;
    expect(confidence('measured')).toBe('high');
    expect(confidence('client')).toBe('low');
  });

  it('is nothing while incomplete, unread, held back, or without a meaning', () => {
    expect(findingsOf(formWith(), told)).toEqual([]);
    expect(findingsOf(formWith(), { ...told, left: unread('five') })).toEqual([]);
    expect(findingsOf(formWith({ heldBack: () => 'Ask first.' }), { ...told, left: 5 })).toEqual([]);
    expect(findingsOf(formWith({ meaning: () => null }), { ...told, left: 5 })).toEqual([]);
  });

  it('names the task that its effect is about, but not the occasion on which a person was seen', () => {
    const effectOf = (sensitivity: 'function' | 'clinical') =>
      findingsOf(formWith({ sensitivity }), { ...told, left: 5 })[0]?.functionalEffect;
    expect(effectOf('function')).toMatch(/^Packing at station 3: the packing position/);
    expect(effectOf('clinical')).toBe('The packing position needs changing soon.');
  });

  it('may have no effect on work', () => {
    const form = formWith({ meaning: () => ({ kind: 'barrier', functionalEffect: null }) });
    expect(findingsOf(form, { left: 5 })).toMatchObject([{ kind: 'barrier', functionalEffect: null }]);
  });
});
