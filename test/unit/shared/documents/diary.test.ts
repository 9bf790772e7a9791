import { describe, expect, test } from 'vitest';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { BlockMaker } from '../../../../shared/documents/composers/blocks.ts';
import { composeDiaryBlank } from '../../../../shared/documents/composers/diary-blank.ts';
import { energyDiarySummary } from '../../../../shared/documents/composers/energy-diary.ts';
import { disclose } from '../../../../shared/documents/disclosure.ts';
import { termsOf } from '../../../../shared/documents/terms.ts';
import type { Block } from '../../../../shared/documents/tree.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';
import { sampleViews } from '../support/sample.ts';
import { given, view } from '../support/views.ts';

const [diary] = sampleViews.filter(({ declaration }) => declaration.kind === 'energyDiary');
if (diary === undefined) throw new Error('the sample has no diary');

function withDiary(changes: Partial<CaseData> = {}): CaseData {
  const data = sampleCaseData({});
  return {
    ...data,
    diaries: [diary ?? data.client],
    findings: [...data.findings, ...buildFindings([diary ?? data.client])],
    ...changes,
  };
}

function forReader(blocks: readonly Block[], audience: Audience, data: CaseData): readonly Block[] {
  const { tree } = composeDocument(
    { data, kind: 'diaryBlank', audience, date: '2026-11-22', reference: 'X-1', mark: 'draft' },
    [],
  );
  return disclose(
    { ...tree, audience, blocks: [...blocks] },
    { terms: termsOf(data, ['clinical', 'thirdParty']) },
  ).tree.blocks;
}

describe('a diary in a report', () => {
  const data = withDiary();
  const blocks = energyDiarySummary(new BlockMaker('capacityReport'), data);

  test('says level, rule and uncertainty, and shows three pictures with their numbers', () => {
    const printed = JSON.stringify(blocks);
    expect(printed).toContain('3 h 50 min of activity a day');
    expect(printed).toContain('at least 3 days');
    expect(printed).toContain('from 5 h 40 min of activity on');
    expect(printed).toContain('Holding it is success');
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(3);
    const [table] = blocks.filter((block) => block.kind === 'table');
    expect(table?.rows).toHaveLength(14);
    expect(JSON.stringify(table)).toContain('Worse after, a lot');
    for (const block of blocks.filter(({ kind }) => kind !== 'heading'))
      expect(block.sensitivity).toBe('clinical');
  });

  test('tells an employer hours and pattern, and nothing else', () => {
    const shown = forReader(blocks, 'employer', data);
    expect(shown.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    const words = JSON.stringify(shown);
    // The person is off work: work alone is not known, and home counts only where the therapist chose so.
    expect(words).toContain('How much work can be kept up in a day is not known yet');
    expect(words).not.toContain('3 h 50 min');
    const { answers } = diary;
    const all = new RecordView(diary.recordId, diary.declaration, {
      ...answers,
      reportCounts: given('all'),
    });
    const whole = withDiary({ diaries: [all], findings: buildFindings([all]) });
    const told = JSON.stringify(
      forReader(energyDiarySummary(new BlockMaker('capacityReport'), whole), 'employer', whole),
    );
    expect(told).toContain(
      'Can keep up about 3 h 50 min of activity in a day, with home, travel and work counted together',
    );
    expect(words).not.toMatch(/worse|tired|symptom|cost|pain|recover|diary kept/iu);
    expect(forReader(blocks, 'gp', data).length).toBe(blocks.length);
  });

  test('does not say a level that the therapist set aside', () => {
    const setAside = energyDiarySummary(new BlockMaker('x'), withDiary({ findings: [] }));
    expect(JSON.stringify(setAside)).not.toContain('3 h 50 min of activity a day');
    expect(JSON.stringify(setAside)).not.toContain('level kept up');
  });

  test('is nothing where there is no day', () => {
    expect(energyDiarySummary(new BlockMaker('x'), withDiary({ diaries: [] }))).toEqual([]);
    expect(
      energyDiarySummary(new BlockMaker('x'), withDiary({ diaries: [view('energyDiary', {})] })),
    ).toEqual([]);
  });
});

describe('the diary to fill in', () => {
  const compose = (label?: 'initials' | 'reference', diaries: CaseData['diaries'] = []) =>
    composeDiaryBlank({
      data: withDiary({ diaries }),
      kind: 'diaryBlank',
      audience: 'client',
      date: '2026-11-22',
      reference: 'AH-0007-D1',
      mark: 'draft',
      label,
    }).tree;

  test('names nobody unless asked, and then no more than that', () => {
    const names = /Joanna|Kessler|AH-2026|0007/u;
    const data = withDiary();
    const name = data.client.text('fullName') ?? data.case.clientName;
    const plain = JSON.stringify(compose());
    for (const part of [...name.split(' '), data.case.number]) expect(plain).not.toContain(part);
    expect(plain).not.toMatch(names);
    const initials = JSON.stringify(compose('initials').blocks);
    expect(initials).toContain(`${name[0]}.`);
    for (const part of name.split(' ').filter((one) => one.length > 1)) expect(initials).not.toContain(part);
    expect(compose('reference').reference).toBe(data.case.number);
  });

  test('has a page for each of seven days, and asks for what the case’s diary counts', () => {
    expect(compose().blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(7);
    expect(JSON.stringify(compose())).toContain('Tired');
    const energy = JSON.stringify(compose(undefined, [view('energyDiary', { measure: 'energy' })]));
    expect(energy).toContain('full of energy');
    expect(energy.includes('Tired')).toBe(false);
  });
});
