import { Link } from '@tanstack/react-router';
import { progressOf } from '../../../shared/assessments/progress.ts';
import { declarationFor, isInstrumentKind } from '../../../shared/assessments/registry.ts';
import type { RecordKind } from '../../../shared/domain/records.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { useRead } from '../../client/queries.ts';
import { assessmentRooms, assessmentRoomsOf, caseRooms } from './case-rooms.ts';
import styles from './Overview.module.css';
import { useCase } from './use-case.ts';

/** The parts of a case, each with how far it has come; the assessments one by one. */
export function CaseParts({ caseId }: { caseId: string }) {
  const states: Readonly<Record<string, string>> = {
    '/cases/$caseId/client': useAnswered(caseId, 'client'),
    '/cases/$caseId/referral': useAnswered(caseId, 'caseFile'),
    ...useCounts(caseId),
    '/cases/$caseId/findings': useFindingCount(caseId),
    '/cases/$caseId/documents': useReleaseCount(caseId),
  };
  const inner = assessmentRoomsOf(useCase(caseId).data?.records ?? []);
  return (
    <ul className={styles.parts}>
      {caseRooms.slice(1).flatMap((room) =>
        (room.to === '/cases/$caseId/assessments' ? inner : [room]).map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ caseId }} className={styles.part}>
              <span className={styles.label}>{label}</span>
              <span className={styles.state}>{states[to]}</span>
            </Link>
          </li>
        )),
      )}
    </ul>
  );
}

/** The kinds of assessment with what each is for, and how many the case has. */
export function AssessmentParts({ caseId }: { caseId: string }) {
  const counts: Readonly<Record<string, string>> = useCounts(caseId);
  const inner = assessmentRoomsOf(useCase(caseId).data?.records ?? []);
  return (
    <ul className={styles.parts}>
      {inner.map(({ to, label, purpose }) => (
        <li key={to}>
          <Link to={to} params={{ caseId }} className={styles.part}>
            <span>
              <span className={styles.label}>{label}</span>
              <span className={styles.purpose}>{purpose}</span>
            </span>
            <span className={styles.state}>{counts[to]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** "12 of 30 answered" of the one record of this kind; empty until known. */
function useAnswered(caseId: string, kind: 'client' | 'caseFile'): string {
  const record = useRead('records.ofKind', { caseId, kind }).data?.[0];
  if (!record) return '';
  const sections = progressOf(declarationFor(kind), record.answers);
  const sum = (part: 'answered' | 'countable') => sections.reduce((all, section) => all + section[part], 0);
  return text.partAnswered(sum('answered'), sum('countable'));
}

/** How many records there are of each kind that has a list. */
function useCounts(caseId: string): Record<string, string> {
  const records = (useCase(caseId).data?.records ?? []).filter(({ deletedAt }) => deletedAt === null);
  const count = (kind: RecordKind) => text.partCount(records.filter((record) => record.kind === kind).length);
  return {
    '/cases/$caseId/consents': count('consent'),
    '/cases/$caseId/visits': count('visit'),
    '/cases/$caseId/interviews': count('interview'),
    '/cases/$caseId/instruments': text.partCount(records.filter(({ kind }) => isInstrumentKind(kind)).length),
    '/cases/$caseId/checklists': count('checklist'),
    '/cases/$caseId/capacity': count('capacityEvaluation'),
    '/cases/$caseId/diary': count('energyDiary'),
    '/cases/$caseId/expert': count('expertInstruction'),
    ...Object.fromEntries(
      assessmentRooms.flatMap((room) => ('lists' in room ? [[room.to, count(room.lists)]] : [])),
    ),
    '/cases/$caseId/equipment': count('equipmentItem'),
    '/cases/$caseId/recommendations': count('recommendation'),
    '/cases/$caseId/notes': count('note'),
  };
}

function useFindingCount(caseId: string): string {
  const findings = useRead('findings.list', { caseId }).data;
  return findings ? text.partCount(findings.filter((finding) => finding.setAside === null).length) : '';
}

function useReleaseCount(caseId: string): string {
  const releases = useRead('documents.releases', { caseId }).data;
  return releases ? text.partReleased(releases.length) : '';
}
