import { describe, expect, test } from 'vitest';
import { buildFindings } from '../../../../../shared/reasoning/build-findings.ts';
import { countPoints, foundPoints } from '../../../../../shared/reasoning/workstation/points.ts';
import { empty, given, view } from '../../support/views.ts';
import { rightWorkstation } from '../../support/workstation.ts';

const found = {
  ...rightWorkstation,
  keyboard_tilts: 'no',
  keyboard_legible: 'no',
  after_keyboard_legible: 'yes',
  armrests: 'too_high_or_unsupported',
  armrests_side: 'left',
  screen_noGlare: empty('notKnown'),
  finalQuestions_noSymptoms: given('no', 'client'),
  symptoms: 'Planted carpal tunnel pain after two hours',
  posture_head: 'held',
  posture_head_note: 'neck tilted back',
  notAssessed: 'The desk at home',
};

describe('findings of a workstation', () => {
  const findings = buildFindings([view('workstation', found)]);
  const statements = findings.map(({ statement }) => statement);

  test('name what is left by part, with its side, and leave out what was put right', () => {
    expect(statements).toContain(
      'Desk 12, to be put right. Chair: elbows not supported (left). Keyboard: keyboard does not tilt.',
    );
    expect(statements.join(' ')).not.toContain('hard to read');
  });

  test('are of function but for what the worker feels and the score', () => {
    const health = findings.filter(({ statement }) => statement.includes('carpal'));
    expect(health).toHaveLength(1);
    expect(health[0]).toMatchObject({ sensitivity: 'clinical', functionalEffect: null });
    for (const { statement, sensitivity } of findings.filter((one) => !health.includes(one)))
      expect(sensitivity, statement).toBe('function');
    const strained = buildFindings([
      view('workstation', {
        ...rightWorkstation,
        seatHeight: 'no_foot_contact',
        desk_legSpace: 'no',
        furniture_seatHeightAdjusts: 'no',
        seatDepth: 'too_long',
      }),
    ]).find(({ id }) => id.includes('instrumentResult'));
    expect(strained).toMatchObject({ kind: 'hazard', sensitivity: 'clinical' });
    expect(strained?.functionalEffect).toMatch(/^Desk 12: this workstation .* chair/);
  });

  test('tell posture, what was not assessed, and shares of the day that cannot be', () => {
    expect(statements).toContain(
      'Desk 12: awkward or held posture seen for head and neck (neck tilted back).',
    );
    expect(statements).toContain('Desk 12, not assessed: the desk at home.');
    const [shares] = buildFindings([
      view('workstation', { tasks: ['a', 'b'], 'tasks.a.share': 70, 'tasks.b.share': 40 }),
    ]);
    expect(shares).toMatchObject({ kind: 'contradiction' });
    expect(shares?.statement).toContain('110 %');
  });
});

describe('the points of a workstation', () => {
  test('are counted before and after; what nobody knows is open', () => {
    const counts = countPoints(view('workstation', found));
    expect(counts).toMatchObject({ found: 3, putRight: 1, left: 2, open: 1 });
    expect(countPoints(view('workstation', {})).right).toBe(0);
  });

  test('of a telephone, a home or a vehicle count only where there is one', () => {
    const wrong = { phoneUsed: 'no', phone_neckFree: 'no', home_safe: 'no', vehicle_breaks: 'no' };
    expect(foundPoints(view('workstation', wrong))).toEqual([]);
    expect(
      foundPoints(view('workstation', { ...wrong, phoneUsed: 'yes', setting: ['home', 'vehicle'] })).map(
        ({ point }) => point.id,
      ),
    ).toEqual(['phone_neckFree', 'home_safe', 'vehicle_breaks']);
  });
});
