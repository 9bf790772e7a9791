import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { storedCase } from '../case-row.ts';
import { addPhoto, photoBytes, photosOf, removePhoto, restorePhoto, updatePhoto } from '../photos/photos.ts';
import { inspectPicture } from '../photos/picture-header.ts';
import { begin } from './begin.ts';

type PhotoHandlers = Pick<
  Handlers<RecordsContracts>,
  | 'photos.inspect'
  | 'photos.add'
  | 'photos.list'
  | 'photos.bytes'
  | 'photos.update'
  | 'photos.remove'
  | 'photos.restore'
>;

export function photoHandlers(context: RecordsContext): PhotoHandlers {
  const { database } = context;
  return {
    'photos.inspect': ({ head, bytes }) => inspectPicture(head, bytes),
    'photos.add': (photo) => addPhoto(begin(context), photo),
    'photos.list': ({ caseId }) => {
      storedCase(database, caseId);
      return photosOf(database, caseId);
    },
    'photos.bytes': ({ photoId }) => new Uint8Array(photoBytes(database, photoId)),
    'photos.update': ({ photoId, ...details }) => {
      const work = begin(context);
      updatePhoto(work, photoId, details);
      return { savedAt: work.moment.at };
    },
    'photos.remove': ({ photoId }) => {
      removePhoto(begin(context), photoId);
      return null;
    },
    'photos.restore': ({ photoId }) => {
      restorePhoto(begin(context), photoId);
      return null;
    },
  };
}
