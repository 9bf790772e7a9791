import { IconScale } from '@tabler/icons-react';
import type { Id } from '../../../shared/domain/ids.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';

export function NothingYet({ caseId }: { readonly caseId: Id }) {
  return (
    <EmptyPage
      picture={<IconScale size={48} />}
      action={
        <LinkButton to="/cases/$caseId/visits" params={{ caseId }}>
          {text.toVisits}
        </LinkButton>
      }
    >
      {text.empty}
    </EmptyPage>
  );
}
