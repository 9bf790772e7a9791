/**
 * The records process: the vault, its records and everything that reads or writes them. It starts with the window, speaks to the
 * page through a port, and is ended by the lock. This file puts its parts together.
 */
import path from 'node:path';
import type { MessagePortMain } from 'electron';
import { v7 as newId } from 'uuid';
import { AppError } from '../shared/domain/errors.ts';
import type { Moment } from '../shared/domain/ids.ts';
import type { Practitioner } from '../shared/domain/practitioner.ts';
import { recordsContracts, vaultContracts } from '../shared/ipc/records-contracts.ts';
import { callText } from '../shared/text/calls.ts';
import { createDocumentHandlers } from './documents/handlers.ts';
import type { RecordsContext } from './ipc/context.ts';
import { createOperations } from './ipc/operations.ts';
import { PagePort } from './ipc/page-port.ts';
import { Places } from './ipc/places.ts';
import { PrintingLink } from './ipc/printing-link.ts';
import type { FromRecords, ToRecords } from './ipc/process-messages.ts';
import { createRouter, type FindRoute, routesOf } from './ipc/router.ts';
import { reportProblem } from './platform/report-problem.ts';
import type { VaultDatabase } from './storage/database.ts';
import { begin } from './storage/handlers/begin.ts';
import { createStorageHandlers } from './storage/handlers.ts';
import { createDatabase, openDatabase } from './storage/open.ts';
import { loadSampleCase, readSample } from './storage/sample-case.ts';
import { writeSetting } from './storage/settings.ts';
import { createKeyHandlers, createVaultHandlers } from './vault/handlers.ts';
import { VaultSession } from './vault/session.ts';
import type { Vault } from './vault/vault.ts';

const fontFolder = path.join(import.meta.dirname, '../fonts');

const main = process.parentPort;
const tellMain = (message: FromRecords) => main.postMessage(message);

const places = new Places();
const printing = new PrintingLink(tellMain);
let session: VaultSession<VaultDatabase> | undefined;
let whileLocked: FindRoute = () => undefined;
let whileOpen: FindRoute | undefined;

const page = new PagePort(
  createRouter((channel) => {
    const route = whileLocked(channel) ?? whileOpen?.(channel);
    if (!route && Object.hasOwn(recordsContracts, channel)) {
      throw new AppError({ code: 'vault-locked', problem: callText.vaultLocked });
    }
    return route;
  }, reportProblem),
);

main.on('message', ({ data, ports }) => {
  // Only the main process, which started this one, can send here.
  receive(data as ToRecords, ports[0]).catch((error: unknown) => reportProblem('records process', error));
});

async function receive(message: ToRecords, port: MessagePortMain | undefined): Promise<void> {
  switch (message.type) {
    case 'start':
      session = new VaultSession(
        message.folders,
        message.demo,
        { create: createDatabase, open: openDatabase },
        (state, demo) => tellMain({ type: 'state', state, demo }),
        serveOpenVault,
      );
      whileLocked = routesOf(
        vaultContracts,
        createVaultHandlers(session, places, {
          own: withPractitioner,
          demo: withSampleCase,
        }),
      );
      break;
    case 'page':
      if (port) page.connect(port);
      break;
    case 'place':
      places.add(message.token, message.path);
      break;
    case 'close':
      await session?.close();
      tellMain({ type: 'closed' });
      break;
    default:
      printing.receive(message, port);
  }
}

function serveOpenVault(vault: Vault<VaultDatabase>, database: VaultDatabase): void {
  const context: RecordsContext = {
    database,
    databaseKey: () => vault.copyKey(),
    vaultFolder: vault.files.folder,
    headerFile: vault.files.header,
    clock,
    newId,
    places,
    emit: (event) => page.emit(event),
    operations: createOperations(),
    printing,
  };
  whileOpen = routesOf(recordsContracts, {
    ...createKeyHandlers(vault),
    ...createStorageHandlers(context),
    ...createDocumentHandlers(context, fontFolder),
  });
}

/** A new vault knows its practitioner before it is opened for the first time. */
const withPractitioner = (practitioner: Practitioner) => (database: VaultDatabase) =>
  writeSetting(database, 'practitioner', practitioner);

/** The demo vault has a fictional practitioner and the sample case, whose files lie beside the bundles. */
function withSampleCase(database: VaultDatabase): void {
  const folder = path.join(import.meta.dirname, '../sample-case');
  withPractitioner(readSample(folder).practitioner)(database);
  loadSampleCase(begin({ database, clock, newId }), folder);
}

function clock(): Moment {
  return { at: new Date().toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
