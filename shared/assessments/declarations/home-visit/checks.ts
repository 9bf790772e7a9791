import { midSentence } from '../../../text/findings.ts';
import { homeVisitText } from '../../../text/home-visit.ts';
import type { RecordView } from '../../view.ts';

const { checks } = homeVisitText;

/** What the checks of a room, or of the whole home, came to. */
export interface CheckWords {
  /** What is not so, as it stands in a sentence. */
  readonly no: readonly string[];
  /** What was asked and could not be said. */
  readonly notKnown: readonly string[];
}

/** @param path the room, or empty for the home as a whole */
export function wordsOfChecks(visit: RecordView, path = ''): CheckWords {
  const all = Object.entries(checks).map(([id, check]) => ({
    at: path === '' ? id : `${path}.${id}`,
    check,
  }));
  return {
    no: all.flatMap(({ at, check }) => (visit.text(at) === 'no' ? [check.finding] : [])),
    notKnown: all.flatMap(({ at, check }) =>
      visit.state(at) === 'notKnown' ? [midSentence(check.label)] : [],
    ),
  };
}
