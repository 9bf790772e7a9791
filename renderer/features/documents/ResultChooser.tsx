import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ResultChoice } from '../../../shared/documents/tree.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { Audience } from '../../../shared/domain/sensitivity.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import styles from './documents.module.css';

/** For whom results are printed, and which; those marked for reports while none is named. */
export interface ResultsWanted {
  readonly audience: Audience;
  readonly recordIds: Id[] | undefined;
}

interface Props {
  readonly wanted: ResultsWanted;
  readonly choices: readonly ResultChoice[];
  readonly onWant: (wanted: ResultsWanted) => void;
}

/** Chooses the reader of a document of results, and whose results it holds. */
export function ResultChooser({ wanted, choices, onWant }: Props) {
  // What was ticked here counts at once; the composed document follows.
  const isWanted = ({ recordId, chosen: composed }: ResultChoice) =>
    wanted.recordIds?.includes(recordId) ?? composed;
  const chosen = choices
    .filter((choice) => choice.state === 'ready' && isWanted(choice))
    .map(({ recordId }) => recordId);
  // The list gives way to the pages once it is settled what they hold.
  const [openAtFirst] = useState(chosen.length === 0);
  const toggle = (recordId: Id) =>
    onWant({
      ...wanted,
      recordIds: chosen.includes(recordId) ? chosen.filter((one) => one !== recordId) : [...chosen, recordId],
    });
  return (
    <div className={styles.chooser}>
      <NativeSelect
        label={text.reader}
        value={wanted.audience}
        data={Object.entries(text.readers).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onWant({ ...wanted, audience: Audience.parse(event.currentTarget.value) })}
      />
      <details className={styles.which} open={openAtFirst || undefined}>
        <summary>{text.resultsChosen(chosen.length, choices.length)}</summary>
        {choices.length === 0 ? <p className={styles.soft}>{text.resultsNone}</p> : null}
        <fieldset className={styles.results} aria-label={text.results}>
          {choices.map(({ recordId, title, state }) => (
            <Checkbox
              key={recordId}
              label={state === 'ready' ? title : `${title} (${stateWords[state]})`}
              checked={chosen.includes(recordId)}
              disabled={state !== 'ready'}
              onChange={() => toggle(recordId)}
            />
          ))}
        </fieldset>
      </details>
    </div>
  );
}

const stateWords = { incomplete: text.resultIncomplete, heldBack: text.resultHeldBack } as const;
