import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklistForm, declare } from '../../../../shared/checklists/checklist-form.ts';
import { type ChecklistDefinition, checklistFields } from '../../../../shared/checklists/definition.ts';
import { definitionProblems, ringFrom } from '../../../../shared/checklists/problems.ts';
import { checklistFile, readChecklist } from '../../../../shared/checklists/read-file.ts';
import { checklistText } from '../../../../shared/text/checklists.ts';
import { kitchen, option, yesNo } from './sample.ts';

const words = checklistText.problems;

/** The kitchen with its first section holding these questions. */
function withFields(...fields: ReturnType<typeof yesNo>[]): ChecklistDefinition {
  return kitchen({ sections: [{ id: 'floor', title: 'Floor', purpose: '', fields }], scores: [] });
}

function problems(definition: ChecklistDefinition): string[] {
  return definitionProblems(definition).map(({ place, problem }) => `${place}: ${problem}`);
}

test('a sound checklist has nothing against it, and travels through its file unchanged', () => {
  expect(definitionProblems(kitchen())).toEqual([]);
  expect(readChecklist(checklistFile(kitchen()))).toEqual({ definition: kitchen() });
});

test('each fault is told with its place and what is accepted', () => {
  expect(problems(kitchen({ title: ' ' }))).toEqual([`The checklist: ${words.noTitle}`]);
  expect(problems(kitchen({ sections: [], scores: [] }))).toEqual([`The checklist: ${words.noFields}`]);
  expect(problems(withFields(yesNo('wet'), yesNo('wet')))).toEqual([
    `Question 2 (Is it wet?): ${words.idTwice('wet')}`,
  ]);
  for (const id of ['constructor', '__proto__', 'Wet', '1st', 'a-b', 'valueOf', ''])
    expect(problems(withFields(yesNo(id, { label: 'Q' })))).toEqual([`Question 1 (Q): ${words.badId(id)}`]);
  expect(problems(withFields(yesNo('date')))).toEqual([`Question 1 (Is it date?): ${words.idTaken('date')}`]);
  expect(problems(withFields(yesNo('a', { kind: 'choice', options: [option('one')] })))).toEqual([
    `Question 1 (Is it a?): ${words.fewOptions}`,
  ]);
  expect(problems(withFields(yesNo('a', { showIf: { field: 'b', is: ['yes'] } })))).toEqual([
    `Question 1 (Is it a?): ${words.showIfUnknown('b')}`,
  ]);
  expect(problems(withFields(yesNo('b'), yesNo('a', { showIf: { field: 'b', is: ['maybe'] } })))).toEqual([
    `Question 2 (Is it a?): ${words.showIfOptionUnknown('maybe', 'Is it b?')}`,
  ]);
  for (const { accepted } of definitionProblems(kitchen({ title: '' }))) expect(accepted).not.toBe('');
});

test('questions that wait for each other are found, however long the ring', () => {
  const own = withFields(yesNo('a', { showIf: { field: 'a', is: ['yes'] } }));
  expect(problems(own)).toEqual([`Question 1 (Is it a?): ${words.showIfCycle(['Is it a?'])}`]);
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.array(fc.integer({ min: -1, max: 11 }), { minLength: 12, maxLength: 12 }),
      (count, links) => {
        const fields = Array.from({ length: count }, (_, index) => {
          const to = links[index] ?? -1;
          return yesNo(`f${index}`, {
            showIf: to < 0 || to >= count ? null : { field: `f${to}`, is: ['yes'] },
          });
        });
        const follow = (from: number): boolean => {
          let at = from;
          for (let steps = 0; steps <= count; steps += 1) {
            const to = links[at] ?? -1;
            if (to < 0 || to >= count) return false;
            at = to;
          }
          return true;
        };
        const endless = fields.some((_, index) => follow(index));
        const definition = withFields(...fields);
        const told = definitionProblems(definition).some(({ accepted }) => accepted === words.showIfNoCycle);
        expect(told).toBe(endless);
        // A ring is told from each of its members, and from nobody else.
        for (const { id } of checklistFields(definition)) {
          const ring = ringFrom(id, fields);
          if (ring !== undefined) expect(ring[0]).toBe(id);
        }
        expect(() => declare(definition, 1)).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['nowhere + 1', words.nameUnknown('nowhere')],
  ['system(1)', words.expression.function('system')],
  ['remarks + 1', words.noNumber('Remarks')],
  ['is(grip, slippery)', words.answerUnknown('slippery', 'Grip of the floor')],
  ['1 +', words.expression.unfinished()],
  ['height.constructor', words.expression.character('.')],
])('a score “%s” is turned down', (expression, problem) => {
  const scores = [{ id: 'risk', label: 'Risk', expression, unit: '' }];
  expect(problems(kitchen({ scores }))).toEqual([`Score 1 (Risk): ${problem}`]);
});

test('a choice without points is no number', () => {
  const scores = [{ id: 'risk', label: 'Risk', expression: 'grade', unit: '' }];
  const grade = yesNo('grade', { kind: 'choice', options: [option('low', 1), option('high')] });
  const sections = [{ id: 'floor', title: 'Floor', purpose: '', fields: [grade] }];
  expect(problems(kitchen({ sections, scores }))).toEqual([
    `Score 1 (Risk): ${words.noPoints('Is it grade?')}`,
  ]);
});

test.each([
  ['not JSON', 'kitchen', checklistText.file.notJson],
  ['something else', '{"a": 1}', checklistText.file.otherFormat],
  ['another version', '{"format": "otway-checklist", "version": 2}', checklistText.file.otherVersion],
  ['too large', `"${'x'.repeat(600_000)}"`, checklistText.file.tooLarge],
])('a file that is %s is turned down', (_, content, problem) => {
  expect(readChecklist(content)).toMatchObject({ problems: [{ place: checklistText.places.file, problem }] });
});

test('a part of the wrong shape is named by its place in the file, and nothing unknown is let through', () => {
  const file = JSON.parse(checklistFile(kitchen()));
  file.checklist.sections[1].fields[0].decimals = 9;
  expect(readChecklist(JSON.stringify(file))).toMatchObject({
    problems: [{ place: 'part 2, question 1, decimals' }],
  });
  const more = JSON.parse(checklistFile(kitchen()));
  more.checklist.script = 'x';
  expect(readChecklist(JSON.stringify(more))).toMatchObject({ problems: [{}] });
  const polluted = checklistFile(kitchen()).replace('"title"', '"__proto__": {"polluted": 1}, "title"');
  expect('problems' in readChecklist(polluted) || !('polluted' in {})).toBe(true);
  expect('polluted' in {}).toBe(false);
});

test('a version keeps its own form for ever', () => {
  const checklistId = '01920000-0000-7000-8000-000000000001';
  const first = checklistForm({ checklistId, number: 1, definition: kitchen() });
  const second = checklistForm({ checklistId, number: 2, definition: kitchen({ title: 'Kitchen, again' }) });
  expect([first.title, first.version, second.title, second.version]).toEqual([
    'Kitchen safety',
    1,
    'Kitchen, again',
    2,
  ]);
  expect(checklistForm({ checklistId, number: 1, definition: kitchen() })).toBe(first);
});
