import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { noteId } from '../../../shared/assessments/workstation-points.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { faultWords } from '../../../shared/reasoning/rules/workstation.ts';
import { countPoints, type FoundPoint, foundPoints } from '../../../shared/reasoning/workstation/points.ts';
import { stageOfPriority } from '../../../shared/reasoning/workstation/priority-stage.ts';
import { sentence } from '../../../shared/text/findings.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { announce } from '../../client/announce.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { given, ownAnswers } from '../../components/new-recommendation.ts';
import { AnswerLink } from '../../components/results/AnswerLink.tsx';
import resultStyles from '../../components/results/result.module.css';
import { useCaseViews } from '../../components/use-case-views.ts';
import styles from './workstation.module.css';

/** What was found not to be right, each with the way to its question and one step from being written up. */
export function Points({ view }: { readonly view: RecordView }) {
  const found = useMemo(() => foundPoints(view), [view]);
  const counts = useMemo(() => countPoints(view), [view]);
  const session = useSession();
  const { goTo } = useFormView();
  const issues = view.items('issues');
  const written = new Set(issues.map((id) => view.text(`issues.${id}.topic`)));

  const writeUp = (one: FoundPoint) => {
    const id = newId();
    session.putAll(writtenUp(view, one, id));
    goTo(`issues.${id}.what`);
  };

  return (
    <section className={resultStyles.panel} aria-labelledby="workstation-points">
      <h2 id="workstation-points">{text.points}</h2>
      <p className={resultStyles.soft}>{text.counts(counts.left, counts.putRight, counts.open)}</p>
      {found.length === 0 ? <p>{text.noPoints}</p> : null}
      <ul className={styles.points}>
        {found.map((one) => (
          <li key={one.point.id}>
            <div>
              <AnswerLink path={one.point.id} words={capitalised(faultWords(one, one.fault))} />
              {one.after === undefined ? <span className={styles.off}>{text.putRight}</span> : null}
            </div>
            {written.has(one.point.id) ? (
              <span className={resultStyles.soft}>{text.written}</span>
            ) : (
              <Button variant="default" aria-label={text.writeUpOf(one.fault)} onClick={() => writeUp(one)}>
                {text.writeUp}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <WithoutRecommendation view={view} />
    </section>
  );
}

/** The first answers of a point that is written up: what is known of it already. */
function writtenUp(view: RecordView, { point, fault, side, after }: FoundPoint, id: string): FieldChange[] {
  const path = `issues.${id}`;
  const source = view.answer(point.id)?.source ?? 'observed';
  return [
    given('issues', [...view.items('issues'), id]),
    {
      path: `${path}.what`,
      answer: { state: 'given', typed: sentence(view.text(noteId(point)) ?? capitalised(fault)), source },
    },
    given(`${path}.topic`, point.id),
    ...(side === undefined ? [] : [given(`${path}.side`, side)]),
    ...(after === undefined ? [given(`${path}.outcome`, 'solved')] : []),
  ];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Points with something recommended that is not yet among the case's recommendations. */
function WithoutRecommendation({ view }: { readonly view: RecordView }) {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const { caseId } = session.record;
  const count = useCaseViews(caseId, 'recommendation')?.length ?? 0;
  const open = view
    .items('issues')
    .map((id) => `issues.${id}`)
    .filter(
      (path) =>
        view.text(`${path}.action`) !== undefined && view.text(`${path}.recommendationId`) === undefined,
    );
  if (open.length === 0) return null;
  const recommend = async (path: string) => {
    setBusy(true);
    try {
      const what = view.text(`${path}.what`);
      const stage = stageOfPriority(view.text(`${path}.priority`));
      const made = await call('records.create', {
        caseId,
        kind: 'recommendation',
        parentId: null,
        initial: [
          ...ownAnswers(count + 1),
          given('action', view.text(`${path}.action`) ?? ''),
          ...(what === undefined ? [] : [given('limitRemoved', what.slice(0, 600))]),
          ...(stage === undefined ? [] : [given('stage', stage)]),
        ],
      });
      session.putAll([given(`${path}.recommendationId`, made.record.id)]);
      await refreshAll();
      announce(text.recommended);
    } catch (error) {
      showError(asAppError(error));
    }
    setBusy(false);
  };
  return (
    <>
      <h3>{text.actions}</h3>
      <ul className={styles.points}>
        {open.map((path) => {
          const what = view.text(`${path}.what`) ?? view.text(`${path}.action`) ?? '';
          return (
            <li key={path}>
              <span>{what}</span>
              <Button
                variant="default"
                disabled={busy}
                aria-label={text.recommendOf(what)}
                onClick={() => recommend(path)}
              >
                {text.recommend}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
