import { expect, test } from 'vitest';
import { assessmentRoomsOf, placeAt } from '../../../../../renderer/features/cases/case-rooms.ts';
import { casesText as text } from '../../../../../shared/text/cases.ts';

test.each([
  ['', text.roomOverview, undefined],
  ['/visits/v', text.roomVisits, undefined],
  ['/workstations/w', text.roomWorkstations, 'assessments'],
  ['/handling/h', text.roomHandling, 'assessments'],
  ['/activity-analyses', text.roomAnalyses, 'assessments'],
  ['/home-visits', text.roomHomeVisits, 'assessments'],
  ['/photos/p', text.roomVisits, 'visits'],
  ['/checklists/c', text.roomChecklists, 'assessments'],
])('the page %s of a case names the part it is in', (page, label, holder) => {
  const place = placeAt(`/cases/one${page}`, 'one');
  expect(place.current?.label).toBe(label);
  expect(place.holder).toBe(holder === undefined ? undefined : `/cases/$caseId/${holder}`);
});

test('a list of assessments is among the rooms once the case has one', () => {
  const labels = (...records: Parameters<typeof assessmentRoomsOf>[0]) =>
    assessmentRoomsOf(records).map(({ label }) => label);
  expect(labels()).not.toContain(text.roomHandling);
  expect(labels()).toContain(text.roomInstruments);
  // What most cases turn on is in sight before the first one.
  expect(labels()).toContain(text.roomAnalyses);
  expect(labels({ kind: 'handlingAssessment', deletedAt: null })).toContain(text.roomHandling);
  expect(labels({ kind: 'handlingAssessment', deletedAt: '2026-11-20T10:00:00.000Z' })).not.toContain(
    text.roomHandling,
  );
});
