import type { Id } from '../../../shared/domain/ids.ts';
import { disclosureText } from '../../../shared/text/disclosure.ts';
import { documentFormatText } from '../../../shared/text/document-format.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { releasePanelText } from '../../../shared/text/release-panel.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showMoment } from '../../components/format.ts';
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
          </li>
        ))}
      </ul>
    </section>
  );
}
