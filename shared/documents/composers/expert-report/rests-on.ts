import { writtenDate } from '../../../domain/calendar.ts';
import { expertReportText as words } from '../../../text/expert-report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type Parts, strong } from '../blocks.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { dayAt, factNames, paragraphsOf, section } from './pieces.ts';
import type { ExpertReading } from './reading.ts';

/** Who asked what and when, and the issues to be answered. */
export function instructionBlocks(make: BlockMaker, reading: ExpertReading): Block[] {
  const { instruction } = reading;
  const given = instruction.items('instructions').flatMap((id) => {
    const path = `instructions.${id}`;
    const how = instruction.text(`${path}.how`) === 'oral' ? words.oral : words.written;
    const lead = words.instruction(how, dayAt(reading, `${path}.on`));
    return paragraphsOf(make, path, instruction.text(`${path}.substance`), [strong(lead)]);
  });
  const issues = instruction
    .items('issues')
    .flatMap((id, index) =>
      paragraphsOf(make, `issues.${id}`, instruction.text(`issues.${id}.issue`), [
        strong(words.issue(index + 1)),
      ]),
    );
  const treats = instruction.text('alsoTreats');
  return section(make, 'instructions', [
    ...given,
    ...(issues.length === 0 ? [] : [make.paragraph('issues/lead', words.issuesLead), ...issues]),
    ...(treats === 'yes'
      ? paragraphsOf(make, 'treats', instruction.text('treatsHow') ?? words.treats.trim(), [
          ...(instruction.text('treatsHow') === undefined ? [] : [words.treats]),
        ])
      : []),
    ...(treats === 'no' ? [make.paragraph('treats', words.treatsNot)] : []),
  ]);
}

export function qualificationBlocks(make: BlockMaker, { instruction, data }: ExpertReading): Block[] {
  const told = paragraphsOf(make, 'qualifications', instruction.text('qualifications'));
  return section(make, 'qualifications', [
    ...told,
    ...paragraphsOf(make, 'experience', instruction.text('experience')),
    ...(told.length === 0
      ? []
      : [make.paragraph('registered', words.registered(data.practitioner.hcpcNumber))]),
  ]);
}

/** Documents and literature, and what of it the opinion relies on. */
export function materialBlocks(make: BlockMaker, { instruction }: ExpertReading): Block[] {
  const seen = instruction.text('materialSeen');
  if (seen === 'no') return section(make, 'material', [make.paragraph('material/none', words.materialNone)]);
  const items = seen === 'yes' ? instruction.items('material') : [];
  if (items.length === 0) return [];
  return section(make, 'material', [
    make.paragraph('material/lead', words.materialLead),
    make.table(
      'material/table',
      '',
      [
        { width: 6, head: words.material.what },
        { width: 3, head: words.material.kind },
        { width: 1.4, head: words.material.reliedOn },
      ],
      items.map((id) => ({
        slot: id,
        cells: [
          cellOf([typed(instruction.text(`material.${id}.what`) ?? '')]),
          cellOf(chosenLabel(instruction, `material.${id}.kind`) ?? ''),
          cellOf(chosenLabel(instruction, `material.${id}.reliedOn`) ?? ''),
        ],
      })),
    ),
  ]);
}

export function examinationBlocks(make: BlockMaker, { instruction }: ExpertReading): Block[] {
  const day = instruction.text('examinedOn');
  if (day === undefined)
    return instruction.state('examinedOn') === 'notApplicable'
      ? section(make, 'examination', [make.paragraph('examination/none', words.notExamined)])
      : [];
  const place = instruction.text('examinedAt');
  const minutes = instruction.number('examinedMinutes');
  const present = instruction.text('present');
  return section(make, 'examination', [
    make.paragraph('examination/words', [
      words.examined(writtenDate(day)),
      ...(place === undefined ? [] : [words.at, typed(place)]),
      minutes === undefined ? '' : words.minutes(minutes),
      '.',
      ...(present === undefined ? [] : [` ${words.present}`, typed(present), '.']),
    ]),
  ]);
}

type Basis = keyof typeof words.bases;
const bases = Object.keys(words.bases) as readonly Basis[];

/** History, then facts by how they are known, then function before and now. */
export function factBlocks(make: BlockMaker, reading: ExpertReading): Block[] {
  const { instruction } = reading;
  const names = factNames(reading);
  const basisOf = (id: string) => instruction.text(`facts.${id}.basis`);
  const told = (id: string) => instruction.text(`facts.${id}.fact`) !== undefined;
  const under = (slot: string, heading: string, ids: readonly string[]): Block[] =>
    ids.length === 0
      ? []
      : [make.heading(`facts/${slot}`, 3, heading), ...ids.map((id) => factBlock(make, reading, id, names))];
  const ids = instruction.items('facts').filter(told);
  const facts = [
    ...bases.flatMap((basis) =>
      under(
        basis,
        words.bases[basis],
        ids.filter((id) => basisOf(id) === basis),
      ),
    ),
    ...under(
      'open',
      words.basisOpen,
      ids.filter((id) => basisOf(id) === undefined),
    ),
  ];
  return [
    ...section(make, 'history', paragraphsOf(make, 'history', instruction.text('history'))),
    ...section(
      make,
      'facts',
      facts.length === 0 ? [] : [make.paragraph('facts/lead', words.factsLead), ...facts],
    ),
    ...functionBlocks(make, reading),
  ];
}

function factBlock(
  make: BlockMaker,
  { instruction }: ExpertReading,
  id: string,
  names: ReadonlyMap<string, string>,
): Block {
  const source = instruction.text(`facts.${id}.source`);
  const fact = instruction.text(`facts.${id}.fact`) ?? '';
  const own = instruction.text(`facts.${id}.basis`) === 'own';
  return make.paragraph(`facts.${id}`, [
    strong(`${names.get(id) ?? ''} `),
    ...(source === undefined || own
      ? [typed(fact)]
      : [typed(withoutStop(fact)), ...sourceParts(withoutStop(source)), '.']),
  ]);
}

const sourceParts = (source: string): Parts => [' (', typed(source), ')'];

function functionBlocks(make: BlockMaker, { instruction }: ExpertReading): Block[] {
  const ids = instruction.items('functions');
  if (ids.length === 0) return [];
  const cell = (id: string, field: string) =>
    cellOf([typed(instruction.text(`functions.${id}.${field}`) ?? words.notRecorded)]);
  return section(make, 'functions', [
    make.paragraph('functions/lead', words.functionsLead),
    make.table(
      'functions/table',
      '',
      [
        { width: 2, head: words.functions.activity },
        { width: 3, head: words.functions.before },
        { width: 3.4, head: words.functions.after },
        { width: 2.2, head: words.functions.basis },
      ],
      ids.map((id) => {
        const basis = bases.find((one) => one === instruction.text(`functions.${id}.basis`));
        const source = basis === 'own' ? undefined : instruction.text(`functions.${id}.source`);
        return {
          slot: id,
          cells: [
            cellOf([typed(instruction.text(`functions.${id}.activity`) ?? '')], { header: 'row' }),
            cell(id, 'before'),
            cell(id, 'after'),
            cellOf([
              basis === undefined ? words.notRecorded : words.shortBases[basis],
              ...(source === undefined ? [] : sourceParts(source)),
            ]),
          ],
        };
      }),
    ),
  ]);
}

/** Who did each test, with what qualifications, and under whose eyes. */
export function testBlocks(make: BlockMaker, { instruction }: ExpertReading): Block[] {
  const done = instruction.text('testsDone');
  if (done === 'no') return section(make, 'tests', [make.paragraph('tests/none', words.testsNone)]);
  const items = done === 'yes' ? instruction.items('tests') : [];
  if (items.length === 0) return [];
  const at = (id: string, field: string) => instruction.text(`tests.${id}.${field}`);
  return section(make, 'tests', [
    make.paragraph('tests/lead', words.testsLead),
    make.table(
      'tests/table',
      '',
      [
        { width: 3, head: words.tests.what },
        { width: 3, head: words.tests.by },
        { width: 2, head: words.tests.supervision },
        { width: 3.4, head: words.tests.result },
      ],
      items.map((id) => {
        const on = at(id, 'on');
        const qualifications = at(id, 'byQualifications');
        return {
          slot: id,
          cells: [
            cellOf([typed(at(id, 'what') ?? ''), on === undefined ? '' : `, ${writtenDate(on)}`], {
              header: 'row',
            }),
            cellOf([
              typed(at(id, 'by') ?? words.notRecorded),
              ...(qualifications === undefined ? [] : [', ', typed(qualifications)]),
            ]),
            cellOf(chosenLabel(instruction, `tests.${id}.supervision`) ?? words.notRecorded),
            cellOf([typed(at(id, 'result') ?? words.notRecorded)]),
          ],
        };
      }),
    ),
  ]);
}
