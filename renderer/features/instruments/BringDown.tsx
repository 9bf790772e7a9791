import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import { bringDown, type Improvement } from '../../../shared/assessments/instruments/bring-down.ts';
import type { ScoredReading } from '../../../shared/assessments/instruments/form.ts';
import { scoredIn } from '../../../shared/assessments/instruments/score-readings.ts';
import { changesGroup } from '../../../shared/assessments/instruments/tried-changes.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import { leversText as text } from '../../../shared/text/instruments/levers.ts';
import { measureWords } from '../../../shared/text/instruments/results.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { useList, useSession } from '../../components/form/session-context.tsx';
import { showDate } from '../../components/format.ts';
import styles from '../../components/results/result.module.css';
import type { Results } from './use-results.ts';

/** What would bring each result down, part by part, and the way to try one out. */
export function BringDown({ results }: { readonly results: Results }) {
  const { form, view, heldBack, readings } = results;
  const scored = useMemo(() => scoredIn(readings), [readings]);
  const lists = useMemo(
    () =>
      form.levers === undefined || heldBack !== null
        ? []
        : scored
            // Readings that only feed another one, such as an estimated distance, are not brought down by themselves.
            .filter(({ instrument }) => instrument.comparables[0]?.better === 'lower')
            .map((reading) => ({ reading, found: bringDown(form, view, reading.id) })),
    [form, view, heldBack, scored],
  );
  const date = view.text('date');
  return lists.map(({ reading, found }) => (
    <section key={reading.id} className={styles.comparison} data-bring-down={reading.id}>
      <h3>{reading.title === null ? text.panel : text.panelOf(reading.title)}</h3>
      <Found reading={reading} found={found} />
      <p className={styles.soft}>
        {text.source(
          reading.instrument.certificate.sources[0] ?? reading.instrument.certificate.title,
          date === undefined ? null : showDate(date),
        )}
      </p>
    </section>
  ));
}

function Found({
  reading,
  found,
}: {
  readonly reading: ScoredReading;
  readonly found: readonly Improvement[];
}) {
  if (found.length === 0) return <p>{text.nothingLowers}</p>;
  return (
    <>
      <p className={styles.soft}>{(found[0]?.parts.length ?? 1) > 1 ? text.leadPairs : text.lead}</p>
      <ol className={styles.improvements}>
        {found.map((one) => (
          <li key={one.title}>
            <p className={styles.improvementHead}>
              <strong>{one.title}</strong>
              <span className={styles.fall}>
                {text.beforeAfter(
                  measureWords(reading.explanation.headline),
                  measureWords(one.after.explanation.headline),
                )}
              </span>
            </p>
            {one.changes.map((change) => (
              <p key={change} className={styles.soft}>
                {change}
              </p>
            ))}
            <TryOut improvement={one} />
          </li>
        ))}
      </ol>
    </>
  );
}

const mostChanges = 12;

/** Makes a change of it, which can then be altered and scored again. */
function TryOut({ improvement }: { readonly improvement: Improvement }) {
  const session = useSession();
  const { goTo } = useFormView();
  const items = useList(changesGroup);
  const list = topFields(session.declaration).find(({ id }) => id === changesGroup);
  const asked = new Set(list?.kind === 'group' ? list.fields.map(({ id }) => id) : []);
  const paths = Object.keys(improvement.changed).map((path) => path.split('.'));
  const task = paths[0]?.length === 3 ? paths[0][1] : undefined;
  if (items.length >= mostChanges || !paths.every((path) => asked.has(path.at(-1) ?? ''))) return null;
  const tryOut = () => {
    const place = `${changesGroup}.${newId()}`;
    const given = (id: string, typed: string | readonly string[] | number | boolean) => ({
      path: `${place}.${id}`,
      answer: { state: 'given' as const, typed: typeof typed === 'object' ? [...typed] : typed },
    });
    session.putAll([
      {
        path: changesGroup,
        answer: { state: 'given', typed: [...items, place.slice(changesGroup.length + 1)] },
      },
      given('what', improvement.advice),
      given('status', 'idea'),
      ...(task === undefined ? [] : [given('task', task)]),
      given('parts', improvement.parts),
      ...Object.entries(improvement.changed).map(([path, value]) =>
        given(path.split('.').at(-1) ?? path, value),
      ),
    ]);
    goTo(`${place}.what`);
  };
  return (
    <Button variant="default" onClick={tryOut} aria-label={text.tryOutOf(improvement.title)}>
      {text.tryOut}
    </Button>
  );
}
