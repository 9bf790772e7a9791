/**
 * The records process: the vault, its records and everything that reads or writes them. It starts with the window, speaks to the
 * page through a port, and is ended by the lock. This file puts its parts together.
 */
import path from 'node:path';
import type { MessagePortMain } from 'electron';
import type { RecordsEvent } from '../shared/ipc/contract.ts';
import { vaultContracts } from '../shared/ipc/vault-contracts.ts';
import { gate } from './ipc/gate.ts';
import { PagePort } from './ipc/page-port.ts';
import { Places } from './ipc/places.ts';
import { PrintingLink } from './ipc/printing-link.ts';
import type { FromRecords, ToRecords } from './ipc/process-messages.ts';
import { createRouter, type FindRoute, routesOf } from './ipc/router.ts';
import type { OpenVault } from './open-vault.ts';
import { reportProblem } from './platform/report-problem.ts';
import type { VaultDatabase } from './storage/database.ts';
import { createVaultHandlers } from './vault/handlers.ts';
import { VaultSession } from './vault/session.ts';
import { VisitLock } from './vault/visit-lock.ts';

const resources = {
  fonts: path.join(import.meta.dirname, '../fonts'),
  sampleCase: path.join(import.meta.dirname, '../sample-case'),
};

/** Loaded once, at the latest when a vault is about to open. */
const forOpenVault = () => import('./open-vault.ts');
/** Loads it ahead; whoever needs it meets its failure. */
const prepareForOpenVault = () => void forOpenVault().catch(() => undefined);
/** How long after a page has come it has the lock screen drawn, and the processor can be had, in milliseconds. */
const drawnMilliseconds = 1000;

const main = process.parentPort;
const tellMain = (message: FromRecords) => main.postMessage(message);

const places = new Places();
const printing = new PrintingLink(tellMain);
let session: VaultSession<VaultDatabase> | undefined;
let whileLocked: FindRoute = () => undefined;
let open: OpenVault | undefined;

const visitLock = new VisitLock(
  {
    chosen: () => tellMain({ type: 'visitPin' }),
    changed: (locked, running) => tellMain({ type: 'visitLock', locked, running }),
    failed: () => tellMain({ type: 'lockNow' }),
  },
  Date.now,
);
/** Of the calls around a vault, the visit lock answers this one, and with nothing but that it holds. */
const visitStatus = routesOf(
  { 'vault.status': vaultContracts['vault.status'] },
  {
    'vault.status': () => ({
      state: 'visitLocked' as const,
      folderWarnings: [],
      folder: '',
      demo: session?.isDemo ?? false,
    }),
  },
);

const page = new PagePort(
  createRouter(
    gate({
      visitLocked: () => visitLock.locked,
      whileLocked: (channel) => whileLocked(channel),
      whileOpen: (channel) => open?.calls(channel),
      whileVisitLocked: (channel) => visitStatus(channel) ?? open?.visitCalls(channel),
    }),
    reportProblem,
  ),
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
        {
          create: async (file, key) => (await forOpenVault()).createDatabase(file, key),
          open: async (file, key) => (await forOpenVault()).openDatabase(file, key),
        },
        (state, demo) => {
          // Loading goes on beside the derivation of the key, which has threads of its own.
          if (state === 'opening') prepareForOpenVault();
          tellMain({ type: 'state', state, demo });
        },
        async (vault, database) => {
          const lines = { places, printing, emit: (event: RecordsEvent) => page.emit(event) };
          open = (await forOpenVault()).serveOpenVault(vault, database, lines, resources, visitLock);
        },
      );
      whileLocked = routesOf(
        vaultContracts,
        createVaultHandlers(session, places, {
          own: (practitioner) => async (database) => (await forOpenVault()).fillOwn(database, practitioner),
          demo: async (database) => (await forOpenVault()).fillDemo(database, resources),
        }),
      );
      break;
    case 'page':
      if (port) page.connect(port);
      // While the passphrase is typed, so that unlocking need not wait for it.
      setTimeout(prepareForOpenVault, drawnMilliseconds);
      break;
    case 'place':
      places.add(message.token, message.path);
      tellMain({ type: 'placeKnown', token: message.token });
      break;
    case 'visitLock':
      if (open) open.beginVisitLock();
      else tellMain({ type: 'lockNow' });
      break;
    case 'close':
      await session?.close();
      tellMain({ type: 'closed' });
      break;
    default:
      printing.receive(message, port);
  }
}
