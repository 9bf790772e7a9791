import { IconCheck } from '@tabler/icons-react';
import { toggled } from '../../../shared/assessments/choose.ts';
import type {
  ChoiceField,
  ChoicesField,
  ItemChoiceField,
  Option,
} from '../../../shared/assessments/fields.ts';
import { isOffered } from '../../../shared/assessments/show-if.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import boxStyles from './boxes.module.css';
import choiceStyles from './choices.module.css';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { type ItemTitle, useItemsToChoose } from './item-titles.ts';
import { LongChoices } from './LongChoices.tsx';
import { moveOn } from './move-on.ts';
import { useAnswers, useList } from './session-context.tsx';
import { type FieldHandle, useField } from './use-field.ts';

/** Up to this many options are buttons; more make a list. */
const mostButtons = 5;
/** More options than this are found by typing. */
const mostTicks = 12;

/** One of several. Where the options are known by digits, a digit chooses and goes on to the next question. */
export function Choice({ field, path }: { readonly field: ChoiceField; readonly path: AnswerPath }) {
  const handle = useField(field, path);
  const chosen = typeof handle.typed === 'string' ? handle.typed : '';
  const ids = field.options.map((option) => option.id);
  const byDigit = ids.every((id) => /^\d$/.test(id));
  if (field.options.length > mostButtons)
    return (
      <FieldFrame field={field} handle={handle}>
        <select
          className={boxStyles.box}
          id={handle.ids.control}
          ref={handle.ref}
          value={chosen}
          onChange={(event) => handle.setTyped(event.currentTarget.value)}
          onBlur={handle.onBlur}
          aria-describedby={describedBy(field, handle)}
          aria-invalid={handle.problem !== undefined || undefined}
        >
          <option value="">{formText.choose}</option>
          {field.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </FieldFrame>
    );
  return (
    <FieldFrame field={field} handle={handle} many>
      <div
        className={choiceStyles.options}
        role="radiogroup"
        data-even={(byDigit && field.options.every(({ help }) => help === undefined)) || undefined}
        aria-labelledby={handle.ids.label}
        aria-describedby={describedBy(field, handle)}
        aria-invalid={handle.problem !== undefined || undefined}
        onKeyDown={(event) => {
          const { key, ctrlKey, metaKey, altKey } = event;
          if (ctrlKey || metaKey || altKey || !byDigit || !ids.includes(key)) return;
          event.preventDefault();
          handle.setTyped(key);
          moveOn(event.currentTarget);
        }}
      >
        {field.options.map((option, index) => (
          <OptionButton
            key={option.id}
            kind="radio"
            option={option}
            checked={option.id === chosen}
            handle={handle}
            first={index === 0}
            onChange={() => handle.setTyped(option.id)}
          />
        ))}
      </div>
    </FieldFrame>
  );
}

interface ChoicesProps {
  readonly field: ChoicesField;
  readonly path: AnswerPath;
}

/** Any number of several. */
export function Choices({ field, path }: ChoicesProps) {
  const conditional = field.options.some(({ showIf }) => showIf !== undefined);
  return conditional ? (
    <OfferedChoices field={field} path={path} />
  ) : (
    <AllChoices field={field} path={path} />
  );
}

/** Those options that other answers leave open; one that is chosen stays, so that it can be taken off. */
function OfferedChoices({ field, path }: ChoicesProps) {
  const answers = useAnswers();
  const chosen = useList(path);
  const options = field.options.filter(
    (option) => chosen.includes(option.id) || isOffered(option, path, answers),
  );
  return <AllChoices field={{ ...field, options }} path={path} />;
}

function AllChoices({ field, path }: ChoicesProps) {
  const handle = useField(field, path);
  const chosen = Array.isArray(handle.typed) ? handle.typed : [];
  const toggle = (id: string) => {
    const next = toggled(field, chosen, id);
    handle.setTyped(next.length > 0 ? next : undefined);
  };
  const shared = { field, chosen, handle, onToggle: toggle };
  if (field.options.length > mostTicks) return <LongChoices {...shared} />;
  return (
    <FieldFrame field={field} handle={handle} many>
      <fieldset
        className={choiceStyles.options}
        aria-labelledby={handle.ids.label}
        aria-describedby={describedBy(field, handle)}
      >
        {field.options.map((option, index) => (
          <OptionButton
            key={option.id}
            kind="checkbox"
            option={option}
            checked={chosen.includes(option.id)}
            handle={handle}
            first={index === 0}
            onChange={() => toggle(option.id)}
          />
        ))}
      </fieldset>
    </FieldFrame>
  );
}

interface OptionButtonProps {
  readonly kind: 'radio' | 'checkbox';
  readonly option: Option;
  readonly checked: boolean;
  readonly handle: FieldHandle;
  readonly first: boolean;
  readonly onChange: () => void;
}

function OptionButton({ kind, option, checked, handle, first, onChange }: OptionButtonProps) {
  const helpId = `${handle.ids.control}:${option.id}:help`;
  return (
    <label
      className={choiceStyles.option}
      data-checked={checked || undefined}
      data-with-help={option.help ? true : undefined}
    >
      <input
        type={kind}
        name={handle.ids.control}
        className={choiceStyles.optionInput}
        checked={checked}
        onChange={onChange}
        onBlur={handle.onBlur}
        ref={first ? handle.ref : undefined}
        id={first ? handle.ids.control : undefined}
        aria-labelledby={`${handle.ids.control}:${option.id}`}
        aria-describedby={option.help ? helpId : undefined}
      />
      <IconCheck className={choiceStyles.optionCheck} size={18} stroke={2.5} aria-hidden="true" />
      <span>
        <span id={`${handle.ids.control}:${option.id}`}>{option.label}</span>
        {option.help ? (
          <span id={helpId} className={choiceStyles.optionHelp}>
            {option.help}
          </span>
        ) : null}
      </span>
    </label>
  );
}

/** One of the items of a repeated group, e.g. a task. */
export function ItemChoice({ field, path }: { readonly field: ItemChoiceField; readonly path: AnswerPath }) {
  const handle = useField(field, path);
  const items = useItemsToChoose(field).filter((item) => !path.startsWith(`${field.group}.${item.id}.`));
  if (field.many) return <ManyItems field={field} handle={handle} items={items} />;
  return (
    <FieldFrame field={field} handle={handle}>
      <select
        className={boxStyles.box}
        id={handle.ids.control}
        ref={handle.ref}
        value={typeof handle.typed === 'string' ? handle.typed : ''}
        onChange={(event) => handle.setTyped(event.currentTarget.value)}
        onBlur={handle.onBlur}
        aria-describedby={describedBy(field, handle)}
        aria-invalid={handle.problem !== undefined || undefined}
      >
        <option value="">{formText.choose}</option>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.title}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Any number of the items of a repeated group. Items that were removed since stay out of sight and off the list. */
function ManyItems({
  field,
  handle,
  items,
}: {
  readonly field: ItemChoiceField;
  readonly handle: FieldHandle;
  readonly items: readonly ItemTitle[];
}) {
  const chosen = Array.isArray(handle.typed) ? handle.typed : [];
  const toggle = (id: string) => {
    const next = items
      .map((item) => item.id)
      .filter((other) => (other === id ? !chosen.includes(id) : chosen.includes(other)));
    handle.setTyped(next.length > 0 ? next : undefined);
  };
  return (
    <FieldFrame field={field} handle={handle} many>
      <fieldset
        className={choiceStyles.options}
        aria-labelledby={handle.ids.label}
        aria-describedby={describedBy(field, handle)}
      >
        {items.map((item, index) => (
          <OptionButton
            key={item.id}
            kind="checkbox"
            option={{ id: item.id, label: item.title }}
            checked={chosen.includes(item.id)}
            handle={handle}
            first={index === 0}
            onChange={() => toggle(item.id)}
          />
        ))}
      </fieldset>
    </FieldFrame>
  );
}
