/** Words about copying the vault. */
export const vaultCopyText = {
  /** Name of the new folder; `date` is `YYYY-MM-DD`. */
  folderName: (date: string) => `Otway vault copy ${date}`,
  unfinishedName: (date: string) => `Otway vault copy ${date} (unfinished)`,
  place: 'Place of the copy',
  noFolder: 'This place is not a folder that Otway can write to.',
  insideVault: 'A copy inside the vault’s own folder would be lost together with the vault.',
  elsewhere: 'A folder outside the vault, best on another disk.',
  noRoom: (megabytes: number) => `There is not enough room for the copy. It needs ${megabytes} MB.`,
  failed: 'The copy could not be finished.',
  damaged: 'The copy was opened again and is not whole.',
  differs: 'The copy was opened again and does not hold the same cases.',
  cancelled: 'The copy was cancelled.',
} as const;
