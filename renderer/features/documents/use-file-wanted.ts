import { createContext, use, useEffect, useState } from 'react';
import type { DocumentFormat } from '../../../shared/documents/format.ts';
import type { FileWanted } from './FormatFields.tsx';

/** The kind of file that was chosen on the documents screen, and how another is chosen. */
export interface FileKind {
  readonly format: DocumentFormat;
  readonly onFormat: (format: DocumentFormat) => void;
}

/** One choice for the whole screen, so that no document falls back to another kind of file behind the OT. */
export const FileKindContext = createContext<FileKind>({ format: 'pdf', onFormat: () => undefined });

/**
 * What kind of file is to leave, with what opens it. The kind outlives the file that was written; the passphrase is let go with it and is
 * typed anew for the next.
 */
export function useFileWanted() {
  const { format, onFormat } = use(FileKindContext);
  const [{ passphrase, again }, setSecret] = useState(noSecret);
  // A passphrase that was typed for one kind of file opens no other.
  useEffect(() => {
    if (format !== 'encryptedPdf') setSecret(noSecret);
  }, [format]);
  return {
    file: { format, passphrase, again },
    setFile: (wanted: FileWanted) => {
      setSecret({ passphrase: wanted.passphrase, again: wanted.again });
      if (wanted.format !== format) onFormat(wanted.format);
    },
    /** Lets the passphrase go. */
    forget: () => setSecret(noSecret),
  };
}

const noSecret: Omit<FileWanted, 'format'> = { passphrase: '', again: '' };
