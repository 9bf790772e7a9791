import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconFileImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { adjustableKinds, isAdjustable } from '../../../shared/documents/templates/sections.ts';
import type { AppError } from '../../../shared/domain/errors.ts';
import { adjustmentText as text } from '../../../shared/text/clinic-templates.ts';
import { documentNames } from '../../../shared/text/document-names.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import styles from './templates.module.css';

/** The clinic's own templates: a document is chosen, then its sections and words. */
export default function TemplatesScreen() {
  const own = useRead('templates.list', null);
  const [kind, setKind] = useState(adjustableKinds[0]);
  const [error, setError] = useState<AppError | null>(null);
  const importFile = async () => {
    setError(null);
    try {
      const chosen = await call('window.chooseFile', { type: 'json' });
      if (chosen === null) return;
      const { document } = await call('templates.import', { place: chosen.place });
      await refreshAll();
      if (isAdjustable(document)) setKind(document);
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const stored = own.data?.find(({ document }) => document === kind);
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
        {own.error && <ErrorNote error={own.error} />}
        <NativeSelect
          className={styles.choice}
          label={text.document}
          value={kind}
          data={adjustableKinds.map((value) => ({ value, label: documentNames[value] }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isAdjustable(value)) setKind(value);
          }}
        />
        {own.data && kind && (
          <TemplateEditor key={`${kind}/${stored?.version ?? 0}`} kind={kind} stored={stored} />
        )}
      </div>
    </div>
  );
}
