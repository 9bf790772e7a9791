import { resolveField } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { CaseData } from '../../domain/case-data.ts';
import type { Sensitivity } from '../../domain/sensitivity.ts';
import { recordAccessText as words } from '../../text/record-access.ts';
import type { Block } from '../tree.ts';
import { sectionItems } from './answered.ts';
import { BlockMaker, cellOf } from './blocks.ts';
import { type ComposeInput, readCase } from './case-reading.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { treeOf } from './tree-of.ts';

/**
 * The whole record for the client who asked for it: a list of what there is and of what is left out, then every record question by
 * question. What is about other people or internal is counted in the list and withheld by the disclosure table.
 */
export function composeRecordAccessPack(input: ComposeInput): Composed {
  const make = new BlockMaker('recordAccessPack', undefined, ['client']);
  const reading = readCase(input);
  const { data } = input;
  const records = recordsOf(data);
  const photos = data.photos.length;
  const blocks: Block[] = [
    make.heading('title', 1, words.title),
    make.paragraph('for', [reading.person.fullName], { sensitivity: 'identity' }),
    make.paragraph('lead', words.lead),
    make.heading('contents', 2, words.contents),
    make.paragraph('contents/leftOut', words.leftOutLead),
    contentsTable(make, records),
    ...(photos === 0 ? [] : [make.paragraph('contents/photos', `${words.photos(photos)}${words.photosAsk}`)]),
    make.paragraph('rights', words.rights),
    ...signatureBlocks(make, reading),
    ...records.flatMap((record) => recordBlocks(make, record)),
  ];
  return { tree: treeOf(input, 'report', words.title, blocks), missing: [] };
}

/** Every record of the case, the person first, then in the order of the work. */
function recordsOf(data: CaseData): readonly RecordView[] {
  return [
    data.client,
    data.caseFile,
    ...data.consents,
    ...data.visits,
    ...data.interviews,
    ...data.analyses,
    ...data.evaluations,
    ...data.workstations,
    ...data.handling,
    ...data.homeVisits,
    ...data.instruments.map(({ record }) => record),
    ...(data.checklists ?? []).map(({ record }) => record),
    ...data.diaries,
    ...data.recommendations,
    ...data.equipment,
    ...data.notes,
  ];
}

const dates = ['date', 'observedOn', 'contactDate', 'from', 'firstDay', 'statusOn', 'neededOn'];

function dayOf(record: RecordView): string | undefined {
  return dates.map((path) => record.text(path)).find((day) => day !== undefined);
}

function contentsTable(make: BlockMaker, records: readonly RecordView[]): Block {
  const [part, date, answers, left] = words.columns;
  return make.table(
    'contents/table',
    [],
    [
      { width: 62, head: part },
      { width: 34, head: date },
      { width: 20, head: answers, align: 'right' },
      { width: 50, head: left },
    ],
    records.map((record) => {
      const kinds = givenKinds(record);
      const count = (kind: Sensitivity) => kinds.filter((one) => one === kind).length;
      const [others, internal] = [count('thirdParty'), count('internal')];
      const day = dayOf(record);
      return {
        slot: record.recordId,
        cells: [
          cellOf(record.declaration.title, { header: 'row' }),
          cellOf(day === undefined ? words.noDate : writtenDate(day)),
          cellOf(String(kinds.length - others - internal)),
          cellOf(others + internal === 0 ? words.nothingLeftOut : words.leftOut(others, internal)),
        ],
      };
    }),
  );
}

/** How delicate each given answer is; groups are counted by their answers. */
function givenKinds(record: RecordView): Sensitivity[] {
  return Object.entries(record.answers).flatMap(([path, { state }]) => {
    const field = state === 'given' ? resolveField(record.declaration, path) : undefined;
    return field === undefined || field.kind === 'group' ? [] : [field.sensitivity];
  });
}

function recordBlocks(make: BlockMaker, record: RecordView): Block[] {
  const slot = `record/${record.recordId}`;
  const day = dayOf(record);
  const title = record.declaration.title;
  const sections = record.declaration.sections.flatMap((section): Block[] => {
    const items = sectionItems(record, section);
    if (items.length === 0) return [];
    return [
      make.heading(`${slot}/${section.id}`, 3, section.title),
      make.list(`${slot}/${section.id}/list`, false, items),
    ];
  });
  return [
    make.heading(slot, 2, day === undefined ? title : `${title}, ${writtenDate(day)}`),
    ...(sections.length === 0 ? [make.paragraph(`${slot}/empty`, words.empty)] : sections),
  ];
}
