import { useMemo } from 'react';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import type { InstrumentRecord } from '../../../shared/domain/case-data.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';

/** Records of the case of those instruments that fill in a test of the battery; undefined until all of them are read. */
export function useTestInstruments(): readonly InstrumentRecord[] | undefined {
  const { caseId } = useSession().record;
  const [grip, pinch, pegTest, sixMinuteWalk] = [
    useCaseViews(caseId, 'grip'),
    useCaseViews(caseId, 'pinch'),
    useCaseViews(caseId, 'pegTest'),
    useCaseViews(caseId, 'sixMinuteWalk'),
  ];
  return useMemo(() => {
    const kinds = Object.entries({ grip, pinch, pegTest, sixMinuteWalk });
    if (kinds.some(([, views]) => views === undefined)) return undefined;
    return kinds.flatMap(([kind, views]) =>
      (views ?? []).map((record) => ({ form: instrumentForm(kind as 'grip'), record })),
    );
  }, [grip, pinch, pegTest, sixMinuteWalk]);
}
