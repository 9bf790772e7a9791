import path from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');
const contracts = ['vault-contracts', 'visit-lock-contracts', 'window-contracts'];

// The page and the records process build these schemas before the lock screen can be used.
test('the contracts of the lock screen bring neither the document tree nor rows of an open vault', async () => {
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome130',
      rolldownOptions: {
        input: contracts.map((name) => path.join(project, `shared/ipc/${name}.ts`)),
        external: ['zod'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const chunks = (Array.isArray(built) ? built[0] : built).output.filter(({ type }) => type === 'chunk');
  const modules = chunks.flatMap((chunk) =>
    Object.keys(chunk.modules).map((id) => path.relative(project, id).replaceAll('\\', '/')),
  );
  expect(modules).toContain('shared/ipc/vault-contracts.ts');
  expect(modules).not.toContain('shared/documents/tree.ts');
  expect(modules).not.toContain('shared/domain/practitioner.ts');
  expect(modules).not.toContain('shared/domain/records.ts');
  expect(modules).not.toContain('shared/checklists/definition.ts');
  const size = chunks.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
  expect(size).toBeLessThanOrEqual(10_000);
});
