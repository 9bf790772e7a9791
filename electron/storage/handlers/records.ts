import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { storedCase } from '../case-row.ts';
import { historyOf, undoLastSave } from '../history.ts';
import { createRecord, removeRecord, restoreRecord } from '../records.ts';
import { saveAnswers } from '../save-answers.ts';
import { recordsWithAnswers, recordWithAnswers } from '../stored-records.ts';
import { moveRunningTimers } from '../timers.ts';
import { begin } from './begin.ts';

type RecordHandlers = Pick<
  Handlers<RecordsContracts>,
  | 'records.create'
  | 'records.get'
  | 'records.ofKind'
  | 'records.save'
  | 'records.undo'
  | 'records.remove'
  | 'records.restore'
  | 'records.history'
  | 'timers.clockMoved'
>;

export function recordHandlers(context: RecordsContext): RecordHandlers {
  const { database } = context;
  return {
    'records.create': (wanted) => createRecord(begin(context), wanted),
    'records.get': ({ recordId }) => recordWithAnswers(database, recordId),
    'records.ofKind': ({ caseId, kind }) => {
      storedCase(database, caseId);
      return recordsWithAnswers(database, caseId, kind);
    },
    'records.save': (save) => {
      const work = begin(context);
      return { savedAt: work.moment.at, answers: saveAnswers(work, save) };
    },
    'records.undo': ({ recordId }) => undoLastSave(begin(context), recordId),
    'records.remove': ({ recordId }) => {
      removeRecord(begin(context), recordId);
      return null;
    },
    'records.restore': ({ recordId }) => {
      restoreRecord(begin(context), recordId);
      return null;
    },
    'records.history': ({ recordId, ...page }) => historyOf(database, recordId, page),
    'timers.clockMoved': ({ milliseconds }) => moveRunningTimers(begin(context), milliseconds),
  };
}
