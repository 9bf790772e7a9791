import type { CaseData } from '../../shared/domain/case-data.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { loadCaseData } from '../storage/case-data.ts';
import type { VaultDatabase } from '../storage/database.ts';
import { begin } from '../storage/handlers/begin.ts';
import { openInMemory } from '../storage/open.ts';
import { loadSampleCase, readSample } from '../storage/sample-case.ts';
import { writeSetting } from '../storage/settings.ts';

/** The fictional sample case, apart from the vault. */
export interface SampleRoom {
  readonly data: CaseData;
  /** Holds its pictures. */
  readonly database: VaultDatabase;
}

/**
 * The sample case in a database of its own, in memory alone, made when it is first asked for: what is looked at there is never a client's, and
 * nothing of it reaches the vault.
 * @param folder of the sample case, beside the bundles
 */
export function sampleRoomOf(
  { clock, newId }: Pick<RecordsContext, 'clock' | 'newId'>,
  folder: string,
): () => SampleRoom {
  let room: SampleRoom | undefined;
  return () => {
    if (room !== undefined) return room;
    const database = openInMemory();
    writeSetting(database, 'practitioner', readSample(folder).practitioner);
    const caseId = loadSampleCase(begin({ database, clock, newId }), folder);
    room = { database, data: loadCaseData(database, caseId) };
    return room;
  };
}
