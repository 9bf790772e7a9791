import type { PhotoSummary } from '../domain/practitioner.ts';

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
    notAsked: 'Not asked yet',
  } satisfies Record<PhotoSummary['people'], string>,
  task: 'Belongs to',
  noTask: 'The whole record',
  inDocuments: 'May be used in documents',
  inDocumentsBlocked: 'Stays out of documents until everyone in it has agreed.',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: 'The photo was removed.',
  alt: (caption: string) => (caption === '' ? 'Photo without a caption' : caption),
  number: (place: number) => `Photo ${place}`,
  size: (width: number, height: number) => `${width} × ${height}`,
  notSaved: 'The words under this photo are not saved yet. They are tried again on their own.',
} as const;
