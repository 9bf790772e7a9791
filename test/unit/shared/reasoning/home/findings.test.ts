import { expect, test } from 'vitest';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import { buildFindings } from '../../../../../shared/reasoning/build-findings.ts';
import { homeComparisons, homeConflicts } from '../../../../../shared/reasoning/home/measurements.ts';
import { homeVisitText } from '../../../../../shared/text/home-visit.ts';
import { homeVisit } from '../../../../fixtures/documents/home-visit.ts';
import { viewOf } from '../../../../fixtures/documents/sample-case-data.ts';

const view = (changes = {}) => viewOf('homeVisit', 90, { ...homeVisit, ...changes });
const statements = (changes = {}) => buildFindings([view(changes)]).map(({ statement }) => statement);

test('every “no” is a hazard that names its place and what it can lead to; “yes” and blanks are none', () => {
  const found = statements();
  expect(found).toContain('Stairs: it is not well lit, or the switch is not on the way in (risk of a fall).');
  expect(found).toContain('Bath: it is not safe as it is done now (risk of a fall).');
  expect(found).toContain('The home: not every floor has a smoke alarm that works (risk of fire).');
  expect(found.filter((words) => words.includes('hot water'))).toEqual([]);
  expect(found.filter((words) => words.startsWith('Way in and front door'))).toHaveLength(2);
});

test('a room that was not seen teaches nothing but that, whatever was answered before', () => {
  const found = statements({ 'rooms.r2.seen': 'notSeen', 'rooms.r2.whyNotSeen': 'a visitor' });
  expect(found.filter((words) => words.startsWith('Stairs'))).toEqual([]);
  expect(found).toContain('Not seen: stairs (a visitor).');
});

test('handling that cannot go on, no way up from the floor and no call for help are hazards', () => {
  const found = statements();
  expect(found).toContain(
    'Handling by mother (bath, shower or washing; up from the floor) cannot go on as it is done now (risk of strain or injury to both).',
  );
  expect(found).toContain(homeVisitText.findings.getsUp);
  expect(found).toContain(homeVisitText.findings.callsHelp);
});

test('nothing that a home visit teaches is less than personal', () => {
  const kinds = new Set(buildFindings([view()]).map(({ sensitivity }) => sensitivity));
  expect([...kinds].every((one) => one === 'personal' || one === 'thirdParty' || one === 'clinical')).toBe(
    true,
  );
});

test('measurements stand beside their rule and source', () => {
  const found = homeComparisons(view());
  expect(found.map(({ place, rule, within }) => [place, rule, within])).toEqual([
    ['Way in and front door, front door', 'entranceDoor', false],
    ['Way in and front door, front door', 'entranceThreshold', false],
    ['Way in and front door, front steps', 'outsideRise', false],
    ['Way in and front door, front steps', 'outsideGoing', false],
    ['Stairs, main flight', 'privateRise', true],
    ['Stairs, main flight', 'privateGoing', false],
    ['Stairs, main flight', 'pitch', false],
    ['Stairs, main flight', 'step', true],
    ['Stairs, main flight', 'rail', false],
  ]);
  expect(found.find(({ rule }) => rule === 'pitch')).toMatchObject({
    value: '45.4°',
    source: homeVisitText.comparisons.source.stairs,
  });
});

test('a front door is compared without the way to it, and a narrow doorway indoors whichever way it is approached', () => {
  const doors = (changes: Readonly<Record<string, AnswerValue>>) =>
    homeComparisons(viewOf('homeVisit', 91, { rooms: ['r'], 'rooms.r.doors': ['d'], ...changes })).map(
      ({ rule, value, within }) => [rule, value, within],
    );
  expect(doors({ 'rooms.r.room': 'access', 'rooms.r.doors.d.clear': 700 })).toEqual([
    ['entranceDoor', '700 mm', false],
  ]);
  expect(
    doors({
      'rooms.r.room': 'hall',
      'rooms.r.doors.d.which': 'Front door',
      'rooms.r.doors.d.clear': 800,
      'rooms.r.doors.d.threshold': 25,
    }),
  ).toEqual([
    ['entranceDoor', '800 mm', true],
    ['entranceThreshold', '25 mm', false],
  ]);
  // Which way it is approached decides nothing where no way would do.
  expect(doors({ 'rooms.r.room': 'kitchen', 'rooms.r.doors.d.clear': 700 })).toEqual([
    ['doorLeast', '700 mm', false],
  ]);
  expect(doors({ 'rooms.r.room': 'kitchen', 'rooms.r.doors.d.clear': 760 })).toEqual([]);
});

test('a ramp steeper than it is long, and a circle larger than its room, are told and not compared', () => {
  const wrong = view({
    'rooms.r1.ramps': ['a'],
    'rooms.r1.ramps.a.rise': 600,
    'rooms.r1.ramps.a.length': 500,
    'rooms.r3.turning': 1800,
  });
  expect(homeConflicts(wrong).map(({ path }) => path)).toEqual(['rooms.r1.ramps.a.rise', 'rooms.r3.turning']);
  expect(homeComparisons(wrong).some(({ rule }) => rule.startsWith('ramp'))).toBe(false);
  expect(homeConflicts(view())).toEqual([]);
});
