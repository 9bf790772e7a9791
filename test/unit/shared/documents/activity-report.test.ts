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

  test('with nobody asked, it never says that the two agree; with no essential task, it says so in words', () => {
    const bare = { ...sampleCaseData(), analyses: [viewOf('activityAnalysis', 5, {})], findings: [] };
    const printed = textOf(bare, 'employer');
    expect(printed).toContain(words.notBothAsked('The employee'));
    expect(printed).not.toContain(words.noDifference('The employee'));
    expect(printed).toContain('Essential tasks: ');
    expect(printed).not.toContain('The 0 essential');
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

  describe('what was timed, counted and sampled', () => {
    const ten = ['2026-03-10T10:00:00.000Z', '2026-03-10T10:10:00.000Z'];
    const samples = ['walk', 'walk', 'missed', 'stand_static', 'walk', 'other'];
    const watched = {
      observations: ['sampled', 'counted', 'timed', 'doubtful', 'empty'],
      'observations.timed.tool': 'stopwatch',
      'observations.timed.taskId': 'till',
      'observations.timed.demandId': 'stand_static',
      'observations.timed.timer': ten,
      'observations.timed.timer.log': ['clockMoved 2026-03-10T10:05:00.000Z -3600000'],
      'observations.counted.tool': 'counter',
      'observations.counted.taskId': 'shelves',
      'observations.counted.demandId': 'lift_floor_waist',
      'observations.counted.timer': ten,
      'observations.counted.countLeft': 4,
      'observations.counted.countRight': 21,
      'observations.doubtful.tool': 'counter',
      'observations.doubtful.taskId': 'shelves',
      'observations.doubtful.timer': ten,
      'observations.doubtful.timer.log': ['clockBack 2026-03-10T10:05:00.000Z 60000'],
      'observations.doubtful.count': 9,
      'observations.sampled.tool': 'sampler',
      'observations.sampled.timer': ten,
      'observations.sampled.interval': 60,
      'observations.sampled.samples': samples.map((_, index) => `s${index}`),
      ...Object.fromEntries(
        samples.flatMap((seen, index) => [
          [`observations.sampled.samples.s${index}.slot`, index + 1],
          [`observations.sampled.samples.s${index}.seen`, seen],
        ]),
      ),
      'observations.empty.tool': 'counter',
    };
    const rowsFor = (audience: Audience, analysis: Parameters<typeof viewOf>[2] = watched) => {
      const { tree } = compose(sampleCaseData({ analysis }), audience);
      const table = tree.blocks.find(({ id }) => id === 'activityReport/observations/table');
      return table?.kind === 'table'
        ? table.rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')))
        : undefined;
    };

    test('on the day that the calendar of the service showed, whatever day it was in Greenwich', () => {
      const night = {
        observations: ['late'],
        'observations.late.tool': 'stopwatch',
        'observations.late.timer': ['2026-07-01T23:30:00.000Z', '2026-07-01T23:40:00.000Z'],
      };
      expect(rowsFor('employer', night)?.[0]?.[1]).toBe('Stopwatch, 2 July 2026');
    });

    test('each with its task and demand, date, time, count and rate or shares with their intervals', () => {
      expect(rowsFor('employer')).toEqual([
        [
          'The whole job',
          'Sampler, 10 March 2026',
          '10 min',
          'Walking 60% (23 to 88%). Standing in one place 20% (4 to 62%). Something else 20% (4 to 62%). 5 of 10 samples, one every 60 s, 5 missed',
        ],
        [
          'Serve at the till: standing in one place',
          'Stopwatch, 10 March 2026',
          '10 min (the computer’s clock was put back by 1 h meanwhile, which is left out)',
          'The time alone',
        ],
        [
          expect.stringMatching(/^Fill .*: lifting, floor to waist$/i),
          'Counter, 10 March 2026',
          '10 min',
          '25 counted, 4 left, 21 right, 2.5 a minute',
        ],
        [
          expect.stringMatching(/^Fill /i),
          'Counter, 10 March 2026',
          'Not known (the computer’s clock went back meanwhile)',
          '9 counted',
        ],
      ]);
    });

    test('a count on one side alone says so', () => {
      const { 'observations.counted.countLeft': _left, ...oneSided } = watched;
      expect(rowsFor('gp', oneSided)?.[2]?.[3]).toBe('21 counted on the right, 2.1 a minute');
    });

    test('stands under the demands once, and is function: whoever reads of the work reads it', () => {
      const ids = compose(sampleCaseData({ analysis: watched }), 'employer').tree.blocks.map(({ id }) => id);
      const at = ids.indexOf('activityReport/observations');
      expect(at).toBeGreaterThan(ids.indexOf('activityReport/profile'));
      expect(at).toBeLessThan(ids.indexOf('activityReport/task/shelves'));
      expect(ids.filter((id) => id.includes('observations'))).toHaveLength(2);
      expect(rowsFor('gp')).toEqual(rowsFor('employer'));
      expect(rowsFor('employer', { ...watched, about: 'home' })).toBeUndefined();
    });

    test('nothing stands there when nothing was watched', () => {
      expect(textOf(sampleCaseData(), 'gp')).not.toContain(words.observations.title);
      expect(rowsFor('gp', { observations: ['a'], 'observations.a.tool': 'stopwatch' })).toBeUndefined();
    });
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
