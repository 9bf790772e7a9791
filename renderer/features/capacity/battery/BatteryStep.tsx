import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import {
  capacityBattery,
  customTest,
  minutesOfTests,
  minutesWithoutCap,
  safetyScreen,
} from '../../../../shared/assessments/capacity-battery.ts';
import { demandById } from '../../../../shared/assessments/catalogue.ts';
import {
  type Battery,
  batteryConditions,
  chooseBattery,
  demandsOfJob,
  type UntestedDemand,
} from '../../../../shared/reasoning/capacity/battery.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { hoursAndMinutes } from '../../../../shared/text/diary.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import { Note } from '../../../components/Note.tsx';
import styles from '../capacity.module.css';
import { newItem, useRecordView } from '../live/use-live-test.ts';
import { RestingNote } from '../RestingNote.tsx';
import { Sections } from '../Sections.tsx';
import { addTests } from '../tests/new-test.ts';
import { useJob } from '../use-job.ts';
import { OfferedTestRow } from './OfferedTestRow.tsx';

const text = capacityTestsText.battery;

/** The reason that is stored for each that the battery gives. */
const storedReasons = {
  declined: 'declined',
  screen: 'unsafeToday',
  resting: 'unsafeToday',
  postExertional: 'unsafeToday',
  notObservable: 'notObservable',
} as const;

/** The tests that the job asks for, each with its reason, and the demands that stay without one, with theirs. */
export function BatteryStep() {
  const session = useSession();
  const view = useRecordView();
  const job = useJob(view);
  const conditions = useMemo(() => batteryConditions(view), [view]);
  const battery = useMemo(
    () => (job === undefined ? undefined : chooseBattery(demandsOfJob(job), conditions)),
    [job, conditions],
  );
  const taken = new Set(view.items('tests').map((id) => view.text(`tests.${id}.testId`)));
  const listed = new Set(view.items('notTested').map((id) => view.text(`notTested.${id}.demandId`)));
  const open = battery?.offered.filter(
    ({ test, demandIds }) => !taken.has(test.id) && !demandIds.every((id) => listed.has(id)),
  );
  const untested = (battery?.untested ?? []).filter(({ demandId }) => !listed.has(demandId));
  const list = (demands: readonly { readonly demandId: string; readonly reason: string }[]) => {
    for (const { demandId, reason } of demands)
      session.putAll(newItem(session, 'notTested', { demandId, reason }));
    void session.autosave.flush();
  };
  return (
    <>
      {battery === undefined ? <Note tone="note">{text.noJob}</Note> : null}
      {conditions.undecided.length > 0 ? <Note tone="attend">{text.undecided}</Note> : null}
      <RestingNote />
      {battery === undefined ? null : (
        <section className={styles.screenList} aria-labelledby="offered-tests">
          <div className={styles.shortcut}>
            <h3 id="offered-tests">{text.offered}</h3>
            {open === undefined || open.length === 0 ? null : (
              <Button
                size="lg"
                onClick={() =>
                  addTests(
                    session,
                    open.map(({ test }) => test.id),
                  )
                }
              >
                {text.addAll(open.length)}
              </Button>
            )}
          </div>
          {open === undefined || open.length === 0 ? null : (
            <p className={styles.soft}>
              {text.minutes(hoursAndMinutes(minutesOfTests(open.map(({ test }) => test))), minutesWithoutCap)}
            </p>
          )}
          {battery.offered.length === 0 ? <p>{text.offeredNone}</p> : null}
          <ul className={styles.list}>
            {battery.offered.map((offer) => (
              <OfferedTestRow
                key={offer.test.id}
                offer={offer}
                taken={taken.has(offer.test.id)}
                skipped={offer.demandIds.every((id) => listed.has(id))}
                onTake={() => addTests(session, [offer.test.id])}
                onSkip={(reason) =>
                  list(
                    onlyTestedBy(battery, offer.test.id, taken)
                      .filter((demandId) => !listed.has(demandId))
                      .map((demandId) => ({ demandId, reason })),
                  )
                }
              />
            ))}
          </ul>
        </section>
      )}
      {battery === undefined ? null : (
        <section className={styles.screenList} aria-labelledby="untested-demands">
          <div className={styles.shortcut}>
            <h3 id="untested-demands">{text.untested}</h3>
            {untested.length === 0 ? null : (
              <Button
                variant="default"
                onClick={() =>
                  list(untested.map(({ demandId, reason }) => ({ demandId, reason: storedReasons[reason] })))
                }
              >
                {text.keepAll(untested.length)}
              </Button>
            )}
          </div>
          {untested.length === 0 ? <p className={styles.soft}>{text.untestedNone}</p> : null}
          <ul>
            {untested.map((demand) => (
              <li key={demand.demandId}>{untestedWords(demand)}</li>
            ))}
          </ul>
        </section>
      )}
      <OtherTests taken={taken} />
      <Sections step="battery" />
    </>
  );
}

/** Demands that this test alone would show, among those offered and those in the day. */
function onlyTestedBy(
  battery: Battery,
  testId: string,
  taken: ReadonlySet<string | undefined>,
): readonly string[] {
  const offer = battery.offered.find(({ test }) => test.id === testId);
  const others = new Set(
    battery.offered
      .filter(({ test }) => test.id !== testId && taken.has(test.id))
      .flatMap(({ demandIds }) => demandIds),
  );
  return (offer?.demandIds ?? []).filter((demandId) => !others.has(demandId));
}

const questions = new Map(safetyScreen.map(({ id, question }) => [id, question]));

function untestedWords({ demandId, criticality, reason, items }: UntestedDemand): string {
  const why = items.map((item) => questions.get(item) ?? item).join(', ');
  const label = demandById(demandId)?.label ?? demandId;
  return `${label} (${text.weight[criticality]}): ${text.reasons[reason]}${why === '' ? '' : text.screenItems(why.toLowerCase())}`;
}

/** Any other test, a job's own included. */
function OtherTests({ taken }: { readonly taken: ReadonlySet<string | undefined> }) {
  const session = useSession();
  const [shown, setShown] = useState(false);
  const own = [
    { id: customTest, words: text.custom },
    { id: 'cog_sample', words: text.cognitive },
  ];
  return (
    <section className={styles.screenList} aria-labelledby="other-tests">
      <div className={styles.shortcut}>
        <h3 id="other-tests">{text.more}</h3>
        {own.map(({ id, words }) => (
          <Button
            key={id}
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            onClick={() => addTests(session, [id])}
          >
            {words}
          </Button>
        ))}
        <Button variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {text.more}
        </Button>
      </div>
      {shown ? (
        <div className={styles.shortcut}>
          {capacityBattery
            .filter(({ id }) => id !== customTest && !taken.has(id))
            .map(({ id, name }) => (
              <Button key={id} variant="default" onClick={() => addTests(session, [id])}>
                {name}
              </Button>
            ))}
        </div>
      ) : null}
    </section>
  );
}
