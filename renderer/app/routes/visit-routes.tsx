import { createRoute } from '@tanstack/react-router';
import type { GroupField, SketchField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { handlingText } from '../../../shared/text/handling.ts';
import { homeVisitText } from '../../../shared/text/home-visit.ts';
import { importText } from '../../../shared/text/imports.ts';
import { profileText } from '../../../shared/text/profile.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { workstationText } from '../../../shared/text/workstation.ts';
import { ImportFromFile } from '../../components/import/ImportFromFile.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SaveToLibrary } from '../../components/library/SaveToLibrary.tsx';
import { ActivityGrid } from '../../features/activity-analysis/ActivityGrid.tsx';
import { Contradictions } from '../../features/activity-analysis/Contradictions.tsx';
import { AnalysisScreen } from '../../features/visit/AnalysisScreen.tsx';
import { AssessmentScreen } from '../../features/visit/AssessmentScreen.tsx';
import { InterviewScreen } from '../../features/visit/InterviewScreen.tsx';
import { InterviewsRoom } from '../../features/visit/InterviewsRoom.tsx';
import { VisitScreen } from '../../features/visit/VisitScreen.tsx';
import { VisitsRoom } from '../../features/visit/VisitsRoom.tsx';
import { latePart } from '../late-part.tsx';
import { answerSearch, oneCase } from './place.tsx';

const visits = createRoute({
  getParentRoute: () => oneCase,
  path: 'visits',
  component: function Visits() {
    return <VisitsRoom caseId={visits.useParams().caseId} />;
  },
});

const oneVisit = createRoute({
  getParentRoute: () => oneCase,
  path: 'visits/$recordId',
  validateSearch: answerSearch,
  component: function OneVisit() {
    const { caseId, recordId } = oneVisit.useParams();
    return (
      <VisitScreen key={recordId} caseId={caseId} recordId={recordId} focusPath={oneVisit.useSearch().at} />
    );
  },
});

/** Features meet here: the analysis draws its demands with the grid. */
const observing = latePart(() => import('../../features/observe/ObservationTools.tsx'));

function Observing(props: { readonly field: GroupField; readonly path: AnswerPath }) {
  return <observing.Part {...props} meanwhile={null} />;
}

const scoredAtItem = latePart(() => import('../../features/handling/AtItem.tsx'));

function ScoredAtItem(props: { readonly itemId: string }) {
  return <scoredAtItem.Part {...props} meanwhile={null} />;
}

const analysisExtras = {
  demandGrid: ActivityGrid,
  groups: { observations: Observing },
  item: ScoredAtItem,
};

const oneAnalysis = createRoute({
  getParentRoute: () => oneCase,
  path: 'visits/analysis/$recordId',
  validateSearch: answerSearch,
  component: function OneAnalysis() {
    const { caseId, recordId } = oneAnalysis.useParams();
    return (
      <AnalysisScreen
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        focusPath={oneAnalysis.useSearch().at}
        extras={analysisExtras}
        above={<Contradictions />}
        jobTools={
          <>
            <ImportFromFile kind="occupationProfile" recordId={recordId} label={importText.openOccupation} />
            <SaveToLibrary recordId={recordId} />
          </>
        }
        tools={
          <LinkButton
            variant="default"
            to="/cases/$caseId/visits/analysis/$recordId/profile"
            params={{ caseId, recordId }}
          >
            {profileText.open}
          </LinkButton>
        }
      />
    );
  },
});

const profileScreen = latePart(() => import('../../features/activity-analysis/ProfileScreen.tsx'));

const analysisProfile = createRoute({
  getParentRoute: () => oneCase,
  path: 'visits/analysis/$recordId/profile',
  component: function AnalysisProfile() {
    const { caseId, recordId } = analysisProfile.useParams();
    return <profileScreen.Part meanwhile={null} caseId={caseId} recordId={recordId} />;
  },
});

const homeMeasures = latePart(() => import('../../features/home-visit/HomeMeasures.tsx'));

const sketchEditor = latePart(() => import('../../features/sketch/SketchEditor.tsx'));

function Sketching(props: { readonly field: SketchField; readonly path: AnswerPath }) {
  return <sketchEditor.Part {...props} meanwhile={null} />;
}

const homeExtras = { sketch: Sketching };

const oneHomeVisit = createRoute({
  getParentRoute: () => oneCase,
  path: 'visits/home/$recordId',
  validateSearch: answerSearch,
  component: function OneHomeVisit() {
    const { caseId, recordId } = oneHomeVisit.useParams();
    return (
      <AssessmentScreen
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        kind="homeVisit"
        title={homeVisitText.title}
        focusPath={oneHomeVisit.useSearch().at}
        extras={homeExtras}
        above={<homeMeasures.Part meanwhile={null} />}
        withoutVisit={{ to: '/cases/$caseId', label: visitText.backToCase }}
      />
    );
  },
});

const interviews = createRoute({
  getParentRoute: () => oneCase,
  path: 'interviews',
  component: function Interviews() {
    return <InterviewsRoom caseId={interviews.useParams().caseId} />;
  },
});

const oneInterview = createRoute({
  getParentRoute: () => oneCase,
  path: 'interviews/$recordId',
  validateSearch: answerSearch,
  component: function OneInterview() {
    const { caseId, recordId } = oneInterview.useParams();
    return (
      <InterviewScreen
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        focusPath={oneInterview.useSearch().at}
      />
    );
  },
});

const workstationPanel = latePart(() => import('../../features/workstation/WorkstationPanel.tsx'));

const workstationFoot = latePart(() => import('../../features/workstation/ScoreFoot.tsx'));

const atPoint = latePart(() => import('../../features/workstation/AtPoint.tsx'));

function PointOutcomes({ itemId }: { readonly itemId: string }) {
  return <atPoint.Part itemId={itemId} meanwhile={null} />;
}

const workstationExtras = { item: PointOutcomes };

const oneWorkstation = createRoute({
  getParentRoute: () => oneCase,
  path: 'workstations/$recordId',
  validateSearch: answerSearch,
  component: function OneWorkstation() {
    const { caseId, recordId } = oneWorkstation.useParams();
    return (
      <AssessmentScreen
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        kind="workstation"
        title={workstationText.title}
        focusPath={oneWorkstation.useSearch().at}
        aside={<workstationPanel.Part meanwhile={null} />}
        extras={workstationExtras}
        foot={<workstationFoot.Part meanwhile={null} recordId={recordId} />}
        withoutVisit={{ to: '/cases/$caseId', label: visitText.backToCase }}
      />
    );
  },
});

const handlingPanel = latePart(() => import('../../features/handling/HandlingPanel.tsx'));

const oneHandling = createRoute({
  getParentRoute: () => oneCase,
  path: 'handling/$recordId',
  validateSearch: answerSearch,
  component: function OneHandling() {
    const { caseId, recordId } = oneHandling.useParams();
    return (
      <AssessmentScreen
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        kind="handlingAssessment"
        title={handlingText.title}
        focusPath={oneHandling.useSearch().at}
        aside={<handlingPanel.Part meanwhile={null} />}
        withoutVisit={{ to: '/cases/$caseId', label: visitText.backToCase }}
      />
    );
  },
});

const assessmentList = latePart(() => import('../../features/cases/AssessmentListRoom.tsx'));

const analyses = createRoute({
  getParentRoute: () => oneCase,
  path: 'activity-analyses',
  component: function Analyses() {
    const { caseId } = analyses.useParams();
    return <assessmentList.Part meanwhile={null} caseId={caseId} kind="activityAnalysis" />;
  },
});

const workstations = createRoute({
  getParentRoute: () => oneCase,
  path: 'workstations',
  component: function Workstations() {
    const { caseId } = workstations.useParams();
    return <assessmentList.Part meanwhile={null} caseId={caseId} kind="workstation" />;
  },
});

const handlings = createRoute({
  getParentRoute: () => oneCase,
  path: 'handling',
  component: function Handlings() {
    const { caseId } = handlings.useParams();
    return <assessmentList.Part meanwhile={null} caseId={caseId} kind="handlingAssessment" />;
  },
});

const homeVisits = createRoute({
  getParentRoute: () => oneCase,
  path: 'home-visits',
  component: function HomeVisits() {
    const { caseId } = homeVisits.useParams();
    return <assessmentList.Part meanwhile={null} caseId={caseId} kind="homeVisit" />;
  },
});

/** Visits, with the activity analyses and interviews done on them. */
export const visitRoutes = [
  visits,
  oneVisit,
  analyses,
  oneAnalysis,
  analysisProfile,
  oneHomeVisit,
  interviews,
  oneInterview,
  workstations,
  oneWorkstation,
  handlings,
  oneHandling,
  homeVisits,
] as const;
