import type { WindowEvent } from '../../shared/ipc/window-contracts.ts';
import type { Client } from '../client/client.ts';
import { createStore } from '../client/store.ts';
import { flushUnsaved } from '../client/unsaved.ts';

type Command = Extract<WindowEvent, { event: 'menu' }>['command'];

/** True from the moment the vault starts to lock. */
export const locking = createStore(false);

/** True when this lock screen is there because a part of the program stopped by itself. */
export const stoppedByItself = createStore(false);

/** True when answers could not be saved before the lock that led here. */
export const answersLost = createStore(false);

const commandListeners = new Set<(command: Command) => void>();

/** Follows what is chosen in the window's menu. Returns the unsubscribe. */
export function onMenuCommand(listener: (command: Command) => void): () => void {
  commandListeners.add(listener);
  return () => commandListeners.delete(listener);
}

/** Answers the main process for as long as the page lives. Called once, outside React, so that a lock never waits for a screen. */
export function followWindow(client: Client): void {
  client.onWindowEvent((event) => {
    switch (event.event) {
      case 'locking':
        locking.set(true);
        void flushUnsaved().then(client.flushed);
        break;
      case 'stayed':
        locking.set(false);
        break;
      case 'stopped':
        stoppedByItself.set(true);
        break;
      case 'answersLost':
        answersLost.set(true);
        break;
      case 'menu':
        for (const listener of commandListeners) listener(event.command);
        break;
    }
  });
}
