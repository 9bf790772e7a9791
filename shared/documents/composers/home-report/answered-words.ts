import { midSentence } from '../../../text/findings.ts';
import type { Answered } from '../answered.ts';
import { joined, type Parts } from '../blocks.ts';

/** Answers with their labels in one sentence; how they are known stands once after those that share it. */
export function answeredWords(all: readonly Answered[]): Parts {
  const parts = all.map((one, index): Parts => {
    const next = all[index + 1];
    const note = next !== undefined && next.source === one.source ? '' : one.note;
    if (one.field.id === 'note') return [one.words, note];
    const lead = index === 0 ? one.label : midSentence(one.label);
    if (one.field.kind === 'number') return [`${lead} `, one.words, note];
    const told = one.field.kind === 'text' ? one.words : { ...one.words, text: midSentence(one.words.text) };
    return [`${lead}: `, told, note];
  });
  return [...joined(parts, '; '), '.'];
}
