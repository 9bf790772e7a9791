import { IconNotes } from '@tabler/icons-react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import type { GroupField } from '../../shared/assessments/fields.ts';
import { DocumentKind } from '../../shared/documents/tree.ts';
import type { AnswerPath } from '../../shared/domain/answers.ts';
import { casesText } from '../../shared/text/cases.ts';
import { importText } from '../../shared/text/imports.ts';
import { profileText } from '../../shared/text/profile.ts';
import { shellText } from '../../shared/text/shell.ts';
import { ImportFromFile } from '../components/import/ImportFromFile.tsx';
import { LinkButton } from '../components/LinkButton.tsx';
import { SaveToLibrary } from '../components/library/SaveToLibrary.tsx';
import pageStyles from '../components/Page.module.css';
import { PageHeading } from '../components/PageHeading.tsx';
import { ActivityGrid } from '../features/activity-analysis/ActivityGrid.tsx';
import { Contradictions } from '../features/activity-analysis/Contradictions.tsx';
import { CaseFrame } from '../features/cases/CaseFrame.tsx';
import { CasesScreen } from '../features/cases/CasesScreen.tsx';
import { ConsentsRoom } from '../features/cases/ConsentsRoom.tsx';
import { NewCase } from '../features/cases/NewCase.tsx';
import { Overview } from '../features/cases/Overview.tsx';
import { ListedRecordPage, SingleRecordPage } from '../features/cases/RecordPage.tsx';
import { RecordsRoom } from '../features/cases/RecordsRoom.tsx';
import { DocumentsScreen } from '../features/documents/DocumentsScreen.tsx';
import { FindingsScreen } from '../features/findings/FindingsScreen.tsx';
import { RecommendationsScreen } from '../features/recommendations/RecommendationsScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { AnalysisScreen } from '../features/visit/AnalysisScreen.tsx';
import { InterviewScreen } from '../features/visit/InterviewScreen.tsx';
import { InterviewsRoom } from '../features/visit/InterviewsRoom.tsx';
import { VisitBar } from '../features/visit/VisitBar.tsx';
import { VisitScreen } from '../features/visit/VisitScreen.tsx';
import { VisitsRoom } from '../features/visit/VisitsRoom.tsx';
import { AppShell } from './AppShell.tsx';
import { BrokenPage } from './ErrorBoundary.tsx';
import { latePart } from './late-part.tsx';

/**
 * Every place in the program. History is kept in memory, and a place is named by ids alone: no address ever holds
 * anything about a client.
 */
const root = createRootRoute({
  component: AppShell,
  notFoundComponent: () => (
    <div className={pageStyles.page}>
      <PageHeading>{shellText.notFoundTitle}</PageHeading>
    </div>
  ),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/cases' });
  },
});

const cases = createRoute({ getParentRoute: () => root, path: '/cases', component: CasesScreen });
const newCase = createRoute({ getParentRoute: () => root, path: '/cases/new', component: NewCase });
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });

const libraryScreen = latePart(() => import('../features/library/LibraryScreen.tsx'));
const libraryJobScreen = latePart(() => import('../features/library/LibraryJobScreen.tsx'));
const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  component: function Library() {
    return <libraryScreen.Part meanwhile={null} />;
  },
});
const libraryJob = createRoute({
  getParentRoute: () => root,
  path: '/library/$jobId',
  component: function OneLibraryJob() {
    const { jobId } = libraryJob.useParams();
    return <libraryJobScreen.Part meanwhile={null} key={jobId} jobId={jobId} />;
  },
});

const clinicScreen = latePart(() => import('../features/clinic/ClinicScreen.tsx'));
const evaluations = createRoute({
  getParentRoute: () => root,
  path: '/settings/evaluations',
  component: function Evaluations() {
    return <clinicScreen.Part meanwhile={null} />;
  },
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: function OneCase() {
    const { caseId } = oneCase.useParams();
    return <CaseFrame key={caseId} caseId={caseId} />;
  },
});

const overview = createRoute({
  getParentRoute: () => oneCase,
  path: '/',
  component: function CaseOverview() {
    return <Overview caseId={overview.useParams().caseId} />;
  },
});

const client = createRoute({
  getParentRoute: () => oneCase,
  path: 'client',
  component: function Client() {
    return (
      <SingleRecordPage
        caseId={client.useParams().caseId}
        kind="client"
        title={casesText.clientTitle}
        lead={casesText.clientLead}
      />
    );
  },
});

const referral = createRoute({
  getParentRoute: () => oneCase,
  path: 'referral',
  component: function Referral() {
    return (
      <SingleRecordPage
        caseId={referral.useParams().caseId}
        kind="caseFile"
        title={casesText.referralTitle}
        lead={casesText.referralLead}
      />
    );
  },
});

const consents = createRoute({
  getParentRoute: () => oneCase,
  path: 'consents',
  component: function Consents() {
    return <ConsentsRoom caseId={consents.useParams().caseId} />;
  },
});

const notes = createRoute({
  getParentRoute: () => oneCase,
  path: 'notes',
  component: function Notes() {
    return (
      <RecordsRoom
        caseId={notes.useParams().caseId}
        kind="note"
        to="/cases/$caseId/notes/$recordId"
        picture={<IconNotes size={48} />}
        words={{
          title: casesText.notesTitle,
          lead: casesText.notesLead,
          empty: casesText.notesEmpty,
          add: casesText.noteNew,
        }}
      />
    );
  },
});

const oneConsent = createRoute({
  getParentRoute: () => oneCase,
  path: 'consents/$recordId',
  component: function OneConsent() {
    return (
      <ListedRecordPage
        {...oneConsent.useParams()}
        title={casesText.consentTitle}
        room="/cases/$caseId/consents"
        roomName={casesText.roomConsents}
      />
    );
  },
});

const oneNote = createRoute({
  getParentRoute: () => oneCase,
  path: 'notes/$recordId',
  component: function OneNote() {
    return (
      <ListedRecordPage
        {...oneNote.useParams()}
        title={casesText.noteTitle}
        room="/cases/$caseId/notes"
        roomName={casesText.roomNotes}
      />
    );
  },
});

/** The answer to open at, e.g. from a finding's evidence: a path of field and item ids. */
function answerSearch(search: Record<string, unknown>): { at?: string } {
  return typeof search.at === 'string' ? { at: search.at } : {};
}

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
const observing = latePart(() => import('../features/observe/ObservationTools.tsx'));

function Observing(props: { readonly field: GroupField; readonly path: AnswerPath }) {
  return <observing.Part {...props} meanwhile={null} />;
}

const analysisExtras = { demandGrid: ActivityGrid, groups: { observations: Observing } };

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

const profileScreen = latePart(() => import('../features/activity-analysis/ProfileScreen.tsx'));

const analysisProfile = createRoute({
  getParentRoute: () => oneCase,
  path: 'visits/analysis/$recordId/profile',
  component: function AnalysisProfile() {
    const { caseId, recordId } = analysisProfile.useParams();
    return <profileScreen.Part meanwhile={null} caseId={caseId} recordId={recordId} />;
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

const instrumentsRoom = latePart(() => import('../features/instruments/InstrumentsRoom.tsx'));
const instrumentScreen = latePart(() => import('../features/instruments/InstrumentScreen.tsx'));

const instruments = createRoute({
  getParentRoute: () => oneCase,
  path: 'instruments',
  validateSearch: (search: Record<string, unknown>): { visit?: string } =>
    typeof search.visit === 'string' ? { visit: search.visit } : {},
  component: function Instruments() {
    return (
      <instrumentsRoom.Part
        meanwhile={null}
        caseId={instruments.useParams().caseId}
        visitId={instruments.useSearch().visit}
      />
    );
  },
});

/** Where an instrument was opened from a capacity test, the way back to it. */
function fromTest(search: Record<string, unknown>): { evaluation?: string; test?: string } {
  const { evaluation, test } = search;
  return typeof evaluation === 'string' && typeof test === 'string' ? { evaluation, test } : {};
}

const oneInstrument = createRoute({
  getParentRoute: () => oneCase,
  path: 'instruments/$recordId',
  validateSearch: (search: Record<string, unknown>) => ({ ...answerSearch(search), ...fromTest(search) }),
  component: function OneInstrument() {
    const { caseId, recordId } = oneInstrument.useParams();
    const { at, evaluation, test } = oneInstrument.useSearch();
    return (
      <instrumentScreen.Part
        meanwhile={null}
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        focusPath={at}
        backTo={evaluation === undefined || test === undefined ? undefined : { evaluation, test }}
        VisitTools={VisitBar}
      />
    );
  },
});

const capacityRoom = latePart(() => import('../features/capacity/CapacityRoom.tsx'));
const capacityScreen = latePart(() => import('../features/capacity/CapacityScreen.tsx'));

const capacity = createRoute({
  getParentRoute: () => oneCase,
  path: 'capacity',
  component: function Capacity() {
    return <capacityRoom.Part meanwhile={null} caseId={capacity.useParams().caseId} />;
  },
});

const liveTestScreen = latePart(() => import('../features/capacity/live/LiveTestScreen.tsx'));

const capacityTest = createRoute({
  getParentRoute: () => oneCase,
  path: 'capacity/$recordId/test/$itemId',
  component: function CapacityTest() {
    const { itemId, ...place } = capacityTest.useParams();
    return <liveTestScreen.Part meanwhile={null} key={itemId} {...place} itemId={itemId} />;
  },
});

const oneCapacity = createRoute({
  getParentRoute: () => oneCase,
  path: 'capacity/$recordId',
  validateSearch: (search: Record<string, unknown>): { at?: string; step?: string } => ({
    ...answerSearch(search),
    ...(typeof search.step === 'string' ? { step: search.step } : {}),
  }),
  component: function OneCapacity() {
    const { caseId, recordId } = oneCapacity.useParams();
    const { at, step } = oneCapacity.useSearch();
    return (
      <capacityScreen.Part
        meanwhile={null}
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        focusPath={at}
        step={step}
        VisitTools={VisitBar}
      />
    );
  },
});

const diaryRoom = latePart(() => import('../features/diary/DiaryRoom.tsx'));
const diaryScreen = latePart(() => import('../features/diary/DiaryScreen.tsx'));

const diaries = createRoute({
  getParentRoute: () => oneCase,
  path: 'diary',
  component: function Diaries() {
    return <diaryRoom.Part meanwhile={null} caseId={diaries.useParams().caseId} />;
  },
});

const oneDiary = createRoute({
  getParentRoute: () => oneCase,
  path: 'diary/$recordId',
  validateSearch: answerSearch,
  component: function OneDiary() {
    const { caseId, recordId } = oneDiary.useParams();
    return (
      <diaryScreen.Part
        meanwhile={null}
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        focusPath={oneDiary.useSearch().at}
      />
    );
  },
});

const findings = createRoute({
  getParentRoute: () => oneCase,
  path: 'findings',
  component: function Findings() {
    return <FindingsScreen caseId={findings.useParams().caseId} />;
  },
});

const jobMatchScreen = latePart(() => import('../features/job-match/JobMatchScreen.tsx'));

const jobMatch = createRoute({
  getParentRoute: () => oneCase,
  path: 'job-match',
  validateSearch: (search: Record<string, unknown>): { change?: string } =>
    typeof search.change === 'string' ? { change: search.change } : {},
  component: function JobMatch() {
    return (
      <jobMatchScreen.Part
        meanwhile={null}
        caseId={jobMatch.useParams().caseId}
        changeId={jobMatch.useSearch().change}
      />
    );
  },
});

const recommendations = createRoute({
  getParentRoute: () => oneCase,
  path: 'recommendations',
  validateSearch: (search: Record<string, unknown>): { open?: string } =>
    typeof search.open === 'string' ? { open: search.open } : {},
  component: function Recommendations() {
    const { open } = recommendations.useSearch();
    return <RecommendationsScreen key={open} caseId={recommendations.useParams().caseId} openId={open} />;
  },
});

const documents = createRoute({
  getParentRoute: () => oneCase,
  path: 'documents',
  validateSearch: (search: Record<string, unknown>): { result?: string; kind?: DocumentKind } => {
    const kind = DocumentKind.safeParse(search.kind).data;
    return {
      ...(typeof search.result === 'string' ? { result: search.result } : {}),
      ...(kind === undefined ? {} : { kind }),
    };
  },
  component: function Documents() {
    const { result, kind } = documents.useSearch();
    return (
      <DocumentsScreen
        key={`${result} ${kind}`}
        caseId={documents.useParams().caseId}
        resultOf={result}
        openAt={kind}
      />
    );
  },
});

const routeTree = root.addChildren([
  start,
  cases,
  newCase,
  library,
  libraryJob,
  settings,
  evaluations,
  oneCase.addChildren([
    overview,
    client,
    referral,
    consents,
    oneConsent,
    notes,
    oneNote,
    visits,
    oneVisit,
    oneAnalysis,
    analysisProfile,
    interviews,
    oneInterview,
    instruments,
    oneInstrument,
    capacity,
    oneCapacity,
    diaries,
    oneDiary,
    capacityTest,
    findings,
    jobMatch,
    recommendations,
    documents,
  ]),
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: ['/cases'] }),
    defaultErrorComponent: ({ reset }) => <BrokenPage again={reset} />,
    // A screen's data come from the vault in milliseconds; nothing is fetched ahead.
    defaultPreload: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
