import type { GroupField } from '../../../assessments/fields.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { highestSensitivity, type Sensitivity } from '../../../domain/sensitivity.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { headlineWords } from '../../../text/instruments/results.ts';
import { ratingText } from '../../../text/ratings.ts';
import type { Block } from '../../tree.ts';
import { type Answered, answeredFields } from '../answered.ts';
import { type BlockMaker, cellOf, joined, type ListItem, type Parts, strong } from '../blocks.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { typed } from '../case-reading.ts';
import { capital, demandLines, needWords } from '../demand-words.ts';
import { chosenResults } from '../instrument-results/chosen.ts';
import { withTypedWords } from '../instrument-results/typed-words.ts';

const clinical = { sensitivity: 'clinical' } as const;

/** Never told by way of this report: what an interview brought up about safety goes to those who treat, by letter. */
const notTold: ReadonlySet<string> = new Set(['safety', 'howTheyCame']);

/** What the first and the latest interview brought, a line for each of their parts. It is of health whatever the question was. */
export function interviewBlocks(make: BlockMaker, { data }: CapacityReading): Block[] {
  const [first] = data.interviews;
  const latest = data.interviews.at(-1);
  const heading = make.heading('interview', 2, words.interview, clinical);
  if (first === undefined || latest === undefined)
    return [heading, make.paragraph('interview/none', words.noInterview, clinical)];
  return [
    heading,
    ...oneInterview(make, 'interview', first),
    ...(latest === first ? [] : oneInterview(make, 'interview/latest', latest)),
  ];
}

function oneInterview(make: BlockMaker, slot: string, interview: RecordView): Block[] {
  const date = interview.text('date');
  const items = interview.declaration.sections
    .filter(({ id }) => !notTold.has(id))
    .flatMap((section): ListItem[] => [
      ...partLines(
        section.id,
        section.title,
        answeredFields(interview, section.fields, '', ['schedule', 'date']),
      ),
      ...section.fields.flatMap((field) => (field.kind === 'group' ? groupLines(interview, field) : [])),
    ]);
  return [
    ...(date === undefined
      ? []
      : [make.paragraph(`${slot}/date`, words.interviewOn(writtenDate(date)), clinical)]),
    ...(items.length === 0 ? [] : [make.list(`${slot}/list`, false, items, clinical)]),
  ];
}

/** A line for each item of a group. */
function groupLines(interview: RecordView, group: GroupField): ListItem[] {
  return interview.items(group.id).flatMap((itemId) => {
    const path = `${group.id}.${itemId}`;
    return partLines(
      path,
      capital(group.itemName),
      answeredFields(interview, group.fields, `${path}.`),
      group.titleField,
    );
  });
}

/**
 * A line for each kind of reader that the answers are for.
 * @param named id of the field that needs no label, as it says what the line is about
 */
function partLines(
  slot: string,
  title: string,
  answered: readonly Answered[],
  named: string | null = null,
): ListItem[] {
  const kindOf = (one: Answered): Sensitivity => highestSensitivity([one.sensitivity, 'clinical']);
  return [...new Set(answered.map(kindOf))].map((sensitivity) => ({
    slot: `${slot}/${sensitivity}`,
    sensitivity,
    words: [
      strong(`${title}: `),
      ...joined(
        answered
          .filter((one) => kindOf(one) === sensitivity)
          .map((one): Parts => {
            const label = one.field.id === named ? '' : `${midSentence(one.label.replace(/[?.]$/u, ''))}: `;
            return [label, one.words];
          }),
        '; ',
      ),
      '.',
    ],
  }));
}

/** What the job asks most of, from the analysis it was compared with. */
export function jobDemandBlocks(make: BlockMaker, { analysis }: CapacityReading): Block[] {
  const heading = make.heading('job', 2, words.jobDemands);
  const lines = analysis === undefined ? [] : demandLines(analysis);
  if (analysis === undefined || lines.length === 0)
    return [heading, make.paragraph('job/none', words.noMatch)];
  const [demand, need, weight] = words.jobColumns;
  return [
    heading,
    make.table(
      'job/table',
      words.jobDemandsLead,
      [
        { width: 56, head: demand },
        { width: 80, head: need },
        { width: 30, head: weight },
      ],
      lines.map((line) => ({
        slot: line.demand.id,
        cells: [
          cellOf(line.demand.label, { header: 'row' as const }),
          cellOf(capital(needWords(analysis, line.most)), {
            ...(line.most.frequency === undefined
              ? line.most.notTested
                ? { mark: 'notTested' as const }
                : {}
              : { mark: line.most.frequency }),
          }),
          cellOf(
            line.criticality === undefined ? words.notRecorded : ratingText.criticality[line.criticality],
          ),
        ],
      })),
    ),
  ];
}

/** What was seen of the body at work; what was seen in the tests stands with them. */
export function physicalBlocks(make: BlockMaker, { analysis }: CapacityReading): Block[] {
  const items = (['symptomsSeen', 'compensations'] as const).flatMap((path): ListItem[] => {
    const text = analysis?.text(path);
    if (text === undefined) return [];
    return [{ slot: path, ...clinical, words: [strong(words.seen[path]), typed(sentence(text))] }];
  });
  return [
    make.heading('physical', 2, words.physical, clinical),
    items.length === 0
      ? make.paragraph('physical/none', words.noPhysical, clinical)
      : make.list('physical/list', false, items, clinical),
  ];
}

/** Questionnaires marked for reports, a line each; where only work may be told, what they change there. */
export function selfReportBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { data } = reading;
  const { results } = chosenResults({ ...reading, recordIds: undefined });
  const own = results.filter(({ form }) => !measuredKinds.has(form.kind));
  const heading = make.heading('selfReport', 2, words.selfReport, clinical);
  if (own.length === 0) return [heading, make.paragraph('selfReport/none', words.noSelfReport, clinical)];
  return [
    heading,
    ...own.flatMap((result) => {
      const told = result.readings.map(({ title, explanation }) =>
        title === null ? headlineWords(explanation) : `${midSentence(title)}, ${headlineWords(explanation)}`,
      );
      const effects = data.findings.flatMap(({ id, functionalEffect }) =>
        id.startsWith(`${result.id}/instrumentResult/`) && functionalEffect !== null
          ? [functionalEffect]
          : [],
      );
      return withTypedWords(
        [
          make.paragraph(
            `selfReport/${result.id}`,
            [
              strong(result.title),
              result.date === undefined ? ': ' : ` (${result.date}): `,
              sentence(told.join('; ')),
              ...(effects.length === 0
                ? []
                : [` ${words.effect}`, ...effects.slice(0, 1).map((one) => sentence(midSentence(one)))]),
            ],
            clinical,
          ),
        ],
        result.record,
      );
    }),
  ];
}

/** Instruments that measure a person, a task or a place; what they show stands elsewhere. */
const measuredKinds: ReadonlySet<string> = new Set([
  'rosa',
  'rula',
  'reba',
  'nioshLift',
  'nioshMultiTask',
  'manualHandlingChart',
  'displayScreen',
  'strengthDemand',
  'grip',
  'pinch',
  'pegTest',
  'sixMinuteWalk',
  'heartRate',
]);
