import { NativeSelect } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import type { LibraryJob } from '../../../shared/ipc/library-contracts.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDay } from '../../components/format.ts';
import { KeptLines } from '../../components/library/KeptLines.tsx';
import { Note } from '../../components/Note.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { JobActions } from './JobActions.tsx';
import styles from './library.module.css';
import { VersionChanges } from './VersionChanges.tsx';

/** One job: what a version says, or what changed between two. */
export default function LibraryJobScreen({ jobId }: { readonly jobId: Id }) {
  const jobs = useRead('library.list', null);
  const job = jobs.data?.find(({ id }) => id === jobId);
  return (
    <div className={pageStyles.page}>
      <Link to="/library" className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {text.back}
      </Link>
      {jobs.error && <ErrorNote error={jobs.error} />}
      {jobs.data && !job && <PageHeading>{text.noJob}</PageHeading>}
      {job && (
        <>
          <PageHeading>{job.title}</PageHeading>
          <p className={styles.lead}>{job.employer || text.noEmployer}</p>
          <div className={pageStyles.stack}>
            {job.retired && <Note tone="attend">{text.retiredNote}</Note>}
            <JobActions key={`${job.title}/${job.employer}`} job={job} />
            <Versions job={job} />
          </div>
        </>
      )}
    </div>
  );
}

const none = '0';

function Versions({ job }: { readonly job: LibraryJob }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [other, setOther] = useState(none);
  const number = chosen ?? job.versions[0]?.number ?? 1;
  const shown = useRead('library.version', { jobId: job.id, number });
  const compared = useRead(
    'library.version',
    { jobId: job.id, number: Number(other) || 1 },
    { enabled: other !== none },
  );
  const choices = job.versions.map((version) => ({
    value: String(version.number),
    label: `${text.version(version.number)}, ${text.savedOn(showDay(version.at), version.by)}`,
  }));
  return (
    <>
      <div className={styles.versions}>
        <NativeSelect
          label={text.showVersion}
          value={String(number)}
          data={choices}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
        {job.versions.length > 1 && (
          <NativeSelect
            label={text.compareWith}
            value={other}
            data={[{ value: none, label: text.noComparison }, ...choices]}
            onChange={(event) => setOther(event.currentTarget.value)}
          />
        )}
      </div>
      {shown.error && <ErrorNote error={shown.error} />}
      {other !== none && shown.data && compared.data ? (
        <VersionChanges older={compared.data.lines} newer={shown.data.lines} olderNumber={Number(other)} />
      ) : (
        shown.data && (
          <>
            <p className={styles.soft}>{text.holds(shown.data.count)}</p>
            <KeptLines heading="h2" lines={shown.data.lines} />
          </>
        )
      )}
    </>
  );
}
