import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { UnexplainedChange } from '../../../shared/documents/change-reason.ts';
import { questionAt } from '../../../shared/documents/ground.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { changeReasonsText as text } from '../../../shared/text/change-reasons.ts';
import { documentNames } from '../../../shared/text/document-names.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { showDay } from '../format.ts';
import { LinkButton } from '../LinkButton.tsx';
import { Note } from '../Note.tsx';
import { recordPlace } from '../record-place.ts';
import styles from './reasons.module.css';

const mostWords = 500;

interface Props {
  readonly caseId: Id;
  /** At least one. */
  readonly changes: readonly UnexplainedChange[];
  /** Each with the way to its answer, where the form stands apart from the record. */
  readonly withWay?: boolean;
  readonly onGiven?: () => void;
}

/** Asks why answers were changed on which signed documents rest. Nothing waits for it, and it never takes the focus by itself. */
export function ReasonForm({ caseId, changes, withWay = false, onGiven }: Props) {
  const give = useWrite('changeReasons.give');
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [tried, setTried] = useState(false);
  const chosen = changes.filter(({ upTo }) => !left.has(upTo));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || chosen.length === 0) return;
    const covered = chosen.map(({ recordId, path, upTo }) => ({ recordId, path, upTo }));
    give.mutate(
      { caseId, changes: covered, reason },
      {
        onSuccess: () => {
          setReason('');
          setTried(false);
          onGiven?.();
        },
      },
    );
  };
  return (
    <Note tone="attend" title={text.lead(changes.length, documentsOf(changes))}>
      <form className={styles.form} noValidate aria-label={text.open(changes.length)} onSubmit={submit}>
        <p className={styles.soft}>{text.help}</p>
        <fieldset className={styles.changes}>
          <legend className={styles.soft}>{text.which}</legend>
          {changes.map((change) => (
            <div key={change.upTo} className={styles.change}>
              <ChangeLine
                change={change}
                withRecord={withWay}
                alone={changes.length === 1}
                chosen={!left.has(change.upTo)}
                onChosen={(yes) =>
                  setLeft(yes ? without(left, change.upTo) : new Set([...left, change.upTo]))
                }
              />
              {withWay && change.path !== '' ? (
                <LinkButton
                  variant="default"
                  {...recordPlace(caseId, change.recordKind, change.recordId, questionAt(change.path))}
                >
                  {text.openNamed(change.label)}
                </LinkButton>
              ) : null}
            </div>
          ))}
        </fieldset>
        {tried && chosen.length === 0 ? <p className={styles.problem}>{text.noneChosen}</p> : null}
        {/* biome-ignore lint/a11y/useSemanticElements: the buttons fill in the field below and are no fields of their own */}
        <div className={styles.usual} role="group" aria-label={text.usual}>
          {text.choices.map((one) => (
            <Button key={one} variant="default" onClick={() => setReason(one)}>
              {one}
            </Button>
          ))}
        </div>
        <div className={styles.last}>
          <TextInput
            className={styles.words}
            label={text.reason}
            maxLength={mostWords}
            value={reason}
            error={tried && reason.trim() === '' ? text.missing : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={give.isPending}>
            {text.keep}
          </Button>
        </div>
        {give.error ? <ErrorNote error={give.error} /> : null}
      </form>
    </Note>
  );
}

interface LineProps {
  readonly change: UnexplainedChange;
  readonly withRecord: boolean;
  /** The only one: there is nothing to choose. */
  readonly alone: boolean;
  readonly chosen: boolean;
  readonly onChosen: (chosen: boolean) => void;
}

function ChangeLine({ change, withRecord, alone, chosen, onChosen }: LineProps) {
  const { record, path, label, from, to } = change;
  const words = text.change(withRecord && path !== '' ? text.inRecord(label, record) : label, from, to);
  if (alone) return <p>{words}</p>;
  return (
    <Checkbox label={words} checked={chosen} onChange={(event) => onChosen(event.currentTarget.checked)} />
  );
}

/** Each signed version once. */
function documentsOf(changes: readonly UnexplainedChange[]): string {
  const documents = changes.flatMap((change) => change.documents);
  const told = documents.map(({ kind, number, at }) =>
    text.document(documentNames[kind], number, showDay(at)),
  );
  return [...new Set(told)].join('; ');
}

function without(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  return new Set([...ids].filter((one) => one !== id));
}
