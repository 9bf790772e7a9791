import type { Leak } from '../documents/release-check.ts';

/** What the last look at a finished file found, before it goes. No word of the record is in it. */
export const releaseScanText = {
  /** @param leaks at least one; the first are told */
  found: (leaks: readonly Leak[]): string => {
    const told = [
      ...new Set(leaks.map((leak) => `${places[leak.place](leak.page ?? 1)} ${things(leak.what)}.`)),
    ];
    const more = told.length - most;
    return [
      'This reader may not have all that the finished file holds.',
      ...told.slice(0, most),
      ...(more > 0 ? [`And ${more} more.`] : []),
    ].join(' ');
  },
  unreadable: 'The finished file could not be read back, so what it holds could not be checked.',
};

const most = 3;

const places = {
  page: (page: number) => `Page ${page} holds`,
  details: () => 'What the file says of itself holds',
  fileName: () => 'The name of the file holds',
} as const;

function things(what: Leak['what']): string {
  switch (what.kind) {
    case 'answer':
      return `words of “${what.field}” (${what.record})`;
    case 'instrument':
      return 'the name of a test that was done';
    case 'health':
      return 'words about health';
  }
}
