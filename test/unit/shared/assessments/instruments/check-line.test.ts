import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkOf } from '../../../../../shared/assessments/instruments/check-line.ts';
import { painRatingForm } from '../../../../../shared/assessments/instruments/pain-rating.ts';
import { defineInstrument } from '../../../../../shared/instruments/instrument.ts';
import { painRating } from '../../../../../shared/instruments/questionnaires/pain-rating.ts';
import { scoreLine } from '../../../../../shared/instruments/score-line.ts';
import { given } from '../../support/views.ts';

it('gives a line that the command scores to the very result beside it', () => {
  const { line, result } = checkOf(
    { id: 'main', instrument: painRating, inputs: { score: 6 } },
    painRatingForm.declaration,
    { score: given(6) },
  );
  expect(JSON.parse(scoreLine(line))).toMatchObject({ id: 'main', ok: true, result: JSON.parse(result) });
});

it('holds no words that someone typed', () => {
  const tasks = defineInstrument({
    id: 'tasks',
    version: 1,
    certificate: painRating.certificate,
    inputs: z.strictObject({ first: z.string(), tasks: z.array(z.strictObject({ name: z.string() })) }),
    calculate: ({ first, tasks }) => ({ named: { [first]: tasks.length } }),
    explain: () => ({
      headline: { label: 'Tasks', value: null, unit: '' },
      band: null,
      measures: [],
      steps: [],
      notes: [],
    }),
  });
  const { line, result } = checkOf(
    {
      id: 'main',
      instrument: tasks,
      inputs: { first: 'Lift for Mr Wolski', tasks: [{ name: 'Lift for Mr Wolski' }, { name: 'Carry' }] },
    },
    painRatingForm.declaration,
    { subject: given(' Lift for  Mr Wolski '), note: given('Carry'), score: given(6) },
  );
  expect(JSON.parse(line).inputs).toEqual({ first: 'text1', tasks: [{ name: 'text1' }, { name: 'text2' }] });
  expect(JSON.parse(result)).toEqual({ named: { text1: 2 } });
});

it('keeps an instrument’s own words that happen to be typed elsewhere', () => {
  const chosen = defineInstrument({
    id: 'chosen',
    version: 1,
    certificate: painRating.certificate,
    inputs: z.strictObject({ mode: z.enum(['lift', 'carry']), name: z.string() }),
    calculate: ({ mode }) => ({ mode }),
    explain: () => ({
      headline: { label: 'Mode', value: null, unit: '' },
      band: null,
      measures: [],
      steps: [],
      notes: [],
    }),
  });
  const { line } = checkOf(
    { id: 'main', instrument: chosen, inputs: { mode: 'lift', name: 'Packing' } },
    painRatingForm.declaration,
    { subject: given('lift'), note: given('Packing') },
  );
  expect(JSON.parse(line).inputs).toEqual({ mode: 'lift', name: 'text2' });
});
