import { Button } from '@mantine/core';
import type { DocumentStanding, DocumentVersion } from '../../../shared/ipc/ledger-contracts.ts';
import { standingText as text } from '../../../shared/text/document-standing.ts';
import { showMoment } from '../../components/format.ts';
import { Note } from '../../components/Note.tsx';
import styles from './documents.module.css';

interface Props {
  readonly standing: DocumentStanding;
  /** The signed version whose pages are shown; null while they show how it reads now. */
  readonly shown: string | null;
  readonly onShow: (versionId: string) => void;
}

/** The versions of a document: who signed each, who has it, and who has one that is no longer the newest. */
export function Versions({ standing, shown, onShow }: Props) {
  const { versions } = standing;
  if (versions.length === 0) return null;
  const newest = versions[0];
  const earlier = versions
    .filter(({ id, signed }) => signed !== null && (id !== newest?.id || standing.outOfDate !== null))
    .flatMap(({ number, releases }) =>
      releases.filter(({ mark }) => mark === 'final').map(({ id, recipient }) => ({ id, recipient, number })),
    );
  return (
    <section className={styles.panel} aria-labelledby="versions">
      <h2 id="versions">{text.versions}</h2>
      <ul className={styles.plainList}>
        {versions.map((version) => (
          <VersionLine key={version.id} version={version} shown={shown === version.id} onShow={onShow} />
        ))}
      </ul>
      {earlier.length > 0 ? (
        <>
          <h3>{text.holders}</h3>
          <p className={styles.soft}>{text.holdersHelp}</p>
          <ul className={styles.bullets}>
            {earlier.map(({ id, recipient, number }) => (
              <li key={id}>{text.holder(recipient, number)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface LineProps {
  readonly version: DocumentVersion;
  readonly shown: boolean;
  readonly onShow: (versionId: string) => void;
}

function VersionLine({ version, shown, onShow }: LineProps) {
  const { number, reference, reason, signed, problem, releases } = version;
  return (
    <li>
      <p>
        <b>{text.version(number, reference)}</b>
      </p>
      {reason === '' ? null : <p className={styles.soft}>{text.versionReason(reason)}</p>}
      {problem === null ? (
        <p className={styles.soft}>
          {signed === null ? text.versionOpen : text.versionSigned(showMoment(signed.at), signed.signer)}
          {signed?.certificate ? ` ${text.versionCertificate(signed.certificate)}` : ''}
        </p>
      ) : (
        <Note tone="stop">{problem}</Note>
      )}
      <ul className={styles.bullets}>
        {releases.map(({ id, at, recipient, channel, mark }) => (
          <li key={id}>
            {mark === 'forClientComment'
              ? text.forComment(recipient, showMoment(at))
              : text.versionReleased(
                  recipient,
                  showMoment(at),
                  channel === null ? null : text.channels[channel],
                )}
          </li>
        ))}
      </ul>
      {signed !== null && !shown ? (
        <Button variant="default" onClick={() => onShow(version.id)}>
          {text.show(number)}
        </Button>
      ) : null}
    </li>
  );
}
