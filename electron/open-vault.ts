/**
 * What the records process needs only once a vault opens: the database, its records and their documents. It is the larger part by
 * far, so it is loaded while the key is being derived and not before the lock screen can be used.
 */
import { v7 as newId } from 'uuid';
import type { Moment } from '../shared/domain/ids.ts';
import type { Practitioner } from '../shared/domain/practitioner.ts';
import { recordsContracts } from '../shared/ipc/records-contracts.ts';
import { visitLockContracts } from '../shared/ipc/visit-lock-contracts.ts';
import { createDocumentHandlers } from './documents/handlers.ts';
import { createImportHandlers } from './imports/handlers.ts';
import type { RecordsContext } from './ipc/context.ts';
import { createOperations } from './ipc/operations.ts';
import { type FindRoute, routesOf } from './ipc/router.ts';
import type { VaultDatabase } from './storage/database.ts';
import { begin } from './storage/handlers/begin.ts';
import { VisitDesk } from './storage/handlers/visit-lock.ts';
import { createStorageHandlers } from './storage/handlers.ts';
import { loadSampleCase, readSample } from './storage/sample-case.ts';
import { writeSetting } from './storage/settings.ts';
import { createKeyHandlers } from './vault/handlers.ts';
import type { Vault } from './vault/vault.ts';
import type { VisitLock } from './vault/visit-lock.ts';

export { createDatabase, openDatabase } from './storage/open.ts';

/** Folders that lie beside the bundles. */
export interface Resources {
  readonly fonts: string;
  readonly sampleCase: string;
}

/** The lines to main and to the page that outlive one vault. */
export type Lines = Pick<RecordsContext, 'places' | 'emit' | 'printing'>;

/** What an open vault answers. */
export interface OpenVault {
  readonly calls: FindRoute;
  /** The calls of the visit lock's screen. */
  readonly visitCalls: FindRoute;
  /** The window has gone idle while timers may run. */
  beginVisitLock(): void;
}

/** Makes the calls that an open vault answers. */
export function serveOpenVault(
  vault: Vault<VaultDatabase>,
  database: VaultDatabase,
  lines: Lines,
  resources: Resources,
  visitLock: VisitLock,
): OpenVault {
  const context: RecordsContext = {
    database,
    databaseKey: () => vault.copyKey(),
    checkPassphrase: (passphrase) => vault.checkPassphrase(passphrase),
    vaultFolder: vault.files.folder,
    headerFile: vault.files.header,
    clock,
    newId,
    operations: createOperations(),
    ...lines,
  };
  const visit = new VisitDesk(context, visitLock);
  return {
    calls: routesOf(recordsContracts, {
      ...createKeyHandlers(vault),
      ...createStorageHandlers(context),
      ...createDocumentHandlers(context, resources),
      ...createImportHandlers(context),
      ...visit.pinHandlers(),
    }),
    visitCalls: routesOf(visitLockContracts, visit.handlers()),
    beginVisitLock: () => visit.begin(),
  };
}

/** A new vault knows its practitioner before it is opened for the first time. */
export function fillOwn(database: VaultDatabase, practitioner: Practitioner): void {
  writeSetting(database, 'practitioner', practitioner);
}

/** The demo vault has a fictional practitioner and the sample case. */
export function fillDemo(database: VaultDatabase, resources: Resources): void {
  fillOwn(database, readSample(resources.sampleCase).practitioner);
  loadSampleCase(begin({ database, clock, newId }), resources.sampleCase);
}

function clock(): Moment {
  return { at: new Date().toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
