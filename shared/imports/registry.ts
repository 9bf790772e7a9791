import { energyDiaryFile } from './energy-diary.ts';
import type { ImportKind, ImportKindId } from './import-kind.ts';
import { occupationProfile } from './occupation-profile.ts';

/** Every kind of file that can be imported. */
export const importKinds: Readonly<Record<ImportKindId, ImportKind>> = {
  occupationProfile,
  energyDiary: energyDiaryFile,
};
