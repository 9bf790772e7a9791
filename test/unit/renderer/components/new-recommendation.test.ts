import { describe, expect, it } from 'vitest';
import { answersFromSuggestion, ownAnswers } from '../../../../renderer/components/new-recommendation.ts';
import { adjustmentLibrary } from '../../../../shared/assessments/adjustments.ts';
import { recommendation } from '../../../../shared/assessments/declarations/recommendation.ts';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { MatchRow } from '../../../../shared/reasoning/match.ts';

function row(taskId: string, demandId: string): MatchRow {
  return {
    taskId,
    demandId,
    rating: null,
    criticality: 'essential',
    capacity: [],
    result: 'below',
    before: 'below',
    parts: [],
    changed: null,
    line: null,
    confidence: null,
    reasons: ['12.5 kg needed, 5 kg managed'],
    recommendationIds: [],
    effectiveIds: [],
  };
}

describe('a recommendation from the library', () => {
  it('can be read, field by field, for every entry', () => {
    for (const adjustment of adjustmentLibrary) {
      const demandId = adjustment.serves[0] ?? '';
      const changes = answersFromSuggestion(
        { adjustment, rows: [row('a', demandId)], picked: [], hazards: [] },
        1,
      );
      for (const { path, answer } of changes) {
        const field = resolveField(recommendation, path);
        expect(field, path).toBeDefined();
        if (!field || answer?.typed === undefined) continue;
        const result = readAnswer(field, answer.typed, { today: null, sibling: () => undefined });
        expect(result, `${adjustment.id} ${path}`).toHaveProperty('value');
      }
    }
  });

  it('names the task when there is one, and the whole job when there are several', () => {
    const [adjustment] = adjustmentLibrary;
    if (!adjustment) throw new Error('the library is empty');
    const taskOf = (rows: MatchRow[]) =>
      answersFromSuggestion({ adjustment, rows, picked: [], hazards: [] }, 1).find(
        ({ path }) => path === 'taskId',
      )?.answer?.typed;
    expect(taskOf([row('a', 'sit'), row('a', 'walk')])).toBe('a');
    expect(taskOf([row('a', 'sit'), row('b', 'sit')])).toBe('job');
    expect(taskOf([])).toBe('job');
  });

  it('leaves what the employer decides not yet discussed', () => {
    const feasibility = ownAnswers(3).find(({ path }) => path === 'feasibility');
    expect(feasibility?.answer?.typed).toBe('notDiscussed');
    expect(ownAnswers(3).find(({ path }) => path === 'order')?.answer?.typed).toBe(3);
  });
});
