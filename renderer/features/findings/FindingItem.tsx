import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { disclosureText } from '../../../shared/text/disclosure.ts';
import { findingsScreenText as text } from '../../../shared/text/findings-screen.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import styles from './findings.module.css';
import type { ListedFinding } from './grouping.ts';
import { SetAsideForm } from './SetAsideForm.tsx';

interface Props {
  readonly caseId: Id;
  readonly finding: ListedFinding;
}

/** One finding: what it says, how far to trust it, who may see it, and the answers behind it. */
export function FindingItem({ caseId, finding }: Props) {
  const [asking, setAsking] = useState(false);
  const setAside = useWrite('findings.setAside');
  const put = (reason: string | null) =>
    setAside.mutate({ caseId, findingId: finding.id, reason }, { onSuccess: () => setAsking(false) });
  return (
    <article
      className={styles.finding}
      data-kind={finding.kind}
      data-aside={finding.setAside !== null || undefined}
    >
      <p className={styles.statement}>{finding.statement}</p>
      <ul className={styles.tags}>
        <li className={styles.tag} data-kind={finding.kind}>
          {text.kinds[finding.kind]}
        </li>
        <li>
          <span aria-hidden="true">{text.confidenceMarks[finding.confidence]} </span>
          {text.confidences[finding.confidence]}
        </li>
        <li>{disclosureText.sensitivities[finding.sensitivity]}</li>
      </ul>
      <div className={styles.footer}>
        <EvidenceList caseId={caseId} evidence={finding.evidence} />
        {finding.setAside === null && !asking ? (
          <Button
            variant="subtle"
            aria-label={text.setAsideNamed(finding.statement)}
            onClick={() => setAsking(true)}
          >
            {text.setAside}
          </Button>
        ) : null}
      </div>
      {setAside.error ? <ErrorNote error={setAside.error} /> : null}
      {finding.setAside !== null ? (
        <div className={styles.asideLine}>
          <p>{text.isSetAside(finding.setAside)}</p>
          <Button variant="default" onClick={() => put(null)}>
            {text.takeBack}
          </Button>
        </div>
      ) : asking ? (
        <SetAsideForm onCancel={() => setAsking(false)} onConfirm={put} />
      ) : null}
    </article>
  );
}
