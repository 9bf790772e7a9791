import { Link } from '@tanstack/react-router';
import { isInstrumentKind } from '../../../shared/assessments/registry.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { RecordKind } from '../../../shared/domain/records.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { handlingText } from '../../../shared/text/handling.ts';
import { homeVisitText } from '../../../shared/text/home-visit.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { workstationScreenText } from '../../../shared/text/workstation-screen.ts';
import styles from './visit.module.css';

/** A record by its name, as the case lists it. */
interface ListedRecord {
  readonly id: Id;
  readonly kind: RecordKind;
  readonly title: string;
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly holds: (kind: RecordKind) => boolean;
  readonly to:
    | '/cases/$caseId/interviews/$recordId'
    | '/cases/$caseId/visits/analysis/$recordId'
    | '/cases/$caseId/visits/home/$recordId'
    | '/cases/$caseId/capacity/$recordId'
    | '/cases/$caseId/workstations/$recordId'
    | '/cases/$caseId/checklists/$recordId'
    | '/cases/$caseId/handling/$recordId'
    | '/cases/$caseId/instruments/$recordId';
}

/** What can be done on a visit, kind by kind, in the order of a visit. */
const groups: readonly Group[] = [
  {
    id: 'interviews',
    title: visitText.groups.interviews,
    holds: (kind) => kind === 'interview',
    to: '/cases/$caseId/interviews/$recordId',
  },
  {
    id: 'analyses',
    title: visitText.groups.analyses,
    holds: (kind) => kind === 'activityAnalysis',
    to: '/cases/$caseId/visits/analysis/$recordId',
  },
  {
    id: 'homeVisits',
    title: homeVisitText.group,
    holds: (kind) => kind === 'homeVisit',
    to: '/cases/$caseId/visits/home/$recordId',
  },
  {
    id: 'evaluations',
    title: visitText.groups.evaluations,
    holds: (kind) => kind === 'capacityEvaluation',
    to: '/cases/$caseId/capacity/$recordId',
  },
  {
    id: 'workstations',
    title: workstationScreenText.group,
    holds: (kind) => kind === 'workstation',
    to: '/cases/$caseId/workstations/$recordId',
  },
  {
    id: 'checklists',
    title: checklistText.screen.group,
    holds: (kind) => kind === 'checklist',
    to: '/cases/$caseId/checklists/$recordId',
  },
  {
    id: 'handling',
    title: handlingText.group,
    holds: (kind) => kind === 'handlingAssessment',
    to: '/cases/$caseId/handling/$recordId',
  },
  {
    id: 'instruments',
    title: visitText.groups.instruments,
    holds: isInstrumentKind,
    to: '/cases/$caseId/instruments/$recordId',
  },
];

/** From this many of a kind on, they are folded under their number. */
const folded = 5;

/** Whether a record has its place in the list of what was done on a visit. */
export function isAssessment({ kind }: Pick<ListedRecord, 'kind'>): boolean {
  return groups.some(({ holds }) => holds(kind));
}

interface Props {
  readonly caseId: Id;
  readonly records: readonly ListedRecord[];
}

/** What was done on a visit, one line for each kind; many of a kind are folded. */
export function AssessmentList({ caseId, records }: Props) {
  const shown = groups
    .map((group) => ({ ...group, found: records.filter(({ kind }) => group.holds(kind)) }))
    .filter(({ found }) => found.length > 0);
  if (shown.length === 0) return null;
  return (
    <dl className={styles.kinds}>
      {shown.map(({ id, title, to, found }) => {
        const links = (
          <ul className={styles.assessmentList}>
            {found.map((record, index) => (
              <li key={record.id}>
                <Link to={to} params={{ caseId, recordId: record.id }} className={styles.link}>
                  {nameAmong(found, index)}
                </Link>
              </li>
            ))}
          </ul>
        );
        return (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {found.length < folded ? (
                links
              ) : (
                <details>
                  <summary className={styles.folded}>{visitText.folded(found.length, title)}</summary>
                  {links}
                </details>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A name that stands for one record alone: those of the same name are numbered from the second on. */
function nameAmong(records: readonly ListedRecord[], index: number): string {
  const title = records[index]?.title ?? '';
  const place = records.slice(0, index + 1).filter((record) => record.title === title).length;
  return place === 1 ? title : visitText.numbered(title, place);
}
