import type { PhotoSummary } from '../domain/practitioner.ts';

/** Why a photo stays out of every document. */
export type HoldReason =
  | 'siteForbids'
  | 'peopleNotSaid'
  | 'notAgreed'
  | 'notAsked'
  | 'notNamed'
  | 'notConfirmed'
  | 'copyOutdated';

/**
 * Why a photo must not leave: its site allows none, somebody in it has not agreed and is not covered, somebody who agreed is not named, or
 * the flattened copy that would be printed is not of its newest marks. Null when it may. Whether the OT wants it in documents is another question.
 */
export function holdReason(photo: PhotoSummary): HoldReason | null {
  if (!photo.siteAllows) return 'siteForbids';
  const people = peopleHold(photo);
  if (people !== null) return people;
  return photo.copy === 'outdated' ? 'copyOutdated' : null;
}

function peopleHold({ people, persons, hides }: PhotoSummary): HoldReason | null {
  if (persons.length === 0) {
    if (people === 'nobody') return null;
    if (people === 'agreed') return 'notNamed';
    return people === 'notAgreed' ? 'notAgreed' : 'peopleNotSaid';
  }
  const open = persons.filter(({ consent, covered }) => consent !== 'yes' && !(covered && hides));
  if (open.length === 0)
    return persons.some(({ consent, name }) => consent === 'yes' && name.trim() === '') ? 'notNamed' : null;
  if (hides) return 'notConfirmed';
  return open.some(({ consent }) => consent === 'no') ? 'notAgreed' : 'notAsked';
}
