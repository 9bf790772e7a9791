import type { DocumentFormat, ReleaseFormat } from '../documents/format.ts';

/** Words about the kind of file that a document leaves as. */
export const documentFormatText = {
  format: 'Kind of file',
  formats: {
    pdf: 'PDF, to read and print',
    docx: 'Word document, to go on editing',
    encryptedPdf: 'PDF that opens with a passphrase',
  } satisfies Record<DocumentFormat, string>,
  /** In the ledger. */
  short: { pdf: 'PDF', docx: 'Word', encryptedPdf: 'encrypted PDF', paper: 'on paper' } satisfies Record<
    ReleaseFormat,
    string
  >,
  help: {
    pdf: 'It looks the same everywhere.',
    docx: 'Whoever gets it can change it; the PDF is the one to keep.',
    encryptedPdf:
      'Tell the reader the passphrase by another way, such as the telephone. It is kept nowhere: without it nobody can open the file.',
  } satisfies Record<DocumentFormat, string>,
  /** Said once it is written. */
  written: {
    pdf: 'It is a PDF without a passphrase: whoever has the file can open it.',
    docx: 'It is a Word document without a passphrase: whoever has the file can open it and change it.',
    encryptedPdf:
      'It is a PDF that opens only with the passphrase you gave. That is kept nowhere, and the next file asks for one again.',
  } satisfies Record<DocumentFormat, string>,
  passphrase: 'Passphrase of the file',
  again: 'The same passphrase again',
  differs: 'The two passphrases differ.',
  typeAgain: 'the same passphrase twice',
  print: 'Print on paper',
  printHelp:
    'The system’s printing keeps a copy of what is printed, at least until it is done, and on some printers for longer.',
  printed: 'Printed. The ledger has it.',
  notPrinted: 'Nothing was printed, and nothing entered into the ledger.',
  notArchive: 'An encrypted PDF is not PDF/A, the form in which documents are archived.',
} as const;
