/** Checks electron-builder.yml against electron-builder's own schema, and that every target the project promises is there. */
import path from 'node:path';
import configuration from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';

const project = path.resolve(import.meta.dirname, '..');
const PROMISED = { linux: ['AppImage', 'deb'], win: ['nsis'], mac: ['dmg'] };

const config = await configuration.getConfig(project, 'electron-builder.yml', null);
const problems = [];
try {
  await configuration.validateConfiguration(config, new DebugLogger(false));
} catch (error) {
  problems.push(error.message);
}
for (const [system, targets] of Object.entries(PROMISED)) {
  const configured = [config[system]?.target].flat();
  for (const target of targets) {
    if (!configured.includes(target)) problems.push(`${system}: the target ${target} is not configured`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log('electron-builder.yml is valid; AppImage, deb, nsis and dmg are configured');
