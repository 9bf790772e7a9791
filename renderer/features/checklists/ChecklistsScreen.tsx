import { Button } from '@mantine/core';
import { IconArrowLeft, IconChecklist, IconFileImport, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { ListedChecklist } from '../../../shared/ipc/checklists-contracts.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './checklists.module.css';
import { emptyChecklist } from './editor/edit.ts';

const text = checklistText.screen;

/** The checklists of the clinic: to change, to make anew, to read from a file. */
export default function ChecklistsScreen() {
  const navigate = useNavigate();
  const lists = useRead('checklists.list', null);
  const [error, setError] = useState<AppError | null>(null);
  const attempt = async (work: () => Promise<{ readonly checklistId: string } | null>) => {
    setError(null);
    try {
      const made = await work();
      if (made === null) return;
      await refreshAll();
      await navigate({ to: '/library/checklists/$checklistId', params: made });
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const make = () => attempt(() => call('checklists.add', { definition: emptyChecklist('') }));
  const importFile = () =>
    attempt(async () => {
      const chosen = await call('window.chooseFile', { type: 'json' });
      return chosen === null ? null : call('checklists.import', { place: chosen.place });
    });
  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={20} aria-hidden />}
        onClick={() => void importFile()}
      >
        {text.importFile}
      </Button>
      <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => void make()}>
        {text.make}
      </Button>
    </>
  );
  return (
    <div className={pageStyles.page}>
      <Link to="/library" className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {text.backToLibrary}
      </Link>
      <PageHeading lead={text.listLead} actions={actions}>
        {text.list}
      </PageHeading>
      <div className={pageStyles.stack}>
        {error ? <ErrorNote error={error} /> : null}
        {lists.error ? <ErrorNote error={lists.error} /> : null}
        {lists.data?.length === 0 ? (
          <EmptyPage picture={<IconChecklist size={48} stroke={1.5} />}>{text.empty}</EmptyPage>
        ) : null}
        {lists.data && lists.data.length > 0 ? (
          <ul className={styles.rows}>
            {lists.data.map((one) => (
              <li key={one.id} className={styles.row}>
                <Link
                  to="/library/checklists/$checklistId"
                  params={{ checklistId: one.id }}
                  className={styles.rowLink}
                >
                  {one.title.trim() === '' ? text.untitled : one.title}
                </Link>
                <span className={styles.soft}>{stateWords(one)}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

function stateWords({ version, edited, retired }: ListedChecklist): string {
  return [
    ...(retired ? [text.retired] : []),
    version === null ? text.neverPublished : text.version(version),
    ...(edited && version !== null ? [text.edited] : []),
  ].join(' · ');
}
