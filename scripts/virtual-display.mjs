/** A display for the app on machines that have none. Nothing here is part of the app. */
import { spawn } from 'node:child_process';
import { ensureTools } from './system-tools.mjs';

const SCREEN = '1440x900x24';

/** True where windows can be shown. */
export function hasDisplay(environment = process.env) {
  return process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual display if there is no real one. Xvfb picks a free number itself, so parallel runs never collide.
 * @returns {Promise<{environment: Record<string, string>, stop: () => void}>} variables for the programs that use it
 */
export async function openDisplay() {
  if (hasDisplay()) return { environment: {}, stop: () => {} };
  ensureTools(['Xvfb']);
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let text = '';
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb stopped with code ${code} before it was ready`)));
    server.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  return { environment: { DISPLAY: `:${number}` }, stop };
}
