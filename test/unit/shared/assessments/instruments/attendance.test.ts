import { describe, expect, it } from 'vitest';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import { assessReadings } from '../../../../../shared/assessments/instruments/score-readings.ts';
import type { Answer, AnswerValue } from '../../../../../shared/domain/answers.ts';
import { unread, view } from '../../support/views.ts';

type Values = Readonly<Record<string, AnswerValue | Answer>>;

function readings(values: Values) {
  return assessReadings(instrumentForm('attendance'), view('attendance', values)).readings;
}

const window = { windowFrom: '2025-01-01', windowTo: '2025-12-31' };
const absent = {
  ...window,
  anyAbsence: 'yes',
  post: 60,
  absences: ['one', 'two'],
  'absences.one.from': '2025-01-01',
  'absences.one.to': '2025-01-30',
  'absences.one.grade': 100,
  'absences.two.from': '2025-02-10',
  'absences.two.to': '2025-03-11',
  'absences.two.grade': 50,
};

describe('the form of absence and return', () => {
  it('counts the spells by the size of the post', () => {
    const [absence, ...others] = readings(absent);
    expect(others).toEqual([]);
    if (absence?.assessment.status !== 'scored') throw new Error('not scored');
    expect(absence.assessment.result).toMatchObject({
      calendarDays: 60,
      adjustedDays: expect.closeTo(19.2857, 4),
    });
  });

  it('takes a spell’s own size of the post before the general one', () => {
    const [absence] = readings({ ...absent, 'absences.two.ownPost': 100 });
    if (absence?.assessment.status !== 'scored') throw new Error('not scored');
    expect(absence.assessment.result).toMatchObject({ adjustedDays: expect.closeTo(12.8571 + 10.7143, 3) });
  });

  it('does not fall back on the general size where a spell’s own cannot be read', () => {
    const [absence] = readings({ ...absent, 'absences.two.ownPost': unread('half') });
    expect(absence?.assessment).toMatchObject({
      status: 'incomplete',
      missing: ['intervals.1.employmentFraction'],
    });
    expect(absence?.reading.paths['intervals.1.employmentFraction']).toBe('absences.two.ownPost');
  });

  it('knows no absence from absence that was not asked about', () => {
    const [none] = readings({ ...window, anyAbsence: 'no' });
    expect(none?.assessment).toMatchObject({
      status: 'scored',
      result: { calendarDays: 0, adjustedDays: 0 },
    });
    const [unasked] = readings(window);
    expect(unasked?.assessment).toMatchObject({ status: 'incomplete', missing: ['intervals'] });
    expect(unasked?.reading.paths).toMatchObject({ intervals: 'anyAbsence' });
    const [empty] = readings({ ...window, anyAbsence: 'yes', post: 60 });
    expect(empty?.reading.paths).toMatchObject({ intervals: 'absences' });
  });

  it('names each answer that is still missing', () => {
    const [absence] = readings({ ...absent, post: unread('full'), 'absences.two.to': unread('soon') });
    expect(absence?.assessment).toMatchObject({
      missing: ['intervals.0.employmentFraction', 'intervals.1.to', 'intervals.1.employmentFraction'],
    });
    expect(absence?.reading.paths).toMatchObject({
      'intervals.0.employmentFraction': 'post',
      'intervals.1.to': 'absences.two.to',
    });
  });

  it('finds the lasting return from the days of absence, from other days, or by month', () => {
    const result = (values: Values) => {
      const last = readings(values).at(-1);
      return last?.assessment.status === 'scored' ? last.assessment.result : undefined;
    };
    expect(result({ ...absent, benefits: 'sameDates' })).toMatchObject({ event: true, date: '2025-03-12' });
    expect(
      result({
        ...absent,
        benefits: 'otherDates',
        benefitIntervals: ['all'],
        'benefitIntervals.all.from': '2025-01-01',
        'benefitIntervals.all.to': '2025-12-31',
      }),
    ).toMatchObject({ event: false, censored: true });
    const months = Object.fromEntries(
      Array.from({ length: 12 }, (_, place) => [`month${place + 1}`, place < 3 ? 'yes' : 'no']),
    );
    expect(result({ benefits: 'byMonth', ...months })).toMatchObject({ event: true, month: 4 });
    expect(result({ benefits: 'byMonth', ...months, month7: unread('?') })).toBeUndefined();
    expect(readings({ ...absent, benefits: 'leaveOut' })).toHaveLength(1);
  });
});
