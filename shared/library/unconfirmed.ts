import type { RecordView } from '../assessments/view.ts';
import { libraryText } from '../text/library.ts';

/** One sentence on the answers of an analysis that come from the library and that nobody has confirmed; none when there are none. */
export function unconfirmedAnswers(analysis: RecordView | undefined): string[] {
  const count = Object.entries(analysis?.answers ?? {}).filter(
    ([path, { source, state }]) =>
      source === 'library' &&
      state === 'given' &&
      !(path.startsWith('ratings.') && path.endsWith('.confidence')),
  ).length;
  return count === 0 ? [] : [libraryText.unconfirmed(count)];
}
