import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { ChecklistFinding, type ChecklistOption, most } from '../../../../shared/checklists/definition.ts';
import { checklistText } from '../../../../shared/text/checklists.ts';
import styles from '../checklists.module.css';
import { newOption } from './edit.ts';
import { NumberBox } from './NumberBox.tsx';

const text = checklistText.editor;

interface Props {
  readonly options: readonly ChecklistOption[];
  /** Yes and no stay as they are; only what they count and mean can be changed. */
  readonly fixed: boolean;
  readonly onOptions: (options: ChecklistOption[]) => void;
  /** The words of an answer have been typed. */
  readonly onNamed: (id: string) => void;
}

/** The answers to choose from, each with what it counts and whether it is a finding. */
export function OptionRows({ options, fixed, onOptions, onNamed }: Props) {
  const change = (index: number, part: Partial<ChecklistOption>) =>
    onOptions(options.map((option, at) => (at === index ? { ...option, ...part } : option)));
  return (
    <fieldset className={styles.options}>
      <legend>{text.answers}</legend>
      {options.map((option, index) => (
        // The name of a new answer changes once its words are typed; its place does not.
        <div key={index} className={styles.option}>
          <TextInput
            label={text.answer(index + 1)}
            value={option.label}
            maxLength={120}
            disabled={fixed}
            autoComplete="off"
            onChange={(event) => change(index, { label: event.currentTarget.value })}
            onBlur={() => onNamed(option.id)}
          />
          <NumberBox
            label={text.points(index + 1)}
            className={styles.points}
            value={option.points}
            onValue={(points) => change(index, { points })}
          />
          <NativeSelect
            label={text.findingOf(index + 1)}
            value={option.finding ?? 'none'}
            data={(['none', ...ChecklistFinding.options] as const).map((value) => ({
              value,
              label: checklistText.findings[value],
            }))}
            onChange={(event) =>
              change(index, { finding: ChecklistFinding.safeParse(event.currentTarget.value).data ?? null })
            }
          />
          {fixed ? null : (
            <Button
              variant="subtle"
              color="gray"
              className={styles.icon}
              aria-label={text.removeAnswer(index + 1)}
              disabled={options.length <= 2}
              onClick={() => onOptions(options.filter((_, at) => at !== index))}
            >
              <IconTrash size={20} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      {fixed ? null : (
        <Button
          variant="default"
          className={styles.start}
          leftSection={<IconPlus size={20} aria-hidden />}
          disabled={options.length >= most.options}
          onClick={() => onOptions([...options, newOption(options)])}
        >
          {text.addAnswer}
        </Button>
      )}
    </fieldset>
  );
}
