import type { AnswerPlace } from '../../shared/documents/ground.ts';
import { answersBehind } from '../../shared/documents/trace.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { loadCaseData } from '../storage/case-data.ts';
import type { VaultDatabase } from '../storage/database.ts';
import { changesUnderSigned, giveReason } from '../storage/documents/change-reasons.ts';
import { readSigned } from '../storage/documents/signed.ts';
import { keepGrounds, withoutGrounds } from '../storage/documents/signed-grounds.ts';
import { begin } from '../storage/handlers/begin.ts';
import { storedRecord } from '../storage/stored-records.ts';
import type { documentContracts } from './handlers.ts';

/** Answers the calls about why answers were changed on which a signed document rests. */
export function changeReasonHandlers(
  context: RecordsContext,
): Pick<Handlers<typeof documentContracts>, 'changeReasons.ofRecord' | 'changeReasons.give'> {
  const { database } = context;
  return {
    'changeReasons.ofRecord': ({ recordId }) => {
      const { caseId } = storedRecord(database, recordId);
      keepMissingGrounds(database, caseId);
      return changesUnderSigned(database, caseId, { recordId });
    },
    'changeReasons.give': ({ caseId, changes, reason }) => {
      giveReason(begin(context), caseId, changes, reason);
      return null;
    },
  };
}

/**
 * Works out what versions rest on that were signed before this was kept, from the record as it is now: what was changed between their
 * signing and this day is then found only where a finding leads to it.
 */
export function keepMissingGrounds(database: VaultDatabase, caseId: Id): void {
  const versions = withoutGrounds(database, caseId);
  if (versions.length === 0) return;
  const data = loadCaseData(database, caseId);
  for (const versionId of versions) {
    const answers = answersOf(database, versionId, data);
    database.transaction(() => keepGrounds(database, versionId, answers));
  }
}

/** Nothing can be told of a version whose stored content is not as it was signed. */
function answersOf(
  database: VaultDatabase,
  versionId: Id,
  data: ReturnType<typeof loadCaseData>,
): readonly AnswerPlace[] {
  try {
    const { tree } = readSigned(database, versionId);
    return [...answersBehind(tree, tree, data)].flat();
  } catch (error) {
    if (error instanceof AppError && error.code === 'document-altered') return [];
    throw error;
  }
}
