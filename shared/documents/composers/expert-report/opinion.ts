import { writtenDate } from '../../../domain/calendar.ts';
import { expertInstructionText } from '../../../text/expert-instruction.ts';
import { expertReportText as words } from '../../../text/expert-report.ts';
import { reportText } from '../../../text/report.ts';
import { legalWordingOf } from '../../legal-wording.ts';
import { appendixSlot } from '../../paragraph-numbers.ts';
import type { Block, Cell } from '../../tree.ts';
import { type BlockMaker, cellOf, strong } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { factNames, paragraphsOf, section } from './pieces.ts';
import type { ExpertReading } from './reading.ts';
import { factsOf } from './required.ts';

/** Each opinion by number with its facts, its reasoning, the range of opinion and what qualifies it. */
export function opinionBlocks(make: BlockMaker, reading: ExpertReading): Block[] {
  const { instruction } = reading;
  const names = factNames(reading);
  const blocks = instruction.items('opinions').flatMap((id, index): Block[] => {
    const path = `opinions.${id}`;
    const told = paragraphsOf(make, `${path}/opinion`, instruction.text(`${path}.opinion`));
    if (told.length === 0) return [];
    const facts = factsOf(instruction, path).flatMap((fact) => names.get(fact) ?? []);
    const add = (field: string, lead: string) =>
      paragraphsOf(make, `${path}/${field}`, instruction.text(`${path}.${field}`), [lead]);
    const range = instruction.text(`${path}.range`);
    const qualified = instruction.text(`${path}.qualified`);
    return [
      make.heading(path, 3, words.opinion(index + 1)),
      ...told,
      ...(facts.length === 0 ? [] : [make.paragraph(`${path}/facts`, words.restsOn(facts))]),
      ...add('reasons', words.reasons),
      ...(range === 'yes'
        ? [...add('rangeWords', words.range), ...add('rangeReasons', words.rangeReasons)]
        : []),
      ...(range === 'no' ? [make.paragraph(`${path}/range`, words.noRange)] : []),
      ...(qualified === 'yes' ? add('qualification', words.qualification) : []),
      ...(qualified === 'no' ? [make.paragraph(`${path}/qualified`, words.unqualified)] : []),
    ];
  });
  return section(make, 'opinion', blocks);
}

export function answerBlocks(make: BlockMaker, { instruction }: ExpertReading): Block[] {
  const blocks = instruction.items('questions').flatMap((id): Block[] => {
    const path = `questions.${id}`;
    const on = instruction.text(`${path}.on`);
    const lead = words.askedBy(
      instruction.text(`${path}.by`) ?? words.somebody,
      on === undefined ? '' : writtenDate(on),
    );
    return [
      ...paragraphsOf(make, `${path}/question`, instruction.text(`${path}.question`), [strong(lead)]),
      ...paragraphsOf(make, `${path}/answer`, instruction.text(`${path}.answer`), [strong(words.answer)]),
    ];
  });
  return section(make, 'answers', blocks);
}

/**
 * Declaration, then the statement of truth in the words of the law, then the signature. Where the words are not confirmed their place stays
 * empty; a declaration that was not made does not stand there either.
 */
export function declarationBlocks(make: BlockMaker, reading: ExpertReading): Block[] {
  const { instruction, jurisdiction, data, date } = reading;
  if (jurisdiction === undefined) return [];
  const made = ['duty', 'rules'].every((path) => instruction.text(path) === 'yes');
  const statement = legalWordingOf(jurisdiction).text;
  const { practitioner } = data;
  const letters = practitioner.postNominals === '' ? '' : `, ${practitioner.postNominals}`;
  return [
    ...section(
      make,
      'declaration',
      made
        ? [
            make.paragraph('declaration/duty', words.declaration(jurisdiction)),
            make.paragraph('declaration/view', words.changeOfView),
          ]
        : [],
    ),
    ...section(make, 'statement', statement === null ? [] : [make.paragraph('statement/words', statement)]),
    make.signature('signature', [
      [strong(practitioner.name), letters],
      `${reportText.profession}, ${reportText.hcpc(practitioner.hcpcNumber)}`,
      writtenDate(date),
    ]),
  ];
}

/** Curriculum vitae, then one schedule for each kind of cost. */
export function appendixBlocks(make: BlockMaker, reading: ExpertReading): Block[] {
  const { instruction } = reading;
  const cv = paragraphsOf(make, `cv${appendixSlot}words`, instruction.text('cv'));
  const names = Object.entries(expertInstructionText.scheduleNames);
  return [
    ...section(make, 'cv', cv, `cv${appendixSlot}heading`),
    ...names.flatMap(([schedule, name]) => {
      const ids = scheduled(reading).filter((id) => instruction.text(`costs.${id}.schedule`) === schedule);
      if (ids.length === 0) return [];
      const slot = `${schedule}${appendixSlot}`;
      return [make.heading(`${slot}heading`, 2, name), costTable(make, `${slot}table`, reading, ids)];
    }),
  ];
}

/** Items that a schedule holds. */
function scheduled({ instruction }: ExpertReading): readonly string[] {
  return instruction
    .items('costs')
    .filter((id) => ['schedule', 'item'].every((field) => instruction.text(`costs.${id}.${field}`)));
}

/** The line that says schedules are appended; nothing where there are none. */
export function scheduleBlocks(make: BlockMaker, reading: ExpertReading): Block[] {
  return section(
    make,
    'schedules',
    scheduled(reading).length === 0 ? [] : [make.paragraph('schedules/lead', words.schedulesLead)],
  );
}

function costTable(
  make: BlockMaker,
  slot: string,
  { instruction }: ExpertReading,
  ids: readonly string[],
): Block {
  const amount = (id: string, field: string, write: (amount: number) => string) => {
    const path = `costs.${id}.${field}`;
    const number = instruction.number(path);
    if (number !== undefined) return write(number);
    return instruction.state(path) === 'notApplicable' ? words.noAmount : words.notGiven;
  };
  const total = (field: string): Cell => cellOf(totalOf(instruction, ids, field), { align: 'right' });
  return make.table(
    slot,
    '',
    [
      { width: 5, head: words.schedules.item },
      { width: 1.8, head: words.schedules.capital, align: 'right' },
      { width: 1.8, head: words.schedules.annual, align: 'right' },
      { width: 1.8, head: words.schedules.replacement, align: 'right' },
    ],
    [
      ...ids.map((id) => {
        const reason = instruction.text(`costs.${id}.reason`);
        return {
          slot: id,
          cells: [
            cellOf(
              [
                typed(instruction.text(`costs.${id}.item`) ?? ''),
                ...(reason === undefined ? [] : ['. ', typed(reason)]),
              ],
              { header: 'row' as const },
            ),
            cellOf(amount(id, 'capital', money)),
            cellOf(amount(id, 'annual', money)),
            cellOf(amount(id, 'replacement', String)),
          ],
        };
      }),
      {
        slot: 'total',
        cells: [
          cellOf([strong(words.schedules.total)], { header: 'row' }),
          total('capital'),
          total('annual'),
          cellOf(''),
        ],
      },
    ],
  );
}

/** A sum of what is all given, or given not to be; one open amount leaves it open, because unknown is not nothing. */
function totalOf(instruction: ExpertReading['instruction'], ids: readonly string[], field: string): string {
  const amounts = ids.map((id) => {
    const path = `costs.${id}.${field}`;
    return instruction.number(path) ?? (instruction.state(path) === 'notApplicable' ? 0 : undefined);
  });
  if (amounts.some((amount) => amount === undefined)) return words.notGiven;
  // In pence, so that no sum of amounts drifts.
  const pence = amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0);
  return money(pence / 100);
}

/** Money to the penny, so that a column lines up: `1,250.00`. */
function money(amount: number): string {
  return amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
