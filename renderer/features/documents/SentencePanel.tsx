import { Button, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { disclosureText } from '../../../shared/text/disclosure.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import iconButtonStyles from '../../components/icon-button.module.css';
import styles from './documents.module.css';
import { RestsOn } from './RestsOn.tsx';
import type { Sentence } from './tree-parts.ts';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly sentence: Sentence;
  readonly onClose: () => void;
}

/** Longest sentence that is kept, in characters. */
const most = 5000;

/** One sentence: its words to change, and the findings it rests on. */
export function SentencePanel({ choice, sentence, onClose }: Props) {
  const rewrite = useWrite('documents.rewrite');
  const [words, setWords] = useState(sentence.text);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const keep = (own: string | null) =>
    rewrite.mutate({ ...choice, blockId: sentence.id, text: own }, { onSuccess: onClose });
  const tooLong = words.length > most;
  return (
    <section className={styles.panel} aria-label={text.sentence}>
      <div className={styles.panelHead}>
        <h2>{text.sentence}</h2>
        <button
          type="button"
          className={iconButtonStyles.iconButton}
          aria-label={text.close}
          onClick={onClose}
        >
          <IconX size={20} aria-hidden="true" />
        </button>
      </div>
      <Textarea
        ref={box}
        label={text.edit}
        description={text.editHelp}
        autosize
        minRows={4}
        maxRows={16}
        value={words}
        error={tooLong ? text.tooLong(words.length) : undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {rewrite.error ? <ErrorNote error={rewrite.error} /> : null}
      <div className={styles.row}>
        <Button
          disabled={words.trim() === '' || tooLong || words === sentence.text}
          onClick={() => keep(words.trim())}
        >
          {text.keepWords}
        </Button>
        <Button variant="default" onClick={() => keep(null)}>
          {text.goBack}
        </Button>
      </div>
      <RestsOn choice={choice} blockId={sentence.id} />
      {sentence.sensitivity === null ? null : (
        <p className={styles.soft}>
          {text.seenBy}: {disclosureText.sensitivities[sentence.sensitivity]}
        </p>
      )}
    </section>
  );
}
