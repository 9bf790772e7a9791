import { Button } from '@mantine/core';
import { IconDownload, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { DefinitionProblem } from '../../../../shared/checklists/problems.ts';
import type { AppError } from '../../../../shared/domain/errors.ts';
import type { Id } from '../../../../shared/domain/ids.ts';
import type { OpenChecklist } from '../../../../shared/ipc/checklists-contracts.ts';
import { checklistText } from '../../../../shared/text/checklists.ts';
import { errorSentence } from '../../../../shared/text/fields.ts';
import { call } from '../../../client/page-client.ts';
import { asAppError, refreshAll } from '../../../client/queries.ts';
import { ErrorNote } from '../../../components/ErrorNote.tsx';
import { Note } from '../../../components/Note.tsx';
import pageStyles from '../../../components/Page.module.css';
import styles from '../checklists.module.css';

const text = checklistText.editor;

interface Props {
  readonly checklistId: Id;
  readonly stored: OpenChecklist;
  readonly title: string;
  /** There is something to publish. */
  readonly changed: boolean;
  readonly problems: readonly DefinitionProblem[];
  readonly flush: () => Promise<boolean>;
}

/** Which version is offered, what stands against the next one, and the ways out. */
export function Publishing({ checklistId, stored, title, changed, problems, flush }: Props) {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const next = (stored.version ?? 0) + 1;
  const attempt = async (work: () => Promise<string | null>) => {
    setError(null);
    setSaid('');
    try {
      if (!(await flush())) return;
      const done = await work();
      await refreshAll();
      if (done !== null) setSaid(done);
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const publish = () =>
    attempt(async () => text.published((await call('checklists.publish', { checklistId })).number));
  const exportFile = () =>
    attempt(async () => {
      const name =
        title
          .replace(/[^A-Za-z0-9 _-]/gu, '')
          .trim()
          .slice(0, 60) || 'checklist';
      const chosen = await call('window.chooseSavePlace', {
        suggestedName: `${text.fileName(name, stored.version ?? 1)}.json`,
        type: 'json',
      });
      if (chosen === null) return null;
      await call('checklists.export', { checklistId, place: chosen.place });
      return text.exported(stored.version ?? 1, chosen.shown);
    });
  const retire = () =>
    attempt(async () => {
      await call('checklists.retire', { checklistId, retired: !stored.retired });
      return null;
    });
  return (
    <section className={styles.part} aria-label={text.publishing}>
      <p className={styles.state}>
        {stored.version === null ? text.notPublished : text.offered(stored.version)}
        {changed && stored.version !== null ? ` ${text.changesWait}` : ''}
      </p>
      {stored.retired ? <Note tone="attend">{text.retiredNote}</Note> : null}
      {changed && problems.length > 0 ? (
        <Note tone="attend">
          <p>{text.against}</p>
          <ul className={styles.problems}>
            {problems.slice(0, 8).map((one) => (
              <li key={`${one.place}/${one.problem}`}>
                <b>{one.place}:</b> {errorSentence(one)}
              </li>
            ))}
          </ul>
          {problems.length > 8 ? <p>{text.moreProblems(problems.length - 8)}</p> : null}
        </Note>
      ) : null}
      {stored.version === null ? null : (
        <p className={styles.soft}>
          {text.exportHolds(stored.version)}
          {changed ? ` ${text.exportLeaves}` : ''}
        </p>
      )}
      {error ? <ErrorNote error={error} /> : null}
      <div className={pageStyles.row}>
        <Button
          leftSection={<IconSend size={20} aria-hidden />}
          disabled={!changed || problems.length > 0}
          onClick={() => void publish()}
        >
          {text.publish(next)}
        </Button>
        {stored.version === null ? null : (
          <>
            <Button
              variant="default"
              leftSection={<IconDownload size={20} aria-hidden />}
              onClick={() => void exportFile()}
            >
              {text.export(stored.version)}
            </Button>
            <Button variant="default" onClick={() => void retire()}>
              {stored.retired ? text.unretire : text.retire}
            </Button>
          </>
        )}
        <span role="status" className={styles.soft}>
          {said}
        </span>
      </div>
    </section>
  );
}
