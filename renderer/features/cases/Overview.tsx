import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { TimelineEntry } from '../../../shared/domain/practitioner.ts';
import type { RecordKind } from '../../../shared/domain/records.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDay, showTime } from '../../components/format.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './Overview.module.css';
import { useCase } from './use-case.ts';

type Records = Output<Contracts['cases.get']>['records'];

const entriesACall = 50;

/** A case at a glance: its parts with how far each has come, and what has happened. */
export function Overview({ caseId }: { caseId: string }) {
  const records = useCase(caseId).data?.records ?? [];
  return (
    <div className={pageStyles.page}>
      <PageHeading>{text.overviewTitle}</PageHeading>
      <div className={styles.columns}>
        <section className={pageStyles.section} aria-labelledby="parts">
          <h2 id="parts">{text.nextSteps}</h2>
          <Parts caseId={caseId} records={records} />
        </section>
        <section className={pageStyles.section} aria-labelledby="timeline">
          <h2 id="timeline">{text.timeline}</h2>
          <Timeline caseId={caseId} />
        </section>
      </div>
    </div>
  );
}

const parts = [
  { to: '/cases/$caseId/client', label: text.roomClient, state: changed('client') },
  { to: '/cases/$caseId/referral', label: text.roomReferral, state: changed('caseFile') },
  { to: '/cases/$caseId/consents', label: text.roomConsents, state: counted('consent') },
  { to: '/cases/$caseId/visits', label: text.roomVisits, state: counted('visit') },
  {
    to: '/cases/$caseId/recommendations',
    label: text.roomRecommendations,
    state: counted('recommendation'),
  },
  { to: '/cases/$caseId/notes', label: text.roomNotes, state: counted('note') },
] as const;

function Parts({ caseId, records }: { caseId: string; records: Records }) {
  return (
    <ul className={styles.parts}>
      {parts.map(({ to, label, state }) => (
        <li key={to}>
          <Link to={to} params={{ caseId }} className={styles.part}>
            <span className={styles.label}>{label}</span>
            <span className={styles.state}>{state(records)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** When the one record of this kind was last changed. */
function changed(kind: RecordKind): (records: Records) => string {
  return (records) => {
    const record = records.find((one) => one.kind === kind);
    if (!record || record.changedAt === record.createdAt) return text.partNotStarted;
    return text.partChanged(showDay(record.changedAt));
  };
}

/** How many records of this kind there are. */
function counted(kind: RecordKind): (records: Records) => string {
  return (records) =>
    text.partCount(records.filter((one) => one.kind === kind && one.deletedAt === null).length);
}

function Timeline({ caseId }: { caseId: string }) {
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
