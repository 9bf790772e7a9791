import { describe, expect, test } from 'vitest';
import type { RecordView } from '../../../../shared/assessments/view.ts';
import { type BriefSources, visitBrief } from '../../../../shared/reasoning/visit-brief.ts';
import { view } from '../support/views.ts';

const nothing: BriefSources = {
  client: undefined,
  caseFile: undefined,
  visits: [],
  interviews: [],
  analyses: [],
  evaluations: [],
  recommendations: [],
};
const now = view('visit', { date: '2026-04-02' }, 9);
const first = view(
  'visit',
  {
    date: '2026-03-02',
    headline1: 'Wants to be asked',
    promises: ['a', 'b'],
    'promises.a.what': 'Send the leaflet',
    'promises.a.toWhom': 'Marek',
    'promises.a.when': '2026-03-09',
    'promises.b.what': 'Ring the agency',
    'promises.b.done': 'yes',
  },
  1,
);
function part(id: string, sources: Partial<BriefSources>, visit: RecordView = now) {
  return visitBrief(visit, { ...nothing, ...sources })
    .find((one) => one.id === id)
    ?.lines.map(({ words }) => words);
}

describe('the brief for a visit', () => {
  test('names every part, also those of which nothing is recorded', () => {
    const parts = visitBrief(now, nothing);
    expect(parts.map(({ id }) => id)).toEqual([
      'safety',
      'last',
      'promises',
      'recommendations',
      'calls',
      'access',
      'adjustments',
      'bring',
      'untested',
    ]);
    expect(part('bring', {})).toEqual(['Equipment is not yet checked']);
    expect(parts.filter(({ lines }) => lines.length > 0)).toHaveLength(1);
  });

  test('takes what was said and promised from the contacts before it, and leaves out what is done', () => {
    const sources = { visits: [first, now] };
    expect(part('last', sources)).toEqual(['First headline: Wants to be asked']);
    expect(part('promises', sources)).toEqual(['Send the leaflet, to Marek, by 9 March 2026']);
    expect(part('promises', sources, first)).toEqual([]);
    const talk = view(
      'interview',
      { date: '2026-03-20', developments: 'Scan result', promises: 'A call' },
      5,
    );
    expect(part('last', { interviews: [talk] })).toEqual(['Expected before the next contact: Scan result']);
    expect(part('promises', { interviews: [talk] })).toEqual(['Promised: what, to whom, by when: A call']);
    const later = view('interview', { date: '2026-04-02', developments: 'Not yet known' }, 6);
    expect(part('last', { interviews: [talk, later] })).toEqual([
      'Expected before the next contact: Scan result',
    ]);
  });

  test('lists recommendations without an answer only', () => {
    const change = (values: Record<string, string>, number: number) =>
      view('recommendation', { action: `Change ${number}`, ...values }, number);
    const recommendations = [
      change({ status: 'suggested' }, 1),
      change({ status: 'agreed' }, 2),
      change({}, 3),
      change({ feasibility: 'no' }, 4),
    ];
    expect(part('recommendations', { recommendations })).toEqual(['Change 1', 'Change 3']);
  });

  test('names what is untested, what safety hangs on first', () => {
    const analysis = view('activityAnalysis', {
      tasks: ['a', 'b'],
      'tasks.a.name': 'Sort',
      'tasks.b.name': 'Drive',
      'ratings.a.walk.frequency': 'occasional',
      'ratings.b.drive_vehicle.frequency': 'occasional',
      'ratings.b.drive_vehicle.criticality': 'safetyCritical',
    });
    expect(part('untested', { analyses: [analysis] })).toEqual(['Driving, in Drive', 'Walking, in Sort']);
  });
});
