/** The system's dialogs. */
export const dialogText = {
  savePdf: 'Save the document',
  pdfFiles: 'PDF documents',
  wordFiles: 'Word documents',
  saveText: 'Save the file',
  textFiles: 'Text files',
  openCsv: 'Choose a file to import',
  saveCsv: 'Save the template',
  csvFiles: 'Comma-separated values',
  saveJson: 'Save the checklist',
  jsonFiles: 'JSON files',
  allFiles: 'All files',
  copyVault: 'Choose where to put the copy of the vault',
  copyHere: 'Copy here',
  chooseVault: 'Choose the folder of your vault',
  useFolder: 'Use this folder',
  /** Made inside a chosen folder that holds other things. */
  vaultFolderName: 'Otway vault',
  noPrinter: 'Nothing was printed: no printer answered.',
  unsavedTitle: 'Some answers could not be saved',
  unsavedDetail:
    'They are still in the window. Stay and mend the cause, such as a full disk; Otway goes on trying to save them. If you go on, they are lost.',
  stay: 'Stay with my answers',
  goOnWithoutSaving: 'Go on and lose them',
  cannotStartTitle: 'Otway cannot start',
  cannotStart: 'A part of Otway stops as soon as it starts. Install Otway again; your vault is not touched.',
} as const;
