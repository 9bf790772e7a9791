import { createRoute } from '@tanstack/react-router';
import { DocumentKind, FormChoice } from '../../../shared/documents/tree.ts';
import { DocumentsScreen } from '../../features/documents/DocumentsScreen.tsx';
import { FindingsScreen } from '../../features/findings/FindingsScreen.tsx';
import { RecommendationsScreen } from '../../features/recommendations/RecommendationsScreen.tsx';
import { latePart } from '../late-part.tsx';
import { oneCase } from './place.tsx';

const findings = createRoute({
  getParentRoute: () => oneCase,
  path: 'findings',
  component: function Findings() {
    return <FindingsScreen caseId={findings.useParams().caseId} />;
  },
});

const jobMatchScreen = latePart(() => import('../../features/job-match/JobMatchScreen.tsx'));

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
  validateSearch: (
    search: Record<string, unknown>,
  ): { result?: string; record?: string; kind?: DocumentKind; form?: FormChoice } => {
    const kind = DocumentKind.safeParse(search.kind).data;
    const form = FormChoice.safeParse(search.form).data;
    return {
      ...(typeof search.result === 'string' ? { result: search.result } : {}),
      ...(typeof search.record === 'string' ? { record: search.record } : {}),
      ...(kind === undefined ? {} : { kind }),
      ...(form === undefined ? {} : { form }),
    };
  },
  component: function Documents() {
    const { result, record, kind, form } = documents.useSearch();
    return (
      <DocumentsScreen
        key={`${result} ${record} ${kind} ${form}`}
        caseId={documents.useParams().caseId}
        resultOf={result}
        openAt={kind}
        about={record}
        formAt={form}
      />
    );
  },
});

/** What follows from the assessments: findings, the match with the job, recommendations and documents. */
export const outcomeRoutes = [findings, jobMatch, recommendations, documents] as const;
