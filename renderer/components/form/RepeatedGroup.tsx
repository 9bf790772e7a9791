import { Button } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronRight,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Field, GroupField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import { announce } from '../../client/announce.ts';
import { showToast } from '../../client/toasts.ts';
import { focusAfter } from '../focus-after.ts';
import iconButtonStyles from '../icon-button.module.css';
import { ItemPhotos } from '../photos/ItemPhotos.tsx';
import styles from './form.module.css';
import { useFormView } from './form-view.ts';
import { insertWhereItWas } from './item-list.ts';
import { itemTitles } from './item-titles.ts';
import groupStyles from './repeated-group.module.css';
import { useAnswer, useList, useSession } from './session-context.tsx';

const words = formText.group;

interface Props {
  readonly field: GroupField;
  readonly path: AnswerPath;
  /** Draws the questions of one item; given from outside, since an item may hold groups again. */
  readonly Fields: ComponentType<{ readonly fields: readonly Field[]; readonly prefix: string }>;
}

/** Items with the same questions: added, folded, moved by buttons, removed with an undo. */
export function RepeatedGroup({ field, path, Fields }: Props) {
  const session = useSession();
  const view = useFormView();
  const ids = useList(path);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(ids.length === 1 ? ids : []));
  const helpId = `field:${path}:help`;

  const put = (next: readonly string[]) =>
    session.put(path, next.length > 0 ? { state: 'given', typed: [...next] } : null);
  const setFolded = (id: string, shown: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (shown) next.add(id);
      else next.delete(id);
      return next;
    });

  const add = () => {
    const id = newId();
    focusAfter(
      () => {
        put([...ids, id]);
        setFolded(id, true);
      },
      () =>
        document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] :is(input, textarea, select)`),
    );
  };
  const remove = (id: string, title: string) => {
    const before = ids;
    put(ids.filter((other) => other !== id));
    showToast({
      text: words.removed(title),
      undo: () => {
        const now = currentIds(session.answer(path)?.value);
        if (!now.includes(id)) put(insertWhereItWas(now, id, before));
      },
    });
  };
  const move = (id: string, by: -1 | 1, title: string) => {
    const from = ids.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= ids.length) return;
    const next = ids.filter((other) => other !== id);
    next.splice(to, 0, id);
    put(next);
    announce(words.moved(title, to + 1, ids.length));
  };

  return (
    <fieldset
      className={groupStyles.group}
      aria-label={field.label}
      data-path={path}
      onFocusCapture={(event) => {
        if (
          event.target instanceof HTMLElement &&
          event.target.closest('[data-path]') === event.currentTarget
        )
          view.setActive({ field, path });
      }}
    >
      <div className={groupStyles.groupHead}>
        <h3 className={styles.groupTitle}>{field.label}</h3>
        {field.help ? (
          <p id={helpId} className={styles.help}>
            {field.help}
          </p>
        ) : null}
      </div>
      {ids.length === 0 ? <p className={groupStyles.empty}>{words.empty(field.itemName)}</p> : null}
      <ol className={groupStyles.items}>
        {ids.map((id, index) => (
          <Item
            key={id}
            field={field}
            path={path}
            id={id}
            index={index}
            count={ids.length}
            Fields={Fields}
            open={open.has(id)}
            onFold={(shown) => setFolded(id, shown)}
            onMove={(by, title) => move(id, by, title)}
            onRemove={(title) => remove(id, title)}
          />
        ))}
      </ol>
      {ids.length < field.maxItems ? (
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={add}>
          {words.add(field.itemName)}
        </Button>
      ) : (
        <p className={styles.help}>{words.full(field.maxItems, field.itemName)}</p>
      )}
    </fieldset>
  );
}

interface ItemProps extends Props {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly onFold: (open: boolean) => void;
  readonly onMove: (by: -1 | 1, title: string) => void;
  readonly onRemove: (title: string) => void;
}

function Item({ field, path, Fields, id, index, count, open, onFold, onMove, onRemove }: ItemProps) {
  const session = useSession();
  const { item: Below } = useFormView().extras;
  // Followed for the item's name alone.
  useAnswer(`${path}.${id}.${field.titleField}`);
  useAnswer(`${path}.${id}.${field.besideTitle ?? field.titleField}`);
  const title = itemTitles(session.allAnswers(), path, field)[index]?.title ?? '';
  const bodyId = `item:${id}`;
  return (
    <li className={groupStyles.item} data-item={id}>
      <div className={groupStyles.itemHead}>
        <button
          type="button"
          className={groupStyles.itemFold}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onFold(!open)}
        >
          {open ? (
            <IconChevronDown size={18} aria-hidden="true" />
          ) : (
            <IconChevronRight size={18} aria-hidden="true" />
          )}
          <span dir="auto">{title}</span>
        </button>
        <div className={groupStyles.itemTools}>
          <button
            type="button"
            className={iconButtonStyles.iconButton}
            aria-label={words.up(title)}
            disabled={index === 0}
            onClick={() => onMove(-1, title)}
          >
            <IconArrowUp size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={iconButtonStyles.iconButton}
            aria-label={words.down(title)}
            disabled={index === count - 1}
            onClick={() => onMove(1, title)}
          >
            <IconArrowDown size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={iconButtonStyles.iconButton}
            aria-label={words.removeItem(title)}
            onClick={() => onRemove(title)}
          >
            <IconTrash size={18} aria-hidden="true" />
          </button>
        </div>
      </div>
      <div id={bodyId} className={groupStyles.itemBody} hidden={!open}>
        {open ? <Fields fields={field.fields} prefix={`${path}.${id}.`} /> : null}
        {open && field.photos ? <ItemPhotos itemId={id} itemName={field.itemName} title={title} /> : null}
        {open && field.photos && Below ? <Below itemId={id} /> : null}
      </div>
    </li>
  );
}

function currentIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
