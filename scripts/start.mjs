/** `npm start`: builds the app and opens it. Where there is no display to open it on, it says so and runs the demo. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runWithElectron } from './electron-runtime.mjs';
import { MissingFromSystem } from './system-tools.mjs';
import { hasDisplay } from './virtual-display.mjs';

const project = path.resolve(import.meta.dirname, '..');

if (!hasDisplay()) {
  console.log('There is no display to open Otway on. Running the demo instead.');
  process.exit(runNode('scripts/demo.mjs', process.argv.slice(2)));
}
const built = runNode('node_modules/electron-vite/bin/electron-vite.js', ['build']);
if (built !== 0) process.exit(built);
try {
  process.exit(await runWithElectron('electron', [project, ...process.argv.slice(2)]));
} catch (error) {
  console.error(error instanceof MissingFromSystem ? error.message : error);
  process.exit(1);
}

function runNode(file, args) {
  return (
    spawnSync(process.execPath, [path.join(project, file), ...args], { cwd: project, stdio: 'inherit' })
      .status ?? 1
  );
}
