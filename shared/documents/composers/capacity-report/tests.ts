import { readRatings } from '../../../assessments/rating-view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { TestFamily } from '../../../domain/capacity.ts';
import { readLimits } from '../../../reasoning/capacity/stop-rules.ts';
import { type CapacityTest, readTests } from '../../../reasoning/capacity/tests.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { liftProgression } from '../../charts/lift-progression.ts';
import type { Block } from '../../tree.ts';
import {
  type BlockMaker,
  cellOf,
  joined,
  type ListItem,
  type Parts,
  strong,
  type TableRow,
} from '../blocks.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';
import { retestBlocks } from './retest.ts';
import { sessionBlocks } from './session.ts';
import { courseWords, deviceOf, endParts, labelsOf, nameOf, resultWords, whenWords } from './test-words.ts';

const clinical = { sensitivity: 'clinical' } as const;

/** Symptoms over the day, then every test by family: its readings and why it ended, how it was done, and the loads as a picture. */
export function testBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { evaluation } = reading;
  const tests = readTests(evaluation);
  const heading = make.heading('tests', 2, words.tests, clinical);
  if (tests.length === 0) return [heading, make.paragraph('tests/none', words.noTests, clinical)];
  const scale = evaluation.text('exertionScale');
  const onScale = scale === 'cr10' || scale === 'rpe' ? words.scales[scale] : words.scaleOpen;
  return [
    heading,
    make.paragraph('tests/lead', words.testsLead(onScale), clinical),
    ...sessionBlocks(make, reading),
    ...TestFamily.options.flatMap((family): Block[] => {
      const ofFamily = tests.filter(({ test }) => test.family === family);
      if (ofFamily.length === 0) return [];
      return [
        make.heading(`tests/${family}`, 3, words.family[family], clinical),
        familyTable(make, reading, family, ofFamily),
        ...conditionList(make, reading, family, ofFamily),
        ...ofFamily.flatMap((one) => progressionFigure(make, reading, one)),
      ];
    }),
    ...retestBlocks(make, reading),
  ];
}

function familyTable(
  make: BlockMaker,
  { evaluation, data }: CapacityReading,
  family: string,
  tests: readonly CapacityTest[],
): Block {
  const [test, result, heart, exertion, pain, end] = words.testColumns;
  return make.table(
    `tests/${family}/table`,
    '',
    [
      { width: 38, head: test },
      { width: 46, head: result },
      { width: 24, head: heart },
      { width: 18, head: exertion },
      { width: 18, head: pain },
      { width: 36, head: end },
    ],
    tests.map((one): TableRow => {
      const when = whenWords(evaluation, one);
      const device = deviceOf(evaluation, one);
      return {
        slot: one.itemId,
        ...clinical,
        cells: [
          cellOf([...nameOf(evaluation, one), when === '' ? '' : `\n${capital(when)}`], { header: 'row' }),
          cellOf([
            ...resultWords(evaluation, one, data.instruments),
            ...(device?.overdue && device.due !== undefined
              ? ['\n', ...overdueParts(device.name, device.due)]
              : []),
          ]),
          cellOf(courseWords(evaluation, one, 'heartRate')),
          cellOf(courseWords(evaluation, one, 'exertion')),
          cellOf(courseWords(evaluation, one, 'pain')),
          cellOf(endParts(evaluation, one)),
        ],
      };
    }),
    clinical,
  );
}

/** The label of a result that was taken with equipment past its calibration. */
function overdueParts(name: string, due: string): Parts {
  const [before = '', after = ''] = words.overdue('\u0000', writtenDate(due)).split('\u0000');
  return [before, { ...typed(name), strong: true }, strong(after)];
}

/** What was worn, who watched, technique, prompts and why an interrupted test went on; a line for each test that has any. */
function conditionList(
  make: BlockMaker,
  { evaluation }: CapacityReading,
  family: string,
  tests: readonly CapacityTest[],
): Block[] {
  const items = tests.flatMap((one): ListItem[] => {
    const text = (field: string) => evaluation.text(`${one.path}.${field}`);
    const told = (label: string, field: string): Parts[] => {
      const answer = text(field);
      return answer === undefined ? [] : [[label, typed(midSentence(withoutStop(answer)))]];
    };
    /** A name or a label of its own keeps its capital letter. */
    const named = (label: string, field: string): Parts[] => {
      const answer = text(field);
      return answer === undefined ? [] : [[label, typed(answer)]];
    };
    const device = deviceOf(evaluation, one);
    const asked = evaluation.items(`${one.path}.promptNotes`).flatMap((id): Parts[] => {
      const path = `${one.path}.promptNotes.${id}`;
      const what = chosenLabel(evaluation, `${path}.prompt`);
      if (what === undefined) return [];
      const decision = chosenLabel(evaluation, `${path}.decision`);
      const why = evaluation.text(`${path}.why`);
      return [
        [
          `${words.asked}${midSentence(what)}`,
          decision === undefined ? '' : `, ${midSentence(decision)}`,
          ...(why === undefined ? [] : [' (', typed(withoutStop(why)), ')']),
        ],
      ];
    });
    const help = chosenLabel(evaluation, `${one.path}.prompts`);
    const shown = labelsOf(evaluation, `${one.path}.customDemands`);
    const parts: Parts[] = [
      ...told(words.custom, 'customStandard'),
      ...told(words.customRule, 'customRule'),
      ...(shown.length === 0 || one.test.id !== 'custom'
        ? []
        : [[`${words.shows}${shown.map(midSentence).join(', ')}`]]),
      ...told(words.worn, 'wears'),
      ...(device === undefined ? [] : [[words.device, typed(device.name)]]),
      ...named(words.observer, 'observer'),
      ...named(words.instruction, 'instructionVersion'),
      ...told(words.technique, 'technique'),
      ...(help === undefined ? [] : [[`${words.help}${midSentence(help)}`]]),
      ...asked,
      ...told(words.resumed, 'resumeReason'),
    ];
    if (parts.length === 0) return [];
    return [
      {
        slot: one.itemId,
        ...clinical,
        words: [
          ...nameOf(evaluation, one).map((part) =>
            typeof part === 'string' ? strong(part) : { ...part, strong: true },
          ),
          ': ',
          ...joined(parts, '; '),
          '.',
        ],
      },
    ];
  });
  return items.length === 0 ? [] : [make.list(`tests/${family}/conditions`, false, items, clinical)];
}

/** The loads of a test in order, beside what the job asks, the ceiling and the heart rate. */
function progressionFigure(make: BlockMaker, reading: CapacityReading, one: CapacityTest): Block[] {
  const { evaluation, analysis } = reading;
  const steps = one.steps.flatMap(({ load, heartRate, quality }) =>
    load === undefined ? [] : [{ amount: load, heartRate: heartRate ?? null, quality: quality ?? null }],
  );
  if (steps.length < 2) return [];
  const asked =
    analysis === undefined
      ? []
      : readRatings(analysis)
          .filter(({ demand }) => one.demandIds.includes(demand.id))
          .flatMap(({ amounts }) =>
            amounts.filter(({ measure }) => measure.unit === 'kg').map(({ value }) => value),
          );
  const limits = readLimits(evaluation);
  const drawing = liftProgression({
    unit: 'kg',
    steps,
    required: asked.length === 0 ? null : Math.max(...asked),
    ceiling: limits.load ?? null,
    heartRateLimit: limits.heartRate ?? null,
  });
  const { width, height, shapes, alt } = drawing;
  return [
    make.figure(
      `tests/${one.itemId}/loads`,
      { width, height, shapes: [...shapes], alt, caption: captionOf(nameOf(evaluation, one)) },
      clinical,
    ),
  ];
}

function captionOf(name: Parts) {
  const [before = '', after = ''] = words.chartCaption('\u0000').split('\u0000');
  return [before, ...name, sentence(after)]
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .filter(({ text }) => text !== '');
}
