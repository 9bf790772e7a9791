import { Button, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import {
  type ChecklistDefinition,
  type ChecklistScore,
  checklistFields,
  most,
} from '../../../../shared/checklists/definition.ts';
import { expressionProblems } from '../../../../shared/checklists/problems.ts';
import { checklistText } from '../../../../shared/text/checklists.ts';
import { errorSentence } from '../../../../shared/text/fields.ts';
import styles from '../checklists.module.css';
import { withScore } from './edit.ts';

const text = checklistText.editor;

interface Props {
  readonly definition: ChecklistDefinition;
  readonly onDefinition: (definition: ChecklistDefinition) => void;
}

/** The scores, each with its expression; what is wrong with one is said below it. */
export function ScoreRows({ definition, onDefinition }: Props) {
  const fields = checklistFields(definition);
  const change = (index: number, part: Partial<ChecklistScore>) =>
    onDefinition({
      ...definition,
      scores: definition.scores.map((score, at) => (at === index ? { ...score, ...part } : score)),
    });
  return (
    <section className={styles.part} aria-labelledby="scores">
      <h2 id="scores">{text.scores}</h2>
      <p className={styles.soft}>{text.scoresLead}</p>
      {definition.scores.map((score, index) => {
        const [wrong] = score.expression === '' ? [] : expressionProblems(score.expression, fields);
        return (
          <div key={score.id} className={styles.score}>
            <div className={styles.scoreHead}>
              <TextInput
                label={text.scoreName(index + 1)}
                value={score.label}
                maxLength={120}
                onChange={(event) => change(index, { label: event.currentTarget.value })}
              />
              <TextInput
                label={text.scoreUnit(index + 1)}
                value={score.unit}
                maxLength={20}
                onChange={(event) => change(index, { unit: event.currentTarget.value })}
              />
              <Button
                variant="subtle"
                color="gray"
                className={styles.icon}
                aria-label={text.removeScore(index + 1)}
                onClick={() =>
                  onDefinition({ ...definition, scores: definition.scores.filter((_, at) => at !== index) })
                }
              >
                <IconTrash size={20} aria-hidden />
              </Button>
            </div>
            <Textarea
              label={text.expression(index + 1)}
              description={text.expressionHelp}
              classNames={{ input: styles.code ?? '' }}
              autosize
              minRows={1}
              spellCheck={false}
              value={score.expression}
              maxLength={500}
              error={wrong && errorSentence(wrong)}
              onChange={(event) => change(index, { expression: event.currentTarget.value })}
            />
          </div>
        );
      })}
      {definition.scores.length > 0 && fields.length > 0 ? (
        <p className={styles.names}>
          {text.names}{' '}
          {fields.map(({ id }) => (
            <code key={id}>{id}</code>
          ))}
        </p>
      ) : null}
      <Button
        variant="default"
        className={styles.start}
        leftSection={<IconPlus size={20} aria-hidden />}
        disabled={definition.scores.length >= most.scores}
        onClick={() => onDefinition(withScore(definition))}
      >
        {text.addScore}
      </Button>
    </section>
  );
}
