import { useDeferredValue, useMemo } from 'react';
import { v7 as newId } from 'uuid';
import { type DiaryDay, readDiary } from '../../../shared/assessments/diary.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { RecordSession } from '../../components/form/record-session.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import type { Stored } from './cell-changes.ts';

/** The diary being filled in, as rules read it; it may lag behind the typing for a moment. */
export function useDiary(): { readonly view: RecordView; readonly days: readonly DiaryDay[] } {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  return useMemo(() => {
    const view = new RecordView(record.id, declaration, answers);
    return { view, days: readDiary(view) };
  }, [record.id, declaration, answers]);
}

/** The diary as it is this very moment, for working out a change. */
export function storedNow(session: RecordSession): Stored {
  const view = new RecordView(session.record.id, session.declaration, session.allAnswers());
  return {
    days: readDiary(view),
    dayIds: view.items('days'),
    valueAt: (path) => {
      const answer = session.answer(path);
      return answer?.state === 'given' ? (answer.value ?? answer.raw) : undefined;
    },
    newId,
  };
}
