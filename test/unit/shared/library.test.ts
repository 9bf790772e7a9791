import { describe, expect, test } from 'vitest';
import type { Field } from '../../../shared/assessments/fields.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { resolveField, topFields } from '../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Answer } from '../../../shared/domain/answers.ts';
import { copyForLibrary, type LibraryAnswers } from '../../../shared/library/copy.ts';
import { compareVersions, libraryLines } from '../../../shared/library/lines.ts';
import { unconfirmedAnswers } from '../../../shared/library/unconfirmed.ts';

const declaration = declarationFor('activityAnalysis');
const given = (value: NonNullable<Answer['value']>, source?: Answer['source']): Answer => ({
  state: 'given',
  value,
  ...(source && { source }),
  by: 'Robin Hale',
  at: '2026-03-21T09:00:00.000Z',
});

/** An answer to every field there is, one item in each group, so that nothing is left out by chance. */
function everything(): RecordView {
  const answers: Record<string, Answer> = {};
  const fill = (fields: readonly Field[], parent: string) => {
    for (const field of fields) {
      const path = `${parent}${field.id}`;
      if (field.kind === 'group') {
        answers[path] = given(['x']);
        fill(field.fields, `${path}.x.`);
      } else if (field.kind === 'text') answers[path] = given(`said at ${path}`);
      else if (field.kind === 'number') answers[path] = given(field.min);
      else if (field.kind === 'choice') answers[path] = given(field.options[0]?.id ?? '');
      else if (field.kind === 'choices') answers[path] = given([field.options[0]?.id ?? '']);
      else if (field.kind === 'date') answers[path] = given('2026-03-20');
      else if (field.kind === 'time') answers[path] = given('09:00');
    }
  };
  fill(topFields(declaration), '');
  for (const part of ['frequency', 'workerFrequency', 'managerFrequency', 'confidence', 'note'])
    answers[`ratings.x.sit.${part}`] = given(
      part === 'note' ? 'a note' : part === 'confidence' ? 'high' : 'never',
    );
  return new RecordView('', declaration, answers);
}

describe('what is kept', () => {
  const { answers, origins } = copyForLibrary(everything(), () => false);
  test('only facts of the work: no other sensitivity, no date, no account, no note', () => {
    for (const path of Object.values(origins)) {
      const field = resolveField(declaration, path);
      expect(field?.sensitivity).toBe('function');
      expect(['date', 'time', 'photos']).not.toContain(field?.kind);
      expect(path).not.toMatch(
        /^(observedFunction|documentsSeen|consulted|managerConsulted|site|team|cover|control|culture|fitness|safetyAdvice|visitLimits|worker|manager)|\.(note|people|whoElse|workerFrequency|managerFrequency|confidence|tried)$/,
      );
    }
    expect(Object.keys(answers)).toContain('ratings.tasks-1.sit.frequency');
    expect(Object.keys(answers)).toContain('tasks.tasks-1.steps.steps-1.load');
  });
});

test('a task of which nothing is kept is not there, and its neighbours are', () => {
  const analysis = new RecordView('', declaration, {
    tasks: given(['a', 'b', 'c']),
    'tasks.a.name': given('Cover for Rosalind'),
    'tasks.a.steps': given(['s']),
    'tasks.a.steps.s.what': given('Ask Rosalind'),
    'tasks.b.name': given('Sweep'),
    'tasks.c.name': given('Lift for Rosalind'),
    'ratings.c.sit.frequency': given('never'),
    tools: given(['t']),
    'tools.t.name': given('Rosalind’s scanner'),
  });
  expect(copyForLibrary(analysis, (words) => words.includes('Rosalind')).answers).toEqual({
    tasks: ['tasks-2', 'tasks-3'],
    'tasks.tasks-2.name': 'Sweep',
    'ratings.tasks-3.sit.frequency': 'never',
  });
});

describe('two versions', () => {
  const older: LibraryAnswers = {
    tasks: ['tasks-1', 'tasks-2'],
    'tasks.tasks-1.name': 'Load the cage',
    'tasks.tasks-1.minutes': 120,
    'tasks.tasks-2.name': 'Sweep',
    'ratings.tasks-1.lift_floor_waist.amount_mass': 12.5,
  };
  // The tasks stand in another order, so their ids say nothing.
  const newer: LibraryAnswers = {
    tasks: ['tasks-1', 'tasks-2'],
    'tasks.tasks-1.name': 'Brief the team',
    'tasks.tasks-2.name': 'Load the cage',
    'tasks.tasks-2.minutes': 90,
    'ratings.tasks-2.lift_floor_waist.amount_mass': 12.5,
  };
  test('differ by what they say, whatever the order', () => {
    const changes = compareVersions(libraryLines(declaration, older), libraryLines(declaration, newer));
    expect(changes.added.map(({ words }) => words)).toEqual(['Brief the team']);
    expect(changes.removed.map(({ words }) => words)).toEqual(['Sweep']);
    expect(changes.changed.map(({ before, after }) => [before.words, after.words])).toEqual([
      ['120 min', '90 min'],
    ]);
  });
  test('are the same as themselves', () => {
    const lines = libraryLines(declaration, older);
    expect(compareVersions(lines, lines)).toEqual({ added: [], removed: [], changed: [] });
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });
});

test('what nobody has confirmed is counted for the reports', () => {
  const view = (answers: Record<string, Answer>) => new RecordView('', declaration, answers);
  expect(unconfirmedAnswers(undefined)).toEqual([]);
  expect(unconfirmedAnswers(view({ shiftMinutes: given(420, 'document') }))).toEqual([]);
  expect(
    unconfirmedAnswers(
      view({
        shiftMinutes: given(420, 'library'),
        'ratings.job.sit.frequency': given('frequent', 'library'),
        'ratings.job.sit.confidence': given('low', 'library'),
      }),
    ),
  ).toEqual(['2 answers of the activity analysis come from the library and were not observed.']);
});
