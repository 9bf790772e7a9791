import { scoredReadings } from '../../../assessments/instruments/score-readings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { type CapacityTest, readTests, type TestStep } from '../../../reasoning/capacity/tests.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { plainNumber, sentence, withUnit } from '../../../text/findings.ts';
import type { Block, Cell } from '../../tree.ts';
import { type BlockMaker, cellOf, type ListItem, strong } from '../blocks.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { photosOf } from '../photos.ts';
import { nameOf, whenWords } from './test-words.ts';

const clinical = { sensitivity: 'clinical' } as const;

/** Readings of each test, equipment with its calibration, norms with their sources, photos. All of it is of health. */
export function appendixBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { evaluation } = reading;
  const blocks = [
    ...trialBlocks(make, evaluation),
    ...equipmentBlocks(make, evaluation),
    ...normBlocks(make, reading),
    ...photoBlocks(make, reading),
  ];
  return blocks.length === 0 ? [] : [make.heading('appendices', 2, words.appendices, clinical), ...blocks];
}

interface Column {
  readonly head: string;
  readonly width: number;
  readonly told: (evaluation: RecordView, step: TestStep) => string;
}

const { trialColumns } = words;
const number = (value: number | undefined) => (value === undefined ? '' : plainNumber(value));

/** A column is printed where any step of the test has a reading in it. */
const columns: readonly Column[] = [
  { head: trialColumns.amount, width: 38, told: (_evaluation, step) => amountOf(step) },
  {
    head: trialColumns.heights,
    width: 22,
    told: (evaluation, { path }) => {
      const [from, to] = [evaluation.number(`${path}.heightFrom`), evaluation.number(`${path}.heightTo`)];
      return from === undefined && to === undefined ? '' : `${number(from)}–${number(to)}`;
    },
  },
  { head: trialColumns.heartRate, width: 18, told: (_evaluation, { heartRate }) => number(heartRate) },
  {
    head: trialColumns.pressure,
    width: 22,
    told: (_evaluation, { systolic, diastolic }) =>
      systolic === undefined && diastolic === undefined ? '' : `${number(systolic)}/${number(diastolic)}`,
  },
  { head: trialColumns.saturation, width: 15, told: (_evaluation, { saturation }) => number(saturation) },
  { head: trialColumns.exertion, width: 16, told: (_evaluation, { exertion }) => number(exertion) },
  { head: trialColumns.pain, width: 12, told: (_evaluation, { pain }) => number(pain) },
  {
    head: trialColumns.quality,
    width: 36,
    told: (evaluation, { path }) => chosenLabel(evaluation, `${path}.quality`) ?? '',
  },
];

function amountOf({ load, force, seconds, distance, repetitions }: TestStep): string {
  return [
    ...(load === undefined ? [] : [withUnit(load, 'kg')]),
    ...(force === undefined ? [] : [withUnit(force, 'N')]),
    ...(seconds === undefined ? [] : [withUnit(seconds, 's')]),
    ...(distance === undefined ? [] : [withUnit(distance, 'm')]),
    ...(repetitions === undefined ? [] : [words.repetitions(plainNumber(repetitions))]),
  ].join(', ');
}

function trialBlocks(make: BlockMaker, evaluation: RecordView): Block[] {
  const tests = readTests(evaluation).filter(({ steps }) => steps.length > 0);
  if (tests.length === 0) return [];
  return [
    make.heading('appendices/trials', 3, words.rawTrials, clinical),
    ...tests.map((one) => trialTable(make, evaluation, one)),
  ];
}

function trialTable(make: BlockMaker, evaluation: RecordView, one: CapacityTest): Block {
  const shown = columns.filter(({ told }) => one.steps.some((step) => told(evaluation, step) !== ''));
  const when = whenWords(evaluation, one);
  return make.table(
    `appendices/trials/${one.itemId}`,
    [...nameOf(evaluation, one), when === '' ? '' : `, ${when}`],
    [{ width: 10, head: words.number }, ...shown.map(({ head, width }) => ({ head, width }))],
    one.steps.map((step, index) => ({
      slot: step.itemId,
      ...clinical,
      cells: [
        cellOf(String(index + 1)),
        ...shown.map(({ told }): Cell => {
          const value = told(evaluation, step);
          return cellOf(value === '' ? words.notTaken : value);
        }),
      ],
    })),
    clinical,
  );
}

/** Each device with its calibration, seen from the last day that it was used on. */
function equipmentBlocks(make: BlockMaker, evaluation: RecordView): Block[] {
  const devices = evaluation.items('equipment');
  if (devices.length === 0) return [];
  const lastDay = evaluation.text('secondDate') ?? evaluation.text('date');
  const [device, serial, due, onDay] = words.calibrationColumns;
  return [
    make.heading('appendices/equipment', 3, words.calibration, clinical),
    make.table(
      'appendices/equipment/table',
      '',
      [
        { width: 62, head: device },
        { width: 36, head: serial },
        { width: 38, head: due },
        { width: 30, head: onDay },
      ],
      devices.map((id) => {
        const path = `equipment.${id}`;
        const [name, number] = [evaluation.text(`${path}.name`), evaluation.text(`${path}.serial`)];
        const until = evaluation.text(`${path}.calibrationDue`);
        const state =
          until === undefined || lastDay === undefined
            ? words.calibrationOpen
            : until < lastDay
              ? words.overdueOnDay
              : words.current;
        return {
          slot: id,
          ...clinical,
          cells: [
            cellOf(name === undefined ? words.notRecorded : [typed(name)], { header: 'row' as const }),
            cellOf(number === undefined ? words.notRecorded : [typed(number)]),
            cellOf(until === undefined ? words.calibrationOpen : writtenDate(until)),
            cellOf(state === words.overdueOnDay ? [strong(state)] : state),
          ],
        };
      }),
      clinical,
    ),
  ];
}

/** Where the results of linked instruments come from, each source once. */
function normBlocks(make: BlockMaker, { evaluation, data }: CapacityReading): Block[] {
  const linked = new Set(
    readTests(evaluation).flatMap(({ path }) => evaluation.text(`${path}.instrumentRecordId`) ?? []),
  );
  const certificates = new Map(
    data.instruments
      .filter(({ record }) => linked.has(record.recordId))
      .flatMap(({ form, record }) => scoredReadings(form, record))
      .map(({ instrument }) => [instrument.certificate.title, instrument.certificate] as const),
  );
  const items = [...certificates.values()].map(
    ({ title, sources, limitations }, index): ListItem => ({
      slot: String(index),
      ...clinical,
      words: [strong(`${title}. `), [...sources, ...limitations].map(sentence).join(' ')],
    }),
  );
  return items.length === 0
    ? []
    : [
        make.heading('appendices/norms', 3, words.norms, clinical),
        make.list('appendices/norms/list', false, items, clinical),
      ];
}

/** Photos of the evaluation show the person at it, so they go where the rest of the tests goes. */
function photoBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { evaluation } = reading;
  const photos = photosOf(make, reading, 'appendices', ({ recordId }) => recordId === evaluation.recordId);
  return photos.length === 0
    ? []
    : [
        make.heading('appendices/photos', 3, words.photos, clinical),
        ...photos.map((photo) => ({ ...photo, ...clinical })),
      ];
}
