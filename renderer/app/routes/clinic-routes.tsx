import { createRoute, redirect } from '@tanstack/react-router';
import { CasesScreen } from '../../features/cases/CasesScreen.tsx';
import { NewCase } from '../../features/cases/NewCase.tsx';
import { SettingsScreen } from '../../features/settings/SettingsScreen.tsx';
import { latePart } from '../late-part.tsx';
import { root } from './place.tsx';

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

const batchScreen = latePart(() => import('../../features/batch/BatchScreen.tsx'));
const letters = createRoute({
  getParentRoute: () => root,
  path: '/cases/letters',
  component: function Letters() {
    return <batchScreen.Part meanwhile={null} />;
  },
});

const libraryScreen = latePart(() => import('../../features/library/LibraryScreen.tsx'));
const libraryJobScreen = latePart(() => import('../../features/library/LibraryJobScreen.tsx'));
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

const checklistsScreen = latePart(() => import('../../features/checklists/ChecklistsScreen.tsx'));
const checklistEditor = latePart(() => import('../../features/checklists/editor/ChecklistEditor.tsx'));
const libraryChecklists = createRoute({
  getParentRoute: () => root,
  path: '/library/checklists',
  component: function LibraryChecklists() {
    return <checklistsScreen.Part meanwhile={null} />;
  },
});
const libraryChecklist = createRoute({
  getParentRoute: () => root,
  path: '/library/checklists/$checklistId',
  component: function OneLibraryChecklist() {
    const { checklistId } = libraryChecklist.useParams();
    return <checklistEditor.Part meanwhile={null} key={checklistId} checklistId={checklistId} />;
  },
});

const clinicScreen = latePart(() => import('../../features/clinic/ClinicScreen.tsx'));
const evaluations = createRoute({
  getParentRoute: () => root,
  path: '/settings/evaluations',
  component: function Evaluations() {
    return <clinicScreen.Part meanwhile={null} />;
  },
});

const houseStyleScreen = latePart(() => import('../../features/house-style/HouseStyleScreen.tsx'));
const houseStyle = createRoute({
  getParentRoute: () => root,
  path: '/settings/documents',
  component: function HouseStyle() {
    return <houseStyleScreen.Part meanwhile={null} />;
  },
});

const templatesScreen = latePart(() => import('../../features/templates/TemplatesScreen.tsx'));
const templates = createRoute({
  getParentRoute: () => root,
  path: '/library/templates',
  component: function Templates() {
    return <templatesScreen.Part meanwhile={null} />;
  },
});

/** What belongs to the clinic: its cases, its library of jobs and its settings. */
export const clinicRoutes = [
  start,
  cases,
  newCase,
  letters,
  settings,
  library,
  libraryJob,
  libraryChecklists,
  libraryChecklist,
  evaluations,
  houseStyle,
  templates,
] as const;
