import { NativeSelect } from '@mantine/core';
import type { BatchLetter } from '../../../shared/documents/batch.ts';
import { batchScreenText as text } from '../../../shared/text/batch.ts';
import { documentFormatText as formatText } from '../../../shared/text/document-format.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { documentsScreenText } from '../../../shared/text/documents-screen.ts';
import { useStore } from '../../client/store.ts';
import { ChannelField } from '../../components/ChannelField.tsx';
import styles from './batch.module.css';
import { type BatchAsked, type BatchFormat, labelOf } from './batch-people.ts';
import { batchChoice, choose } from './batch-store.ts';

const formats: readonly BatchFormat[] = ['pdf', 'docx'];

interface Props {
  readonly letters: readonly BatchLetter[];
  readonly letter: BatchLetter;
  readonly asked: BatchAsked;
  readonly asksChannel: boolean;
  readonly channelMissing: boolean;
  readonly busy: boolean;
}

/** Which letter, for whom, as what kind of file, and how it goes. */
export function LetterPart({ letters, letter, asked, asksChannel, channelMissing, busy }: Props) {
  const { channel } = useStore(batchChoice);
  const { audience, format } = asked;
  return (
    <section className={styles.part} aria-labelledby="batch-letter">
      <h2 id="batch-letter">{text.letterPart}</h2>
      <fieldset className={styles.fields} disabled={busy} aria-label={text.letterPart}>
        <NativeSelect
          label={text.letter}
          value={letter.template}
          data={grouped(letters)}
          onChange={(event) => choose({ template: event.currentTarget.value })}
        />
        {letter.readers.length > 1 ? (
          <NativeSelect
            label={documentsScreenText.reader}
            value={audience}
            data={letter.readers.map((value) => ({ value, label: documentsScreenText.readers[value] }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              choose({ audience: letter.readers.find((reader) => reader === value) ?? null });
            }}
          />
        ) : null}
        <NativeSelect
          label={formatText.format}
          value={format}
          data={formats.map((value) => ({ value, label: formatText.formats[value] }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            choose({ format: formats.find((one) => one === value) ?? format });
          }}
        />
        {asksChannel ? (
          <ChannelField
            channel={channel}
            error={channelMissing ? standingText.channelMissing : undefined}
            onChannel={(next) => choose({ channel: next })}
          />
        ) : null}
      </fieldset>
      <p className={styles.soft}>{asksChannel ? text.othersCopies : text.ownCopies}</p>
    </section>
  );
}

/** The letters below what they are, as on the documents screen. */
function grouped(letters: readonly BatchLetter[]) {
  const group = (name: string, belongs: (kind: BatchLetter['kind']) => boolean) => ({
    group: name,
    items: letters
      .filter(({ kind }) => belongs(kind))
      .map((letter) => ({ value: letter.template, label: labelOf(letter) })),
  });
  return [
    group(documentsScreenText.groups.letters, (kind) => kind !== 'consentForm' && kind !== 'caseLetter'),
    group(text.consentForms, (kind) => kind === 'consentForm'),
    group(text.templates, (kind) => kind === 'caseLetter'),
  ];
}
