import fc from 'fast-check';
import { expect, test } from 'vitest';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import type { Answer, AnswerValue } from '../../../../shared/domain/answers.ts';
import {
  consentCovers,
  lawfulGroundOf,
  mayLeaveUnder,
  purposesInWords,
} from '../../../../shared/domain/consent.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { groundIds, groundNames } from '../../../../shared/text/consent.ts';

const stamp = { by: 'ot', at: '2026-03-01T09:00:00.000Z' };
const good = {
  scope: 'release',
  recipient: 'Priya Nair',
  purposes: ['adjustments', 'other'],
  otherPurpose: 'Reporting to the board',
  from: '2026-03-01',
  to: '2026-06-30',
  howGiven: 'teachBack',
};

function view(values: Record<string, AnswerValue>, more: Record<string, Answer> = {}) {
  const answers: Record<string, Answer> = {};
  for (const [path, value] of Object.entries(values)) answers[path] = { state: 'given', value, ...stamp };
  return new RecordView('0192f0c1-0000-7000-8000-000000000001', declarationFor('consent'), {
    ...answers,
    ...more,
  });
}

const release = { recipient: 'Priya Nair', purpose: 'adjustments', on: '2026-03-21' };

test('covers the named person, for the purpose by id or in words, on both end days', () => {
  for (const purpose of ['adjustments', 'deciding on changes at work', 'Reporting to the board'])
    expect(consentCovers(view(good), { ...release, purpose })).toEqual({ covers: true });
  for (const on of ['2026-03-01', '2026-06-30'])
    expect(consentCovers(view(good), { ...release, on })).toEqual({ covers: true });
  expect(consentCovers(view(good), { ...release, recipient: '  priya   NAIR ' })).toEqual({ covers: true });
});

test.each([
  ['another scope', { ...good, scope: 'assess' }, release, 'scope'],
  ['another recipient', good, { ...release, recipient: 'Priya Nairn' }, 'recipient'],
  ['another purpose', good, { ...release, purpose: 'fitness' }, 'purpose'],
  ['an unnamed other purpose', good, { ...release, purpose: 'other' }, 'purpose'],
  ['the day before it starts', good, { ...release, on: '2026-02-28' }, 'notYet'],
  ['the day after it ends', good, { ...release, on: '2026-07-01' }, 'ended'],
  ['the day it was withdrawn', { ...good, withdrawnOn: '2026-03-21' }, release, 'withdrawn'],
])('does not cover %s', (_, values, wanted, why) => {
  expect(consentCovers(view(values), wanted)).toEqual({ covers: false, why });
});

test('a consent that lacks something covers nothing', () => {
  for (const missing of ['recipient', 'purposes', 'from', 'howGiven']) {
    const { [missing as keyof typeof good]: _, ...rest } = good;
    expect(consentCovers(view(rest), release)).toEqual({ covers: false, why: 'incomplete' });
  }
});

test('a date that cannot be read counts against the release', () => {
  const unread: Answer = { state: 'given', raw: '31/2/2026', ...stamp };
  for (const path of ['withdrawnOn', 'to', 'from'])
    expect(consentCovers(view(good, { [path]: unread }), release)).toEqual({
      covers: false,
      why: 'unreadable',
    });
  expect(consentCovers(view(good, { to: { state: 'notKnown', ...stamp } }), release).covers).toBe(false);
});

test('no end date means until withdrawn; withdrawal always wins from its day on', () => {
  const { to: _, ...open } = good;
  const day = fc
    .date({ min: new Date('2026-03-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (on, withdrawnOn) => {
      expect(consentCovers(view(open), { ...release, on }).covers).toBe(true);
      expect(consentCovers(view({ ...open, withdrawnOn }), { ...release, on }).covers).toBe(on < withdrawnOn);
    }),
  );
});

test('purposes read as words', () => {
  expect(purposesInWords(view(good))).toEqual(['Deciding on changes at work', 'Reporting to the board']);
});

const lawful = {
  scope: 'exception',
  recipient: 'Dr Helen Marsh',
  audience: 'gp',
  ground: 'seriousHarm',
  groundReason: 'A clot can kill within hours',
  adviceTaken: 'Clinical lead, by phone at 14:10',
  groundTold: 'notTold',
  groundNotTold: 'She could not be reached',
  covers: 'What was seen, and what was done',
  from: '2026-03-01',
};
const letter = {
  recipient: 'Dr Helen Marsh',
  purpose: 'Without consent: risk of serious harm',
  on: '2026-03-21',
  audience: 'gp',
  kind: 'gpLetter',
} as const;

test('a lawful exception lets an urgent letter go to the named GP, for its ground', () => {
  expect(consentCovers(view(lawful), letter)).toEqual({ covers: true });
  expect(purposesInWords(view(lawful))).toEqual([letter.purpose]);
  const { adviceTaken: _none, ...unasked } = lawful;
  const noTime = view(unasked, { adviceTaken: { state: 'notApplicable', ...stamp } });
  expect(consentCovers(noTime, letter)).toEqual({ covers: true });
});

test.each([
  ['a letter that only arranges things', { ...letter, kind: 'caseLetter' as const }, 'exception'],
  ['a form', { ...letter, kind: 'blankForm' as const }, 'exception'],
  [
    'a reader whom it does not name',
    { ...letter, kind: 'capacityReport', audience: 'court' },
    'groundReader',
  ],
  ['an employer', { ...letter, kind: 'capacityReport', audience: 'employer' }, 'groundReader'],
  ['another reader', { ...letter, audience: 'employer' as const }, 'exception'],
  ['a document that is not named', { ...letter, kind: undefined }, 'exception'],
  ['another recipient', { ...letter, recipient: 'Dana Okafor' }, 'recipient'],
  ['another purpose', { ...letter, purpose: 'treatment' }, 'purpose'],
  ['a day before it stands', { ...letter, on: '2026-02-28' }, 'notYet'],
] as const)('an exception never covers %s', (_, request, why) => {
  expect(consentCovers(view(lawful), request)).toEqual({ covers: false, why });
});

const ordered = {
  ...lawful,
  recipient: 'Leeds County Court',
  audience: 'court',
  ground: 'courtOrder',
  groundAuthority: 'Leeds County Court, order K02',
  groundDate: '2026-02-20',
};
const toCourt = {
  recipient: 'Leeds County Court',
  purpose: 'Without consent: ordered by a court or tribunal',
  on: '2026-03-21',
  audience: 'court',
  kind: 'capacityReport',
} as const;

test('an order, a duty or an authority lets a document with a ledger go to whom it reaches, named with its date', () => {
  expect(consentCovers(view(ordered), toCourt)).toEqual({ covers: true });
  for (const path of ['groundAuthority', 'groundDate'] as const) {
    const { [path]: _left, ...rest } = ordered;
    expect(consentCovers(view(rest), toCourt)).toEqual({ covers: false, why: 'exceptionIncomplete' });
  }
  expect(lawfulGroundOf(view(ordered))).toEqual({
    reason: 'A clot can kill within hours',
    authority: 'Leeds County Court, order K02',
    authorityDate: '2026-02-20',
    advice: 'Clinical lead, by phone at 14:10',
    notTold: 'She could not be reached',
    least: 'What was seen, and what was done',
  });
  expect(lawfulGroundOf(view(good))).toBeNull();
  const unknown = view({ ...ordered, ground: 'curiosity' });
  expect(consentCovers(unknown, toCourt)).toEqual({ covers: false, why: 'exceptionIncomplete' });
});

test('no ground reaches an employer or who pays, and each offers itself to no reader whom it would not let have it', () => {
  for (const ground of groundIds)
    for (const audience of Audience.options)
      for (const kind of DocumentKind.options) {
        const exception = view({ ...ordered, ground, audience });
        const purpose = groundNames[ground];
        const covered = consentCovers(exception, { ...toCourt, purpose, audience, kind }).covers;
        expect(covered).toBe(mayLeaveUnder(exception, kind, audience));
        if (['employer', 'commissioner', 'funder', 'client'].includes(audience)) expect(covered).toBe(false);
      }
});

test('purposes ticked before it became an exception open nothing', () => {
  const changed = view({ ...lawful, purposes: ['treatment'] });
  expect(consentCovers(changed, { ...letter, purpose: 'treatment' })).toEqual({
    covers: false,
    why: 'purpose',
  });
});

test.each([
  'recipient',
  'from',
  'ground',
  'groundReason',
  'adviceTaken',
  'groundTold',
  'groundNotTold',
  'covers',
] as const)('an exception without %s covers nothing', (path) => {
  const { [path]: _left, ...rest } = lawful;
  expect(consentCovers(view(rest), letter)).toEqual({ covers: false, why: 'exceptionIncomplete' });
});

test('agreed contact lets go the letter that no report comes to the person named, and nothing else', () => {
  const contact = { ...good, scope: 'employerContact', audience: 'employer' };
  const letter = {
    ...release,
    purpose: 'Deciding on changes at work',
    kind: 'noReportLetter',
    audience: 'employer',
  } as const;
  expect(consentCovers(view(contact), letter)).toEqual({ covers: true });
  expect(consentCovers(view(contact), { ...letter, kind: 'employerReport' })).toEqual({
    covers: false,
    why: 'scope',
  });
  expect(consentCovers(view(contact), { ...letter, recipient: 'Colin Hargreaves' })).toEqual({
    covers: false,
    why: 'recipient',
  });
  expect(consentCovers(view({ ...contact, withdrawnOn: '2026-03-10' }), letter)).toEqual({
    covers: false,
    why: 'withdrawn',
  });
});
