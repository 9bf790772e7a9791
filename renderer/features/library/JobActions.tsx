import { Button, Modal, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { LibraryJob } from '../../../shared/ipc/library-contracts.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import styles from './library.module.css';

/** Renames a job, retires it, offers it again, and deletes a retired one. */
export function JobActions({ job }: { readonly job: LibraryJob }) {
  const [renaming, setRenaming] = useState(false);
  const [removing, setRemoving] = useState(false);
  const retire = useWrite('library.retire');
  return (
    <div className={pageStyles.section}>
      {retire.error && <ErrorNote error={retire.error} />}
      {renaming ? (
        <Rename job={job} onDone={() => setRenaming(false)} />
      ) : (
        <div className={pageStyles.row}>
          <Button variant="default" onClick={() => setRenaming(true)}>
            {text.rename}
          </Button>
          <Button
            variant="default"
            loading={retire.isPending}
            onClick={() => retire.mutate({ jobId: job.id, retired: !job.retired })}
          >
            {job.retired ? text.unretire : text.retire}
          </Button>
          {job.retired && (
            <Button variant="subtle" color="red" onClick={() => setRemoving(true)}>
              {text.remove}
            </Button>
          )}
        </div>
      )}
      {removing && <Remove job={job} onCancel={() => setRemoving(false)} />}
    </div>
  );
}

function Rename({ job, onDone }: { readonly job: LibraryJob; readonly onDone: () => void }) {
  const [title, setTitle] = useState(job.title);
  const [employer, setEmployer] = useState(job.employer);
  const [problem, setProblem] = useState<string | null>(null);
  const write = useWrite('library.rename');
  function submit(event: FormEvent): void {
    event.preventDefault();
    const missing = title.trim() === '';
    setProblem(missing ? text.nameMissing : null);
    if (missing) return;
    write.mutate({ jobId: job.id, title: title.trim(), employer: employer.trim() }, { onSuccess: onDone });
  }
  return (
    <form className={pageStyles.section} onSubmit={submit} noValidate>
      <div className={styles.versions}>
        <TextInput
          label={text.job}
          maxLength={120}
          value={title}
          error={problem}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={text.employer}
          maxLength={120}
          value={employer}
          onChange={(event) => setEmployer(event.currentTarget.value)}
        />
      </div>
      {write.error && <ErrorNote error={write.error} />}
      <div className={pageStyles.row}>
        <Button type="submit" loading={write.isPending}>
          {text.renameSave}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

function Remove({ job, onCancel }: { readonly job: LibraryJob; readonly onCancel: () => void }) {
  const navigate = useNavigate();
  const write = useWrite('library.remove');
  return (
    <Modal opened onClose={onCancel} title={text.remove} closeButtonProps={{ 'aria-label': shellText.close }}>
      <div className={pageStyles.section}>
        <p>{text.removeAsk}</p>
        {write.error && <ErrorNote error={write.error} />}
        <div className={pageStyles.row}>
          <Button
            color="red"
            loading={write.isPending}
            onClick={() =>
              write.mutate({ jobId: job.id }, { onSuccess: () => void navigate({ to: '/library' }) })
            }
          >
            {text.removeSure}
          </Button>
          <Button variant="subtle" onClick={onCancel} data-autofocus>
            {text.keep}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
