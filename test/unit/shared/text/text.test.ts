import { expect, test } from 'vitest';
import { text } from '../../../../shared/text';

test('the app has one name', () => {
  expect(text.appName).toBe('Otway');
});
