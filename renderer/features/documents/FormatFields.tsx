import { NativeSelect } from '@mantine/core';
import { DocumentFormat } from '../../../shared/documents/format.ts';
import { documentFormatText as text } from '../../../shared/text/document-format.ts';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { StrengthMeter } from '../../components/StrengthMeter.tsx';
import styles from './format-fields.module.css';

/** What kind of file leaves, with what opens it. */
export interface FileWanted {
  readonly format: DocumentFormat;
  readonly passphrase: string;
  readonly again: string;
}

interface Props {
  readonly file: FileWanted;
  readonly onFile: (file: FileWanted) => void;
}

/** The kind of file; for an encrypted one, the passphrase typed twice. */
export function FormatFields({ file, onFile }: Props) {
  return (
    <div className={styles.format}>
      <NativeSelect
        classNames={{ root: styles.kind, wrapper: styles.select }}
        label={text.format}
        description={text.help[file.format]}
        value={file.format}
        data={DocumentFormat.options.map((value) => ({ value, label: text.formats[value] }))}
        onChange={(event) => {
          const format = DocumentFormat.parse(event.currentTarget.value);
          onFile({ format, passphrase: '', again: '' });
        }}
      />
      {file.format === 'encryptedPdf' ? (
        <>
          <div className={styles.half}>
            <PassphraseField
              label={text.passphrase}
              value={file.passphrase}
              onChange={(event) => onFile({ ...file, passphrase: event.currentTarget.value })}
            />
            <StrengthMeter passphrase={file.passphrase} />
          </div>
          <div className={styles.half}>
            <PassphraseField
              label={text.again}
              value={file.again}
              onChange={(event) => onFile({ ...file, again: event.currentTarget.value })}
            />
            <p className={styles.soft}>{text.notArchive}</p>
          </div>
        </>
      ) : null}
    </div>
  );
}
