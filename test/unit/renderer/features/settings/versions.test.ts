import { expect, it } from 'vitest';
import { versionIn } from '../../../../../renderer/features/settings/versions.ts';

it('reads versions from a user agent', () => {
  const agent =
    'Mozilla/5.0 (X11) AppleWebKit/537.36 otway/0.1.0 Chrome/130.0.6723.118 Electron/33.2.1 Safari/537.36';
  expect(versionIn(agent, 'Otway')).toBe('0.1.0');
  expect(versionIn(agent, 'Electron')).toBe('33.2.1');
  expect(versionIn(agent, 'Firefox')).toBeUndefined();
});
