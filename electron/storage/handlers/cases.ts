import { declarationFor } from '../../../shared/assessments/registry.ts';
import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { findDuplicates, listCases } from '../case-list.ts';
import { caseRowOf, storedCase } from '../case-row.ts';
import { closeCase, createCase, deleteCase, destroyCase, reopenCase, restoreCase } from '../cases.ts';
import { recordTitles } from '../record-titles.ts';
import { recommendationNumbers, recordsOfCase } from '../stored-records.ts';
import { timelineOf } from '../timeline.ts';
import { begin } from './begin.ts';

type CaseHandlers = Pick<
  Handlers<RecordsContracts>,
  | 'cases.list'
  | 'cases.duplicates'
  | 'cases.create'
  | 'cases.get'
  | 'cases.close'
  | 'cases.reopen'
  | 'cases.delete'
  | 'cases.restore'
  | 'cases.destroy'
  | 'cases.timeline'
>;

export function caseHandlers(context: RecordsContext): CaseHandlers {
  const { database } = context;
  return {
    'cases.list': (query) => listCases(database, query),
    'cases.duplicates': ({ clientName, birthDate, exceptCaseId }) =>
      findDuplicates(database, clientName, birthDate, exceptCaseId),
    'cases.create': ({ clientName, birthDate }) => ({
      caseId: createCase(begin(context), clientName, birthDate).caseId,
    }),
    'cases.get': ({ caseId }) => {
      const row = storedCase(database, caseId);
      const titles = recordTitles(database, caseId, declarationFor);
      const numbers = recommendationNumbers(database, caseId);
      const records = recordsOfCase(database, caseId);
      return {
        case: caseRowOf(row),
        records: records.map((record) => {
          const number = numbers.get(record.id);
          return {
            ...record,
            title: titles.get(record.id) ?? '',
            ...(number === undefined ? {} : { number }),
          };
        }),
      };
    },
    'cases.close': ({ caseId, reason }) => {
      closeCase(begin(context), caseId, reason);
      return null;
    },
    'cases.reopen': ({ caseId }) => {
      reopenCase(begin(context), caseId);
      return null;
    },
    'cases.delete': ({ caseId }) => {
      deleteCase(begin(context), caseId);
      return null;
    },
    'cases.restore': ({ caseId }) => {
      restoreCase(begin(context), caseId);
      return null;
    },
    'cases.destroy': ({ caseId, number }) => {
      destroyCase(begin(context), caseId, number);
      return null;
    },
    'cases.timeline': ({ caseId, ...page }) => {
      storedCase(database, caseId);
      return timelineOf(database, caseId, page, declarationFor);
    },
  };
}
