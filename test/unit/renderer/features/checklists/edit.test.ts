import { expect, test } from 'vitest';
import { moveField, moveToPart } from '../../../../../renderer/features/checklists/editor/edit.ts';
import type { ChecklistDefinition } from '../../../../../shared/checklists/definition.ts';
import { kitchen } from '../../../shared/checklists/sample.ts';

const order = ({ sections }: ChecklistDefinition) => sections.map(({ fields }) => fields.map(({ id }) => id));

test('a question moves within its part, over the edge into the next, and nowhere at the ends', () => {
  const list = kitchen();
  const [first = [], second = []] = order(list);
  const last = first.at(-1) ?? '';
  expect(order(moveField(list, first[0] ?? '', -1))).toEqual(order(list));
  expect(order(moveField(list, first[1] ?? '', -1))[0]?.slice(0, 2)).toEqual([first[1], first[0]]);
  const over = moveField(list, last, 1);
  expect(order(over).slice(0, 2)).toEqual([first.slice(0, -1), [last, ...second]]);
  expect(moveField(over, last, -1)).toEqual(list);
});

test('a question moves to the end of another part, and keeps all that it asks', () => {
  const list = kitchen();
  const [first = [], second = []] = order(list);
  const id = first[0] ?? '';
  const part = list.sections[1]?.id ?? '';
  const moved = moveToPart(list, id, part);
  expect(order(moved).slice(0, 2)).toEqual([first.slice(1), [...second, id]]);
  expect(moved.sections[1]?.fields.at(-1)).toEqual(list.sections[0]?.fields[0]);
  expect(moveToPart(moved, id, part)).toEqual(moved);
});
