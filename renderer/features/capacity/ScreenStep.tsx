import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { safetyScreen } from '../../../shared/assessments/capacity-battery.ts';
import type { Field } from '../../../shared/assessments/fields.ts';
import { ScreenGroup } from '../../../shared/domain/capacity.ts';
import { capacityText } from '../../../shared/text/capacity.ts';
import { capacityScreenText } from '../../../shared/text/capacity-screen.ts';
import { FieldList } from '../../components/form/FieldList.tsx';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './capacity.module.css';

const text = capacityScreenText.screen;

/** The safety screen, list by list. One tap after a list answers the rest of it; every answer is stored on its own. */
export function ScreenStep() {
  const { declaration } = useSession();
  const answers = useAnswers();
  const fields = useMemo(
    () => declaration.sections.find(({ id }) => id === 'screen')?.fields ?? [],
    [declaration],
  );
  const undecided = safetyScreen.filter(({ id, concernWhen }) => {
    const said = answers[`screen_${id}`]?.value;
    return (said === concernWhen || said === 'notKnown') && !answers[`decision_${id}`];
  });
  return (
    <>
      {undecided.length > 0 ? <Note tone="attend">{text.decisionsOpen(undecided.length)}</Note> : null}
      {ScreenGroup.options.map((group) => (
        <ScreenList key={group} group={group} fields={fields} />
      ))}
    </>
  );
}

function ScreenList({ group, fields }: { readonly group: ScreenGroup; readonly fields: readonly Field[] }) {
  const session = useSession();
  const answers = useAnswers();
  const items = safetyScreen.filter((item) => item.group === group);
  const own = useMemo(() => fieldsOf(group, fields), [group, fields]);
  const open = items.filter(({ id }) => !answers[`screen_${id}`]);
  const [first] = items;
  const answerRest = () => {
    session.putAll(
      open.map(({ id, concernWhen }) => ({
        path: `screen_${id}`,
        answer: { state: 'given', typed: concernWhen === 'yes' ? 'no' : 'yes' },
      })),
    );
    void session.autosave.flush();
  };
  return (
    <section className={styles.screenList} aria-labelledby={`screen:${group}`}>
      <div className={styles.shortcut}>
        <h3 id={`screen:${group}`}>{capacityText.screenGroup[group]}</h3>
        <p role="status">{text.open(open.length)}</p>
      </div>
      <FieldList fields={own} prefix="" />
      {open.length > 0 && first ? (
        <div className={styles.shortcut}>
          <Button
            variant="default"
            leftSection={<IconCheck size={20} aria-hidden="true" />}
            onClick={answerRest}
          >
            {text.allOthers[first.concernWhen]}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** The questions of one list with the decision and reason that belong to each. */
function fieldsOf(group: ScreenGroup, fields: readonly Field[]): readonly Field[] {
  const ids = new Set(safetyScreen.filter((item) => item.group === group).map(({ id }) => id));
  return fields.filter(({ kind, id }) => kind !== 'guidance' && ids.has(id.slice(id.indexOf('_') + 1)));
}
