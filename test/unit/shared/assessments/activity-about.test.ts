import { describe, expect, test } from 'vitest';
import {
  aboutOf,
  analysisOfJob,
  isOfWork,
  otherAbout,
  workAbout,
} from '../../../../shared/assessments/activity-about.ts';
import { activityAnalysis } from '../../../../shared/assessments/declarations/activity-analysis.ts';
import { progressOf, shownFields } from '../../../../shared/assessments/progress.ts';
import { readRating, shiftMinutes } from '../../../../shared/assessments/rating-view.ts';
import { topFields } from '../../../../shared/assessments/resolve-field.ts';
import { isShown, shownSections } from '../../../../shared/assessments/show-if.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { recordsText } from '../../../../shared/text/records.ts';
import { given, view } from '../support/views.ts';

const analysisAbout = (about: string, values: Record<string, string | number | string[]> = {}) =>
  view('activityAnalysis', { about, ...values });
const sectionsOf = (about: string) =>
  shownSections(activityAnalysis, analysisAbout(about).answers).map(({ id }) => id);

test('what is analysed is the first question, and an analysis from before it was asked is of the own job', () => {
  expect(topFields(activityAnalysis)[0]?.id).toBe('about');
  const old = view('activityAnalysis', { shiftMinutes: 450 });
  expect(aboutOf(old)).toBeUndefined();
  expect(isOfWork(old)).toBe(true);
  expect(shiftMinutes(old)).toBe(450);
  expect(shownSections(activityAnalysis, old.answers).map(({ id }) => id)).toEqual(sectionsOf('ownJob'));
});

describe.each(otherAbout)('%s', (about) => {
  test('asks what matters there, and nothing that only a job has', () => {
    const sections = sectionsOf(about);
    for (const id of ['occupation', 'tasks', 'demands', 'observedFunction', 'whatFollows'])
      expect(sections).toContain(id);
    for (const id of ['job', 'purpose', 'time', 'social', 'conclusion']) expect(sections).not.toContain(id);
    const record = analysisAbout(about, { tasks: ['a'] });
    const shown = [...shownFields(topFields(activityAnalysis), '', record.answers)].map(([, path]) => path);
    for (const path of ['meaning', 'role', 'assistance', 'timeTaken', 'safety', 'satisfaction'])
      expect(shown).toContain(path);
    expect(shown).toContain('tasks.a.assistance');
    for (const path of ['shiftMinutes', 'managerConsulted', 'tasks.a.minutes', 'tasks.a.essential'])
      expect(shown).not.toContain(path);
  });

  test('has no shift, whatever was carried over, and no band is worked out from minutes', () => {
    const record = analysisAbout(about, {
      shiftMinutes: 450,
      tasks: ['a'],
      'ratings.a.sit.minutes': 400,
      'ratings.a.walk.frequency': 'frequent',
    });
    expect(shiftMinutes(record)).toBeUndefined();
    expect(readRating(record, 'a', 'sit')?.frequency).toBeUndefined();
    expect(readRating(record, 'a', 'walk')?.frequency).toBe('frequent');
  });

  test('teaches nothing that an employer may read', () => {
    const record = analysisAbout(about, {
      tasks: ['a'],
      'tasks.a.name': 'Cook',
      'ratings.a.stand_static.frequency': 'constant',
      observedFunction: ['x'],
      'observedFunction.x.activity': 'Carrying a pan',
      'observedFunction.x.evidence': 'observed',
    });
    const findings = buildFindings([record]);
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings) expect(finding.sensitivity, finding.id).not.toBe('function');
  });
});

test.each(workAbout)('%s asks about the job and not about its meaning at home', (about) => {
  const sections = sectionsOf(about);
  for (const id of ['job', 'purpose', 'time', 'social', 'conclusion']) expect(sections).toContain(id);
  for (const id of ['occupation', 'whatFollows']) expect(sections).not.toContain(id);
});

test('lighter duties are temporary until a date or permanent, and are reviewed', () => {
  const shown = (values: Record<string, string>) => {
    const record = view('activityAnalysis', values);
    return topFields(activityAnalysis)
      .filter((field) => isShown(field, field.id, record.answers))
      .map(({ id }) => id);
  };
  expect(shown({ about: 'lighterDuties' })).toEqual(expect.arrayContaining(['dutiesFor', 'dutiesReviewOn']));
  expect(shown({ about: 'lighterDuties' })).not.toContain('dutiesUntil');
  expect(shown({ about: 'lighterDuties', dutiesFor: 'temporary' })).toContain('dutiesUntil');
  expect(shown({ about: 'lighterDuties', dutiesFor: 'permanent' })).not.toContain('dutiesUntil');
  expect(shown({ about: 'ownJob', dutiesFor: 'temporary' })).not.toContain('dutiesUntil');
});

test('the job of the case is the latest of the own job, else the latest of any work, never of home', () => {
  const own = view('activityAnalysis', { about: 'ownJob' }, 1);
  const before = view('activityAnalysis', {}, 2);
  const lighter = view('activityAnalysis', { about: 'lighterDuties' }, 3);
  const home = view('activityAnalysis', { about: 'home' }, 4);
  expect(analysisOfJob([own, lighter, home])).toBe(own);
  expect(analysisOfJob([own, before, lighter, home])).toBe(before);
  expect(analysisOfJob([lighter, home])).toBe(lighter);
  expect(analysisOfJob([home])).toBeUndefined();
});

test('questions asked no longer show only where they were answered, and then count for nothing', () => {
  const places = { places: ['p'], 'places.p.name': 'Yard' };
  const paths = (values: Record<string, string | number | string[]>) =>
    [...shownFields(topFields(activityAnalysis), '', view('activityAnalysis', values).answers)].map(
      ([, path]) => path,
    );
  expect(paths(places)).not.toContain('places.p.noise');
  expect(paths({ ...places, 'places.p.noise': 71 })).toContain('places.p.noise');
  const before = progressOf(activityAnalysis, view('activityAnalysis', places).answers);
  const after = progressOf(
    activityAnalysis,
    view('activityAnalysis', { ...places, 'places.p.noise': 71 }).answers,
  );
  expect(after).toEqual(before);
});

test('a record is called by what it is about', () => {
  expect(recordsText.analysisTitle(undefined, 'Cooking')).toBeUndefined();
  expect(recordsText.analysisTitle('ownJob', 'Packer')).toBe('Activity analysis: own job');
  expect(recordsText.analysisTitle('lighterDuties', '')).toBe('Activity analysis: lighter duties');
  expect(recordsText.analysisTitle('home', 'Prepare a meal')).toBe('Activity analysis: home, prepare a meal');
});

test('a choice among readings shows the amount that was measured, alone', () => {
  const record = view('activityAnalysis', {
    places: ['p'],
    'places.p.readings': ['m'],
    'places.p.readings.m.kind': given('light'),
  });
  const shown = [...shownFields(topFields(activityAnalysis), '', record.answers)].map(([, path]) => path);
  expect(shown).toContain('places.p.readings.m.light');
  expect(shown).not.toContain('places.p.readings.m.noise');
  expect(shown).toEqual(expect.arrayContaining(['places.p.readings.m.method', 'places.p.readings.m.on']));
});
