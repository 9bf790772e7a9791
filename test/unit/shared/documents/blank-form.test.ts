import { expect, test } from 'vitest';
import {
  choice,
  choices,
  date,
  extra,
  group,
  guidance,
  line,
  noneOf,
  number,
  option,
  words,
  yesNo,
} from '../../../../shared/assessments/declarations/build.ts';
import { defineAssessment } from '../../../../shared/assessments/define.ts';
import type { Field } from '../../../../shared/assessments/fields.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import type { Block, DocumentTree, FormLabel } from '../../../../shared/documents/tree.ts';
import { plainText, printedTexts } from '../../../../shared/documents/walk.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

const shift = choice('shift', 'Shift', 'function', [
  option('early', 'Early'),
  option('late', 'Late'),
  option('night', 'Night'),
  option('split', 'Split'),
]);

function formOf(...fields: Field[]) {
  return defineAssessment({
    id: 'form',
    kind: 'note',
    version: 3,
    title: 'Ward round',
    findings: [],
    sections: [{ id: 'part', title: 'Part one', fields }],
  });
}

function printed(fields: Field[], label?: FormLabel): DocumentTree {
  const { tree } = composeDocument(
    {
      data: sampleCaseData(),
      kind: 'blankForm',
      audience: 'colleague',
      date: '2026-11-22',
      reference: 'X-1-B1',
      mark: 'draft',
      form: formOf(...fields),
      label,
    },
    [],
  );
  return tree;
}

function question(tree: DocumentTree, label: string): Extract<Block, { kind: 'blank' }> {
  const found = tree.blocks.find((block) => block.kind === 'blank' && plainText(block.label) === label);
  if (found?.kind !== 'blank') throw new Error(`no question ${label}`);
  return found;
}

test('a number leaves a line with its unit and range, a scale boxes, words lines, a choice its options', () => {
  const tree = printed([
    number('load', 'Load', 'function', { unit: 'kg', min: 0, max: 80, decimals: 1, help: 'Weigh it.' }),
    number('pain', 'Pain', 'clinical', { unit: '', min: 0, max: 10, scale: { low: 'none', high: 'worst' } }),
    line('name', 'Name', 'function'),
    words('note', 'Note', 'function', extra),
    shift,
    choices('seen', 'Seen', 'function', [option('wet', 'Wet floor'), noneOf('None of these')]),
    date('on', 'On', 'function', { allow: 'past' }),
  ]);
  expect(question(tree, 'Load').room).toMatchObject({
    short: { unit: 'kg', accepted: '0 to 80, 1 decimal' },
    hints: ['Weigh it.'],
    marks: ['Not known', 'Declined to say'],
  });
  expect(question(tree, 'Pain').choices).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  expect(question(tree, 'Pain').room?.hints).toEqual(['Tick one number: 0 none to 10 worst']);
  expect(question(tree, 'Name').room?.lines).toBe(1);
  expect(question(tree, 'Note').room?.lines).toBe(4);
  expect(question(tree, 'Shift').choices).toEqual(['Early', 'Late', 'Night', 'Split']);
  expect(question(tree, 'Seen').room?.hints).toEqual(['Tick all that apply; “None of these” stands alone']);
  expect(question(tree, 'On').room?.short?.accepted).toBe('Day, month, year; today or earlier');
});

test('conditions are told in words: once for a whole part, and by what they are not where that is shorter', () => {
  const nights = { field: 'shift', is: ['night'] } as const;
  const whole = printed([
    line('lone', 'Lone working', 'function', { showIf: nights }),
    line('taxi', 'Way home', 'function', {
      showIf: { ...nights, and: { field: 'lone', is: ['yes', 'no'] } },
    }),
  ]);
  // The question that the part hangs on is not on this paper, so nothing is said of it.
  expect(question(whole, 'Way home').room?.hints).toEqual(['Only if “Lone working” is yes or no.']);

  const tree = printed([
    shift,
    yesNo('any', 'Any help', 'function', { showIf: { field: 'shift', is: ['early', 'late', 'split'] } }),
    line('who', 'Who helps', 'function', { showIf: { field: 'any', is: ['yes'], and: nights } }),
    words('how', 'How', 'function', { showIf: { field: 'shift', is: ['early', 'late', 'split'] }, lines: 2 }),
  ]);
  expect(question(tree, 'How').room?.hints).toEqual(['Only if “Shift” is answered, and is not Night.']);
  expect(question(tree, 'Shift').room?.followUps?.map(({ label }) => label)).toEqual([
    'Unless Night: Any help',
  ]);
  expect(question(tree, 'Who helps').room?.hints).toEqual([
    'Only if “Any help” is Yes and “Shift” is Night.',
  ]);
});

test('a small group is a table of empty rows; a larger one stands several times; nothing retired is printed', () => {
  const many = Array.from({ length: 6 }, (_, index) => line(`l${index}`, `Line ${index}`, 'function'));
  const tree = printed([
    group('people', 'People', 'personal', {
      titleField: 'name',
      itemName: 'person',
      maxItems: 3,
      fields: [line('name', 'Name', 'personal'), yesNo('told', 'Told', 'personal')],
    }),
    group('events', 'Events', 'function', { titleField: 'l0', itemName: 'event', maxItems: 9, fields: many }),
    line('old', 'Asked long ago', 'function', { retired: true }),
    guidance('stop', 'Stop here', 'stop', 'Call for help.'),
  ]);
  const table = tree.blocks.find((block) => block.kind === 'table' && block.id.endsWith('/people'));
  expect(table).toMatchObject({ rowHeight: 27 });
  expect(table?.kind === 'table' && table.rows.length).toBe(3);
  const headings = tree.blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.runs)] : []));
  expect(headings).toEqual(
    expect.arrayContaining(['Events: event 1', 'Events: event 2', 'Events: event 3', 'People']),
  );
  expect(JSON.stringify(tree)).not.toContain('Asked long ago');
  expect(tree.blocks.at(-1)).toMatchObject({ kind: 'box' });
});

test('what only some answers call for stands beside their boxes, without what the question says already', () => {
  const seen = (id: string, about: string, is: string) =>
    line(`${id}_note`, `Seen: ${about}`, 'function', { showIf: { field: id, is: [is] } });
  const tree = printed([
    yesNo('glare', 'Free of glare', 'function'),
    choice('glare_side', 'Side', 'function', [option('left', 'Left'), option('right', 'Right')], {
      showIf: { field: 'glare', is: ['no'] },
    }),
    seen('glare', 'glare', 'no'),
    yesNo('loud', 'Loud', 'function'),
    seen('loud', 'noise', 'yes'),
    line('other', 'Other', 'function'),
  ]);
  expect(question(tree, 'Free of glare').room?.followUps).toMatchObject([
    { label: 'If No: Side', choices: ['Left', 'Right'], write: false },
    { label: 'If No: Seen', choices: [], write: true },
  ]);
  expect(question(tree, 'Loud').room?.followUps).toMatchObject([{ label: 'If Yes: Seen' }]);
  expect(tree.blocks.filter(({ kind }) => kind === 'blank')).toHaveLength(3);
  expect(
    printedTexts(tree)
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('If No: Seen');
});

test('what choices mean is told once for each set of them', () => {
  const levels = [option('low', 'Low', 'Below the knee.'), option('high', 'High')];
  const tree = printed([
    choice('shelf', 'Shelf', 'function', levels),
    choice('hook', 'Hook', 'function', levels),
    choice('step', 'Step', 'function', [option('low', 'Low', 'Under 10 cm')]),
  ]);
  expect(question(tree, 'Shelf').room?.hints).toEqual(['Low: Below the knee.']);
  expect(question(tree, 'Hook').room?.hints).toEqual([]);
  expect(question(tree, 'Step').room?.hints).toEqual(['Low: Under 10 cm.']);
});

test('a long run of questions that come back to earlier ones says once when they are asked', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const form = defineAssessment({
    ...formOf(shift),
    sections: [
      { id: 'one', title: 'One', fields: ids.map((id) => yesNo(id, `First ${id}`, 'function')) },
      {
        id: 'two',
        title: 'Two',
        fields: [
          line('lead', 'Lead', 'function'),
          ...ids.map((id) => yesNo(`${id}2`, `Now ${id}`, 'function', { showIf: { field: id, is: ['no'] } })),
        ],
      },
    ],
  });
  const { tree } = composeDocument(
    {
      data: sampleCaseData(),
      kind: 'blankForm',
      audience: 'colleague',
      date: '2026-11-22',
      reference: 'X-1-B1',
      mark: 'draft',
      form,
    },
    [],
  );
  expect(question(tree, 'Now c').room?.hints).toEqual([]);
  expect(JSON.stringify(tree).split('Each of these only where')).toHaveLength(2);
  expect(JSON.stringify(tree)).not.toContain('Only if');
});

test('a sketch leaves squared paper', () => {
  const tree = printed([{ kind: 'sketch', id: 'plan', label: 'Plan of the room', sensitivity: 'personal' }]);
  expect(question(tree, 'Plan of the room').room?.hints[0]).toMatch(/^One square is 5 mm/);
  const figure = tree.blocks.at(-1);
  expect(figure?.kind === 'figure' && figure.shapes.length).toBe(57);
});

test('one part of a long form is printed by itself', () => {
  const form = defineAssessment({
    ...formOf(shift),
    sections: [
      { id: 'one', title: 'Part one', fields: [shift] },
      {
        id: 'two',
        title: 'Part two',
        fields: [line('taxi', 'Way home', 'function', { showIf: { field: 'shift', is: ['night'] } })],
      },
    ],
  });
  const { tree } = composeDocument(
    {
      data: sampleCaseData(),
      kind: 'blankForm',
      audience: 'colleague',
      date: '2026-11-22',
      reference: 'X-1-B1',
      mark: 'draft',
      form,
      part: 'two',
    },
    [],
  );
  expect(JSON.stringify(tree)).not.toContain('Part one');
  // What it hangs on stands in another part, and is told all the same.
  expect(JSON.stringify(tree)).toContain('This part only if “Shift” is Night.');
});

test('it bears its title and version, and of the client only what was asked for', () => {
  const plain = printed([shift]);
  expect(plain).toMatchObject({ title: 'Ward round', foot: 'Ward round, version 3', reference: '' });
  expect(JSON.stringify(plain)).not.toMatch(
    new RegExp(sampleCaseData().case.clientName.split(' ').join('|')),
  );
  expect(JSON.stringify(printed([shift], 'initials'))).toMatch(/"[A-Z]\. [A-Z]\."/);
  expect(printed([shift], 'reference').reference).toBe(sampleCaseData().case.number);
});
