/** The layer rules of docs/contributing.md. scripts/check-layers.mjs applies them, and proves that each of them can fail. */
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

export default {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment:
        'shared is plain TypeScript: itself, resources/*.json and a few pure packages. Give it time, ids and randomness as inputs.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        pathNot: `^shared/|^resources/.+\\.json$|${packages('zod', 'temporal-polyfill', 'bidi-js', '@zxcvbn-ts')}`,
      },
    },
    {
      name: 'renderer-knows-only-shared',
      comment:
        'The page talks to the other processes through the contracts in shared/ipc, never by importing them.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: `^(electron|test|scripts)/|${packages('electron', 'better-sqlite3', 'kysely', 'pdfkit', '@node-rs/argon2')}`,
      },
    },
    {
      name: 'no-node-in-the-page',
      comment: 'The page is sandboxed: Node does not exist there.',
      severity: 'error',
      from: { path: '^(renderer|shared)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-knows-only-shared',
      comment: 'The processes behind the page do not know how it looks.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: `^(renderer|test|scripts)/|${packages('react', 'react-dom', '@mantine')}` },
    },
    {
      name: 'features-stand-alone',
      comment: 'A feature does not import another one; they meet in renderer/components or in shared.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'components-know-no-feature',
      comment: 'A shared piece of the page must not depend on one of its users.',
      severity: 'error',
      from: { path: '^renderer/components/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'client-knows-no-screen',
      comment: 'What every screen stands on (calls, queries, page-wide state) must not depend on a screen.',
      severity: 'error',
      from: { path: '^renderer/client/' },
      to: { path: '^renderer/(app|components|features)/' },
    },
    {
      name: 'sql-only-in-storage',
      comment:
        'Only electron/storage speaks SQL; everyone else calls its repositories. Others may name the type of a database they pass on.',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/storage/' },
      to: { path: packages('better-sqlite3', 'kysely'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'keys-only-in-vault',
      comment: 'Keys are derived and unwrapped in electron/vault and nowhere else.',
      severity: 'error',
      from: { path: '^electron/', pathNot: '^electron/vault/' },
      to: { path: packages('@node-rs/argon2') },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration must do the same for ever, so it imports no application code.',
      severity: 'error',
      from: { path: '^electron/storage/migrations/[0-9]' },
      to: { pathNot: `^electron/storage/migrations/|${packages('better-sqlite3', 'kysely')}` },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that import each other in a circle cannot be loaded or understood one at a time. Types alone may: they vanish.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unknown-imports',
      comment: 'An import that leads nowhere is checked by no other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
