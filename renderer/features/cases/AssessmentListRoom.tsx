import type { Id } from '../../../shared/domain/ids.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { showDate } from '../../components/format.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import { assessmentRooms, type AssessmentListRoom as Room } from './case-rooms.ts';
import { RecordList } from './RecordList.tsx';
import { useCase } from './use-case.ts';

interface Props {
  readonly caseId: Id;
  readonly kind: Room['lists'];
}

const places = {
  activityAnalysis: '/cases/$caseId/visits/analysis/$recordId',
  workstation: '/cases/$caseId/workstations/$recordId',
  handlingAssessment: '/cases/$caseId/handling/$recordId',
  homeVisit: '/cases/$caseId/visits/home/$recordId',
} as const;

/** The assessments of one kind over all visits of a case, latest first by the day on which they were done. */
export default function AssessmentListRoom({ caseId, kind }: Props) {
  const { data } = useCase(caseId);
  const views = useCaseViews(caseId, kind);
  const room = assessmentRooms.find((one) => 'lists' in one && one.lists === kind);
  if (room === undefined || data === undefined || views === undefined) return null;
  // An analysis is dated by the day on which the work was seen.
  const day = kind === 'activityAnalysis' ? 'observedOn' : 'date';
  const dates = new Map(views.map((view) => [view.recordId, view.text(day) ?? '']));
  const rows = data.records
    .filter(({ id }) => dates.has(id))
    .sort((one, other) => ((dates.get(one.id) ?? '') < (dates.get(other.id) ?? '') ? -1 : 1));
  const lines = new Map(
    rows.map(({ id, title }) => {
      const date = dates.get(id) ?? '';
      return [id, { title, detail: date === '' ? text.assessedNoDate : text.assessedOn(showDate(date)) }];
    }),
  );
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.assessmentsOf(room.purpose)}>{room.label}</PageHeading>
      {rows.length === 0 ? (
        <p>{text.noneOfKind}</p>
      ) : (
        <RecordList caseId={caseId} rows={rows} lines={lines} to={places[kind]} />
      )}
    </div>
  );
}
