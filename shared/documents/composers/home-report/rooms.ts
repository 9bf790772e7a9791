import { wordsOfChecks } from '../../../assessments/declarations/home-visit/checks.ts';
import type { GroupField } from '../../../assessments/fields.ts';
import { resolveField } from '../../../assessments/resolve-field.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { homeComparisons, seenRooms } from '../../../reasoning/home/measurements.ts';
import { roomName } from '../../../reasoning/rules/home.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { homeReportText as words } from '../../../text/home-report.ts';
import { homeVisitText } from '../../../text/home-visit.ts';
import type { Block } from '../../tree.ts';
import { answeredFields, sourceNote } from '../answered.ts';
import {
  type BlockMaker,
  cellOf,
  joined,
  type ListItem,
  type Parts,
  strong,
  type TableRow,
} from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { photosOf } from '../photos.ts';
import { withoutStop } from '../recommendations.ts';
import { answeredWords } from './answered-words.ts';
import type { HomeReading } from './reading.ts';

const measured = ['doors', 'flights', 'ramps', 'fixtures'] as const;

/** Every room that was seen: how it is used, what gets in the way, what was measured, what it looks like. */
export function roomBlocks(make: BlockMaker, reading: HomeReading): Block[] {
  const { home } = reading;
  const seen = seenRooms(home).filter((path) => isDescribed(home, path));
  const without = home
    .items('rooms')
    .filter((id) => home.text(`rooms.${id}.seen`) === 'none')
    .map((id): Parts => [typed(midSentence(roomName(home, id)), words.neutral.place)]);
  if (seen.length + without.length === 0) return [];
  return [
    make.heading('rooms', 2, words.rooms),
    ...seen.flatMap((path) => oneRoom(make, reading, path)),
    ...(without.length === 0
      ? []
      : [make.paragraph('rooms/without', [words.noneThere, ...joined(without, ', '), '.'])]),
  ];
}

/** Whether more is known of a room than that there is one. */
function isDescribed(home: RecordView, path: string): boolean {
  const own = new Set(['room', 'name', 'seen']);
  return Object.keys(home.answers).some(
    (at) =>
      at.startsWith(`${path}.`) && !own.has(at.slice(path.length + 1)) && home.answer(at)?.state === 'given',
  );
}

function oneRoom(make: BlockMaker, reading: HomeReading, path: string): Block[] {
  const { home } = reading;
  const id = path.slice('rooms.'.length);
  const told = (field: string, label: string): ListItem[] => {
    const text = home.text(`${path}.${field}`);
    const note = sourceNote(home.answer(`${path}.${field}`)?.source, home);
    return text === undefined
      ? []
      : [{ slot: field, words: [strong(label), typed(withoutStop(text)), `${note}.`] }];
  };
  const checks = wordsOfChecks(home, path);
  const rows = measureRows(home, path);
  const items: ListItem[] = [
    ...told('doneNow', words.now),
    ...told('help', words.help),
    ...(checks.no.length === 0
      ? []
      : [{ slot: 'inTheWay', words: [strong(words.inTheWay), `${checks.no.join('; ')}.`] }]),
    ...(checks.notKnown.length === 0
      ? []
      : [{ slot: 'notKnown', words: [strong(words.notKnown), `${checks.notKnown.join('; ')}.`] }]),
    ...told('risk', words.risk),
    ...told('walls', words.walls),
    ...(home.text(`${path}.note`) === undefined
      ? []
      : [{ slot: 'note', words: [typed(sentence(home.text(`${path}.note`) ?? ''))] }]),
  ];
  const [what, value] = words.measureColumns;
  const places = new Set([id, ...measured.flatMap((group) => home.items(`${path}.${group}`))]);
  return [
    make.heading(`rooms/${id}`, 3, [typed(roomName(home, id), words.neutral.place)]),
    ...(items.length === 0 ? [] : [make.list(`rooms/${id}/list`, false, items)]),
    ...(rows.length === 0
      ? []
      : [
          make.table(
            `rooms/${id}/measures`,
            '',
            [
              { width: 50, head: what },
              { width: 116, head: value },
            ],
            rows,
          ),
        ]),
    ...photosOf(
      make,
      reading,
      `rooms/${id}`,
      ({ recordId, itemId }) => recordId === home.recordId && itemId !== null && places.has(itemId),
    ),
  ];
}

function measureRows(home: RecordView, path: string): TableRow[] {
  const room = resolveField(home.declaration, 'rooms');
  if (room?.kind !== 'group') return [];
  const sizes = answeredFields(home, room.fields, `${path}.`).filter(({ field }) =>
    ['length', 'width', 'turning'].includes(field.id),
  );
  return [
    ...(sizes.length === 0
      ? []
      : [
          {
            slot: 'size',
            cells: [cellOf(words.size, { header: 'row' }), cellOf(answeredWords(sizes))],
          },
        ]),
    ...measured.flatMap((groupId) => {
      const group = room.fields.find(
        (field): field is GroupField => field.id === groupId && field.kind === 'group',
      );
      return group === undefined
        ? []
        : home
            .items(`${path}.${groupId}`)
            .map((itemId) => measureRow(home, group, `${path}.${groupId}.${itemId}`, itemId));
    }),
  ];
}

function measureRow(home: RecordView, group: GroupField, path: string, slot: string): TableRow {
  const answered = answeredFields(home, group.fields, `${path}.`);
  const title = answered.find(({ field }) => field.id === group.titleField);
  const rest = answered.filter((one) => one !== title);
  return {
    slot,
    cells: [
      cellOf(title === undefined ? capital(group.itemName) : [title.words], { header: 'row' }),
      cellOf(rest.length === 0 ? words.nothingMeasured : answeredWords(rest)),
    ],
  };
}

/** On to and off what, how and with what help. */
export function transferBlocks(make: BlockMaker, reading: HomeReading): Block[] {
  const { home } = reading;
  const group = resolveField(home.declaration, 'transfers');
  if (group?.kind !== 'group') return [];
  const rows = home.items('transfers').map((id) => measureRow(home, group, `transfers.${id}`, id));
  if (rows.length === 0) return [];
  const [what] = words.measureColumns;
  return [
    make.heading('transfers', 2, words.transfers),
    make.table(
      'transfers/table',
      '',
      [
        { width: 30, head: what },
        { width: 136, head: words.now.replace(': ', '') },
      ],
      rows,
    ),
    ...photosOf(
      make,
      reading,
      'transfers',
      ({ recordId, itemId }) =>
        recordId === home.recordId && itemId !== null && home.items('transfers').includes(itemId),
    ),
  ];
}

/** Measurements with the rule and source that they stand beside. */
export function comparisonBlocks(make: BlockMaker, { home }: HomeReading): Block[] {
  const compared = homeComparisons(home);
  if (compared.length === 0) return [];
  const { columns, lead, within, outside } = homeVisitText.comparisons;
  const [measure, value, guidance, beside] = columns;
  const sources = [...new Set(compared.map(({ source }) => source))];
  return [
    make.heading('guidance', 2, words.guidance),
    make.table(
      'guidance/table',
      lead,
      [
        { width: 50, head: measure },
        { width: 24, head: value },
        { width: 56, head: guidance },
        { width: 36, head: beside },
      ],
      compared.map(
        (one): TableRow => ({
          slot: `${one.path}/${one.rule}`,
          cells: [
            cellOf([typed(one.place, words.neutral.place), `: ${one.what}`], { header: 'row' }),
            cellOf(one.value),
            cellOf(one.guidance),
            cellOf(one.within ? within : [strong(outside)]),
          ],
        }),
      ),
    ),
    make.paragraph('guidance/sources', `${sources.join('; ')}.`),
  ];
}
