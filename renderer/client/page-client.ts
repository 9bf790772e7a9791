import './bridge.ts';
import { createClient } from './client.ts';

/** The client of this page. Imported early: the port may arrive as soon as the page has loaded. */
export const client = createClient(window.otway, window);

/** Calls the records process or the main process; see `Client.call`. */
export const call = client.call;
