import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Output } from '../../../shared/ipc/contract.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import { showMoment } from '../../components/format.ts';
import listStyles from '../../components/ruled-list.module.css';
import styles from './RecordList.module.css';

type Row = Output<Contracts['cases.get']>['records'][number];

interface Props {
  readonly caseId: string;
  readonly rows: readonly Row[];
  /** What to say of a record instead of its stored title and date of change. */
  readonly lines?: ReadonlyMap<string, { readonly title: string; readonly detail: string }> | undefined;
  /** Where a record of this list opens. */
  readonly to:
    | '/cases/$caseId/consents/$recordId'
    | '/cases/$caseId/notes/$recordId'
    | '/cases/$caseId/expert/$recordId'
    | '/cases/$caseId/workstations/$recordId'
    | '/cases/$caseId/handling/$recordId'
    | '/cases/$caseId/visits/analysis/$recordId'
    | '/cases/$caseId/visits/home/$recordId';
}

/** Records of one kind, newest first; each opens, and can be removed with a way back. */
export function RecordList({ caseId, rows, lines, to }: Props) {
  return (
    <ul className={listStyles.list}>
      {[...rows].reverse().map((row) => {
        const title = lines?.get(row.id)?.title ?? row.title;
        const detail = lines?.get(row.id)?.detail ?? text.changedOn(showMoment(row.changedAt));
        return (
          <li key={row.id} className={listStyles.row}>
            <Link to={to} params={{ caseId, recordId: row.id }} className={styles.link}>
              <span className={styles.title}>{title}</span>
              <span className={styles.detail}>{detail}</span>
            </Link>
            <ActionIcon aria-label={text.removeThis(title)} onClick={() => remove(row.id)}>
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </li>
        );
      })}
    </ul>
  );
}

async function remove(recordId: string): Promise<void> {
  try {
    await call('records.remove', { recordId });
    await refreshAll();
    showToast({ text: text.recordRemoved, undo: () => void restore(recordId) });
  } catch (thrown) {
    showError(asAppError(thrown));
  }
}

async function restore(recordId: string): Promise<void> {
  try {
    await call('records.restore', { recordId });
    await refreshAll();
  } catch (thrown) {
    showError(asAppError(thrown));
  }
}
