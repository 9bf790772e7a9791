import { describe, expect, it } from 'vitest';
import {
  filterFindings,
  groupFindings,
  type ListedFinding,
} from '../../../../../renderer/features/findings/grouping.ts';

const recordId = '01932b5c-7a00-7000-8000-000000000001';

function finding(part: Partial<ListedFinding>): ListedFinding {
  return {
    id: `${recordId}/demand/${part.statement ?? ''}`,
    recordId,
    kind: 'demand',
    taskId: null,
    demandId: null,
    statement: '',
    functionalEffect: null,
    confidence: 'high',
    sensitivity: 'function',
    evidence: [],
    setAside: null,
    ...part,
  };
}

const all = [
  finding({ statement: 'Lifting 12 kg', taskId: 'cage', kind: 'gap' }),
  finding({ statement: 'Walking', taskId: 'cage' }),
  finding({ statement: 'Night shifts', taskId: 'job' }),
  finding({ statement: 'Symptoms follow effort', kind: 'hazard' }),
  finding({ statement: 'Old task', taskId: 'removed' }),
  finding({ statement: 'Sitting', taskId: 'cage', setAside: 'seen on another day' }),
];
const everything = { kind: '', words: '', setAside: true } as const;

describe('the list of findings', () => {
  it('leaves out what was set aside, unless asked', () => {
    expect(filterFindings(all, { ...everything, setAside: false })).toHaveLength(5);
    expect(filterFindings(all, everything)).toHaveLength(6);
  });

  it('filters by kind and by words, whatever their case', () => {
    expect(filterFindings(all, { ...everything, kind: 'gap' })).toHaveLength(1);
    expect(filterFindings(all, { ...everything, words: ' lifting ' }).map((one) => one.statement)).toEqual([
      'Lifting 12 kg',
    ]);
  });

  it('stands by task in the order of the tasks, by kind within a task with hazards first, and loses none', () => {
    const groups = groupFindings(all, [
      { id: 'bench', title: 'clean the bench' },
      { id: 'cage', title: 'load the cage' },
    ]);
    expect(groups.map((group) => group.id)).toEqual(['', 'job', 'cage']);
    expect(groups[0]?.findings.map((one) => one.statement)).toEqual(['Symptoms follow effort', 'Old task']);
    expect(groups[2]?.findings.map((one) => one.statement)).toEqual(['Walking', 'Sitting', 'Lifting 12 kg']);
    expect(groups.flatMap((group) => group.findings)).toHaveLength(all.length);
  });
});
