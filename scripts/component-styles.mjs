import path from 'node:path';

/**
 * A part of the page's build that stops it when a component of the library would be drawn without its styles. Its components name
 * their classes in a file `Name.module.mjs`, and keep the rules in `styles/Name.css`, which the page imports by hand: what is in the
 * first file of the page in `renderer/app/first-styles.ts`, all else in `late-styles.ts`.
 * @returns {import('vite').Plugin}
 */
export function componentStyles() {
  return {
    name: 'component-styles',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const styled = stylesOf([...this.getModuleIds()]);
      const styledFirst = stylesOf(
        chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => chunk.moduleIds),
      );
      for (const chunk of chunks) {
        const there = chunk.isEntry ? styledFirst : styled;
        const bare = componentsOf(chunk.moduleIds).filter((component) => !there.has(component));
        if (bare.length > 0) {
          const file = chunk.isEntry ? 'first-styles.ts' : 'late-styles.ts';
          this.error(`renderer/app/${file} lacks the styles of ${bare.join(', ')}`);
        }
      }
    },
  };
}

const library = /[\\/]@mantine[\\/]core[\\/]/;

/** @param {readonly string[]} modules */
const componentsOf = (modules) =>
  modules
    .filter((id) => library.test(id) && id.endsWith('.module.mjs'))
    .map((id) => path.basename(id, '.module.mjs'));

/** @param {readonly string[]} modules */
const stylesOf = (modules) =>
  new Set(
    modules.filter((id) => library.test(id) && id.endsWith('.css')).map((id) => path.basename(id, '.css')),
  );
