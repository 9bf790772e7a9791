import type { Id } from '../../../shared/domain/ids.ts';
import { measureWords } from '../../../shared/text/instruments/results.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { SessionProvider } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import { ResultBar } from '../../components/results/ResultBar.tsx';
import { resultWords, stillNeeded } from '../../components/results/result-words.ts';
import { type Results, useResults } from './use-results.ts';

export const resultPanelId = 'instrument-result';

/** The result of the instrument on screen, in a line at the foot. */
export function ResultFoot({ recordId }: { readonly recordId: Id }) {
  const opened = useRecordSession(recordId);
  if (opened.state !== 'open') return null;
  return (
    <SessionProvider session={opened.session}>
      <Line />
    </SessionProvider>
  );
}

function Line() {
  const results = useResults();
  const held = results.heldBack === null ? undefined : (results.form.heldBackTone ?? 'attend');
  return <ResultBar words={shortWords(results)} held={held} panelId={resultPanelId} />;
}

/** One reading with its band; of several, each by its number. */
function shortWords(results: Results): readonly string[] {
  const { heldBack, readings } = results;
  if (heldBack !== null) return [text.heldBack];
  if (readings.length < 2) return resultWords(results);
  return readings.map((assessed) => {
    const { reading, assessment } = assessed;
    const told =
      assessment.status === 'scored' ? measureWords(assessment.explanation.headline) : stillNeeded(assessed);
    return `${reading.title}: ${told}`;
  });
}
