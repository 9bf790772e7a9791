import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { findingsOf } from '../case-data.ts';
import { setAsideFinding } from '../finding-overrides.ts';
import { begin } from './begin.ts';

type FindingHandlers = Pick<Handlers<RecordsContracts>, 'findings.list' | 'findings.setAside'>;

export function findingHandlers(context: RecordsContext): FindingHandlers {
  return {
    'findings.list': ({ caseId }) => findingsOf(context.database, caseId),
    'findings.setAside': ({ caseId, findingId, reason }) => {
      setAsideFinding(begin(context), caseId, findingId, reason);
      return null;
    },
  };
}
