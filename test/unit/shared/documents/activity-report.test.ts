import { describe, expect, test } from 'vitest';
import { activityAnalysis } from '../../../../shared/assessments/declarations/activity-analysis.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { disclosureTable } from '../../../../shared/documents/disclosure.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { activityReportText as words } from '../../../../shared/text/activity-report.ts';
import { plantedRecord } from '../../../fixtures/documents/planted-record.ts';
import { recordId, sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';

type Data = ReturnType<typeof sampleCaseData>;

function compose(data: Data, audience: Audience, recordIds?: readonly string[]) {
  return composeDocument(
    {
      data,
      kind: 'activityReport',
      audience,
      date: '2026-03-21',
      reference: 'AH-0007-J1',
      mark: 'draft',
      recordIds,
    },
    [],
  );
}

function textOf(data: Data, audience: Audience, recordIds?: readonly string[]): string {
  return printedTexts(compose(data, audience, recordIds).tree)
    .map(({ text }) => text)
    .join('\n');
}

describe('who reads which answer of an analysis', () => {
  const { answers, planted } = plantedRecord(activityAnalysis);
  const data = {
    ...sampleCaseData(),
    analyses: [new RecordView(recordId(5), activityAnalysis, answers)],
    findings: [],
  };
  /** What the person can do, and the conclusion, belong to other reports. */
  const elsewhere = ['observedFunction', 'conclusion'];
  const clinicians: readonly Audience[] = ['gp', 'clinician', 'colleague'];

  test.each(Audience.options)('%s', (audience) => {
    const printed = textOf(data, audience).toLowerCase();
    const wrong = planted.filter(({ word, sectionId, sensitivity }) => {
      const guarded = sectionId === 'personFit' || sectionId === 'reasoning';
      const mayRead = disclosureTable[audience][sensitivity] === 'full';
      const expected =
        !elsewhere.includes(sectionId) && mayRead && (!guarded || clinicians.includes(audience));
      return printed.includes(word) !== expected;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the planted words cover every kind of reader', () => {
    const kinds = new Set(planted.map(({ sensitivity }) => sensitivity));
    expect([...kinds].sort()).toEqual(['clinical', 'function', 'identity', 'personal', 'thirdParty']);
    expect(planted.length).toBeGreaterThan(50);
  });
});

describe('what the report says', () => {
  test('the reference shift, bands with their source, and both accounts side by side', () => {
    const printed = textOf(sampleCaseData(), 'employer');
    expect(printed).toContain(words.shift('450', '7.5'));
    expect(printed).toContain('Load 12 kg; start height 180 mm');
    const { tree } = compose(sampleCaseData(), 'employer');
    const differ = tree.blocks.find((block) => block.id === 'activityReport/differ/table');
    if (differ?.kind !== 'table') throw new Error('no table of differences');
    expect(differ.rows[0]?.cells.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'Standing in one place: Serve at the till',
      'Constant',
      'Frequent',
      'Constant (observed)',
    ]);
  });

  test('a demand rated as not tested is written out, never left blank', () => {
    const { tree } = compose(sampleCaseData(), 'employer');
    const table = tree.blocks.find((block) => block.id === 'activityReport/task/delivery/demands');
    if (table?.kind !== 'table') throw new Error('no demands');
    expect(table.rows[0]?.cells[1]).toMatchObject({ mark: 'notTested', runs: [{ text: words.notSeen }] });
  });

  test('heights stand as a pair, counts by what is counted, each with its source', () => {
    const data = sampleCaseData({
      analysis: {
        'tasks.shelves.steps': ['s1'],
        'tasks.shelves.steps.s1.what': 'lift the crate',
        'tasks.shelves.steps.s1.load': { value: 12, source: 'measured' },
        'tasks.shelves.steps.s1.heightFrom': { value: 180, source: 'measured' },
        'tasks.shelves.steps.s1.heightTo': { value: 940, source: 'measured' },
        'tasks.shelves.steps.s1.repetitions': { value: 1200, source: 'manager' },
        'tasks.shelves.steps.s1.easier': 'A scissor lift',
      },
    });
    const printed = textOf(data, 'employer');
    expect(printed).toContain(
      'Load 12 kg, from 180 mm to 940 mm (measured); 1,200 repetitions in a shift (manager says)',
    );
    expect(printed).toContain('Could be made easier by: ');
    expect(printed).toContain('a scissor lift');
  });

  test('a photo stands with its task, and one whose people have not agreed nowhere', () => {
    const data = sampleCaseData();
    const photos = data.photos.map((photo, index) => ({
      ...photo,
      itemId: index === 0 ? 'shelves' : null,
      people: index === 2 ? ('notAsked' as const) : photo.people,
    }));
    const { tree } = compose({ ...data, photos }, 'employer');
    const ids = tree.blocks.map(({ id }) => id);
    const placed = tree.blocks.filter(({ kind }) => kind === 'photo');
    expect(placed).toHaveLength(2);
    const at = (id: string) => ids.indexOf(`activityReport/${id}`);
    const first = ids.indexOf(placed[0]?.id ?? '');
    expect(first).toBeGreaterThan(at('task/shelves'));
    expect(first).toBeLessThan(at('task/delivery'));
    expect(ids.indexOf(placed[1]?.id ?? '')).toBeGreaterThan(at('further'));
  });

  test('an activity at home is told to those who treat, and an employer gets nothing of it', () => {
    const data = sampleCaseData();
    const home = viewOf('activityAnalysis', 9, {
      about: 'home',
      activityName: 'Prepare a meal',
      tasks: ['x'],
      'tasks.x.name': 'Drain the pan',
      'tasks.x.assistance': 'supervision',
      'ratings.x.stand_static.frequency': 'constant',
    });
    const both = { ...data, analyses: [...data.analyses, home] };
    expect(textOf(both, 'clinician', [recordId(9)])).toContain('Drain the pan');
    for (const audience of ['employer', 'commissioner', 'funder'] as const)
      expect(textOf(both, audience, [recordId(9)])).not.toMatch(/pan|meal|standing/i);
    expect(textOf(both, 'clinician')).not.toContain('Drain the pan');
  });

  test('of several analyses the latest is told, unless another is asked for', () => {
    const data = sampleCaseData();
    const lighter = viewOf('activityAnalysis', 9, {
      tasks: ['x'],
      'tasks.x.name': 'Answer the telephone',
      shiftMinutes: 240,
    });
    const both = { ...data, analyses: [...data.analyses, lighter] };
    expect(textOf(both, 'employer')).toContain('Answer the telephone');
    expect(textOf(both, 'employer', [recordId(5)])).not.toContain('Answer the telephone');
    const { choices } = compose(both, 'employer', [recordId(5)]);
    expect(choices.map(({ chosen }) => chosen)).toEqual([false, true]);
  });

  test('says what is missing, and prints without an analysis', () => {
    const data = { ...sampleCaseData(), analyses: [] };
    const { tree, missing } = compose(data, 'employer');
    expect(missing).toEqual([words.missing.analysis]);
    expect(printedTexts(tree).map(({ text }) => text)).toContain(words.none);
  });
});
