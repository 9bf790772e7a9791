import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { CaseRow } from '../../shared/domain/practitioner.ts';
import { casesText } from '../../shared/text/cases.ts';
import { shellText } from '../../shared/text/shell.ts';
import { useRead } from '../client/queries.ts';
import { createStore, useStore } from '../client/store.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { showDate } from '../components/format.ts';
import styles from './SearchPalette.module.css';

const opened = createStore(false);
const perStatus = 20;

export function openSearch(): void {
  opened.set(true);
}

/** Finds a case from anywhere. */
export function SearchPalette() {
  const open = useStore(opened);
  const close = () => opened.set(false);
  return (
    <Modal
      opened={open}
      onClose={close}
      title={shellText.search}
      size="lg"
      centered={false}
      // Nothing may come between the shortcut and the first letter typed.
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': shellText.close }}
    >
      <Search close={close} />
    </Modal>
  );
}

function Search({ close }: { close: () => void }) {
  const [query, setQuery] = useState('');
  const [wanted] = useDebouncedValue(query.trim(), 60);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const navigate = useNavigate();
  const enabled = wanted !== '';
  const page = { query: wanted, offset: 0, limit: perStatus };
  const openCases = useRead('cases.list', { ...page, status: 'open' }, { enabled, keepPrevious: true });
  const closedCases = useRead('cases.list', { ...page, status: 'closed' }, { enabled, keepPrevious: true });
  const error = openCases.error ?? closedCases.error;
  const rows = enabled ? [...(openCases.data?.rows ?? []), ...(closedCases.data?.rows ?? [])] : [];
  const total = (openCases.data?.total ?? 0) + (closedCases.data?.total ?? 0);
  const settled = openCases.isSuccess && closedCases.isSuccess;

  function go(row: CaseRow): void {
    close();
    void navigate({ to: '/cases/$caseId', params: { caseId: row.id } });
  }

  return (
    <div className={styles.search}>
      <TextInput
        ref={field}
        data-autofocus
        label={shellText.searchHint}
        placeholder={shellText.searchPlaceholder}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = rows[0];
          if (event.key === 'Enter' && first) go(first);
          if (event.key === 'ArrowDown') moveFocus(event, list.current, 0);
        }}
      />
      {error && <ErrorNote error={error} />}
      <p className={styles.count} aria-live="polite">
        {enabled && settled && (total === 0 ? shellText.searchNothing : shellText.searchCount(total))}
      </p>
      <ul ref={list} className={styles.results} aria-label={shellText.searchResults}>
        {rows.map((row, index) => (
          <li key={row.id}>
            <Link
              to="/cases/$caseId"
              params={{ caseId: row.id }}
              className={styles.result}
              onClick={close}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') moveFocus(event, list.current, index + 1);
                if (event.key === 'ArrowUp') moveFocus(event, list.current, index - 1);
              }}
            >
              <span className={styles.name}>{row.clientName}</span>
              <span className={styles.detail}>
                {[
                  row.number,
                  row.birthDate && casesText.born(showDate(row.birthDate)),
                  row.jobTitle,
                  row.employer,
                  row.status === 'closed' && casesText.statusClosed,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null, index: number): void {
  const links = list?.querySelectorAll('a');
  const link = links?.[index];
  if (!link) return;
  event.preventDefault();
  link.focus();
}
