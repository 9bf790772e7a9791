import { Button, Modal } from '@mantine/core';
import { IconDownload, IconFileSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { ImportKindId } from '../../../shared/imports/import-kind.ts';
import { importKinds } from '../../../shared/imports/registry.ts';
import type { ImportPreview } from '../../../shared/ipc/imports-contracts.ts';
import { importText as text } from '../../../shared/text/imports.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { rereadRecord, settleRecord } from '../form/use-record-session.ts';
import { Note } from '../Note.tsx';
import pageStyles from '../Page.module.css';
import { ColumnList } from './ColumnList.tsx';
import { PreviewTables } from './PreviewTables.tsx';

interface Props {
  readonly kind: ImportKindId;
  readonly recordId: Id;
  readonly onClose: () => void;
}

type State =
  | { readonly at: 'start' }
  | { readonly at: 'templateSaved' }
  | { readonly at: 'preview'; readonly name: string; readonly preview: ImportPreview }
  | { readonly at: 'done'; readonly rows: number }
  | { readonly at: 'failed'; readonly error: AppError };

/** Choose a file, look at what it would change, import it: nothing is changed before the last step, and then all of it or nothing. */
export default function ImportDialog({ kind, recordId, onClose }: Props) {
  const { title, columns, templateName } = importKinds[kind];
  const [state, setState] = useState<State>({ at: 'start' });
  const [busy, setBusy] = useState(false);

  async function step(work: () => Promise<State | null>): Promise<void> {
    setBusy(true);
    try {
      const next = await work();
      if (next) setState(next);
    } catch (thrown) {
      setState({ at: 'failed', error: asAppError(thrown) });
    } finally {
      setBusy(false);
    }
  }

  const choose = () =>
    step(async () => {
      const chosen = await call('window.chooseFile', { type: 'csv' });
      if (!chosen) return null;
      await settleRecord(recordId);
      const preview = await call('imports.preview', { place: chosen.place, kind, recordId });
      return { at: 'preview', name: chosen.shown, preview };
    });
  const apply = (importId: string) =>
    step(async () => {
      const { rows } = await call('imports.apply', { importId });
      await rereadRecord(recordId);
      await refreshAll();
      return { at: 'done', rows };
    });
  const saveTemplate = () =>
    step(async () => {
      const chosen = await call('window.chooseSavePlace', {
        suggestedName: `${templateName}.csv`,
        type: 'csv',
      });
      if (!chosen) return null;
      await call('imports.saveTemplate', { place: chosen.place, kind });
      return { at: 'templateSaved' };
    });

  const counts = state.at === 'preview' ? state.preview.counts : null;
  return (
    <Modal
      opened
      onClose={onClose}
      size="64rem"
      title={title}
      closeButtonProps={{ 'aria-label': shellText.close }}
    >
      <div className={pageStyles.section}>
        {state.at === 'failed' && <ErrorNote error={state.error} />}
        {state.at === 'templateSaved' && (
          <Note tone="note" live>
            {text.templateSaved}
          </Note>
        )}
        {state.at === 'done' && (
          <Note tone="note" live title={text.applied(state.rows)}>
            {text.undoHint}
          </Note>
        )}
        {state.at === 'preview' && counts && (
          <>
            <h3>{text.previewTitle(state.name)}</h3>
            <p role="status">
              {text.counts(counts.accepted, counts.kept, counts.refused)} {text.nothingYet}
            </p>
            <PreviewTables preview={state.preview} />
          </>
        )}
        <div className={pageStyles.row}>
          {state.at === 'preview' && counts && counts.accepted > 0 && (
            <Button loading={busy} onClick={() => apply(state.preview.importId)}>
              {text.apply(counts.accepted)}
            </Button>
          )}
          {state.at !== 'done' && (
            <Button
              data-autofocus
              variant={state.at === 'preview' ? 'default' : 'filled'}
              loading={busy && state.at !== 'preview'}
              leftSection={<IconFileSearch size={20} aria-hidden />}
              onClick={choose}
            >
              {state.at === 'preview' || state.at === 'failed' ? text.chooseAnother : text.choose}
            </Button>
          )}
          {(state.at === 'start' || state.at === 'failed' || state.at === 'templateSaved') && (
            <Button
              variant="default"
              leftSection={<IconDownload size={20} aria-hidden />}
              onClick={saveTemplate}
            >
              {text.saveTemplate}
            </Button>
          )}
          <Button variant="subtle" onClick={onClose}>
            {state.at === 'done' ? text.close : text.cancel}
          </Button>
        </div>
        {(state.at === 'start' || state.at === 'templateSaved') && <ColumnList columns={columns} />}
      </div>
    </Modal>
  );
}
