import { useMemo } from 'react';
import type { AssessedReading } from '../../../shared/assessments/instruments/score-readings.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { workstationScores } from '../../../shared/reasoning/workstation/rosa.ts';
import { measureWords } from '../../../shared/text/instruments/results.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { SessionProvider } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import { ResultBar } from '../../components/results/ResultBar.tsx';
import { stillNeeded } from '../../components/results/result-words.ts';
import { scorePanelId } from './Score.tsx';
import { useWorkstation } from './use-workstation.ts';

/** The score of the workstation in a line at the foot, and what it was before today's changes. */
export default function ScoreFoot({ recordId }: { readonly recordId: Id }) {
  const opened = useRecordSession(recordId);
  if (opened.state !== 'open') return null;
  return (
    <SessionProvider session={opened.session}>
      <Line />
    </SessionProvider>
  );
}

function Line() {
  const view = useWorkstation();
  const words = useMemo(() => footWords(view), [view]);
  return <ResultBar {...words} panelId={scorePanelId} />;
}

function footWords(view: RecordView): { words: readonly string[]; held: 'attend' | undefined } {
  const { heldBack, before, after } = workstationScores(view);
  if (heldBack !== null) return { words: [text.heldBack], held: 'attend' };
  const found = before === null ? [] : [shortly(before)];
  const words =
    after === null
      ? found.map(text.foot.only)
      : [...found.map(text.foot.found), text.foot.after(shortly(after))];
  return { words, held: undefined };
}

/** The number alone, or how much is still needed: what it means stands in the panel. */
function shortly(assessed: AssessedReading): string {
  const { assessment } = assessed;
  return assessment.status === 'scored'
    ? measureWords(assessment.explanation.headline)
    : stillNeeded(assessed);
}
