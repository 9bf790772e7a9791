import { queryClient } from '../../client/queries.ts';

/** Reads photos anew, and what rests on them: documents composed while they were still being saved, and reasons asked for signed ones. */
export async function refreshPhotos(): Promise<void> {
  await Promise.all(
    ['photos.list', 'documents.compose', 'documents.standing', 'changeReasons.ofRecord'].map((name) =>
      queryClient.invalidateQueries({ queryKey: [name] }),
    ),
  );
}
