import { expect, test } from 'vitest';
import { placeAt } from '../../../../../renderer/features/cases/case-rooms.ts';
import { casesText as text } from '../../../../../shared/text/cases.ts';

test.each([
  ['', text.roomOverview, undefined],
  ['/visits/v', text.roomVisits, undefined],
  ['/workstations/w', text.roomAssessments, 'assessments'],
  ['/handling/h', text.roomAssessments, 'assessments'],
  ['/photos/p', text.roomVisits, 'visits'],
  ['/checklists/c', text.roomChecklists, 'assessments'],
])('the page %s of a case names the part it is in', (page, label, holder) => {
  const place = placeAt(`/cases/one${page}`, 'one');
  expect(place.current?.label).toBe(label);
  expect(place.holder).toBe(holder === undefined ? undefined : `/cases/$caseId/${holder}`);
});
