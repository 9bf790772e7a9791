import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { LibraryPreview } from '../../../shared/ipc/library-contracts.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { settleRecord } from '../form/use-record-session.ts';
import { Note } from '../Note.tsx';
import pageStyles from '../Page.module.css';
import { KeptLines } from './KeptLines.tsx';
import styles from './library.module.css';

interface Props {
  readonly recordId: Id;
  readonly onClose: () => void;
}

/** Stands in the list of jobs for a new one. */
const newJob = '';

/** Exactly what would be kept, line by line, and what stays in the case; nothing is kept before the last button. */
export default function SaveDialog({ recordId, onClose }: Props) {
  const jobs = useRead('library.list', null).data;
  const [preview, setPreview] = useState<LibraryPreview | null>(null);
  const [leaveOut, setLeaveOut] = useState<readonly string[]>([]);
  const [jobId, setJobId] = useState<string | null>(null);
  const [names, setNames] = useState<{ title: string; employer: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [saved, setSaved] = useState<{ title: string; number: number } | null>(null);

  useEffect(() => {
    let here = true;
    settleRecord(recordId)
      .then(() => call('library.preview', { recordId, leaveOut: [...leaveOut] }))
      .then(
        (found) => here && setPreview(found),
        (thrown: unknown) => here && setError(asAppError(thrown)),
      );
    return () => {
      here = false;
    };
  }, [recordId, leaveOut]);

  const title = names?.title ?? preview?.title ?? '';
  const employer = names?.employer ?? preview?.employer ?? '';
  // A job of the same name at the same employer is most likely the one meant.
  const same = jobs?.find((job) => sameName(job.title, title) && sameName(job.employer, employer))?.id;
  const chosen = jobId ?? same ?? newJob;

  async function save(): Promise<void> {
    if (!preview) return;
    const missing = chosen === newJob && title.trim() === '';
    setProblem(missing ? text.nameMissing : null);
    if (missing) return;
    setError(null);
    try {
      const done = await call('library.save', {
        recordId,
        leaveOut: [...leaveOut],
        digest: preview.digest,
        as:
          chosen === newJob
            ? { kind: 'new', title: title.trim(), employer: employer.trim() }
            : { kind: 'version', jobId: chosen },
      });
      setSaved(done);
      await refreshAll();
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="64rem"
      title={text.saveTitle}
      closeButtonProps={{ 'aria-label': shellText.close }}
    >
      <div className={pageStyles.section}>
        {error && <ErrorNote error={error} />}
        {saved ? (
          <>
            <Note tone="note" live title={text.saved(saved.title, saved.number)} />
            <div className={pageStyles.row}>
              <Button onClick={onClose} data-autofocus>
                {text.close}
              </Button>
            </div>
          </>
        ) : (
          preview && (
            <>
              <p className={styles.soft}>{text.saveLead}</p>
              <NativeSelect
                label={text.as}
                value={chosen}
                onChange={(event) => setJobId(event.currentTarget.value)}
                data={[
                  { value: newJob, label: text.asNew },
                  ...(jobs ?? []).map((job) => ({
                    value: job.id,
                    label: text.asVersion(job.title, job.employer || text.noEmployer),
                  })),
                ]}
              />
              {chosen === newJob && (
                <div className={styles.names}>
                  <TextInput
                    label={text.job}
                    maxLength={120}
                    value={title}
                    error={problem}
                    onChange={(event) => setNames({ title: event.currentTarget.value, employer })}
                  />
                  <TextInput
                    label={text.employer}
                    maxLength={120}
                    value={employer}
                    onChange={(event) => setNames({ title, employer: event.currentTarget.value })}
                  />
                </div>
              )}
              <section className={styles.part}>
                <h3>{text.keptTitle(preview.count)}</h3>
                {preview.kept.length === 0 ? (
                  <p>{text.nothingToKeep}</p>
                ) : (
                  <KeptLines
                    heading="h4"
                    lines={preview.kept}
                    onLeaveOut={(paths) => setLeaveOut([...leaveOut, ...paths])}
                  />
                )}
              </section>
              {preview.withheld.length > 0 && (
                <section className={styles.part}>
                  <h3>{text.withheldTitle(preview.withheld.length)}</h3>
                  <ul className={styles.withheld}>
                    {preview.withheld.map(({ path, label, words, why }) => (
                      <li key={path}>
                        <span>
                          <strong>{label}:</strong> {words}
                        </span>
                        <span className={styles.soft}>{text.why[why]}</span>
                        {why === 'chosen' && (
                          <Button
                            variant="subtle"
                            aria-label={text.putBackLabel(label)}
                            onClick={() => setLeaveOut(leaveOut.filter((one) => one !== path))}
                          >
                            {text.putBack}
                          </Button>
                        )}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <div className={pageStyles.row}>
                {preview.kept.length > 0 && <Button onClick={save}>{text.confirmSave(preview.count)}</Button>}
                <Button variant="subtle" onClick={onClose}>
                  {text.cancel}
                </Button>
              </div>
            </>
          )
        )}
      </div>
    </Modal>
  );
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
