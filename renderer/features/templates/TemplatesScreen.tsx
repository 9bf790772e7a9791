import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconFileImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Adjustment } from '../../../shared/documents/templates/adjustment.ts';
import type { AppError } from '../../../shared/domain/errors.ts';
import { adjustmentText as text } from '../../../shared/text/clinic-templates.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import styles from './templates.module.css';

const groups = ['reports', 'letters', 'consent'] as const;

/** The clinic's own templates: a document is chosen, then its sections and words. */
export default function TemplatesScreen() {
  const documents = useRead('templates.list', null);
  const [chosen, setChosen] = useState<string>();
  const [read, setRead] = useState<Adjustment | null>(null);
  const [reads, setReads] = useState(0);
  const [error, setError] = useState<AppError | null>(null);
  const importFile = async () => {
    setError(null);
    try {
      const chosen = await call('window.chooseFile', { type: 'json' });
      if (chosen === null) return;
      const template = await call('templates.import', { place: chosen.place });
      setRead(template);
      setReads(reads + 1);
      setChosen(template.document);
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const all = documents.data ?? [];
  const shown = all.find(({ id }) => id === chosen) ?? all[0];
  const fromFile = read !== null && read.document === shown?.id ? read : null;
  return (
    <div className={pageStyles.page}>
      <Link to="/library" className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {text.back}
      </Link>
      <PageHeading
        lead={text.lead}
        actions={
          <Button
            variant="default"
            leftSection={<IconFileImport size={20} aria-hidden />}
            onClick={() => void importFile()}
          >
            {text.importFile}
          </Button>
        }
      >
        {text.title}
      </PageHeading>
      <div className={pageStyles.stack}>
        {error && <ErrorNote error={error} />}
        {documents.error && <ErrorNote error={documents.error} />}
        {shown && (
          <>
            <NativeSelect
              className={styles.choice}
              label={text.document}
              value={shown.id}
              data={groups.map((group) => ({
                group: text.groups[group],
                items: all
                  .filter((one) => one.group === group)
                  .map(({ id, name }) => ({ value: id, label: name })),
              }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
            <TemplateEditor
              key={`${shown.id}/${shown.own?.version ?? 0}/${fromFile ? reads : ''}`}
              shown={shown}
              fromFile={fromFile}
              onStored={() => setRead(null)}
            />
          </>
        )}
      </div>
    </div>
  );
}
