import { Button } from '@mantine/core';
import { writtenDate } from '../../../shared/domain/calendar.ts';
import { dueCalls } from '../../../shared/reasoning/capacity/calls.ts';
import { capacityTestsText } from '../../../shared/text/capacity-screen.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { today } from '../../components/format.ts';
import styles from './capacity.module.css';
import { clockTime, newItem, useRecordView } from './live/use-live-test.ts';
import { Sections } from './Sections.tsx';

const text = capacityTestsText.result;

/** The calls that an evaluation needs afterwards, each with the days on which it is in time. */
export function ResponseStep() {
  const session = useSession();
  const view = useRecordView();
  const { goTo } = useFormView();
  const calls = dueCalls(view, today());
  const begin = (due: string) => {
    const changes = newItem(session, 'calls', {
      due,
      on: today(),
      at: clockTime(),
      by: view.text('evaluator') ?? null,
    });
    session.putAll(changes);
    void session.autosave.flush();
    const first = changes.find(({ path }) => path.endsWith('.due'));
    if (first !== undefined) goTo(first.path);
  };
  const begun = (due: string) => view.items('calls').some((id) => view.text(`calls.${id}.due`) === due);
  return (
    <>
      <section className={styles.screenList} aria-labelledby="due-calls">
        <h3 id="due-calls">{text.calls}</h3>
        {calls.length === 0 ? <p className={styles.soft}>{text.noCalls}</p> : null}
        <ul className={styles.list}>
          {calls.map(({ due, from, to, state }) => (
            <li key={due} className={styles.row}>
              <span>
                {text.call(text.callNames[due], writtenDate(from), writtenDate(to))}
                {': '}
                <strong className={state === 'overdue' ? styles.attend : undefined}>
                  {text.callStates[state]}
                </strong>
              </span>
              {begun(due) || state === 'later' ? null : (
                <Button variant="default" onClick={() => begin(due)}>
                  {text.callRecord(text.callNames[due])}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Sections step="response" />
    </>
  );
}
