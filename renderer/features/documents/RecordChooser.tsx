import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { readersOf } from '../../../shared/documents/readers.ts';
import type { DocumentKind, ResultChoice, TemplateChoice } from '../../../shared/documents/tree.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { Audience } from '../../../shared/domain/sensitivity.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import styles from './documents.module.css';

/** For whom a document is, and which records it is about; the document's own choice while none is named. */
export interface RecordsWanted {
  readonly audience: Audience;
  readonly recordIds: Id[] | undefined;
}

interface Props {
  readonly kind: DocumentKind;
  readonly wanted: RecordsWanted;
  readonly choices: readonly ResultChoice[];
  readonly templates: readonly TemplateChoice[];
  readonly onReader: (audience: Audience) => void;
  readonly onRecords: (recordIds: Id[]) => void;
  readonly onTemplate: (template: string) => void;
}

/** Chooses the reader of a document, the template of a letter, and the records that it is about: any number of results, or one record of its kind. */
export function RecordChooser({ kind, wanted, choices, templates, onReader, onRecords, onTemplate }: Props) {
  return (
    <>
      {readersOf[kind].length > 1 ? (
        <NativeSelect
          label={text.reader}
          value={wanted.audience}
          data={readersOf[kind].map((value) => ({ value, label: text.readers[value] }))}
          onChange={(event) => onReader(Audience.parse(event.currentTarget.value))}
        />
      ) : null}
      {templates.length > 0 ? (
        <NativeSelect
          label={text.whichTemplate}
          value={templates.find(({ chosen }) => chosen)?.id}
          data={templates.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => onTemplate(event.currentTarget.value)}
        />
      ) : null}
      {kind === 'instrumentResults' ? (
        <ResultChooser wanted={wanted} choices={choices} onRecords={onRecords} />
      ) : null}
      {kind !== 'instrumentResults' && choices.length > 1 ? (
        <NativeSelect
          label={text.whichRecord}
          value={wanted.recordIds?.[0] ?? choices.find(({ chosen }) => chosen)?.recordId}
          data={choices.map(({ recordId, title }) => ({ value: recordId, label: title }))}
          onChange={(event) => onRecords([event.currentTarget.value])}
        />
      ) : null}
    </>
  );
}

/** Chooses whose results a document of results holds. */
function ResultChooser({ wanted, choices, onRecords }: Pick<Props, 'wanted' | 'choices' | 'onRecords'>) {
  // What was ticked here counts at once; the composed document follows.
  const isWanted = ({ recordId, chosen: composed }: ResultChoice) =>
    wanted.recordIds?.includes(recordId) ?? composed;
  const chosen = choices
    .filter((choice) => choice.state === 'ready' && isWanted(choice))
    .map(({ recordId }) => recordId);
  // The list gives way to the pages once it is settled what they hold.
  const [openAtFirst] = useState(chosen.length === 0);
  const toggle = (recordId: Id) =>
    onRecords(chosen.includes(recordId) ? chosen.filter((one) => one !== recordId) : [...chosen, recordId]);
  return (
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
  );
}

const stateWords = { incomplete: text.resultIncomplete, heldBack: text.resultHeldBack } as const;
