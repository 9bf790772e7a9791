import type { RecordView } from '../../../assessments/view.ts';
import type { CaseData } from '../../../domain/case-data.ts';
import { disclosureText } from '../../../text/disclosure.ts';
import { recordAccessText as words } from '../../../text/record-access.ts';
import { digestOf } from '../../digest.ts';
import { disclose } from '../../disclosure.ts';
import type { HeldItem } from '../../held-decision.ts';
import { termsOf } from '../../terms.ts';
import type { Block, Cell, DocumentTree, Withheld } from '../../tree.ts';
import { plainText } from '../../walk.ts';
import { whyWithheld } from '../../withheld-words.ts';
import { BlockMaker } from '../blocks.ts';
import type { ComposeInput } from '../case-reading.ts';
import { treeOf } from '../tree-of.ts';
import { neverPrintedSlot, untoldSlot } from './told.ts';
import { recordBlocks } from './whole.ts';

interface Found extends Omit<HeldItem, 'decided'> {
  /** What including it puts on the page: one cell where a term was found in it, the whole row where that is held back. */
  readonly opens: string;
}

/** What a case holds back, without decisions: it is asked for several times while a document is composed. */
const found = new WeakMap<CaseData, Pick<ComposeInput, 'givenOut'> & { readonly items: readonly Found[] }>();

/**
 * Everything of the record that the disclosure table keeps from the client, each with what the OT decided on it. The codes that open a
 * home are not among them: they leave in no document.
 */
export function heldItemsOf(input: ComposeInput): readonly HeldItem[] {
  return decidedIn(input).map(({ opens: _opens, ...item }) => item);
}

function decidedIn(input: ComposeInput): readonly (Found & HeldItem)[] {
  if (input.kind !== 'recordAccessPack') return [];
  const { data, decisions, givenOut } = input;
  const known = found.get(data);
  const items = known !== undefined && known.givenOut === givenOut ? known.items : itemsIn(input);
  found.set(data, { givenOut, items });
  return items.map((item) => {
    const decided = decisions?.get(item.id) ?? null;
    const isOpen = item.neverPrinted && decided?.decision.choice === 'include';
    return { ...item, decided: isOpen ? null : decided };
  });
}

function includedIn(input: ComposeInput): readonly (Found & HeldItem)[] {
  return decidedIn(input).filter(({ decided }) => decided?.decision.choice === 'include');
}

/** The words that the OT decided to show. What such a row is called is an item of its own where a term stands in it. */
export function openedWords(input: ComposeInput): readonly string[] {
  return includedIn(input).map(({ opens }) => opens);
}

/** What shows these rows and words where the OT decided so; nothing for other documents. */
export function openedBy(input: ComposeInput): (blockId: string, what: string) => boolean {
  const included = new Set(includedIn(input).map(({ id }) => id));
  return (blockId, what) => included.size > 0 && included.has(itemId(blockId, what));
}

function itemId(blockId: string, what: string): string {
  return `${blockId}#${digestOf(what)}`;
}

function itemsIn(input: ComposeInput): readonly Found[] {
  const tree = treeOf(
    input,
    'report',
    words.title,
    recordBlocks(new BlockMaker(input.kind, undefined, ['client']), input),
  );
  const asked = new Map<string, { readonly blockId: string; readonly what: string }>();
  const { withheld } = disclose(tree, {
    terms: termsOf(input.data, ['thirdParty']),
    opens: (blockId, what) => {
      asked.set(itemId(blockId, what), { blockId, what });
      return false;
    },
  });
  const places = placesIn(tree);
  return [
    ...[...asked].flatMap(([id, { blockId, what }]): Found[] => {
      const reason = withheld.find((one) => one.blockId === blockId && what.startsWith(one.what));
      const place = places.get(blockId);
      return [
        {
          id,
          part: place?.part ?? words.title,
          place: place?.title ?? words.title,
          words: reason?.reason === 'sensitivity' ? (place?.words ?? what) : what,
          why: blockId.endsWith(untoldSlot) ? words.held.untold : whyHeld(reason),
          opens: what,
          neverPrinted: blockId.endsWith(neverPrintedSlot),
        },
      ];
    }),
    ...(input.data.expertInstructions ?? []).map(instructionItem),
  ];
}

/** What it counts as, or what was found in it: the rule for the client is what the OT decides on here. */
function whyHeld(reason: Withheld | undefined): string {
  if (reason === undefined) return disclosureText.reasons.unread;
  const { term, sensitivity } = reason;
  return term === null && sensitivity !== null
    ? disclosureText.countsAs[sensitivity]
    : whyWithheld(reason, 'client');
}

/** What an expert was instructed in stands in the expert report and nowhere else. */
function instructionItem(record: RecordView): Found {
  const { recordId, declaration, answers } = record;
  return {
    id: itemId(recordId, JSON.stringify(answers)),
    part: declaration.title,
    place: declaration.title,
    words: record.text('parties') ?? words.held.noWords,
    why: words.held.expert,
    opens: '',
    neverPrinted: true,
  };
}

interface Place {
  readonly part: string;
  /** Day, record and part. */
  readonly title: string;
  readonly words: string;
}

/** Where each row stands: the headings above it and what it is called, apart from what it says. */
function placesIn({ blocks }: DocumentTree): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let [above, record] = ['', ''];
  const said = (cells: readonly Cell[]) => cells.map(({ runs }) => plainText(runs)).join(' ');
  const look = (block: Block) => {
    if (block.kind === 'heading') {
      if (block.level === 2) [above, record] = [plainText(block.runs), ''];
      if (block.level === 3) record = plainText(block.runs);
    }
    if (block.kind !== 'table') return;
    for (const { id, cells } of block.rows) {
      const [first] = cells;
      const name = first?.header === 'row' ? plainText(first.runs) : '';
      const title = [above, record, name].filter((part) => part !== '').join(' · ');
      places.set(id, {
        part: record === '' ? above : record,
        title,
        words: said(name === '' ? cells : cells.slice(1)),
      });
    }
  };
  for (const block of blocks) look(block);
  return places;
}
