import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { TimelineEntry } from '../../../shared/domain/practitioner.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDay, showTime } from '../../components/format.ts';
import styles from './Overview.module.css';

const entriesACall = 50;

/** What has happened in a case, newest first. */
export function CaseTimeline({ caseId }: { caseId: string }) {
  const history = useInfiniteQuery<Output<Contracts['cases.timeline']>, AppError>({
    queryKey: ['cases.timeline', { caseId }],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      call('cases.timeline', { caseId, offset: Number(pageParam), limit: entriesACall }),
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
  if (history.error) return <ErrorNote error={history.error} />;
  if (!history.data) return null;
  const entries = history.data.pages.flatMap((page) => page.rows);
  if (entries.length === 0) return <p>{text.timelineEmpty}</p>;
  return (
    <>
      {byDay(entries).map(([day, ofDay]) => (
        <div key={day}>
          <h3 className={styles.day}>{day}</h3>
          <ul className={styles.entries}>
            {ofDay.map((entry) => (
              <li key={entry.id} className={styles.entry}>
                <time dateTime={entry.at}>{showTime(entry.at)}</time>
                <span>{entry.text}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {history.hasNextPage && (
        <Button variant="default" onClick={() => history.fetchNextPage()}>
          {text.timelineMore}
        </Button>
      )}
    </>
  );
}

/** Entries grouped by calendar day, in the order given. */
function byDay(entries: readonly TimelineEntry[]): [string, TimelineEntry[]][] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = showDay(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
