import { letterFrameText } from '../../text/letters.ts';
import type { Block } from '../tree.ts';
import type { BlockMaker, Parts } from './blocks.ts';
import { type Reading, typed } from './case-reading.ts';

const { language: words } = letterFrameText;

/**
 * One sentence to the client on help with the language, where another language or an interpreter is recorded. Nothing is translated:
 * words that nobody has checked say what nobody meant.
 */
export function languageHelp(make: BlockMaker, { audience, copyOf, data: { client } }: Reading): Block[] {
  if (audience !== 'client' || copyOf !== undefined) return [];
  const first = client.text('language')?.trim();
  const told = client.text('interpreterNeeded') === 'yes' ? interpreter() : preferred();
  return told === undefined
    ? []
    : [make.paragraph('language', told, { sensitivity: 'personal', readers: ['client'] })];

  function interpreter(): Parts {
    const into = client.text('interpreterLanguage')?.trim() ?? first;
    return [words.interpreter, ...(into === undefined ? [] : [words.inLanguage, typed(into)]), words.ask];
  }

  function preferred(): Parts | undefined {
    return first === undefined || /^(?:british )?english\b/iu.test(first)
      ? undefined
      : [words.preferred, typed(first), words.tell];
  }
}
