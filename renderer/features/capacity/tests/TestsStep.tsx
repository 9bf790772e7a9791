import { Button } from '@mantine/core';
import { IconChevronRight, IconHandStop } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { RecordView } from '../../../../shared/assessments/view.ts';
import { TestFamily } from '../../../../shared/domain/capacity.ts';
import { instantAt, isRunning } from '../../../../shared/domain/timer.ts';
import { batteryConditions } from '../../../../shared/reasoning/capacity/battery.ts';
import { heldFamilies } from '../../../../shared/reasoning/capacity/resting.ts';
import { restrictionsOn, restrictionWords } from '../../../../shared/reasoning/capacity/restrictions.ts';
import { type CapacityTest, readTests } from '../../../../shared/reasoning/capacity/tests.ts';
import { capacityTestsText, standingRestrictionText } from '../../../../shared/text/capacity-screen.ts';
import { ratingText } from '../../../../shared/text/ratings.ts';
import { announce } from '../../../client/announce.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import { Note } from '../../../components/Note.tsx';
import PinOffer from '../../../components/PinOffer.tsx';
import styles from '../capacity.module.css';
import { testName } from '../live/read-live-test.ts';
import { SymptomRow } from '../live/SymptomRow.tsx';
import { newItem, type Tapped, useRecordView } from '../live/use-live-test.ts';
import { RestingNote } from '../RestingNote.tsx';
import { RestrictionNote } from '../RestrictionNote.tsx';
import { Sections } from '../Sections.tsx';
import { useRestrictions } from '../use-restrictions.ts';
import { addTests } from './new-test.ts';

const text = capacityTestsText.tests;

/** The tests of the day in their order, each one tap from its own screen; symptoms and breaks between them. */
export function TestsStep() {
  const session = useSession();
  const view = useRecordView();
  const tests = readTests(view);
  const addTo = (group: string, fields: Tapped) => {
    session.putAll(newItem(session, group, fields));
    void session.autosave.flush();
  };
  const pause = (taken: 'yes' | 'no') => {
    addTo('breaks', { at: instantAt(Date.now()), offered: 'yes', taken });
    announce(text.breakStored);
  };
  const overDays = new Set(tests.filter((test) => endedTheDay(view, test)).map(({ day }) => day));
  const open = tests.filter(({ endReason, day }) => endReason === undefined && !overDays.has(day));
  const held = heldFamilies(view);
  const next = open.find(({ test }) => !held.includes(test.family));
  const days = [...new Set(tests.map(({ day }) => day))].sort();
  const restrictions = useRestrictions(session.record.caseId, session.record.id) ?? [];
  const twoDays = view.text('protocol') === 'twoDay';
  return (
    <>
      <RestingNote />
      <BeforeTests view={view} />
      <RestrictionNote restrictions={restrictions.filter(({ demandId }) => demandId === undefined)} />
      {tests.length === 0 ? <p>{text.none}</p> : null}
      {overDays.size > 0 ? <Note tone="attend">{text.helpCalled}</Note> : null}
      {open.length === 0 ? null : <PinOffer recordId={session.record.id} />}
      {next === undefined ? null : (
        <TestLink test={next} className={styles.nextTest}>
          {text.next(nameWithSide(view, next))}
          <IconChevronRight size={22} aria-hidden="true" />
        </TestLink>
      )}
      {days.map((day) => (
        <section key={day} className={styles.screenList} aria-label={text.day(day)}>
          {days.length > 1 || twoDays ? <h3>{text.day(day)}</h3> : null}
          <ol className={styles.list}>
            {tests
              .filter((test) => test.day === day)
              .map((test) => (
                <li key={test.itemId} className={styles.row} data-test={test.test.id}>
                  <TestLink test={test} className={styles.link}>
                    {nameWithSide(view, test)}
                  </TestLink>
                  <span className={styles.soft}>{stateOf(view, test, session.declaration)}</span>
                  {restrictionsOn(restrictions, test.demandIds).map((line) => (
                    <span key={line.path + line.recordId} className={styles.restriction}>
                      <IconHandStop size={20} aria-hidden="true" />
                      {standingRestrictionText.atTest(restrictionWords(line))}
                    </span>
                  ))}
                </li>
              ))}
          </ol>
        </section>
      ))}
      {twoDays && tests.length > 0 && !days.includes(2) ? (
        <Button
          variant="default"
          onClick={() => addTests(session, [...new Set(tests.map(({ test }) => test.id))], '2')}
        >
          {text.secondDay}
        </Button>
      ) : null}
      <SymptomRow addTo={addTo} />
      <section className={styles.shortcut} aria-label={text.breaks}>
        <Button variant="default" onClick={() => pause('yes')}>
          {text.breakTaken}
        </Button>
        <Button variant="default" onClick={() => pause('no')}>
          {text.breakNotTaken}
        </Button>
      </section>
      <Sections step="tests" />
    </>
  );
}

interface LinkProps {
  readonly test: CapacityTest;
  readonly className: string | undefined;
  readonly children: React.ReactNode;
}

function TestLink({ test, className, children }: LinkProps) {
  const { record } = useSession();
  return (
    <Link
      to="/cases/$caseId/capacity/$recordId/test/$itemId"
      params={{ caseId: record.caseId, recordId: record.id, itemId: test.itemId }}
      className={className ?? ''}
    >
      {children}
    </Link>
  );
}

/** Help was called when it was interrupted: no further test of its day is offered. */
function endedTheDay(view: RecordView, { path, endReason }: CapacityTest): boolean {
  return endReason !== undefined && view.text(`${path}.stopOutcome`) === 'helpCalled';
}

function nameWithSide(view: RecordView, test: CapacityTest): string {
  const name = testName(view, test);
  return test.side === undefined ? name : `${name}, ${ratingText.side[test.side].toLowerCase()}`;
}

function stateOf(
  view: RecordView,
  test: CapacityTest,
  declaration: Parameters<typeof resolveField>[0],
): string {
  if (test.hardStops.length > 0 && view.text(`${test.path}.stopAcknowledged`) !== 'yes')
    return text.interrupted;
  if (test.endReason !== undefined) {
    const field = resolveField(declaration, `${test.path}.endReason`);
    const reason =
      field?.kind === 'choice' ? field.options.find(({ id }) => id === test.endReason) : undefined;
    return text.ended((reason?.label ?? test.endReason).toLowerCase());
  }
  if (isRunning(test.timer)) return text.running;
  return test.steps.length > 0 || test.timer.length > 0 ? text.underWay : text.notStarted;
}

/** What protects the person and is still open. It says so and holds nothing back. */
function BeforeTests({ view }: { readonly view: RecordView }) {
  const { undecided } = batteryConditions(view);
  const open = [
    ...(undecided.length > 0 ? [text.holdScreen(undecided.length)] : []),
    ...(TestFamily.options.some((family) => view.text(`consent_${family}`) === 'agreed')
      ? []
      : [text.holdConsent]),
    ...(view.items('restingReadings').length === 0 ? [text.holdResting] : []),
    ...(view.text('limitsSignedBy') === undefined ? [text.holdLimits] : []),
  ];
  if (open.length === 0) return null;
  return (
    <Note tone="attend" title={text.hold}>
      <ul className={styles.plain}>
        {open.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Note>
  );
}
