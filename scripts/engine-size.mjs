/**
 * How much the instruments add to the page: what their forms load from `shared/instruments` and `resources/instruments`, minified, without
 * packages and modules that the page has anyway. Their words (questions, explanations, certificates) are counted apart.
 */
import path from 'node:path';
import { build } from 'vite';

const project = path.resolve(import.meta.dirname, '..');
const ENTRY = 'shared/assessments/instruments/registry.ts';
const FORMS = ['shared/assessments/instruments/'];
const ENGINE = ['shared/instruments/', 'resources/instruments/'];
const WORDS = ['shared/text/instruments/'];

/** @returns {Promise<{engine: number, words: number}>} bytes */
export async function engineSize() {
  const forms = await bundled(FORMS);
  const withEngine = await bundled([...FORMS, ...ENGINE]);
  const withWords = await bundled([...FORMS, ...ENGINE, ...WORDS]);
  return { engine: withEngine - forms, words: withWords - withEngine };
}

/** Bytes of the forms with what they import from these folders. */
async function bundled(folders) {
  const isOutside = (id, importer) => {
    if (importer === undefined) return false;
    if (!id.startsWith('.') && !path.isAbsolute(id)) return true;
    const file = path.relative(project, path.resolve(path.dirname(importer), id)).replaceAll('\\', '/');
    return !folders.some((folder) => file.startsWith(folder));
  };
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome130',
      rolldownOptions: {
        input: path.join(project, ENTRY),
        external: isOutside,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const { output } = Array.isArray(built) ? built[0] : built;
  return output.reduce((sum, file) => sum + Buffer.byteLength(file.code ?? file.source), 0);
}
