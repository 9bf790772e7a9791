import { createRootRoute, createRoute } from '@tanstack/react-router';
import { shellText } from '../../../shared/text/shell.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { CaseFrame } from '../../features/cases/CaseFrame.tsx';
import { AppShell } from '../AppShell.tsx';

/**
 * Every place in the program lies under this one. History is kept in memory, and a place is named by ids alone: no address ever holds
 * anything about a client.
 */
export const root = createRootRoute({
  component: AppShell,
  notFoundComponent: () => (
    <div className={pageStyles.page}>
      <PageHeading>{shellText.notFoundTitle}</PageHeading>
    </div>
  ),
});

export const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: function OneCase() {
    const { caseId } = oneCase.useParams();
    return <CaseFrame key={caseId} caseId={caseId} />;
  },
});

/** The answer to open at, e.g. from a finding's evidence: a path of field and item ids. */
export function answerSearch(search: Record<string, unknown>): { at?: string } {
  return typeof search.at === 'string' ? { at: search.at } : {};
}
