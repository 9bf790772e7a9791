import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { recommendationsText as text } from '../../../shared/text/recommendations.ts';
import { announce } from '../../client/announce.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import { changeRecord } from '../../components/form/use-record-session.ts';
import { answersFromSuggestion, given, ownAnswers } from '../../components/new-recommendation.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useCaseViews, useTaskTitles } from '../../components/use-case-views.ts';
import { useRecommendationNumbers } from '../../components/use-recommendation-numbers.ts';
import { inOrder, movedBy } from './ordering.ts';
import { RecommendationCard } from './RecommendationCard.tsx';
import styles from './recommendations.module.css';
import { Suggestions } from './Suggestions.tsx';

/** The changes recommended, in the order of the documents, and what the library suggests beside them; one of them may be open at once. */
export function RecommendationsScreen(props: { readonly caseId: Id; readonly openId?: Id | undefined }) {
  const { caseId } = props;
  const views = useCaseViews(caseId, 'recommendation');
  const tasks = useTaskTitles(caseId);
  const numbers = useRecommendationNumbers(caseId);
  const [openId, setOpenId] = useState<Id | null>(props.openId ?? null);
  const ordered = inOrder(views ?? []);

  const add = (initial: FieldChange[], open: boolean) =>
    attempt(async () => {
      const made = await call('records.create', { caseId, kind: 'recommendation', parentId: null, initial });
      await refreshAll();
      if (open) setOpenId(made.record.id);
      announce(text.added);
    });
  const move = (view: RecordView, step: -1 | 1) =>
    attempt(async () => {
      const next = movedBy(ordered, view, step);
      for (const [index, one] of next.entries())
        if (one.number('order') !== index + 1) await changeRecord(one.recordId, [given('order', index + 1)]);
      await refreshAll();
      announce(text.moved(next.indexOf(view) + 1, next.length));
    });
  const remove = (view: RecordView) =>
    attempt(async () => {
      await call('records.remove', { recordId: view.recordId });
      await refreshAll();
      showToast({
        text: text.removed,
        undo: () =>
          void attempt(async () => {
            await call('records.restore', { recordId: view.recordId });
            await refreshAll();
          }),
      });
    });

  return (
    <div className={pageStyles.page}>
      <PageHeading
        lead={text.lead}
        actions={
          <Button
            leftSection={<IconPlus size={20} aria-hidden="true" />}
            onClick={() => add(ownAnswers(ordered.length + 1), true)}
          >
            {text.own}
          </Button>
        }
      >
        {text.title}
      </PageHeading>
      <div className={styles.columns}>
        <section className={styles.column} aria-labelledby="recommendation-list">
          <h2 id="recommendation-list">{text.list}</h2>
          {views !== undefined && ordered.length === 0 ? <p className={styles.soft}>{text.empty}</p> : null}
          <ol className={styles.list}>
            {ordered.map((view, index) => (
              <li key={view.recordId}>
                <RecommendationCard
                  view={view}
                  number={numbers.get(view.recordId)}
                  place={index + 1}
                  of={ordered.length}
                  tasks={tasks}
                  open={view.recordId === openId}
                  arrived={view.recordId === props.openId}
                  caseId={caseId}
                  onOpen={(open) => {
                    setOpenId(open ? view.recordId : null);
                    if (!open) void refreshAll();
                  }}
                  onMove={(step) => move(view, step)}
                  onRemove={() => remove(view)}
                />
              </li>
            ))}
          </ol>
        </section>
        <Suggestions
          caseId={caseId}
          recommendations={ordered}
          tasks={tasks}
          onAdd={(suggestion) => add(answersFromSuggestion(suggestion, ordered.length + 1), false)}
        />
      </div>
    </div>
  );
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    showError(asAppError(error));
  }
}
