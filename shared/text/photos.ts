import type { PhotoSummary } from '../domain/practitioner.ts';
import type { HoldReason } from '../photos/hold.ts';
import type { PhotoPerson } from '../photos/people.ts';

/** Words of the photos. */
export const photosText = {
  add: 'Add photos from files',
  addOne: 'Photo',
  adding: (done: number, of: number) => `Adding ${done + 1} of ${of}`,
  added: (count: number) => (count === 1 ? '1 photo added.' : `${count} photos added.`),
  hint: 'JPEG, PNG or WebP, up to 50 MB. Place, time and camera are removed; the picture is made smaller and kept only in the vault.',
  failedFor: (name: string) => `${name} was not added.`,
  damaged: 'This file cannot be read as a picture.',
  none: 'No photos yet.',
  caption: 'Caption',
  captionHelp: 'Say what to look at, and the measurement.',
  people: 'People who can be recognised',
  peopleOption: {
    nobody: 'Nobody',
    agreed: 'Each agreed',
    notAgreed: 'Someone did not agree',
    notAsked: 'Not said yet',
  } satisfies Record<PhotoSummary['people'], string>,
  peopleNamed: 'The people named below',
  personNumber: (number: number) => `Person ${number}`,
  personName: 'Name, or who it is',
  removePerson: (name: string) => `Take ${name} off this photo`,
  addPerson: 'Another person',
  consent: 'Agreed to this photo',
  consentOption: { yes: 'Yes', no: 'No', notAsked: 'Not asked yet' } satisfies Record<
    PhotoPerson['consent'],
    string
  >,
  covered: 'I have looked: they are covered and cannot be recognised',
  coverFirst: 'Cover them in the picture first.',
  before: 'This shows it after; before was',
  noBefore: 'No pair',
  ofItem: (title: string) => `Photos of ${title}`,
  addOf: (itemName: string) => `Add photos of this ${itemName}`,
  noCaption: 'No caption yet',
  addTo: 'New photos belong to',
  within: (above: string, title: string) => `${above}: ${title}`,
  task: 'Belongs to',
  noTask: 'The whole record',
  inDocuments: 'Use in documents',
  /** Why it stays out of documents, and what to do. */
  held: {
    siteForbids: 'Stays out of documents: the rules of this site allow no photographs.',
    peopleNotSaid: 'Stays out of documents until you say who can be recognised.',
    notAgreed: 'Stays out of documents: someone has not agreed. Cover them, then confirm it here.',
    notAsked: 'Stays out of documents until everyone has been asked, or is covered.',
    notNamed: 'Stays out of documents until everyone who agreed is named here.',
    notConfirmed: 'Stays out of documents until you confirm that everyone who has not agreed is covered.',
    copyOutdated: 'Stays out of documents until the copy with its marks is made. This takes a moment.',
  } satisfies Record<HoldReason, string>,
  siteForbids: 'No photographs on this site',
  siteForbidsWhy:
    'The rules of this visit say so, so none can be added. Those taken before stay out of documents.',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: 'The photo was removed.',
  alt: (caption: string) => (caption === '' ? 'Photo without a caption' : caption),
  number: (place: number) => `Photo ${place}`,
  withCaption: (name: string, caption: string) =>
    caption === '' ? name : `${name}: ${caption.slice(0, 60)}`,
  size: (width: number, height: number) => `${width} × ${height}`,
  notSaved: 'The words under this photo are not saved yet. They are tried again on their own.',
} as const;
