import { expect, it } from 'vitest';
import { flushUnsaved, registerUnsaved } from '../../../../renderer/client/unsaved.ts';

it('hands over everything unsaved, also past a save that fails, and forgets what was unregistered', async () => {
  const saved: string[] = [];
  const save = async (what: string, wait: number) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    saved.push(what);
    return true;
  };
  const failing = registerUnsaved(async () => {
    throw new Error('disk full');
  });
  const others = [registerUnsaved(() => save('slow', 5)), registerUnsaved(() => save('quick', 0))];
  expect(await flushUnsaved()).toBe(false);
  expect(saved).toEqual(['quick', 'slow']);
  failing();
  expect(await flushUnsaved()).toBe(true);
  for (const stop of others) stop();
  const kept = registerUnsaved(async () => false);
  expect(await flushUnsaved()).toBe(false);
  kept();
  expect(saved).toEqual(['quick', 'slow', 'quick', 'slow']);
});
