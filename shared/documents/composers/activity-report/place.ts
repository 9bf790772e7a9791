import type { Field, GroupField } from '../../../assessments/fields.ts';
import { resolveField } from '../../../assessments/resolve-field.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import {
  type Answered,
  answeredFields,
  groupItems,
  listUnder,
  sectionItems,
  sourceNote,
} from '../answered.ts';
import { type BlockMaker, cellOf, joined, type ListItem, type Parts, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';

/** Each place of work with what was noticed and measured there, then the ways in and out and whatever else was asked of it. */
export function environmentBlocks(make: BlockMaker, analysis: RecordView): Block[] {
  const section = analysis.declaration.sections.find(({ id }) => id === 'environment');
  const group = groupAt(analysis, 'places');
  const places = analysis.items('places');
  const rest = section === undefined ? [] : sectionItems(analysis, section, ['places']);
  const nested = group === undefined ? [] : nestedItems(analysis, group, places);
  const withNumbers = group !== undefined && places.some((id) => numbersOf(analysis, group, id).length > 0);
  const measured = analysis.text('observedOn');
  if (places.length === 0 && rest.length === 0) return [];
  const [place, seen, values] = words.placesColumns;
  return [
    make.heading('environment', 2, words.environment),
    ...(group === undefined || places.length === 0
      ? []
      : [
          make.table(
            'environment/places',
            withNumbers && measured !== undefined ? words.measuredOn(writtenDate(measured)) : '',
            [
              { width: 32, head: place },
              { width: withNumbers ? 76 : 134, head: seen },
              ...(withNumbers ? [{ width: 58, head: values }] : []),
            ],
            places.map((id) => placeRow(analysis, group, id, withNumbers)),
          ),
        ]),
    ...readingTable(make, analysis, group, places),
    ...(nested.length === 0 ? [] : [make.list('environment/nested', false, nested)]),
    ...(rest.length === 0 ? [] : [make.list('environment/rest', false, rest)]),
  ];
}

/** Each measurement with its unit, how and with what it was made, and when. */
function readingTable(
  make: BlockMaker,
  analysis: RecordView,
  group: GroupField | undefined,
  places: readonly string[],
): Block[] {
  const field = group?.fields.find((one): one is GroupField => one.id === readings && one.kind === 'group');
  if (group === undefined || field === undefined) return [];
  const rows = places.flatMap((placeId) =>
    analysis.items(`places.${placeId}.${readings}`).map((id): TableRow => {
      const answered = answeredFields(analysis, field.fields, `places.${placeId}.${readings}.${id}.`);
      const at = (...ids: string[]) =>
        ids.flatMap((one) => answered.find((answer) => answer.field.id === one) ?? []);
      const value = answered.find((answer) => answer.field.kind === 'number');
      const name = analysis.text(`places.${placeId}.${group.titleField}`);
      const told = (all: readonly Answered[]): Parts =>
        all.length === 0
          ? [words.notRecorded]
          : joined(
              all.map((one): Parts => [one.words]),
              ', ',
            );
      const place: Parts[] = [
        ...(name === undefined ? [] : [[typed(name, reportText.neutral.place)]]),
        ...at('where').map((one): Parts => [one.words]),
      ];
      return {
        slot: id,
        cells: [
          cellOf(place.length === 0 ? words.notRecorded : joined(place, ': '), { header: 'row' }),
          cellOf(value === undefined ? told(at('kind')) : [value.label]),
          cellOf(value === undefined ? words.notMeasured : [value.words]),
          cellOf(told(at('method', 'instrument'))),
          cellOf(told(at('on', 'at'))),
        ],
      };
    }),
  );
  if (rows.length === 0) return [];
  const [where, what, value, how, when] = words.readingColumns;
  return [
    make.table(
      'environment/readings',
      words.readings,
      [
        { width: 48, head: where },
        { width: 28, head: what },
        { width: 22, head: value },
        { width: 42, head: how },
        { width: 26, head: when },
      ],
      rows,
    ),
  ];
}

const readings = 'readings';

function numbersOf(analysis: RecordView, group: GroupField, id: string): Answered[] {
  return answeredFields(analysis, group.fields, `places.${id}.`).filter(
    ({ field }) => field.kind === 'number',
  );
}

function placeRow(analysis: RecordView, group: GroupField, id: string, withNumbers: boolean): TableRow {
  const answered = answeredFields(analysis, group.fields, `places.${id}.`);
  const name = answered.find(({ field }) => field.id === group.titleField);
  const numbers = answered.filter(({ field }) => field.kind === 'number');
  const seen = answered.filter((one) => one !== name && !numbers.includes(one));
  return {
    slot: id,
    cells: [
      cellOf(name === undefined ? words.notRecorded : [name.words], { header: 'row' }),
      cellOf(seen.length === 0 ? words.nothingDescribed : joined(seen.map(seenWords), ' ')),
      ...(withNumbers
        ? [cellOf(numbers.length === 0 ? words.notMeasured : joined(numbers.map(measuredWords), '\n'))]
        : []),
    ],
  };
}

function seenWords({ field, label, words: told, source }: Answered): Parts {
  const lead = field.id === 'description' ? '' : `${label}: `;
  const stop = sourceNote(source) === '' ? '' : `${sourceNote(source)}.`;
  return [lead, { ...told, text: stop === '' ? sentence(told.text) : told.text }, stop];
}

function measuredWords({ label, words: told, source }: Answered): Parts {
  return [`${label} `, told, sourceNote(source)];
}

/** Repeated readings inside a place, each under the name of its place. */
function nestedItems(analysis: RecordView, group: GroupField, places: readonly string[]): ListItem[] {
  return places.flatMap((id) => {
    const name = analysis.text(`places.${id}.${group.titleField}`);
    return group.fields.flatMap((field: Field) =>
      field.kind === 'group' && field.id !== readings
        ? groupItems(analysis, field, `places.${id}.${field.id}`).map((item) => ({
            ...item,
            words: [
              ...(name === undefined ? [] : [typed(name, reportText.neutral.place), ', ']),
              ...(typeof item.words === 'string' ? [item.words] : item.words),
            ],
          }))
        : [],
    );
  });
}

/** Tools and equipment in a table, then time and pace, and people at work. */
export function toolBlocks(make: BlockMaker, analysis: RecordView): Block[] {
  const group = groupAt(analysis, 'tools');
  const tools = analysis.items('tools');
  const [item, much, note] = words.toolsColumns;
  const section = (id: string, skip: readonly string[] = []) => {
    const found = analysis.declaration.sections.find((one) => one.id === id);
    return found === undefined ? [] : sectionItems(analysis, found, skip);
  };
  return [
    ...(group === undefined || tools.length === 0
      ? []
      : [
          make.heading('tools', 2, words.tools),
          make.table(
            'tools/table',
            '',
            [
              { width: 56, head: item },
              { width: 50, head: much },
              { width: 60, head: note },
            ],
            tools.map((id): TableRow => {
              const answered = answeredFields(analysis, group.fields, `tools.${id}.`);
              const name = answered.find(({ field }) => field.id === group.titleField);
              const numbers = answered.filter(({ field }) => field.kind === 'number');
              const rest = answered.filter((one) => one !== name && !numbers.includes(one));
              return {
                slot: id,
                cells: [
                  cellOf(name === undefined ? words.notRecorded : [name.words], { header: 'row' }),
                  cellOf(numbers.length === 0 ? words.notMeasured : joined(numbers.map(measuredWords), '; ')),
                  cellOf(rest.length === 0 ? '' : joined(rest.map(noteWords), '. ')),
                ],
              };
            }),
          ),
        ]),
    ...listUnder(make, 'time', 2, words.time, section('time', ['controlWorker', 'controlManager'])),
    ...listUnder(make, 'people', 2, words.people, section('social')),
  ];
}

function noteWords({ field, label, words: told }: Answered): Parts {
  return field.id === 'note' ? [told] : [`${label}: `, { ...told, text: midSentence(told.text) }];
}

function groupAt(view: RecordView, path: string): GroupField | undefined {
  const field = resolveField(view.declaration, path);
  return field?.kind === 'group' ? field : undefined;
}
