import { Checkbox, NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { batchScreenText as text } from '../../../shared/text/batch.ts';
import { ConsentQuote } from '../../components/ConsentQuote.tsx';
import { showDay } from '../../components/format.ts';
import styles from './batch.module.css';
import { type BatchAsked, confirmationOf, type Person } from './batch-people.ts';
import { chooseConsent, confirm, tick } from './batch-store.ts';

interface Props extends Person {
  readonly asked: BatchAsked;
  readonly tried: boolean;
}

/** One person: a tick, where the letter goes and whether it can; for a chosen one the words of the consent that it goes under. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { row, terms, chosen, asked } = props;
  const forOthers = asked.audience !== 'client';
  const underConsent = chosen && terms !== undefined && terms.consentId !== null;
  return (
    <>
      <tr data-chosen={chosen || undefined} data-goes-on={underConsent || undefined}>
        <th scope="row">
          <Checkbox
            className={styles.tick}
            label={
              <>
                <bdi className={styles.name}>{row.clientName}</bdi>{' '}
                <span className={styles.number}>{row.number}</span>
              </>
            }
            checked={chosen}
            disabled={terms === undefined}
            onChange={(event) => tick([row.id], event.currentTarget.checked)}
          />
        </th>
        {forOthers ? (
          <td className={styles.line}>
            {terms?.recipient}
            <span className={styles.detail}>{terms?.purpose}</span>
          </td>
        ) : null}
        <td>
          <div className={styles.state}>
            <State {...props} />
          </div>
        </td>
      </tr>
      {underConsent ? (
        <tr data-chosen>
          <td colSpan={3}>
            <UnderConsent {...props} />
          </td>
        </tr>
      ) : null}
    </>
  );
});

/** Whether the letter can go, and what it will lack; or why it cannot. */
function State({ row, letter, terms }: Props) {
  if (letter === undefined) return null;
  if (terms === undefined)
    return (
      <>
        <p className={styles.cannot}>
          <IconAlertTriangle size={18} aria-hidden />
          {text.cannot}
        </p>
        <p>{letter.problem}</p>
        <Link
          to="/cases/$caseId"
          params={{ caseId: row.id }}
          className={styles.link}
          aria-label={text.openCaseOf(row.clientName)}
        >
          {text.openCase}
        </Link>
      </>
    );
  const { notes } = letter;
  const { before } = terms;
  return (
    <>
      <p className={styles.ready}>
        <IconCheck size={18} aria-hidden />
        {text.ready}
      </p>
      {before === null ? null : <p>{text.sentBefore(showDay(before.at), before.reference)}</p>}
      {notes.length === 1 ? <p className={styles.detail}>{notes[0]}</p> : null}
      {notes.length > 1 ? (
        <details className={styles.lacks}>
          <summary aria-label={text.lacksOf(notes.length, row.clientName)}>
            {text.lacks(notes.length)}
          </summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** What the consent says, and the OT's word that it means this letter; the choice among consents where there are several. */
function UnderConsent({ row, letter, terms, asked, confirmed, tried }: Props) {
  if (letter === undefined || terms === undefined) return null;
  return (
    <div className={styles.consent}>
      {letter.consents.length > 1 ? (
        <NativeSelect
          label={text.consent}
          aria-label={text.consentOf(row.clientName)}
          value={terms.consentId ?? ''}
          data={letter.consents.flatMap(({ consentId, recipient, purpose }) =>
            consentId === null ? [] : [{ value: consentId, label: text.consentLine(recipient, purpose) }],
          )}
          onChange={(event) => chooseConsent(row.id, event.currentTarget.value)}
        />
      ) : null}
      <ConsentQuote covers={terms.covers || undefined} />
      <Checkbox
        className={styles.tick}
        label={text.confirm}
        aria-label={text.confirmOf(row.clientName)}
        checked={confirmed}
        error={tried && !confirmed ? text.confirmMissing : undefined}
        data-unconfirmed={(tried && !confirmed) || undefined}
        onChange={(event) => confirm(confirmationOf(asked, row.id, terms), event.currentTarget.checked)}
      />
    </div>
  );
}
