import { Button } from '@mantine/core';
import {
  IconArrowLeft,
  IconBarbell,
  IconChecklist,
  IconClipboardPlus,
  IconDeviceDesktop,
  IconHome,
  IconMessages,
  IconPackage,
  IconRulerMeasure,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { capacityScreenText } from '../../../shared/text/capacity-screen.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { handlingText } from '../../../shared/text/handling.ts';
import { homeVisitText } from '../../../shared/text/home-visit.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { workstationScreenText } from '../../../shared/text/workstation-screen.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { today } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { StartFromLibrary } from '../../components/library/StartFromLibrary.tsx';
import { AssessmentList, isAssessment } from './AssessmentList.tsx';
import { BriefPanel } from './BriefPanel.tsx';
import { RecordOnVisit } from './RecordOnVisit.tsx';
import { startAnalysis } from './start-analysis.ts';
import { startInterview } from './start-interview.ts';
import styles from './visit.module.css';
import { visitDay } from './visit-day.ts';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
}

/** One visit from planning to the calls after it, with the assessments done on it. */
export function VisitScreen({ caseId, recordId, focusPath }: Props) {
  return (
    <RecordOnVisit
      caseId={caseId}
      recordId={recordId}
      visitId={recordId}
      kind="visit"
      title={visitText.visitTitle}
      focusPath={focusPath}
      back={
        <Link to="/cases/$caseId/visits" params={{ caseId }} className={styles.back}>
          <IconArrowLeft size={18} aria-hidden="true" />
          {visitText.backToVisits}
        </Link>
      }
    >
      <BriefPanel caseId={caseId} visitId={recordId} />
      <Assessments caseId={caseId} visitId={recordId} />
    </RecordOnVisit>
  );
}

interface Start {
  readonly label: string;
  readonly Icon: typeof IconHome;
  readonly onStart: () => Promise<void>;
}

/** Makes a record that bears the day of its visit. */
async function startDated(caseId: Id, visitId: Id, kind: 'workstation' | 'handlingAssessment'): Promise<Id> {
  const visits = await call('records.ofKind', { caseId, kind: 'visit' });
  const typed = visitDay(visits, visitId, today());
  const initial = [{ path: 'date', answer: { state: 'given', typed } } as const];
  const { record } = await call('records.create', { caseId, kind, parentId: visitId, initial });
  return record.id;
}

function Assessments({ caseId, visitId }: { readonly caseId: Id; readonly visitId: Id }) {
  const navigate = useNavigate();
  const records = useRead('cases.get', { caseId }).data?.records ?? [];
  const listed = records.filter(
    (record) => record.parentId === visitId && record.deletedAt === null && isAssessment(record),
  );
  type Params = { readonly caseId: Id; readonly recordId: Id };
  /** Makes an assessment on this visit and opens it. */
  const begin = (make: () => Promise<Id>, open: (params: Params) => Promise<void>) => async () => {
    try {
      const recordId = await make();
      await refreshAll();
      await open({ caseId, recordId });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  const starts: readonly Start[] = [
    {
      label: visitText.startInterview,
      Icon: IconMessages,
      onStart: begin(
        () => startInterview(caseId, visitId),
        (params) => navigate({ to: '/cases/$caseId/interviews/$recordId', params }),
      ),
    },
    {
      label: capacityScreenText.startOnVisit,
      Icon: IconBarbell,
      onStart: begin(
        async () => (await import('../../components/start-evaluation.ts')).startEvaluation(caseId, visitId),
        (params) => navigate({ to: '/cases/$caseId/capacity/$recordId', params }),
      ),
    },
    {
      label: homeVisitText.start,
      Icon: IconHome,
      onStart: begin(
        async () => (await import('./start-home-visit.ts')).startHomeVisit(caseId, visitId),
        (params) => navigate({ to: '/cases/$caseId/visits/home/$recordId', params }),
      ),
    },
    {
      label: workstationScreenText.start,
      Icon: IconDeviceDesktop,
      onStart: begin(
        () => startDated(caseId, visitId, 'workstation'),
        (params) => navigate({ to: '/cases/$caseId/workstations/$recordId', params }),
      ),
    },
    {
      label: handlingText.start,
      Icon: IconPackage,
      onStart: begin(
        () => startDated(caseId, visitId, 'handlingAssessment'),
        (params) => navigate({ to: '/cases/$caseId/handling/$recordId', params }),
      ),
    },
  ];
  return (
    <section className={styles.assessments} aria-labelledby="assessments">
      <div className={styles.assessmentsHead}>
        <h2 id="assessments">{visitText.assessments}</h2>
        <Button
          variant={listed.length === 0 ? 'filled' : 'default'}
          leftSection={<IconClipboardPlus size={20} aria-hidden="true" />}
          onClick={begin(
            () => startAnalysis(caseId, visitId),
            (params) => navigate({ to: '/cases/$caseId/visits/analysis/$recordId', params }),
          )}
        >
          {visitText.startAnalysis}
        </Button>
        <StartFromLibrary
          caseId={caseId}
          visitId={visitId}
          onStarted={(recordId) =>
            void navigate({ to: '/cases/$caseId/visits/analysis/$recordId', params: { caseId, recordId } })
          }
        />
        {starts.map(({ label, Icon, onStart }) => (
          <Button
            key={label}
            variant="default"
            leftSection={<Icon size={20} aria-hidden="true" />}
            onClick={onStart}
          >
            {label}
          </Button>
        ))}
        <LinkButton
          variant="default"
          to="/cases/$caseId/instruments"
          params={{ caseId }}
          search={{ visit: visitId }}
          leftSection={<IconRulerMeasure size={20} aria-hidden="true" />}
        >
          {visitText.startInstrument}
        </LinkButton>
        <LinkButton
          variant="default"
          to="/cases/$caseId/checklists"
          params={{ caseId }}
          search={{ visit: visitId }}
          leftSection={<IconChecklist size={20} aria-hidden="true" />}
        >
          {checklistText.screen.startOnVisit}
        </LinkButton>
      </div>
      {listed.length === 0 ? (
        <p className={styles.soft}>{visitText.noAssessments}</p>
      ) : (
        <AssessmentList caseId={caseId} records={listed} />
      )}
    </section>
  );
}
