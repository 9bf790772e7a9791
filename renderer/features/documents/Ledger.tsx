import type { LawfulGround } from '../../../shared/domain/consent.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { groundText } from '../../../shared/text/consent.ts';
import { disclosureText } from '../../../shared/text/disclosure.ts';
import { documentFormatText } from '../../../shared/text/document-format.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { keptFromText, releasePanelText } from '../../../shared/text/release-panel.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDate, showMoment } from '../../components/format.ts';
import styles from './documents.module.css';

/** What has left the vault, to whom, when and why. */
export function Ledger({ caseId }: { readonly caseId: Id }) {
  const { data, error } = useRead('documents.releases', { caseId });
  return (
    <section className={styles.panel} aria-labelledby="ledger">
      <h2 id="ledger">{text.ledger}</h2>
      {error ? <ErrorNote error={error} /> : null}
      {data?.length === 0 ? <p className={styles.soft}>{text.ledgerEmpty}</p> : null}
      <ul className={styles.plainList}>
        {(data ?? []).map((release) => (
          <li key={release.id}>
            <p>
              <b>{showMoment(release.at)}</b> {text.ledgerLine(release.recipient, release.purpose)}
            </p>
            <p className={styles.soft}>
              {text.ledgerDetail(
                `${text.kinds[release.documentKind]} (${documentFormatText.short[release.format]})`,
                release.reference,
                release.pages,
                disclosureText.itemsWithheld(release.withheld),
              )}
            </p>
            {release.agreedTo === null ? null : (
              <p className={styles.soft}>
                {release.agreedTo === ''
                  ? releasePanelText.agreedToNothing
                  : releasePanelText.agreedTo(release.agreedTo)}
              </p>
            )}
            {release.contactReason === '' ? null : (
              <p className={styles.soft}>{keptFromText.inLedger(release.contactReason)}</p>
            )}
            {release.lawfulGround === null ? null : <GroundWords ground={release.lawfulGround} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why something left without consent, under whose authority, on what advice, and whether the client knew. */
function GroundWords({ ground }: { readonly ground: LawfulGround }) {
  const { reason, authority, authorityDate, advice, notTold, least } = ground;
  const lines = [
    groundText.reason(reason),
    ...(authority === null
      ? []
      : [groundText.authority(authority, authorityDate === null ? '' : showDate(authorityDate))]),
    groundText.advice(advice),
    groundText.told(notTold),
    groundText.least(least),
  ];
  return (
    <ul className={styles.bullets}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
