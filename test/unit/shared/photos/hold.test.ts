import { describe, expect, it } from 'vitest';
import type { PhotoSummary } from '../../../../shared/domain/practitioner.ts';
import { holdReason } from '../../../../shared/photos/hold.ts';
import { type PhotoPerson, tagOf } from '../../../../shared/photos/people.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

const [plain] = sampleCaseData().photos;
const photo = (change: Partial<PhotoSummary>): PhotoSummary => {
  if (!plain) throw new Error('the sample has no photo');
  return { ...plain, ...change };
};
const person = (change: Partial<PhotoPerson> = {}): PhotoPerson => ({
  id: 'p',
  name: 'Rosa Diaz',
  consent: 'notAsked',
  covered: false,
  ...change,
});

describe('a photo is held back', () => {
  it('unless it was said who can be recognised', () => {
    expect(holdReason(photo({}))).toBeNull();
    expect(holdReason(photo({ people: 'notAsked' }))).toBe('peopleNotSaid');
    expect(holdReason(photo({ people: 'notAgreed' }))).toBe('notAgreed');
  });

  it('until each person agreed, or is covered and that was confirmed', () => {
    expect(holdReason(photo({ persons: [person({ consent: 'yes' })] }))).toBeNull();
    expect(holdReason(photo({ persons: [person({ consent: 'yes' }), person()] }))).toBe('notAsked');
    expect(holdReason(photo({ persons: [person(), person({ consent: 'no' })] }))).toBe('notAgreed');
    expect(holdReason(photo({ hides: true, persons: [person({ consent: 'no' })] }))).toBe('notConfirmed');
    const covered = person({ consent: 'no', covered: true });
    expect(holdReason(photo({ hides: true, persons: [covered] }))).toBeNull();
    // A confirmation alone covers nobody.
    expect(holdReason(photo({ hides: false, persons: [covered] }))).toBe('notAgreed');
  });

  it('until everyone who agreed is named: a consent without a name cannot be shown again', () => {
    expect(holdReason(photo({ people: 'agreed', persons: [] }))).toBe('notNamed');
    expect(holdReason(photo({ persons: [person({ consent: 'yes', name: ' ' })] }))).toBe('notNamed');
    // Who is covered needs no name.
    const stranger = person({ name: '', consent: 'no', covered: true });
    expect(holdReason(photo({ hides: true, persons: [stranger] }))).toBeNull();
  });

  it('where the site allows none, and while its copy is not of its newest marks', () => {
    expect(holdReason(photo({ siteAllows: false }))).toBe('siteForbids');
    expect(holdReason(photo({ copy: 'outdated' }))).toBe('copyOutdated');
    expect(holdReason(photo({ copy: 'current' }))).toBeNull();
  });
});

it('says of all people together what was said of each', () => {
  expect(tagOf([], 'nobody')).toBe('nobody');
  expect(tagOf([person({ consent: 'yes' })], 'nobody')).toBe('agreed');
  expect(tagOf([person({ consent: 'yes' }), person()], 'nobody')).toBe('notAsked');
  expect(tagOf([person({ consent: 'no' }), person()], 'nobody')).toBe('notAgreed');
});
