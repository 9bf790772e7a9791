import type { ReactNode } from 'react';
import type { Id } from '../../shared/domain/ids.ts';
import { recordsAskingForLetter, waitingForLetter } from '../../shared/reasoning/urgent-letter.ts';
import { gpLetterText } from '../../shared/text/gp-letter.ts';
import { useRead } from '../client/queries.ts';
import { Note } from './Note.tsx';
import pageStyles from './Page.module.css';
import { useCaseViews } from './use-case-views.ts';

/** How many visits and interviews of a case still wait for their urgent letter to the GP; 0 until that is known. */
export function useLettersWaiting(caseId: Id): number {
  const visits = useCaseViews(caseId, 'visit');
  const interviews = useCaseViews(caseId, 'interview');
  const { data: releases } = useRead('documents.releases', { caseId });
  if (visits === undefined || interviews === undefined || releases === undefined) return 0;
  return waitingForLetter(recordsAskingForLetter(visits, interviews), releases).length;
}

interface Props {
  readonly count: number;
  /** The way to the letter. */
  readonly children: ReactNode;
}

/** Says that the GP has still to be written to. */
export function UrgentLetterNote({ count, children }: Props) {
  const { title, detail } = gpLetterText.waiting;
  return (
    <div className={pageStyles.above}>
      <Note tone="stop" title={title} actions={children}>
        {detail(count)}
      </Note>
    </div>
  );
}
