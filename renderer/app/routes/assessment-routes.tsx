import { createRoute } from '@tanstack/react-router';
import { declarationOf } from '../../../shared/assessments/registry.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { useRead } from '../../client/queries.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { AssessmentsRoom } from '../../features/cases/AssessmentsRoom.tsx';
import { AssessmentScreen } from '../../features/visit/AssessmentScreen.tsx';
import { VisitBar } from '../../features/visit/VisitBar.tsx';
import { latePart } from '../late-part.tsx';
import { answerSearch, oneCase } from './place.tsx';

const assessments = createRoute({
  getParentRoute: () => oneCase,
  path: 'assessments',
  component: function Assessments() {
    return <AssessmentsRoom caseId={assessments.useParams().caseId} />;
  },
});

const instrumentsRoom = latePart(() => import('../../features/instruments/InstrumentsRoom.tsx'));
const instrumentScreen = latePart(() => import('../../features/instruments/InstrumentScreen.tsx'));

/** The visit on which something is to be started. */
function visitSearch(search: Record<string, unknown>): { visit?: string } {
  return typeof search.visit === 'string' ? { visit: search.visit } : {};
}

/** The visit, or the handling task, for which an instrument is to be started. */
function startSearch(search: Record<string, unknown>): { visit?: string; handling?: string; task?: string } {
  const { handling, task } = search;
  return {
    ...visitSearch(search),
    ...(typeof handling === 'string' && typeof task === 'string' ? { handling, task } : {}),
  };
}

const instruments = createRoute({
  getParentRoute: () => oneCase,
  path: 'instruments',
  validateSearch: startSearch,
  component: function Instruments() {
    const { visit, handling, task } = instruments.useSearch();
    return (
      <instrumentsRoom.Part
        meanwhile={null}
        caseId={instruments.useParams().caseId}
        visitId={visit}
        handling={handling === undefined || task === undefined ? undefined : { recordId: handling, task }}
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

const checklistsRoom = latePart(() => import('../../features/checklists/ChecklistsRoom.tsx'));
const checklistScores = latePart(() => import('../../features/checklists/ChecklistScores.tsx'));

const checklists = createRoute({
  getParentRoute: () => oneCase,
  path: 'checklists',
  validateSearch: visitSearch,
  component: function Checklists() {
    return (
      <checklistsRoom.Part
        meanwhile={null}
        caseId={checklists.useParams().caseId}
        visitId={checklists.useSearch().visit}
      />
    );
  },
});

const oneChecklist = createRoute({
  getParentRoute: () => oneCase,
  path: 'checklists/$recordId',
  validateSearch: answerSearch,
  component: function OneChecklist() {
    const { caseId, recordId } = oneChecklist.useParams();
    const focusPath = oneChecklist.useSearch().at;
    const { data } = useRead('records.get', { recordId });
    if (!data) return null;
    const declaration = declarationOf(data.record);
    return (
      <AssessmentScreen
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        kind="checklist"
        declaration={declaration}
        title={declaration.title}
        focusPath={focusPath}
        aside={<checklistScores.Part meanwhile={null} />}
        tools={
          <LinkButton
            variant="default"
            to="/cases/$caseId/documents"
            params={{ caseId }}
            search={{ kind: 'checklistReport', record: recordId }}
          >
            {checklistText.screen.report}
          </LinkButton>
        }
        withoutVisit={{ to: '/cases/$caseId/checklists', label: checklistText.screen.backToRoom }}
      />
    );
  },
});

const capacityRoom = latePart(() => import('../../features/capacity/CapacityRoom.tsx'));
const capacityScreen = latePart(() => import('../../features/capacity/CapacityScreen.tsx'));

const capacity = createRoute({
  getParentRoute: () => oneCase,
  path: 'capacity',
  component: function Capacity() {
    return <capacityRoom.Part meanwhile={null} caseId={capacity.useParams().caseId} />;
  },
});

const liveTestScreen = latePart(() => import('../../features/capacity/live/LiveTestScreen.tsx'));

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

const diaryRoom = latePart(() => import('../../features/diary/DiaryRoom.tsx'));
const diaryScreen = latePart(() => import('../../features/diary/DiaryScreen.tsx'));

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

const expertInstructions = latePart(() => import('../../features/cases/ExpertInstructions.tsx'));

const expert = createRoute({
  getParentRoute: () => oneCase,
  path: 'expert',
  component: function Expert() {
    return <expertInstructions.Part meanwhile={null} caseId={expert.useParams().caseId} />;
  },
});

const oneExpert = createRoute({
  getParentRoute: () => oneCase,
  path: 'expert/$recordId',
  validateSearch: answerSearch,
  component: function OneExpert() {
    const { caseId, recordId } = oneExpert.useParams();
    return (
      <expertInstructions.Part
        meanwhile={null}
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        focusPath={oneExpert.useSearch().at}
      />
    );
  },
});

/** Instruments, capacity evaluations and energy diaries: what measures the person. */
export const assessmentRoutes = [
  assessments,
  instruments,
  oneInstrument,
  checklists,
  oneChecklist,
  capacity,
  capacityTest,
  oneCapacity,
  diaries,
  oneDiary,
  expert,
  oneExpert,
] as const;
