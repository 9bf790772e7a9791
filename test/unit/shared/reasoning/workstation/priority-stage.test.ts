import { expect, test } from 'vitest';
import { stageOfPriority } from '../../../../../shared/reasoning/workstation/priority-stage.ts';

test.each([
  ['now', 'now'],
  ['quarter', 'later'],
  ['month', undefined],
  ['none', undefined],
  [undefined, undefined],
])('a point to be put right %s is recommended for %s', (priority, stage) => {
  expect(stageOfPriority(priority)).toBe(stage);
});
