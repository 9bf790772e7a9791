/** Words of two readers' copies side by side. */
export const readerComparisonText = {
  open: 'Compare readers',
  title: 'What each reader gets',
  lead: 'The same document for two readers, part by part, as it would leave now. Above it stands what each of them will not see, and why.',
  openOne: 'See what this reader gets',
  titleOne: 'What this reader gets',
  leadOne:
    'This document is written for one kind of reader, so there is no other reader’s copy to compare. Beside their copy stands the whole, as you alone see it.',
  nothingKept:
    'This document is written for one kind of reader, and nothing is withheld from them: there is nothing to compare.',
  whole: 'The whole, as you see it',
  left: 'Reader on the left',
  right: 'Reader on the right',
  onlyDifferent: 'Show only what differs',
  composing: 'Composing both copies …',
  differing: (count: number, all: number) =>
    count === 0 ? `The two copies are the same in all ${all} parts.` : `${count} of ${all} parts differ.`,
  absent: 'Not in this copy',
  mark: '(differs)',
} as const;
