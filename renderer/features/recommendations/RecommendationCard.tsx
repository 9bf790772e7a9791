import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { adjustmentFlagNames } from '../../../shared/text/adjustments.ts';
import { recommendationsText as text } from '../../../shared/text/recommendations.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { AskedAt } from '../../components/AskedAt.tsx';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import type { ItemTitle } from '../../components/form/item-titles.ts';
import { changeRecord } from '../../components/form/use-record-session.ts';
import iconButtonStyles from '../../components/icon-button.module.css';
import { LinkButton } from '../../components/LinkButton.tsx';
import { given } from '../../components/new-recommendation.ts';
import styles from './recommendations.module.css';

interface Props {
  readonly view: RecordView;
  /** What documents call it; undefined until it is known. */
  readonly number: string | undefined;
  readonly place: number;
  readonly of: number;
  readonly tasks: readonly ItemTitle[];
  readonly open: boolean;
  /** A link led here: the card comes into view with the focus. */
  readonly arrived: boolean;
  readonly caseId: Id;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** All that a reader sees; its place in the list is set by the buttons of the card. */
const editedSections = ['change', 'effect', 'doing', 'answer'];

/** One recommendation: folded to what matters, opened to the whole form. */
export function RecommendationCard(props: Props) {
  const { view, number, place, of, open, arrived, caseId } = props;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!arrived) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'start' });
  }, [arrived]);
  const action = view.text('action') ?? text.unnamed;
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={styles.card}
      aria-label={number === undefined ? action : text.numbered(number, action)}
    >
      <div className={styles.cardHead}>
        <span className={styles.number}>{number}</span>
        <div className={styles.cardWords}>
          <p className={styles.action}>{action}</p>
          <Facts view={view} tasks={props.tasks} />
        </div>
        <div className={styles.cardTools}>
          <button
            type="button"
            className={iconButtonStyles.iconButton}
            aria-label={text.up(action)}
            disabled={place === 1}
            onClick={() => props.onMove(-1)}
          >
            <IconArrowUp size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={iconButtonStyles.iconButton}
            aria-label={text.down(action)}
            disabled={place === of}
            onClick={() => props.onMove(1)}
          >
            <IconArrowDown size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={iconButtonStyles.iconButton}
            aria-label={text.remove(action)}
            onClick={props.onRemove}
          >
            <IconTrash size={18} aria-hidden="true" />
          </button>
        </div>
      </div>
      {open ? null : <StageButtons view={view} action={action} />}
      <div className={styles.cardButtons}>
        <Button
          variant="default"
          aria-expanded={open}
          aria-label={open ? text.foldNamed(action) : text.editNamed(action)}
          onClick={() => props.onOpen(!open)}
        >
          {open ? text.fold : text.edit}
        </Button>
        {view.list('demandIds').length + view.items('effects').length > 0 ? (
          <LinkButton
            variant="subtle"
            to="/cases/$caseId/job-match"
            params={{ caseId }}
            search={{ change: view.recordId }}
            aria-label={text.inMatchNamed(action)}
          >
            {text.inMatch}
          </LinkButton>
        ) : null}
      </div>
      {open ? (
        <>
          <AskedAt caseId={caseId} recordId={view.recordId} namedAt="recommendationId" />
          <FormRunner recordId={view.recordId} layout="plain" sectionIds={editedSections} />
        </>
      ) : null}
    </article>
  );
}

function Facts({ view, tasks }: { readonly view: RecordView; readonly tasks: readonly ItemTitle[] }) {
  const taskId = view.text('taskId');
  const task = taskId === wholeJob ? text.wholeJob : tasks.find(({ id }) => id === taskId)?.title;
  const flags = view
    .list('flags')
    .filter((flag): flag is keyof typeof adjustmentFlagNames => flag in adjustmentFlagNames);
  const status =
    view.text('status') === 'declined'
      ? text.declined
      : view.text('feasibility') === 'no'
        ? text.notFeasible
        : undefined;
  if (task === undefined && flags.length === 0 && status === undefined) return null;
  return (
    <ul className={styles.tags}>
      {status ? <li className={styles.flag}>{status}</li> : null}
      {task ? <li>{text.servesTask(task)}</li> : null}
      {flags.map((flag) => (
        <li key={flag} className={styles.flag}>
          <span aria-hidden="true">▲ </span>
          {adjustmentFlagNames[flag]}
        </li>
      ))}
    </ul>
  );
}

const stages = ['now', 'beforeReturn', 'later'] as const;

function StageButtons({ view, action }: { readonly view: RecordView; readonly action: string }) {
  const current = view.text('stage');
  const choose = async (stage: string) => {
    try {
      await changeRecord(view.recordId, [given('stage', stage)]);
      await refreshAll();
    } catch (error) {
      showError(asAppError(error));
    }
  };
  return (
    <fieldset className={styles.stages} aria-label={text.stageOf(action)}>
      <span className={styles.soft}>{text.stage}</span>
      {stages.map((stage) => (
        <button
          key={stage}
          type="button"
          className={styles.stage}
          aria-pressed={stage === current}
          onClick={() => void choose(stage)}
        >
          {text.stages[stage]}
        </button>
      ))}
    </fieldset>
  );
}
