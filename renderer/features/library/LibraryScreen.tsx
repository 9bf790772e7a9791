import { Checkbox, TextInput } from '@mantine/core';
import { IconBooks, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { LibraryJob } from '../../../shared/ipc/library-contracts.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { adjustmentText } from '../../../shared/text/clinic-templates.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import { useRead } from '../../client/queries.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDay } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './library.module.css';

/** The clinic's own jobs, by employer. */
export default function LibraryScreen() {
  const jobs = useRead('library.list', null);
  const [query, setQuery] = useState('');
  const [withRetired, setWithRetired] = useState(false);
  const words = query.trim().toLowerCase().split(/\s+/);
  const shown = (jobs.data ?? []).filter(
    (job) =>
      (withRetired || !job.retired) &&
      words.every((word) => `${job.title} ${job.employer}`.toLowerCase().includes(word)),
  );
  const employers = [...new Set(shown.map(({ employer }) => employer))];

  return (
    <div className={pageStyles.page}>
      <PageHeading
        actions={
          <>
            <LinkButton variant="default" to="/library/checklists">
              {checklistText.screen.list}
            </LinkButton>
            <LinkButton variant="default" to="/library/templates">
              {adjustmentText.title}
            </LinkButton>
          </>
        }
      >
        {text.title}
      </PageHeading>
      <p className={styles.lead}>{text.lead}</p>
      {jobs.error && <ErrorNote error={jobs.error} />}
      {jobs.data?.length === 0 && (
        <EmptyPage picture={<IconBooks size={48} stroke={1.5} />}>{text.empty}</EmptyPage>
      )}
      {jobs.data && jobs.data.length > 0 && (
        <div className={pageStyles.stack}>
          <div className={pageStyles.row}>
            <TextInput
              type="search"
              className={styles.search}
              aria-label={text.search}
              placeholder={text.search}
              leftSection={<IconSearch size={20} aria-hidden />}
              maxLength={200}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            {jobs.data.some(({ retired }) => retired) && (
              <Checkbox
                label={text.showRetired}
                checked={withRetired}
                onChange={(event) => setWithRetired(event.currentTarget.checked)}
              />
            )}
          </div>
          {shown.length === 0 && <p aria-live="polite">{text.nothingFound}</p>}
          {employers.map((employer) => (
            <section key={employer} className={styles.employer}>
              <h2>{employer || text.noEmployer}</h2>
              <ul className={styles.jobs}>
                {shown
                  .filter((job) => job.employer === employer)
                  .map((job) => (
                    <li key={job.id}>
                      <JobLine job={job} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

function JobLine({ job }: { readonly job: LibraryJob }) {
  const [newest] = job.versions;
  return (
    <Link to="/library/$jobId" params={{ jobId: job.id }} className={styles.job}>
      <span className={styles.title}>{job.title}</span>
      <span className={styles.soft}>
        {job.retired ? `${text.retired} · ` : ''}
        {text.versions(job.versions.length)}
        {newest ? `, ${text.savedOn(showDay(newest.at), newest.by)}` : ''}
      </span>
    </Link>
  );
}
