import { createContext, use, useEffect, useState } from 'react';
import type { DocumentFormat } from '../../../shared/documents/format.ts';
import type { FileWanted } from './FormatFields.tsx';

/** What the whole documents screen knows of a file that is to leave. */
export interface Leaving {
  /** The kind of file that was chosen: one choice, so that no document falls back to another kind behind the OT. */
  readonly format: DocumentFormat;
  readonly onFormat: (format: DocumentFormat) => void;
  /** Whether a file is being written: until it stands, nothing on the screen changes which document it is. */
  readonly onBusy: (busy: boolean) => void;
}

export const LeavingContext = createContext<Leaving>({
  format: 'pdf',
  onFormat: () => undefined,
  onBusy: () => undefined,
});

/**
 * What kind of file is to leave, with what opens it. The kind outlives the file that was written; the passphrase is let go with it and is
 * typed anew for the next.
 */
export function useFileWanted() {
  const { format, onFormat } = use(LeavingContext);
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
