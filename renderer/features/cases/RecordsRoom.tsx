import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { RecordList } from './RecordList.tsx';
import { useCase } from './use-case.ts';

export interface RoomWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly add: string;
}

interface Props {
  readonly caseId: string;
  readonly kind: 'consent' | 'note' | 'expertInstruction';
  readonly to:
    | '/cases/$caseId/consents/$recordId'
    | '/cases/$caseId/notes/$recordId'
    | '/cases/$caseId/expert/$recordId';
  readonly words: RoomWords;
  /** See `RecordList`. */
  readonly lines?: ReadonlyMap<string, { readonly title: string; readonly detail: string }> | undefined;
  /** An icon at 48 px. */
  readonly picture: ReactNode;
}

/** All records of one kind in a case: the list, and a button that starts a new one. */
export function RecordsRoom({ caseId, kind, to, words, lines, picture }: Props) {
  const navigate = useNavigate();
  const found = useCase(caseId);
  const [error, setError] = useState<AppError | null>(null);
  const rows = (found.data?.records ?? []).filter((row) => row.kind === kind && row.deletedAt === null);

  async function add(): Promise<void> {
    setError(null);
    try {
      const made = await call('records.create', { caseId, kind, parentId: null, initial: [] });
      await refreshAll();
      await navigate({ to, params: { caseId, recordId: made.record.id } });
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  }

  const addButton = <Button onClick={add}>{words.add}</Button>;
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={words.lead} actions={rows.length > 0 ? addButton : undefined}>
        {words.title}
      </PageHeading>
      {error && <ErrorNote error={error} />}
      {rows.length > 0 && <RecordList caseId={caseId} rows={rows} lines={lines} to={to} />}
      {found.isSuccess && rows.length === 0 && (
        <EmptyPage picture={picture} action={addButton}>
          {words.empty}
        </EmptyPage>
      )}
    </div>
  );
}
