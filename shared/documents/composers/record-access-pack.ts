import { recordAccessText as words } from '../../text/record-access.ts';
import { mayBeNamed, WithholdingGround } from '../held-decision.ts';
import type { Block } from '../tree.ts';
import { BlockMaker } from './blocks.ts';
import type { ComposeInput } from './case-reading.ts';
import type { Composed } from './employer-report.ts';
import { heldItemsOf } from './record-access/held-items.ts';
import { recordBlocks } from './record-access/whole.ts';
import { treeOf } from './tree-of.ts';

/**
 * The whole record for the client who asked for it, as its OT decided on each item that the disclosure table keeps from a client. Nothing says
 * where something is left out: the first page tells what the law lets one leave out, the same on every copy, and the last page the
 * grounds that can be named without telling what is behind them.
 */
export function composeRecordAccessPack(input: ComposeInput): Composed {
  const make = new BlockMaker('recordAccessPack', undefined, ['client']);
  const blocks = [...recordBlocks(make, input), ...groundsNamed(make, input)];
  return { tree: treeOf(input, 'report', words.title, blocks), missing: [] };
}

/** The grounds on which something was left out, as far as the OT lets the copy name them: never how much, or where. */
function groundsNamed(make: BlockMaker, input: ComposeInput): Block[] {
  const named = heldItemsOf(input).flatMap(({ decided }) =>
    decided?.decision.choice === 'leaveOut' && decided.decision.named ? [decided.decision.ground] : [],
  );
  const grounds = WithholdingGround.options.filter((ground) => named.includes(ground) && mayBeNamed(ground));
  if (grounds.length === 0) return [];
  return [
    make.heading('grounds', 2, words.groundsTitle),
    make.paragraph('grounds/lead', words.groundsLead),
    make.list(
      'grounds/list',
      false,
      grounds.map((ground) => ({ slot: ground, words: words.groundsTold[ground] })),
    ),
    make.paragraph('grounds/more', words.groundsMore),
  ];
}
