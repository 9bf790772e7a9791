import type { HoldReason } from '../photos/hold.ts';

/** `One photo (“the bench”) is`, `7 photos are`. */
const left = (count: number, caption: string) =>
  count === 1 ? `One photo${caption === '' ? '' : ` (“${caption}”)`} is` : `${count} photos are`;

/** Words of photos in documents. */
export const photoDocumentsText = {
  pair: { before: 'Before. ', after: 'After. ' },
  noCaption: (number: number) => `Photo ${number} has no caption.`,
  /** Why photos stay out of a document. */
  held: {
    siteForbids: (count, caption) =>
      `${left(count, caption)} left out: the rules of the site allow no photographs.`,
    peopleNotSaid: (count, caption) =>
      `${left(count, caption)} left out: nobody has said yet who can be recognised.`,
    notAgreed: (count, caption) =>
      `${left(count, caption)} left out: someone has not agreed and is not covered.`,
    notAsked: (count, caption) =>
      `${left(count, caption)} left out: someone has not been asked yet and is not covered.`,
    notNamed: (count, caption) => `${left(count, caption)} left out: name everyone who agreed to it.`,
    notConfirmed: (count, caption) =>
      `${left(count, caption)} left out: confirm on the photo that everyone who has not agreed is covered.`,
    copyOutdated: (count, caption) =>
      `${left(count, caption)} left out: the copy with its marks is not made yet. Open the photo once.`,
  } satisfies Record<HoldReason, (count: number, caption: string) => string>,
} as const;
