import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { useRead, useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { showDay } from '../format.ts';
import pageStyles from '../Page.module.css';
import { KeptLines } from './KeptLines.tsx';
import styles from './library.module.css';

interface Props {
  readonly caseId: Id;
  readonly visitId: Id;
  readonly onStarted: (recordId: Id) => void;
  readonly onClose: () => void;
}

/** Chooses a job and shows what its newest version would fill in. Jobs of the case's employer come first. */
export default function StartDialog({ caseId, visitId, onStarted, onClose }: Props) {
  const found = useRead('library.list', null);
  const employer = useRead('cases.get', { caseId }).data?.case.employer.trim().toLowerCase();
  const [chosen, setChosen] = useState<string | null>(null);
  const write = useWrite('library.start');
  const offered = (found.data ?? []).filter((job) => !job.retired && job.versions.length > 0);
  const here = (job: { readonly employer: string }) => job.employer.trim().toLowerCase() === employer;
  const jobs = [...offered.filter(here), ...offered.filter((job) => !here(job))];
  const job = jobs.find(({ id }) => id === chosen) ?? jobs[0];
  const newest = job?.versions[0];
  const version = useRead(
    'library.version',
    { jobId: job?.id ?? '', number: newest?.number ?? 1 },
    { enabled: job !== undefined && newest !== undefined },
  );

  return (
    <Modal
      opened
      onClose={onClose}
      size="56rem"
      title={text.startTitle}
      closeButtonProps={{ 'aria-label': shellText.close }}
    >
      <div className={pageStyles.section}>
        <p className={styles.soft}>{text.startLead}</p>
        {found.error && <ErrorNote error={found.error} />}
        {write.error && <ErrorNote error={write.error} />}
        {found.isSuccess && job === undefined && <p>{text.noJobs}</p>}
        {job && newest && (
          <>
            <NativeSelect
              data-autofocus
              label={text.choose}
              value={job.id}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={jobs.map(({ id, title, employer: at, versions }) => ({
                value: id,
                label: `${title}, ${at || text.noEmployer} (${text.latest(versions[0]?.number ?? 1, showDay(versions[0]?.at ?? ''))})`,
              }))}
            />
            {version.data && (
              <>
                <p>{text.holds(version.data.count)}</p>
                <KeptLines heading="h3" lines={version.data.lines} />
              </>
            )}
          </>
        )}
        <div className={pageStyles.row}>
          {job && (
            <Button
              loading={write.isPending}
              onClick={() =>
                write.mutate(
                  { jobId: job.id, caseId, visitId },
                  { onSuccess: ({ recordId }) => onStarted(recordId) },
                )
              }
            >
              {text.startWith}
            </Button>
          )}
          <Button variant="subtle" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
