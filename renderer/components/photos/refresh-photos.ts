import { queryClient } from '../../client/queries.ts';

/** Reads photos anew, and composes anew what was composed while they were still being saved. */
export async function refreshPhotos(): Promise<void> {
  await Promise.all(
    ['photos.list', 'documents.compose'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
  );
}
