import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { storedCase } from '../case-row.ts';
import { earlierLayers, keepViews, markPhoto, photoLayer, smallView } from '../photos/layers.ts';
import { addPhoto, photoBytes, photosOf, removePhoto, restorePhoto, updatePhoto } from '../photos/photos.ts';
import { inspectPicture } from '../photos/picture-header.ts';
import { siteAllowsPhotos } from '../photos/site-rules.ts';
import { storedRecord } from '../stored-records.ts';
import { begin } from './begin.ts';

type PhotoHandlers = Pick<
  Handlers<RecordsContracts>,
  | 'photos.inspect'
  | 'photos.add'
  | 'photos.list'
  | 'photos.bytes'
  | 'photos.small'
  | 'photos.layer'
  | 'photos.earlierLayers'
  | 'photos.mark'
  | 'photos.keepViews'
  | 'photos.permitted'
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
    'photos.small': ({ photoId }) => {
      const small = smallView(database, photoId);
      return small && new Uint8Array(small);
    },
    'photos.layer': ({ photoId }) => photoLayer(database, photoId),
    'photos.earlierLayers': ({ photoId }) => earlierLayers(database, photoId),
    'photos.mark': ({ photoId, layer }) => {
      const work = begin(context);
      return { edition: markPhoto(work, photoId, layer), savedAt: work.moment.at };
    },
    'photos.keepViews': ({ photoId, ...made }) => ({ kept: keepViews(database, photoId, made) }),
    'photos.permitted': ({ recordId }) => ({
      permitted: siteAllowsPhotos(database, storedRecord(database, recordId).caseId)(recordId),
    }),
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
