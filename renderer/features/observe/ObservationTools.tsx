import { Button } from '@mantine/core';
import { IconChartBar, IconClock, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { demandById } from '../../../shared/assessments/catalogue.ts';
import type { GroupField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { observationText as words } from '../../../shared/text/observation.ts';
import { showToast } from '../../client/toasts.ts';
import { FieldControl } from '../../components/form/FieldList.tsx';
import { useItemTitles } from '../../components/form/item-titles.ts';
import { useAnswers, useList, useSession } from '../../components/form/session-context.tsx';
import iconButtonStyles from '../../components/icon-button.module.css';
import { Counter } from './Counter.tsx';
import { given, newObservation, type Tool, textAt, tools } from './observation.ts';
import styles from './observe.module.css';
import { Sampler } from './Sampler.tsx';
import { Stopwatch } from './Stopwatch.tsx';

const icons = { stopwatch: IconClock, counter: IconPlus, sampler: IconChartBar };

interface Props {
  readonly field: GroupField;
  readonly path: AnswerPath;
}

/** Stopwatch, counter and sampler for watching someone work: large buttons for one thumb, and every tap saved at once. */
export default function ObservationTools({ field, path }: Props) {
  const session = useSession();
  const ids = useList(path);
  const [settingUp, setSettingUp] = useState<string | null>(null);
  const add = (tool: Tool) => {
    const id = newId();
    const last = ids.at(-1);
    const task = last === undefined ? undefined : textAt(session.allAnswers(), `${path}.${last}.taskId`);
    session.putAll([
      given(path, [...ids, id]),
      ...newObservation(`${path}.${id}`, tool),
      ...(task === undefined ? [] : [given(`${path}.${id}.taskId`, task)]),
    ]);
    setSettingUp(id);
    // Drawn with the next frame; then the whole of it is brought into view.
    requestAnimationFrame(() =>
      document.querySelector(`[data-observation="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'start' }),
    );
  };
  return (
    <div className={styles.tools} data-path={path}>
      <section className={styles.add} aria-label={words.add.label} data-small={ids.length > 0 || undefined}>
        {tools.map((tool) => {
          const Icon = icons[tool];
          return (
            <button
              key={tool}
              type="button"
              className={styles.big}
              disabled={ids.length >= field.maxItems}
              onClick={() => add(tool)}
            >
              <Icon size={28} aria-hidden="true" />
              {words.add[tool]}
            </button>
          );
        })}
      </section>
      {ids.length === 0 ? <p className={styles.soft}>{words.none}</p> : null}
      {ids.toReversed().map((id) => (
        <Observation
          key={id}
          field={field}
          list={path}
          id={id}
          settingUp={settingUp === id}
          onSetUp={(open) => setSettingUp(open ? id : null)}
        />
      ))}
    </div>
  );
}

function Observation(props: {
  readonly field: GroupField;
  readonly list: AnswerPath;
  readonly id: string;
  readonly settingUp: boolean;
  readonly onSetUp: (open: boolean) => void;
}) {
  const { field, list, id, settingUp, onSetUp } = props;
  const path = `${list}.${id}`;
  const session = useSession();
  const answers = useAnswers();
  const titles = useItemTitles('tasks');
  const tool = tools.find((one) => one === textAt(answers, `${path}.tool`)) ?? 'stopwatch';
  const taskId = textAt(answers, `${path}.taskId`);
  const task = titles.find((one) => one.id === taskId)?.title ?? words.wholeJob;
  const demand = demandById(textAt(answers, `${path}.demandId`) ?? '')?.label;
  const title = words.title(words.add[tool], demand, task);
  const remove = () => {
    const before = list in answers ? answers[list]?.value : undefined;
    const ids = Array.isArray(before) ? before : [];
    const rest = ids.filter((other) => other !== id);
    session.put(list, rest.length === 0 ? null : { state: 'given', typed: rest });
    showToast({
      text: words.removed,
      undo: () => session.put(list, { state: 'given', typed: [...ids] }),
    });
  };
  const asked = field.fields.filter(({ id: part }) =>
    (tool === 'sampler' ? ['taskId', 'interval', 'watched'] : ['taskId', 'demandId']).includes(part),
  );
  return (
    <section className={styles.observation} aria-label={title} data-observation={id}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <Button variant="default" aria-expanded={settingUp} onClick={() => onSetUp(!settingUp)}>
          {settingUp ? words.done : words.setUp}
        </Button>
        <button
          type="button"
          className={iconButtonStyles.iconButton}
          aria-label={words.remove}
          onClick={remove}
        >
          <IconTrash size={20} aria-hidden="true" />
        </button>
      </div>
      {/* What starts it comes first: it is used with one thumb, and set up once. */}
      {tool === 'stopwatch' ? <Stopwatch path={path} task={task} taskId={taskId} /> : null}
      {tool === 'counter' ? <Counter path={path} task={task} taskId={taskId} /> : null}
      {tool === 'sampler' ? <Sampler path={path} task={task} taskId={taskId} /> : null}
      {settingUp ? (
        <div className={styles.setUp}>
          {asked.map((one) => (
            <FieldControl key={one.id} field={one} path={`${path}.${one.id}`} />
          ))}
        </div>
      ) : null}
    </section>
  );
}
