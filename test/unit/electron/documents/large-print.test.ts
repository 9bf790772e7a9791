import { expect, test } from 'vitest';
import { inLargePrint, letterHeading, styles } from '../../../../electron/documents/pdf/page-style.ts';

test.each(Object.entries({ ...styles, letterHeading }))(
  '%s is set in 16 points or more in large print, with its lines as far apart as before',
  (_, style) => {
    const large = inLargePrint(style);
    expect(large.size).toBeGreaterThanOrEqual(16);
    expect(large.size).toBeGreaterThan(style.size);
    expect(large.leading / large.size).toBeCloseTo(style.leading / style.size, 6);
    expect(large).toMatchObject({ strong: style.strong, colour: style.colour });
  },
);
