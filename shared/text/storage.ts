/** Words about the records on disk. */
export const storageText = {
  damaged: 'The records of this vault are damaged: the file is incomplete or was changed outside Otway.',
  exists: 'There is already a vault in this folder.',
  missing: 'The records of this vault are missing from its folder.',
  noFolder: 'The folder of this vault is not there.',
  newer: 'This vault was made by a newer version of Otway.',
  diskFull: 'The disk is full, so nothing was stored.',
  readOnly: 'Otway may not write in the folder of this vault.',
  inUse: 'Something else is using this vault at the moment.',
  notStored: 'The answers could not be stored.',
} as const;
