import type { DocumentTree } from './tree.ts';
import { plainText } from './walk.ts';

/**
 * The sections of a document that read otherwise than before: their headings, in order, and the title for what stands before the first
 * one. Letterhead, date and mark do not count.
 */
export function changedSections(before: DocumentTree, now: DocumentTree): readonly string[] {
  const [old, fresh] = [sectionsOf(before), sectionsOf(now)];
  const names = new Set([...fresh.keys(), ...old.keys()]);
  return [...names].filter((name) => old.get(name) !== fresh.get(name));
}

function sectionsOf(tree: DocumentTree): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let name = tree.title;
  for (const block of tree.blocks) {
    if (block.kind === 'heading' && block.level < 3) name = plainText(block.runs);
    sections.set(name, `${sections.get(name) ?? ''}${JSON.stringify(block)}\n`);
  }
  return sections;
}
