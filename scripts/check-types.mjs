/**
 * Type-checks each runtime's folder with its own tsconfig.
 * Not `tsc --build`: that skips a folder whose own files are unchanged, although it imports from another that is not.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');
const compiler = path.join(project, 'node_modules/typescript/bin/tsc');
const FOLDERS = ['shared', 'electron', 'renderer', 'test'];

const statuses = await Promise.all(FOLDERS.map(check));
process.exit(statuses.every((status) => status === 0) ? 0 : 1);

function check(folder) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, '--project', folder], {
      cwd: project,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', resolve);
  });
}
