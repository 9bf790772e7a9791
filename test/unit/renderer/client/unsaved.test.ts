import { expect, it } from 'vitest';
import { flushUnsaved, registerUnsaved } from '../../../../renderer/client/unsaved.ts';

it('hands over everything unsaved, also past a save that fails, and forgets what was unregistered', async () => {
  const saved: string[] = [];
  const stops = [
    registerUnsaved(async () => {
      throw new Error('disk full');
    }),
    registerUnsaved(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      saved.push('slow');
    }),
    registerUnsaved(async () => void saved.push('quick')),
  ];
  await flushUnsaved();
  expect(saved).toEqual(['quick', 'slow']);
  for (const stop of stops) stop();
  await flushUnsaved();
  expect(saved).toEqual(['quick', 'slow']);
});
