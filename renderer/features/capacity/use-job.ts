import type { RecordView } from '../../../shared/assessments/view.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';

/** The activity analysis that an evaluation is compared with; undefined while it is read, and where none is chosen. */
export function useJob(view: RecordView): RecordView | undefined {
  const { caseId } = useSession().record;
  return useCaseViews(caseId, 'activityAnalysis')?.find(
    ({ recordId }) => recordId === view.text('analysisId'),
  );
}
