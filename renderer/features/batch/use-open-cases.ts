import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { call } from '../../client/page-client.ts';

const rowsACall = 200;
const alphabet = new Intl.Collator('en-GB', { numeric: true });

/** All open cases that have these words anywhere in their records, by name; every one for no words. */
export function useOpenCases(query: string) {
  return useQuery<readonly CaseRow[], AppError>({
    queryKey: ['cases.list', 'all', query],
    queryFn: async () => {
      const rows: CaseRow[] = [];
      for (let total = 1; rows.length < total; ) {
        const page = await call('cases.list', {
          query,
          status: 'open',
          offset: rows.length,
          limit: rowsACall,
        });
        rows.push(...page.rows);
        // A case that was closed meanwhile leaves the last page empty.
        total = page.rows.length === 0 ? 0 : page.total;
      }
      // In the order of the case list whoever was written to would move to the top.
      return rows.sort(
        (a, b) => alphabet.compare(a.clientName, b.clientName) || alphabet.compare(a.number, b.number),
      );
    },
    placeholderData: keepPreviousData,
  });
}
