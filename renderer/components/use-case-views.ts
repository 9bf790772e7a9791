import { useMemo } from 'react';
import { declarationFor, declarationOf } from '../../shared/assessments/registry.ts';
import { RecordView } from '../../shared/assessments/view.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { RecordKind } from '../../shared/domain/records.ts';
import { useRead } from '../client/queries.ts';
import { type ItemTitle, itemTitles, topGroup } from './form/item-titles.ts';

const none: readonly RecordView[] = [];

/** The records of one kind in a case as rules read them, oldest first; undefined until they are there. */
export function useCaseViews(caseId: Id, kind: RecordKind): readonly RecordView[] | undefined {
  const { data } = useRead('records.ofKind', { caseId, kind });
  return useMemo(
    () =>
      data
        ?.filter(({ record }) => record.deletedAt === null)
        .map(({ record, answers }) => new RecordView(record.id, declarationOf(record), answers)),
    [data],
  );
}

/** The tasks of the analyses of a case, by name. */
export function useTaskTitles(caseId: Id): readonly ItemTitle[] {
  const analyses = useCaseViews(caseId, 'activityAnalysis') ?? none;
  return useMemo(() => {
    const group = topGroup(declarationFor('activityAnalysis'), 'tasks');
    return group ? analyses.flatMap((view) => itemTitles(view.answers, 'tasks', group)) : [];
  }, [analyses]);
}
