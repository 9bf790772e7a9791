/**
 * What the stand-in Electron runs first, in the place of the launcher inside Electron's own distribution:
 * `electron [-r module] <app folder> [arguments]`.
 *
 * It is an ES module that awaits the app's entry, because Electron holds back "ready" until this module has finished loading.
 */
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { appFolder, preloads } = readArguments(process.argv.slice(1));
if (preloads.length > 0) Module._preloadModules(preloads);
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });

const manifestFile = path.join(appFolder, 'package.json');
if (existsSync(manifestFile)) {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName || manifest.name || app.name;
  app.setDesktopName(manifest.desktopName || `${app.name}.desktop`);
}
const entry = Module._resolveFilename(appFolder, null, true);
app.setAppPath(existsSync(manifestFile) ? appFolder : path.dirname(entry));

try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}

function readArguments(words) {
  const preloads = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      preloads.push(words[index]);
    } else if (word === '-v' || word === '--version') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    } else if (!word.startsWith('-')) {
      return { appFolder: path.resolve(word), preloads };
    }
  }
  console.error('Usage: electron [-r module] <app folder> [arguments]');
  process.exit(2);
}
