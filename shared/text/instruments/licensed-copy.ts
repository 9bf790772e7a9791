/** Why a screen shows no item wording, where its licence does not allow it. */
export const licensedCopyText = {
  title: 'Read the items from your clinic’s own licensed copy',
  help: (owner: string) =>
    `The wording of the items belongs to ${owner} and is not shown here. The short labels are our own, so that you can keep your place; they are not to be read out. The words at the ends of each row only say which way the numbers run.`,
  numbersOnly: (owner: string) =>
    `The wording of the items belongs to ${owner} and is not shown here; go by the item numbers of your copy. The words at the ends of each row only say which way the numbers run.`,
} as const;
