import { describe, expect, test } from 'vitest';
import { demandById, demandCatalogue } from '../../../../shared/assessments/catalogue.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { disclosureOf } from '../../../../shared/documents/disclosure.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { capacityReportText as words } from '../../../../shared/text/capacity-report.ts';
import { recordId, sampleCaseData, viewOf } from '../../../fixtures/documents/sample-case-data.ts';
import { data, table, textOf } from '../support/capacity-documents.ts';

describe('what the sheet says', () => {
  test('the answer, restrictions apart from the table, and what was not tested', () => {
    const rows = table('capacitySheet', 'employer', 'table/rows');
    expect(rows.find(([name]) => name?.includes('crates'))?.at(-1)).toBe(words.sheet.seeRestrictions);
    const printed = textOf('capacitySheet', 'employer');
    expect(printed).toContain('; on clinical advice');
    expect(printed).toContain('Reaching above shoulder');
    expect(printed).not.toContain('; pushing');
  });

  test('everything that was asked and not tested is named, what safety hangs on first, and nothing is left to a match that is not there', () => {
    const ids = demandCatalogue.slice(0, 20).map(({ id }) => id);
    const [last = ''] = ids.slice(-1);
    const analysis = viewOf('activityAnalysis', 83, {
      shiftMinutes: 450,
      tasks: ['van'],
      'tasks.van.name': 'Load the van',
      'tasks.van.essential': 'essential',
      ...Object.fromEntries(ids.map((id) => [`ratings.van.${id}.frequency`, 'occasional'])),
      [`ratings.van.${last}.criticality`]: 'safetyCritical',
    });
    const evaluation = viewOf('capacityEvaluation', 81, { analysisId: analysis.recordId });
    const from = { ...sampleCaseData(), analyses: [analysis], evaluations: [evaluation] };
    const sheet = textOf('capacitySheet', 'employer', from).replaceAll('\n', '');
    const untested = sheet.slice(sheet.indexOf(words.sheet.notTestedCritical));
    expect(untested).toContain(
      `${words.sheet.notTestedCritical}${demandById(last)?.label}. ${words.sheet.notTestedOther}`,
    );
    for (const id of ids) expect(untested.toLowerCase()).toContain(demandById(id)?.label.toLowerCase());
    expect(sheet).toContain('and 14 more, all named below');
    expect(sheet).not.toContain('match with the job');
    expect(textOf('capacityReport', 'employer', from)).toContain(
      'and 14 more, named in the match with the job',
    );
  });

  test('what was tested and is open all the same, because the job asks it of the other side as well, is told apart', () => {
    const analysis = viewOf('activityAnalysis', 80, {
      tasks: ['k'],
      'tasks.k.name': 'Restacking',
      'ratings.k.handle_grip.frequency': 'occasional',
      'ratings.k.handle_grip.side': 'both',
    });
    const evaluation = viewOf('capacityEvaluation', 81, {
      analysisId: analysis.recordId,
      capacities: ['k'],
      'capacities.k.activity': 'Grasping',
      'capacities.k.demandId': 'handle_grip',
      'capacities.k.evidence': 'measured',
      'capacities.k.side': 'right',
      'capacities.k.frequency': 'frequent',
    });
    const from = { ...sampleCaseData(), analyses: [analysis], evaluations: [evaluation] };
    const sheet = textOf('capacitySheet', 'employer', from).replaceAll('\n', '');
    expect(sheet).toContain(`${words.sheet.partlyTested}${demandById('handle_grip')?.label}.`);
    expect(sheet).not.toContain(words.sheet.nothingUntested);
  });

  test('a line without an amount tells what was done', () => {
    const evaluation = viewOf('capacityEvaluation', 81, {
      capacities: ['k'],
      'capacities.k.activity': 'Grasping',
      'capacities.k.evidence': 'measured',
      'capacities.k.side': 'right',
      'capacities.k.observedWords': 'done, with readings kept apart.',
    });
    const from = { ...sampleCaseData(), analyses: [], evaluations: [evaluation] };
    expect(table('capacitySheet', 'employer', 'table/rows', from)[0]?.[2]).toBe(
      'Done, with readings kept apart; right side (measured)',
    );
  });

  test('a restriction of another record that still holds is told, one that has passed is not', () => {
    const evaluation = viewOf('capacityEvaluation', 82, { question: 'And now?' });
    const restricted = (until: string) =>
      viewOf('capacityEvaluation', 81, {
        capacities: ['k'],
        'capacities.k.activity': 'Climbing the tower',
        'capacities.k.demandId': 'climb_ladder',
        'capacities.k.limitKind': 'shouldNot',
        'capacities.k.limit': 'no rung above the third',
        'capacities.k.until': until,
      });
    const sheet = (until: string) =>
      textOf('capacitySheet', 'employer', {
        ...sampleCaseData(),
        analyses: [],
        evaluations: [restricted(until), evaluation],
      });
    expect(sheet('2026-03-21')).toContain('no rung above the third');
    expect(sheet('2026-03-21')).toContain(words.sheet.restrictedEarlier);
    expect(sheet('2026-03-21')).not.toContain(words.sheet.noRestrictions.all);
    expect(sheet('2026-03-20')).not.toContain('no rung above the third');
    expect(sheet('2026-03-20')).toContain(words.sheet.noRestrictions.all);
  });

  test('lines without a kind of limit are not told as without restriction', () => {
    const evaluation = (kind: string) =>
      viewOf('capacityEvaluation', 81, {
        capacities: ['k'],
        'capacities.k.activity': 'Walking',
        'capacities.k.evidence': 'observed',
        ...(kind === '' ? {} : { 'capacities.k.limitKind': kind }),
      });
    const sheet = (kind: string) =>
      textOf('capacitySheet', 'employer', {
        ...sampleCaseData(),
        analyses: [],
        evaluations: [evaluation(kind)],
      });
    expect(sheet('')).toContain(words.sheet.noRestrictions.none);
    expect(sheet('none').replaceAll('\n', '')).toContain(
      `${words.sheet.restriction}${words.sheet.noRestrictions.all}`,
    );
  });

  test('such a restriction is never met in the match by what was tested since', () => {
    const evaluation = (restricted: boolean) =>
      viewOf('capacityEvaluation', 81, {
        capacities: ['k'],
        'capacities.k.activity': 'Walking',
        'capacities.k.demandId': 'walk',
        ...(restricted ? { 'capacities.k.limitKind': 'shouldNot', 'capacities.k.limit': 'no ramps' } : {}),
      });
    const answer = (restricted: boolean) => {
      const from = data();
      const evaluations = [evaluation(restricted), ...from.evaluations];
      return textOf('capacityReport', 'employer', { ...from, evaluations }).replaceAll('\n', '');
    };
    expect(answer(true)).toContain('Restricted: no ramps');
    expect(answer(false)).not.toContain('Restricted: no ramps');
  });

  test('the full report tells such a restriction to each reader, in words of work with its amount', () => {
    const evaluation = viewOf('capacityEvaluation', 82, { question: 'And now?' });
    const earlier = viewOf('capacityEvaluation', 81, {
      capacities: ['k', 'never'],
      'capacities.k.activity': 'Lifting from the floor',
      'capacities.k.demandId': 'lift_floor_waist',
      'capacities.k.evidence': 'measured',
      'capacities.k.amount': 6,
      'capacities.k.amountUnit': 'kg',
      'capacities.k.limitKind': 'shouldNot',
      'capacities.k.advice': 'the surgeon',
      'capacities.k.recommendedWhy': 'Disc surgery in May',
      'capacities.never.activity': 'Climbing the tower',
      'capacities.never.evidence': 'reported',
      'capacities.never.frequency': 'never',
      'capacities.never.limitKind': 'shouldNot',
    });
    const from = { ...sampleCaseData(), analyses: [], evaluations: [earlier, evaluation] };
    for (const audience of Audience.options) {
      const printed = textOf('capacityReport', audience, from).replaceAll('\n', '');
      expect(printed).toContain(words.restrictionsElsewhere);
      const known = disclosureOf('clinical', audience) === 'full';
      expect(printed).toMatch(
        known
          ? /Lifting from the floor: up to 6 kg.*advice: the surgeon/u
          : /Lifting from the floor: up to 6 kg.*on clinical advice/u,
      );
      expect(printed.includes('the surgeon')).toBe(known);
      expect(printed).toContain('Climbing the tower: not at all');
      expect(printed).not.toContain('Disc surgery');
    }
    expect(textOf('capacityReport', 'employer', { ...from, evaluations: [evaluation] })).not.toContain(
      words.restrictionsElsewhere,
    );
  });

  test('when no job was chosen it says so, and answers for none', () => {
    const from = data({ analysisId: recordId(999) });
    expect(textOf('capacitySheet', 'employer', from)).toContain(words.noJob);
  });

  test('of several evaluations the one asked for is told', () => {
    const other = viewOf('capacityEvaluation', 81, { question: 'Can she drive?' });
    const both = { ...data(), evaluations: [...data().evaluations, other] };
    expect(textOf('capacitySheet', 'employer', both)).toContain('Can she drive?');
    const { tree, choices } = composeDocument(
      {
        data: both,
        kind: 'capacitySheet',
        audience: 'employer',
        date: '2026-03-21',
        reference: 'AH-0007-S1',
        mark: 'draft',
        recordIds: [recordId(80)],
      },
      [],
    );
    expect(JSON.stringify(tree)).not.toContain('Can she drive?');
    expect(choices.map(({ chosen }) => chosen)).toEqual([false, true]);
  });
});
