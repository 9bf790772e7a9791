import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import type { CaseData } from '../../../domain/case-data.ts';
import { equipmentStage } from '../../../reasoning/equipment.ts';
import { equipmentText } from '../../../text/equipment.ts';
import { reportText } from '../../../text/report.ts';
import { workstationReportText as words } from '../../../text/workstation-report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, joined, type Parts } from '../blocks.ts';
import { chosenLabel, type Reading, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

/**
 * The equipment that belongs to a workstation: what its points name, and what was asked for with the recommendations they name. Other
 * equipment of the case, such as that of the home, is not told here.
 */
export function linkedEquipment({ equipment }: CaseData, workstation: RecordView): readonly RecordView[] {
  const issues = workstation.items('issues');
  const named = new Set(issues.map((id) => workstation.text(`issues.${id}.equipmentId`)));
  const asked = new Set(issues.flatMap((id) => workstation.text(`issues.${id}.recommendationId`) ?? []));
  return equipment.filter(
    (item) => named.has(item.recordId) || asked.has(item.text('recommendationId') ?? ''),
  );
}

/** Equipment by what it must be able to do, with who pays, what it costs, how far it is and whether it helps. */
export function equipmentBlocks(make: BlockMaker, { data }: Reading, workstation: RecordView): Block[] {
  const items = linkedEquipment(data, workstation);
  if (items.length === 0) return [];
  return [
    make.heading('equipment', 2, words.equipment),
    make.paragraph('equipment/lead', words.equipmentLead),
    equipmentTable(make, 'equipment/table', items),
  ];
}

/** One row for each piece of equipment: what and why, what it must be able to do, money, and how far it is. */
export function equipmentTable(make: BlockMaker, slot: string, items: readonly RecordView[]): Block {
  const [what, must, money, stage] = words.equipmentColumns;
  return make.table(
    slot,
    [],
    [
      { width: 44, head: what },
      { width: 54, head: must },
      { width: 36, head: money },
      { width: 34, head: stage },
    ],
    items.map((item) => ({
      slot: item.recordId,
      cells: [
        cellOf(nameWords(item), { header: 'row' }),
        cellOf(mustWords(item)),
        cellOf(moneyWords(item)),
        cellOf(stageWords(item)),
      ],
    })),
  );
}

function asTyped(text: string) {
  return typed(withoutStop(text), reportText.neutral.change);
}

function lines(all: readonly Parts[]): Parts {
  return joined(
    all.filter((parts) => parts.length > 0),
    '\n',
  );
}

function nameWords(item: RecordView): Parts {
  const quantity = item.number('quantity');
  const why = item.text('why');
  return lines([
    [
      ...(quantity === undefined || quantity === 1 ? [] : [`${quantity} × `]),
      asTyped(item.text('item') ?? equipmentText.room.unnamed),
    ],
    why === undefined ? [] : [asTyped(why)],
  ]);
}

function mustWords(item: RecordView): Parts {
  const trial = item.text('trial');
  return lines([
    ...['features', 'dimensions'].map((path): Parts => {
      const text = item.text(path);
      return text === undefined ? [] : [asTyped(text)];
    }),
    trial === undefined ? [] : [words.trial, asTyped(trial)],
  ]);
}

function moneyWords(item: RecordView): Parts {
  const told = (path: string) =>
    item.text(path) === 'notDiscussed' || item.text(path) === undefined
      ? capital(reportText.notDiscussedYet)
      : (chosenLabel(item, path) ?? '');
  const running = item.text('recurringCost');
  return lines([
    [words.pays, told('funder')],
    [words.cost, told('costBand')],
    running === undefined ? [] : [asTyped(running)],
  ]);
}

function stageWords(item: RecordView): Parts {
  const review = item.text('reviewOn');
  const helps = chosenLabel(item, 'helps');
  return lines([
    [equipmentText.stages[equipmentStage(item)]],
    helps === undefined ? [] : [words.helps, helps],
    review === undefined ? [] : [capital(words.reviewOn(writtenDate(review)))],
  ]);
}
