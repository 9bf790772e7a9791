import { useDeferredValue, useMemo } from 'react';
import { RecordView } from '../../../shared/assessments/view.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { Points } from './Points.tsx';
import { Score } from './Score.tsx';
import { Settings } from './Settings.tsx';

/** What the answers of a workstation come to: its score before and after, what is left to put right, and settings to start from. */
export default function WorkstationPanel() {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  const view = useMemo(
    () => new RecordView(record.id, declaration, answers),
    [record.id, declaration, answers],
  );
  return (
    <>
      <Score view={view} />
      <Points view={view} />
      <Settings view={view} />
    </>
  );
}
