import { Button } from '@mantine/core';
import type { Release } from '../../../shared/domain/practitioner.ts';
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
  /** Opens the correction letter to whoever was sent this release; undefined for a document that has none. */
  readonly onCorrect: ((release: Release) => void) | undefined;
}

/** The versions of a document: who signed each, who has it, and who has one that is no longer the newest. */
export function Versions({ standing, shown, onShow, onCorrect }: Props) {
  const { versions } = standing;
  if (versions.length === 0) return null;
  const earlier = holdersOf(standing);
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
            {earlier.map((holder) => (
              <HolderLine key={holder.release.id} holder={holder} onCorrect={onCorrect} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** Somebody who has a version that is not, or will not be, the newest signed one. */
interface Holder {
  readonly release: Release;
  readonly number: number;
  /** The correction letter that went to them last; undefined for none. */
  readonly told: Release | undefined;
  /** A signed version has taken the place of theirs. */
  readonly replaced: boolean;
}

/** Each name once for a version: the same pages may have gone to somebody twice. */
function holdersOf({ versions, outOfDate }: DocumentStanding): Holder[] {
  const newest = versions.find(({ signed }) => signed !== null);
  return versions
    .filter(({ id, signed }) => signed !== null && (id !== versions[0]?.id || outOfDate !== null))
    .flatMap(({ id, number, releases, corrections }) => {
      const finals = releases.filter(({ mark }) => mark === 'final');
      const people = new Map(finals.map((release) => [release.recipient, release]));
      return [...people.values()].map((release) => ({
        release,
        number,
        told: corrections.find(({ recipient }) => recipient === release.recipient),
        replaced: id !== newest?.id,
      }));
    });
}

interface HolderProps extends Pick<Props, 'onCorrect'> {
  readonly holder: Holder;
}

function HolderLine({ holder, onCorrect }: HolderProps) {
  const { release, number, told, replaced } = holder;
  const { recipient } = release;
  const label = told === undefined ? text.tell : text.tellAgain;
  return (
    <li>
      <p>
        {text.holder(recipient, number)}
        {told === undefined ? '' : ` ${text.told(showMoment(told.at), told.reference)}`}
      </p>
      {replaced && onCorrect !== undefined ? (
        <Button
          variant={told === undefined ? 'filled' : 'default'}
          aria-label={text.tellNamed(label, recipient, number)}
          onClick={() => onCorrect(release)}
        >
          {label}
        </Button>
      ) : null}
    </li>
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
