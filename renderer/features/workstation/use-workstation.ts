import { useDeferredValue, useMemo } from 'react';
import { RecordView } from '../../../shared/assessments/view.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';

/** The workstation on screen as it is answered right now; typing never waits for what follows from it. */
export function useWorkstation(): RecordView {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  return useMemo(() => new RecordView(record.id, declaration, answers), [record.id, declaration, answers]);
}
