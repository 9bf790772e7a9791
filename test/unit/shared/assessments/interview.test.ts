import { describe, expect, test } from 'vitest';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField, topFields } from '../../../../shared/assessments/resolve-field.ts';
import { isShown, shownSections } from '../../../../shared/assessments/show-if.ts';
import { view } from '../support/views.ts';

const declaration = declarationFor('interview');

function sections(answers: Readonly<Record<string, string>>): readonly string[] {
  return shownSections(declaration, view('interview', answers).answers).map(({ id }) => id);
}

describe('the interview', () => {
  test('the first one asks in the order of its schedule, whatever the work', () => {
    const first = [
      'start',
      'background',
      'jobNow',
      'history',
      'health',
      'safety',
      'absence',
      'effects',
      'returning',
      'howTheyCame',
      'decisions',
      'treatment',
      'factors',
      'expectations',
    ];
    expect(sections({ schedule: 'first' })).toEqual(first);
    expect(sections({ schedule: 'first', standing: 'ended' })).toEqual(first);
  });

  test('a follow-up is short while nothing has changed, and whole once something has', () => {
    const short = ['start', 'healthSince', 'safety', 'returning', 'factors', 'expectations'];
    expect(sections({ schedule: 'followUp' })).toEqual(short);
    expect(sections({ schedule: 'followUp', changed: 'no' })).toEqual(short);
    expect(sections({ schedule: 'followUp', changed: 'yes', standing: 'off' })).toEqual([
      'start',
      'healthSince',
      'safety',
      'personalSince',
      'workSince',
      'returning',
      'moneySince',
      'contactsSince',
      'interventions',
      'employerSince',
      'otherCare',
      'factors',
      'expectations',
    ]);
  });

  test('the closing one hears how it ended and looks back, and plans no next talk', () => {
    expect(sections({ schedule: 'closing' })).toEqual([
      'start',
      'healthSince',
      'safety',
      'returning',
      'lookingBack',
      'factors',
      'expectations',
      'ending',
    ]);
    for (const standing of ['atWork', 'back', 'off', 'ended'])
      expect(sections({ schedule: 'closing', standing })).toContain('workSince');
    const shown = (answers: Readonly<Record<string, string>>, path: string) => {
      const field = resolveField(declaration, path);
      return field !== undefined && isShown(field, path, view('interview', answers).answers);
    };
    for (const path of ['developments', 'nextTalk']) {
      expect(shown({ schedule: 'closing' }, path), path).toBe(false);
      expect(shown({ schedule: 'followUp' }, path), path).toBe(true);
    }
    const permitted = { schedule: 'closing', laterContact: 'yes' };
    expect(shown({ ...permitted, laterContact: 'no' }, 'laterContactHow')).toBe(false);
    expect(shown(permitted, 'laterContactHow')).toBe(true);
    // Asked of nobody whose work with the service goes on.
    expect(shown({ ...permitted, schedule: 'followUp' }, 'laterContactHow')).toBe(false);
    expect(shown({ schedule: 'closing', outcome: 'contactEnded' }, 'whyContactEnded')).toBe(true);
    expect(shown({ schedule: 'closing', outcome: 'sameJob' }, 'whyContactEnded')).toBe(false);
  });

  test.each(
    ['followUp', 'closing'].flatMap(
      (schedule) =>
        [
          [schedule, 'atWork', 'backGoesWell'],
          [schedule, 'back', 'backGoesWell'],
          [schedule, 'off', 'leaveMayEnd'],
          [schedule, 'ended', 'endedHow'],
        ] as const,
    ),
  )('the branch of a %s for %s asks its own questions and no others', (schedule, standing, own) => {
    const { answers } = view('interview', { schedule, standing });
    const shown = declaration.sections
      .find(({ id }) => id === 'workSince')
      ?.fields.filter((field) => isShown(field, field.id, answers))
      .map(({ id }) => id);
    expect(shown).toContain(own);
    for (const other of ['backGoesWell', 'leaveMayEnd', 'endedHow'])
      if (other !== own) expect(shown).not.toContain(other);
  });

  test('safety is asked every time: it depends on nothing', () => {
    for (const id of ['redFlags', 'selfHarm', 'harm', 'capacity'])
      expect(resolveField(declaration, id)?.showIf, id).toBeUndefined();
  });

  test('nothing but what the therapist writes for work may be read by an employer as it stands', () => {
    const open = topFields(declaration)
      .flatMap((field) => (field.kind === 'group' ? [field, ...field.fields] : [field]))
      .filter(
        ({ kind, sensitivity }) => kind !== 'guidance' && ['identity', 'function'].includes(sensitivity),
      );
    expect(open.map(({ id }) => id)).toEqual(['effectAtWork']);
  });

  test('names of people, treatments and clinicians are terms', () => {
    for (const path of [
      'companionToday',
      'interpreterTodayName',
      'supporters.x.name',
      'unionRep',
      'providers.x.what',
      'providers.x.who',
      'waiting.x.what',
    ])
      expect(resolveField(declaration, path), path).toMatchObject({ kind: 'text', term: true });
  });
});
