import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type ChecklistField, optionsOf } from '../../../../shared/checklists/definition.ts';
import { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import { checklistText } from '../../../../shared/text/checklists.ts';
import { formText } from '../../../../shared/text/form.ts';
import styles from '../checklists.module.css';
import { asKind, nameOption } from './edit.ts';
import { NumberBox } from './NumberBox.tsx';
import { OptionRows } from './OptionRows.tsx';
import { Tick } from './Tick.tsx';

const text = checklistText.editor;
const kinds = ['yesNo', 'choice', 'choices', 'number', 'text', 'date'] as const;

interface Props {
  readonly field: ChecklistField;
  readonly place: number;
  readonly all: readonly ChecklistField[];
  readonly opened: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onField: (field: ChecklistField) => void;
  /** The words of the question have been typed. */
  readonly onNamed: () => void;
  /** One place up or down, over the edge of its part too. */
  readonly onMove: (by: -1 | 1) => void;
  readonly parts: readonly { readonly value: string; readonly label: string }[];
  /** The part that it is in. */
  readonly part: string;
  readonly onPart: (part: string) => void;
  readonly onRemove: () => void;
}

/** One question: folded to a line, or open with everything that it asks and says. */
export function FieldCard(props: Props) {
  const { field, place, opened, first, last, onOpen, onMove, onRemove } = props;
  const named = field.label.trim() === '' ? text.unnamed(place) : field.label;
  return (
    <li className={styles.field} data-field={field.id}>
      <div className={styles.fieldHead}>
        <button type="button" className={styles.fold} aria-expanded={opened} onClick={() => onOpen(!opened)}>
          <span className={styles.fieldTitle}>
            {place}. {named}
          </span>
          <span className={styles.soft}>
            {checklistText.kinds[field.kind]} · <code>{field.id}</code>
          </span>
        </button>
        <Button
          variant="subtle"
          color="gray"
          className={styles.icon}
          aria-label={formText.group.up(named)}
          data-up
          disabled={first}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={20} aria-hidden />
        </Button>
        <Button
          variant="subtle"
          color="gray"
          className={styles.icon}
          aria-label={formText.group.down(named)}
          data-down
          disabled={last}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={20} aria-hidden />
        </Button>
        <Button
          variant="subtle"
          color="gray"
          className={styles.icon}
          aria-label={formText.group.removeItem(named)}
          onClick={onRemove}
        >
          <IconTrash size={20} aria-hidden />
        </Button>
      </div>
      {opened ? <Opened {...props} /> : null}
    </li>
  );
}

function Opened({ field, all, parts, part, onField, onNamed, onPart }: Props) {
  const usedIn = (option: string) =>
    all.some(({ showIf }) => showIf?.field === field.id && showIf.is.includes(option));
  return (
    <div className={styles.fieldBody}>
      <div className={styles.pair}>
        <TextInput
          label={text.question}
          data-question
          value={field.label}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onField({ ...field, label: event.currentTarget.value })}
          onBlur={onNamed}
        />
        <NativeSelect
          label={text.kind}
          value={field.kind}
          data={kinds.map((value) => ({ value, label: checklistText.kinds[value] }))}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.currentTarget.value);
            if (kind) onField(asKind(field, kind));
          }}
        />
      </div>
      {field.kind === 'number' ? (
        <div className={styles.numbers}>
          <TextInput
            label={text.unit}
            value={field.unit}
            maxLength={20}
            onChange={(event) => onField({ ...field, unit: event.currentTarget.value })}
          />
          <NumberBox label={text.min} value={field.min} onValue={(min) => onField({ ...field, min })} />
          <NumberBox label={text.max} value={field.max} onValue={(max) => onField({ ...field, max })} />
          <NativeSelect
            label={text.decimals}
            value={String(field.decimals)}
            data={['0', '1', '2', '3']}
            onChange={(event) => onField({ ...field, decimals: Number(event.currentTarget.value) })}
          />
        </div>
      ) : null}
      {field.kind === 'text' ? (
        <NativeSelect
          label={text.lines}
          className={styles.short}
          value={String(field.lines)}
          data={['1', '2', '3', '4', '6', '8']}
          onChange={(event) => onField({ ...field, lines: Number(event.currentTarget.value) })}
        />
      ) : null}
      {'options' in field ? (
        <OptionRows
          options={field.options}
          fixed={field.kind === 'yesNo'}
          onOptions={(options) => onField({ ...field, options })}
          onNamed={(id) => onField(nameOption(field, id, usedIn(id)))}
        />
      ) : null}
      <Textarea
        label={text.help}
        autosize
        minRows={1}
        value={field.help}
        maxLength={500}
        onChange={(event) => onField({ ...field, help: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label={text.sensitivity}
          description={text.sensitivityHelp}
          value={field.sensitivity}
          data={Sensitivity.options.map((value) => ({ value, label: formText.sensitivity[value] }))}
          onChange={(event) =>
            onField({ ...field, sensitivity: Sensitivity.parse(event.currentTarget.value) })
          }
        />
        <Tick
          label={text.required}
          checked={field.required}
          onTick={(required) => onField({ ...field, required })}
        />
      </div>
      <Condition field={field} all={all} onField={onField} />
      {parts.length > 1 ? (
        <NativeSelect
          label={text.moveToPart}
          className={styles.short}
          data-part
          value={part}
          data={[...parts]}
          onChange={(event) => onPart(event.currentTarget.value)}
        />
      ) : null}
    </div>
  );
}

/** Of whom the question is asked: everybody, or those who gave certain answers to another. */
function Condition({ field, all, onField }: Pick<Props, 'field' | 'all' | 'onField'>) {
  const others = all.filter((one) => one.id !== field.id && optionsOf(one).length > 0);
  const { showIf } = field;
  const chosen = others.find(({ id }) => id === showIf?.field);
  return (
    <div className={styles.condition}>
      <NativeSelect
        label={text.askedOf}
        value={showIf?.field ?? ''}
        data={[
          { value: '', label: text.everybody },
          ...others.map(({ id, label }) => ({ value: id, label: text.dependsOn(label || id) })),
        ]}
        onChange={(event) => {
          const id = event.currentTarget.value;
          onField({ ...field, showIf: id === '' ? null : { field: id, is: [] } });
        }}
      />
      {showIf !== null && chosen !== undefined ? (
        <fieldset className={styles.conditionAnswers}>
          <legend>{text.whenItIs}</legend>
          {optionsOf(chosen).map(({ id, label }) => (
            <Tick
              key={id}
              label={label || id}
              checked={showIf.is.includes(id)}
              onTick={(checked) => {
                const is = checked ? [...showIf.is, id] : showIf.is.filter((one) => one !== id);
                onField({ ...field, showIf: { ...showIf, is } });
              }}
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
