import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { reasonToClose } from '../../../shared/reasoning/closing-interview.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { closingText as text } from '../../../shared/text/closing.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import { CloseCase } from './CloseCase.tsx';
import { closeCase } from './case-changes.ts';
import { useCase } from './use-case.ts';

const none: readonly RecordView[] = [];

/** Once the closing interview is complete: the offer to close an open case with its outcome as the reason. Never closes by itself. */
export function ClosingOffer({ caseId }: { readonly caseId: Id }) {
  const [asking, setAsking] = useState(false);
  const row = useCase(caseId).data?.case;
  const reason = reasonToClose(useCaseViews(caseId, 'interview') ?? none);
  if (reason === undefined || row?.status !== 'open' || row.deletedAt !== null) return null;
  return (
    <>
      <Note
        tone="note"
        title={text.offerTitle}
        actions={
          <>
            <Button onClick={() => setAsking(true)}>{casesText.close}</Button>
            <LinkButton to="/cases/$caseId/referral" params={{ caseId }} variant="default">
              {casesText.roomReferral}
            </LinkButton>
          </>
        }
      >
        {text.offer}
      </Note>
      <CloseCase
        opened={asking}
        suggested={reason}
        onCancel={() => setAsking(false)}
        onClose={(words) => closeCase(caseId, words)}
      />
    </>
  );
}
