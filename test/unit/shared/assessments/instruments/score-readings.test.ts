import { describe, expect, it } from 'vitest';
import { number, yesNo } from '../../../../../shared/assessments/declarations/build.ts';
import { defineInstrumentForm } from '../../../../../shared/assessments/instruments/form.ts';
import {
  assessReadings,
  scoredReadings,
  shownOnly,
} from '../../../../../shared/assessments/instruments/score-readings.ts';
import { RecordView } from '../../../../../shared/assessments/view.ts';
import { painRating } from '../../../../../shared/instruments/questionnaires/pain-rating.ts';
import { given, unread } from '../../support/views.ts';

const form = defineInstrumentForm({
  kind: 'painRating',
  group: 'questionnaires',
  version: 1,
  title: 'Pain, left and right',
  sensitivity: 'clinical',
  sections: [
    {
      id: 'pain',
      title: 'Pain',
      fields: [
        yesNo('rated', 'Was pain rated?', 'clinical'),
        yesNo('twoSided', 'Both sides?', 'clinical', { showIf: { field: 'rated', is: ['yes'] } }),
        number('left', 'Left', 'clinical', {
          unit: '',
          min: 0,
          max: 10,
          showIf: { field: 'rated', is: ['yes'] },
        }),
        number('right', 'Right', 'clinical', {
          unit: '',
          min: 0,
          max: 10,
          showIf: { field: 'twoSided', is: ['yes'] },
        }),
      ],
    },
  ],
  heldBack: (record) => ((record.number('left') ?? 0) === 10 ? 'Ask about it first.' : null),
  readings: (record) =>
    ['left', 'right'].map((side) => ({
      id: side,
      title: side,
      instrument: painRating,
      inputs: { score: record.number(side) },
      paths: { score: side },
    })),
});

function record(values: Readonly<Record<string, string | number | ReturnType<typeof unread>>>) {
  const answers = Object.fromEntries(
    Object.entries(values).map(([path, value]) => [path, typeof value === 'object' ? value : given(value)]),
  );
  return new RecordView('0192f0c1-0000-7000-8000-000000000001', form.declaration, answers);
}

describe('the readings of a record', () => {
  it('are scored each for itself', () => {
    const scored = scoredReadings(form, record({ rated: 'yes', twoSided: 'yes', left: 5, right: 0 }));
    expect(scored).toMatchObject([
      { id: 'left', result: { score: 5, band: 'moderate' }, explanation: { band: { words: 'Moderate' } } },
      { id: 'right', result: { score: 0, band: 'none' } },
    ]);
  });

  it('name what is missing, and do not score what could not be read', () => {
    const answers = record({ rated: 'yes', twoSided: 'yes', left: unread('much') });
    expect(scoredReadings(form, answers)).toEqual([]);
    expect(assessReadings(form, answers)).toMatchObject({
      heldBack: null,
      readings: [
        {
          reading: { id: 'left' },
          unreadable: ['left'],
          assessment: { status: 'incomplete', missing: ['score'] },
        },
        { reading: { id: 'right' }, assessment: { status: 'incomplete', missing: ['score'] } },
      ],
    });
  });

  it('are not scored without an input that could be left out, while it was typed and cannot be read', () => {
    const lenient = {
      ...form,
      readings: (view: RecordView) =>
        form
          .readings(view)
          .map((reading) => ({ ...reading, inputs: { score: view.number(reading.id) ?? 0 } })),
    };
    const answers = record({ rated: 'yes', twoSided: 'yes', left: unread('much'), right: 3 });
    expect(scoredReadings(lenient, answers)).toMatchObject([{ id: 'right', result: { score: 3 } }]);
  });

  it('are not there while the record is held back', () => {
    const answers = record({ rated: 'yes', twoSided: 'yes', left: 10, right: 3 });
    expect(assessReadings(form, answers)).toEqual({ heldBack: 'Ask about it first.', readings: [] });
    expect(scoredReadings(form, answers)).toEqual([]);
  });

  it('leave out answers that are no longer on the page, and those that hung on them', () => {
    const answers = record({ date: '2026-03-12', rated: 'no', twoSided: 'yes', left: 10, right: 3 });
    expect(Object.keys(shownOnly(answers).answers)).toEqual(['date', 'rated']);
    expect(scoredReadings(form, answers)).toEqual([]);
  });
});
