import { Checkbox, NativeSelect } from '@mantine/core';
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
  const chosen = choices.filter((choice) => choice.chosen).map(({ recordId }) => recordId);
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
      <fieldset className={styles.results}>
        <legend>{text.results}</legend>
        {choices.length === 0 ? <p className={styles.soft}>{text.resultsNone}</p> : null}
        {choices.map(({ recordId, title, state, chosen: isChosen }) => (
          <Checkbox
            key={recordId}
            label={state === 'ready' ? title : `${title} (${stateWords[state]})`}
            checked={isChosen && state === 'ready'}
            disabled={state !== 'ready'}
            onChange={() => toggle(recordId)}
          />
        ))}
      </fieldset>
    </div>
  );
}

const stateWords = { incomplete: text.resultIncomplete, heldBack: text.resultHeldBack } as const;
