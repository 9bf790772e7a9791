import { v4 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepViews, markPhoto } from '../../../electron/storage/photos/layers.ts';
import {
  type PhotoDetails,
  photoBytes,
  photosOf,
  removePhoto,
  restorePhoto,
  updatePhoto,
} from '../../../electron/storage/photos/photos.ts';
import { removeRecord, restoreRecord } from '../../../electron/storage/records.ts';
import { timelineOf } from '../../../electron/storage/timeline.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { emptyLayer, type Layer } from '../../../shared/photos/layer.ts';
import { changeReasonsText as words } from '../../../shared/text/change-reasons.ts';
import { testPassphrase } from '../storage/support/context.ts';
import { newRoom, type Room } from './support/room.ts';

const shelf = 'Lowest shelf: handle 180 mm from the floor';
const arrow: Layer = {
  ...emptyLayer,
  marks: [{ id: 'm', kind: 'arrow', from: { x: 10, y: 10 }, to: { x: 90, y: 90 } }],
};

describe('why a photo was changed that a signed document shows', () => {
  let room: Room;
  let shown: string;
  let held: string;

  const choice = () => ({
    caseId: room.caseId,
    kind: 'employerReport' as const,
    consentId: room.consentId,
  });
  const sign = async () => {
    const take = room.handlers['documents.takeStep'];
    await take({ ...choice(), taken: { kind: 'checked' } });
    await take({ ...choice(), taken: { kind: 'skipped', step: 'clientSeen', reason: 'Read to her.' } });
    const asked = { passphrase: testPassphrase, certificate: null, operation: v4() };
    await room.handlers['documents.sign']({ ...choice(), ...asked });
  };
  const asked = async () => room.handlers['changeReasons.ofRecord']({ recordId: room.analysisId });
  const open = async () => (await asked()).open;
  const say = async (reason: string) => {
    const changes = (await open()).map(({ recordId, path, upTo }) => ({ recordId, path, upTo }));
    return room.handlers['changeReasons.give']({ caseId: room.caseId, changes, reason });
  };
  const put = (details: PhotoDetails, photo = shown) => updatePhoto(room.desk.work(), photo, details);
  const mark = (layer: Layer, photo = shown) => {
    const edition = markPhoto(room.desk.work(), photo, layer);
    const picture = photoBytes(room.desk.database, photo);
    keepViews(room.desk.database, photo, { edition, flat: picture, small: picture });
  };

  beforeEach(() => {
    room = newRoom();
    const photos = photosOf(room.desk.database, room.caseId);
    const idOf = (start: string) => photos.find(({ caption }) => caption.startsWith(start))?.id ?? '';
    [shown, held] = [idOf('Lowest'), idOf('Till')];
  });

  it('asks none before anything is signed, and none of a photo that the document does not show', async () => {
    put({ caption: 'The lowest shelf' });
    put({ caption: shelf });
    await sign();
    expect(await open()).toEqual([]);
    put({ caption: 'The till' }, held);
    mark(arrow, held);
    expect(await open()).toEqual([]);
  });

  it('asks about a caption, with what it was, until it reads so again or the reason is given', async () => {
    await sign();
    put({ caption: 'Lowest shelf' });
    put({ caption: 'Lowest shelf, seen from the left' });
    expect(await open()).toMatchObject([
      {
        recordId: room.analysisId,
        label: words.photo(shelf),
        from: shelf,
        to: 'Lowest shelf, seen from the left',
        documents: [{ kind: 'employerReport', number: 1 }],
      },
    ]);
    put({ caption: shelf });
    expect(await open()).toEqual([]);
    put({ caption: '' });
    await say('Corrected a slip');
    expect(await asked()).toMatchObject({
      open: [],
      given: [{ label: words.photo(shelf), from: shelf, to: words.noCaption, reason: 'Corrected a slip' }],
    });
    expect((await room.handlers['documents.standing'](choice())).reasons).toEqual(['Corrected a slip']);
    const told = timelineOf(room.desk.database, room.caseId, { offset: 0, limit: 50 }, declarationFor);
    expect(told.rows.map(({ text }) => text).join('\n')).toContain('was changed: Corrected a slip.');
    // What is changed once more is asked about from there.
    put({ caption: 'Shelf' });
    expect(await open()).toMatchObject([{ from: words.noCaption, to: 'Shelf' }]);
  });

  it('asks about marks that are other than those that were signed', async () => {
    mark(arrow);
    await sign();
    mark(emptyLayer);
    expect(await open()).toMatchObject([{ label: words.photo(shelf), ...words.photoMarks }]);
    mark(arrow);
    expect(await open()).toEqual([]);
    mark({ ...arrow, turn: 1 });
    await say('Measured again');
    expect(await open()).toEqual([]);
    mark(arrow);
    expect(await open()).toHaveLength(1);
  });

  it('asks about one that is left out, taken away or said to show somebody else, each once', async () => {
    await sign();
    put({ inDocuments: false, caption: 'Shelf' });
    expect(await open()).toMatchObject([
      { from: `${shelf}; ${words.photoLeftOut.from}`, to: `Shelf; ${words.photoLeftOut.to}` },
    ]);
    put({ inDocuments: true, caption: shelf, people: 'notAsked' });
    expect(await open()).toMatchObject([words.photoDetails]);
    put({ people: 'nobody' });
    removePhoto(room.desk.work(), shown);
    expect(await open()).toMatchObject([{ label: words.photo(shelf), to: words.removed }]);
    restorePhoto(room.desk.work(), shown);
    expect(await open()).toEqual([]);
    removeRecord(room.desk.work(), room.analysisId);
    const { unexplained } = await room.handlers['documents.standing'](choice());
    expect(unexplained).toMatchObject([{ path: '' }]);
    restoreRecord(room.desk.work(), room.analysisId);
    expect(await open()).toEqual([]);
  });
});
