import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, strong } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { type CapacityReading, roundName } from './reading.ts';

/**
 * One sentence on how sure the results are: with its reason for those who may know it, plain for readers at work.
 * @param lead stands before it in bold; empty under a heading of its own
 */
export function confidenceBlock(
  make: BlockMaker,
  slot: string,
  reading: CapacityReading,
  lead = '',
): Extract<Block, { kind: 'paragraph' }> {
  const { evaluation, person } = reading;
  const chosen = evaluation.text('confidence');
  if (chosen !== 'fair' && chosen !== 'overOrUnder' && chosen !== 'cannotSay')
    return make.paragraph(slot, [strong(lead), words.confidenceOpen]);
  const why = evaluation.text('confidenceWhy');
  const told = roundName(words.confidence[chosen], person.name);
  const full =
    chosen === 'fair'
      ? told
      : [...told, ...(why === undefined ? ['.'] : [words.because, typed(sentence(midSentence(why)))])];
  return make.paragraph(slot, [strong(lead), ...full], {
    sensitivity: 'clinical',
    functional: [strong(lead), ...roundName(words.confidencePlain[chosen], person.name)],
  });
}
