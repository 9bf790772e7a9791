import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFolderPlus, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { createStore, useStore } from '../../client/store.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import styles from './CaseList.module.css';
import { CaseTable } from './CaseTable.tsx';

type Status = Input<Contracts['cases.list']>['status'];

const statuses: readonly { value: Status; label: string }[] = [
  { value: 'open', label: text.statusOpen },
  { value: 'closed', label: text.statusClosed },
  { value: 'deleted', label: text.statusDeleted },
];

const rowsACall = 100;

/** What is being looked for; kept while a case is open, so that coming back shows the same list. */
const view = createStore<{ readonly query: string; readonly status: Status }>({ query: '', status: 'open' });

/** The cases of one status, found by any word of their records as one types. */
export function CaseList() {
  const { query, status } = useStore(view);
  const [wanted] = useDebouncedValue(query.trim(), 60);
  const list = useInfiniteQuery<Output<Contracts['cases.list']>, AppError>({
    queryKey: ['cases.list', { query: wanted, status }],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      call('cases.list', { query: wanted, status, offset: Number(pageParam), limit: rowsACall }),
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = list.data?.pages.at(-1)?.total ?? 0;

  return (
    <div className={styles.list}>
      <div className={styles.filters}>
        <TextInput
          type="search"
          aria-label={text.search}
          placeholder={text.searchPlaceholder}
          leftSection={<IconSearch size={20} aria-hidden />}
          className={styles.search}
          value={query}
          maxLength={200}
          onChange={(event) => view.set({ status, query: event.currentTarget.value })}
        />
        <SegmentedControl
          aria-label={text.status}
          size="md"
          value={status}
          data={[...statuses]}
          onChange={(next) => view.set({ query, status: next })}
        />
      </div>
      {list.error && <ErrorNote error={list.error} />}
      <p className={styles.count} aria-live="polite">
        {list.isSuccess && (wanted === '' ? total > 0 && text.found(total) : text.foundFor(total))}
      </p>
      {rows.length > 0 && <CaseTable rows={rows} />}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {text.showMore(Math.min(rowsACall, total - rows.length))}
        </Button>
      )}
      {list.isSuccess && rows.length === 0 && <NoCases query={wanted} status={status} />}
    </div>
  );
}

function NoCases({ query, status }: { query: string; status: Status }) {
  if (query !== '') return <p>{text.nothingFound(query)}</p>;
  if (status === 'open') {
    return (
      <EmptyPage
        picture={<IconFolderPlus size={48} />}
        action={<LinkButton to="/cases/new">{text.newCase}</LinkButton>}
      >
        {text.emptyOpen}
      </EmptyPage>
    );
  }
  return <p>{status === 'closed' ? text.emptyClosed : text.emptyDeleted}</p>;
}
