/**
 * Copies the whole-family TrueType files that documents embed into the build (`out/fonts`), each family with its licence.
 * Subset web fonts lack signs such as ≤, → and ●, so documents use these whole files.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/@expo-google-fonts', import.meta.url));

const TEXT_STYLES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];
const FAMILIES = [
  { folder: 'source-sans-3', prefix: 'SourceSans3', styles: TEXT_STYLES },
  { folder: 'inter', prefix: 'Inter', styles: TEXT_STYLES },
  { folder: 'atkinson-hyperlegible-next', prefix: 'AtkinsonHyperlegibleNext', styles: TEXT_STYLES },
  { folder: 'noto-sans-hebrew', prefix: 'NotoSansHebrew', styles: ['400Regular'] },
  { folder: 'noto-sans-arabic', prefix: 'NotoSansArabic', styles: ['400Regular'] },
  { folder: 'noto-sans-symbols-2', prefix: 'NotoSansSymbols2', styles: ['400Regular'] },
  { folder: 'noto-emoji', prefix: 'NotoEmoji', styles: ['400Regular'] },
];

/**
 * Copies every font and licence that is not there yet.
 * @param {string} target folder to fill; made if absent
 */
export function copyFonts(target) {
  mkdirSync(target, { recursive: true });
  for (const { folder, prefix, styles } of FAMILIES) {
    const source = path.join(packages, folder);
    for (const style of styles) {
      const name = `${prefix}_${style}.ttf`;
      copyOnce(path.join(source, style, name), path.join(target, name));
    }
    copyOnce(path.join(source, 'LICENSE_FONT'), path.join(target, `${prefix}_LICENCE.txt`));
  }
}

function copyOnce(from, to) {
  if (!existsSync(to)) copyFileSync(from, to);
}
