import { Link } from '@tanstack/react-router';
import { declarationOf } from '../../../shared/assessments/registry.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Evidence } from '../../../shared/reasoning/finding.ts';
import { findingsScreenText as text } from '../../../shared/text/findings-screen.ts';
import { formText } from '../../../shared/text/form.ts';
import { useRead } from '../../client/queries.ts';
import { labelOfPath } from '../../components/form/path-labels.ts';
import { showMoment } from '../../components/format.ts';
import { recordPlace } from '../../components/record-place.ts';
import styles from './findings.module.css';

interface Props {
  readonly caseId: Id;
  readonly evidence: readonly Evidence[];
}

/** The answers behind a finding: where from, who, when; each opens the field itself. */
export function EvidenceList({ caseId, evidence }: Props) {
  const records = useRead('cases.get', { caseId }).data?.records ?? [];
  const kindOf = (recordId: Id) => records.find((record) => record.id === recordId)?.kind;
  const checklists = useRead(
    'records.ofKind',
    { caseId, kind: 'checklist' },
    { enabled: evidence.some(({ recordId }) => kindOf(recordId) === 'checklist') },
  );
  return (
    <details className={styles.evidence}>
      <summary>{text.evidence(evidence.length)}</summary>
      <ul>
        {evidence.map((one) => {
          const kind = kindOf(one.recordId);
          if (kind === undefined) return null;
          const checklist = checklists.data?.find(({ record }) => record.id === one.recordId)?.record;
          const declaration = declarationOf(checklist ?? { kind });
          const label = text.openLabel(declaration.title, labelOfPath(declaration, one.path));
          const source = one.source === null ? text.sourceUnknown : formText.source[one.source];
          return (
            <li key={one.path}>
              <Link {...recordPlace(caseId, kind, one.recordId, one.path)} className={styles.link}>
                {label}
              </Link>
              <span className={styles.soft}>{text.evidenceLine(source, one.by, showMoment(one.at))}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
