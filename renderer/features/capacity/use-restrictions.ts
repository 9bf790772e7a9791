import { useMemo } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { restrictionsInForce } from '../../../shared/reasoning/capacity/restrictions.ts';
import type { ObservedFunction } from '../../../shared/reasoning/observed-function.ts';
import { today } from '../../components/format.ts';
import { useCaseViews } from '../../components/use-case-views.ts';

/** Restrictions in force today from every other record of the case; undefined until they are read. */
export function useRestrictions(caseId: Id, recordId: Id): readonly ObservedFunction[] | undefined {
  const analyses = useCaseViews(caseId, 'activityAnalysis');
  const evaluations = useCaseViews(caseId, 'capacityEvaluation');
  return useMemo(() => {
    if (analyses === undefined || evaluations === undefined) return undefined;
    const others = [...analyses, ...evaluations].filter((view) => view.recordId !== recordId);
    return restrictionsInForce(others, today());
  }, [analyses, evaluations, recordId]);
}
