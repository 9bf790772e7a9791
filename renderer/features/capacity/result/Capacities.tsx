import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { diaryMinutes } from '../../../../shared/reasoning/capacity/diary-minutes.ts';
import { draftCapacities } from '../../../../shared/reasoning/capacity/draft-capacities.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import { useCaseViews } from '../../../components/use-case-views.ts';
import styles from '../capacity.module.css';
import { newItem, useRecordView } from '../live/use-live-test.ts';
import { useJob } from '../use-job.ts';
import { useTestInstruments } from '../use-test-instruments.ts';
import { CapacityCard } from './CapacityCard.tsx';

const text = capacityTestsText.result;

/** One card for each line of capacity. Lines are drafted from the tests; what is recommended is the OT's. */
export function Capacities() {
  const session = useSession();
  const view = useRecordView();
  const job = useJob(view);
  const diaries = useCaseViews(session.record.caseId, 'energyDiary');
  const instruments = useTestInstruments();
  const drafts = useMemo(
    () =>
      // Until the diaries and instruments are read, what caps a line and what was done is not known.
      diaries === undefined || instruments === undefined
        ? []
        : draftCapacities(view, { analysis: job, diaryMinutes: diaryMinutes(diaries), instruments }),
    [view, job, diaries, instruments],
  );
  const lines = view.items('capacities');
  const open = lines.filter((id) => view.state(`capacities.${id}.limitKind`) === 'notAsked');
  const notTested = open.filter((id) => view.text(`capacities.${id}.evidence`) === 'notTested');
  const draft = () => {
    for (const { answers } of drafts)
      session.putAll(
        newItem(
          session,
          'capacities',
          // Lists that stand for nothing are left out.
          Object.fromEntries(
            Object.entries(answers).filter(([, value]) => !Array.isArray(value) || value.length > 0),
          ),
        ),
      );
    void session.autosave.flush();
  };
  return (
    <section className={styles.screenList} aria-labelledby="capacity-lines">
      <div className={styles.shortcut}>
        <h3 id="capacity-lines">{text.title}</h3>
        {drafts.length > 0 ? (
          <Button size="lg" onClick={draft}>
            {text.draft(drafts.length)}
          </Button>
        ) : null}
      </div>
      {diaries !== undefined && instruments !== undefined && lines.length === 0 && drafts.length === 0 ? (
        <p className={styles.soft}>{text.nothing}</p>
      ) : null}
      {lines.length > 0 ? (
        <p role="status">
          {open.length > notTested.length ? `${text.drafted} ` : ''}
          {text.open(open.length - notTested.length)}
        </p>
      ) : null}
      <ul className={styles.list}>
        {lines.map((id) => (
          <CapacityCard key={id} itemId={id} view={view} />
        ))}
      </ul>
    </section>
  );
}
