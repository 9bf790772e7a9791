import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type DocumentCheck, signingBlockers } from '../../../shared/documents/checks/check.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { documentChecksText as text } from '../../../shared/text/document-checks.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { recordPlace } from '../../components/record-place.ts';
import styles from './documents.module.css';

interface Props {
  readonly caseId: Id;
  /** Without what is missing and without sentences that lost their data: they have lists of their own. */
  readonly checks: readonly DocumentCheck[];
  /** How much is missing, by the list below. */
  readonly missing: number;
  readonly onShow: (blockId: string) => void;
  /** Those that the OT leaves as they are, by id. */
  readonly lookedAt: ReadonlySet<string>;
  /** What the OT says of one of them; nothing where the document has no ledger. */
  readonly said: ((check: DocumentCheck) => ReactNode) | undefined;
}

/** What contradicts the record, or itself, with the way to where it stands. */
export function BeforeSigning({ caseId, checks, missing, onShow, lookedAt, said }: Props) {
  const open = signingBlockers(checks, lookedAt).length;
  return (
    <section className={styles.check} aria-labelledby="before-signing">
      <h3 id="before-signing">{text.title}</h3>
      <p className={styles.soft}>
        {checks.length > 0 && open === 0 ? text.allLooked : countWords(open, missing)}
      </p>
      <ul className={styles.plainList}>
        {checks.map((check) => (
          <li key={check.id}>
            <p>
              <strong>{text.kinds[check.kind]}</strong>
              <br />
              {check.words} {check.weight === 'answer' ? text.answerFirst : ''}
            </p>
            <div className={styles.row}>
              <Way caseId={caseId} check={check} onShow={onShow} />
              {said?.(check)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countWords(found: number, missing: number): string {
  if (found > 0) return text.count(found);
  return missing > 0 ? text.noneButMissing(missing) : text.none;
}

function Way({
  caseId,
  check,
  onShow,
}: Pick<Props, 'caseId' | 'onShow'> & { readonly check: DocumentCheck }) {
  const { blockId, place, words } = check;
  if (blockId !== null)
    return (
      <Button variant="default" aria-label={text.showNamed(words)} onClick={() => onShow(blockId)}>
        {text.show}
      </Button>
    );
  if (place === null) return null;
  return (
    <LinkButton
      variant="default"
      aria-label={text.openNamed(words)}
      {...recordPlace(caseId, place.recordKind, place.recordId, place.path)}
    >
      {text.open}
    </LinkButton>
  );
}
