import { describe, expect, it } from 'vitest';
import { type MatchFilter, shownRows } from '../../../../../renderer/features/job-match/filter-rows.ts';
import {
  enoughWords,
  gapWords,
  scaleOf,
  valueWords,
} from '../../../../../renderer/features/job-match/part-words.ts';
import type { ComparedPart } from '../../../../../shared/reasoning/compare.ts';
import type { MatchResult, MatchRow } from '../../../../../shared/reasoning/match.ts';

const load: ComparedPart = { part: 'amount', label: 'load', unit: 'kg', need: 12.5, can: 5, gap: 7.5 };
const often: ComparedPart = {
  part: 'frequency',
  label: 'how often',
  unit: 'band',
  need: 3,
  can: 1,
  gap: 2,
};

describe('a part', () => {
  it('says both sides and the gap with their unit', () => {
    expect([valueWords(load, 12.5), valueWords(load, 5), gapWords(load, 'Enough')]).toEqual([
      '12.5 kg',
      '5 kg',
      '7.5 kg short',
    ]);
    expect([valueWords(often, 3), valueWords(often, 1), gapWords(often, 'Enough')]).toEqual([
      'constant',
      'occasional',
      '2 bands short',
    ]);
    const words = { ...load, label: 'words or entries an hour', unit: '/h', need: 900, can: 430, gap: 470 };
    expect(gapWords(words, 'Enough')).toBe('470 words or entries an hour short');
    expect(gapWords({ ...often, part: 'duration', unit: 'min', gap: 25 }, 'Enough')).toBe('25 min short');
    expect(gapWords({ ...often, part: 'level', unit: 'level', gap: 1 }, 'Enough')).toBe('1 level short');
  });

  it('never calls enough what was not tested', () => {
    expect(gapWords({ ...load, can: undefined, gap: undefined }, 'Enough')).toBe('not tested');
    expect(gapWords({ ...load, can: 12.5, gap: 0 }, 'Enough')).toBe('Enough');
  });

  it('has both lengths on one scale, also where more is managed than needed, and where nothing is needed', () => {
    expect(scaleOf(load)).toEqual({ need: 100, can: 40 });
    expect(scaleOf({ ...load, can: 25 })).toEqual({ need: 50, can: 100 });
    expect(scaleOf({ ...load, need: 0, can: 0 })).toEqual({ need: 0, can: 0 });
    expect(scaleOf(often).need).toBe(100);
    expect(scaleOf({ ...often, need: 1, can: undefined }).need).toBeCloseTo(33.3, 1);
  });
});

const row = (result: MatchResult, criticality: MatchRow['criticality']): MatchRow => ({
  taskId: 'a',
  demandId: `${result}.${criticality}`,
  rating: null,
  criticality,
  capacity: [],
  result,
  before: result,
  parts: [],
  changed: null,
  line: null,
  confidence: null,
  reasons: [],
  recommendationIds: [],
  effectiveIds: [],
});

describe('enough', () => {
  const parts = [{ ...load, can: 20, gap: 0 }];
  it('is qualified where a restriction or a cost stands', () => {
    expect(enoughWords({ ...row('meets', 'essential'), parts })).toBe('Enough');
    expect(enoughWords({ ...row('below', 'essential'), parts })).toBe('Enough, at a cost');
    expect(enoughWords({ ...row('below', 'essential'), parts: [...parts, often] })).toBe('Enough');
  });
});

describe('the filter', () => {
  const rows = [
    row('meets', 'essential'),
    row('below', 'marginal'),
    row('below', 'safetyCritical'),
    row('notTested', undefined),
    row('restricted', 'marginal'),
    row('meetsWithChange', 'essential'),
  ];
  const ids = (filter: MatchFilter) => shownRows(rows, filter).map(({ demandId }) => demandId);

  it('shows what is not met first, the worst and weightiest on top', () => {
    expect(ids({ shown: 'matters', essentialOnly: false })).toEqual([
      'restricted.marginal',
      'below.safetyCritical',
      'below.marginal',
      'notTested.undefined',
    ]);
  });

  it('counts unknown weight as essential', () => {
    expect(ids({ shown: 'matters', essentialOnly: true })).toEqual([
      'below.safetyCritical',
      'notTested.undefined',
    ]);
    expect(ids({ shown: 'meets', essentialOnly: true })).toEqual(['meets.essential']);
    expect(ids({ shown: 'all', essentialOnly: false })).toHaveLength(6);
  });
});
