import type { RecordView } from '../../../assessments/view.ts';
import { type RequiredPart, expertReportText as words } from '../../../text/expert-report.ts';
import { legalWordingOf } from '../../legal-wording.ts';
import { type ExpertReading, examinationConsent } from './reading.ts';

/** What a part lacks: nothing, the whole of it, or these of its items, counted from 1. */
type Gap = 'met' | 'missing' | readonly number[];

interface Requirement {
  readonly part: RequiredPart;
  readonly look: (reading: ExpertReading) => Gap;
}

const text =
  (path: string) =>
  ({ instruction }: ExpertReading): Gap =>
    instruction.text(path) === undefined ? 'missing' : 'met';

/** Every item of a group must satisfy this, and there must be at least one. */
function every(
  group: string,
  holds: (view: RecordView, prefix: string) => boolean,
): (reading: ExpertReading) => Gap {
  return ({ instruction }) => {
    const items = instruction.items(group);
    if (items.length === 0) return 'missing';
    const short = items.flatMap((id, index) => (holds(instruction, `${group}.${id}`) ? [] : [index + 1]));
    return short.length === 0 ? 'met' : short;
  };
}

const has = (view: RecordView, prefix: string, ...fields: readonly string[]) =>
  fields.every((field) => view.text(`${prefix}.${field}`) !== undefined);

/** A question with yes or no: with no, nothing more is asked; with yes, the items are. */
function unlessNone(
  question: string,
  look: (reading: ExpertReading) => Gap,
): (reading: ExpertReading) => Gap {
  return (reading) => {
    const answer = reading.instruction.text(question);
    if (answer === undefined) return 'missing';
    return answer === 'no' ? 'met' : look(reading);
  };
}

const confirmed =
  (path: string) =>
  ({ instruction }: ExpertReading): Gap =>
    instruction.text(path) === 'yes' ? 'met' : 'missing';

/** How facts are known, of the list and of the table of function, as far as there are any. */
function ownKnowledge(reading: ExpertReading): Gap {
  const known = (view: RecordView, prefix: string) => has(view, prefix, 'basis');
  const facts = every('facts', known)(reading);
  if (facts !== 'met' || reading.instruction.items('functions').length === 0) return facts;
  return every('functions', known)(reading) === 'met' ? 'met' : 'missing';
}

/**
 * What every expert report must have here: the list of Practice Direction 35, paragraphs 3.1 to 3.3, which other jurisdictions of the list
 * expect as well, and what makes the report theirs.
 */
const requirements: readonly Requirement[] = [
  { part: 'jurisdiction', look: ({ jurisdiction }) => (jurisdiction === undefined ? 'missing' : 'met') },
  { part: 'court', look: text('court') },
  { part: 'parties', look: text('parties') },
  { part: 'instructedBy', look: text('instructedBy') },
  { part: 'instructedOn', look: text('instructedOn') },
  { part: 'issues', look: every('issues', (view, prefix) => has(view, prefix, 'issue')) },
  { part: 'treats', look: unlessNone('alsoTreats', text('treatsHow')) },
  {
    part: 'consent',
    look: ({ data, instruction, date }) =>
      examinationConsent(data, instruction, date) === undefined ? 'missing' : 'met',
  },
  { part: 'qualifications', look: text('qualifications') },
  {
    part: 'material',
    look: unlessNone(
      'materialSeen',
      every('material', (view, prefix) => has(view, prefix, 'what', 'reliedOn')),
    ),
  },
  {
    part: 'instructions',
    look: every('instructions', (view, prefix) => has(view, prefix, 'on', 'how', 'substance')),
  },
  { part: 'facts', look: every('facts', (view, prefix) => has(view, prefix, 'fact')) },
  { part: 'ownKnowledge', look: ownKnowledge },
  {
    part: 'tests',
    look: unlessNone(
      'testsDone',
      every('tests', (view, prefix) => has(view, prefix, 'what', 'by', 'byQualifications', 'supervision')),
    ),
  },
  { part: 'opinions', look: every('opinions', (view, prefix) => has(view, prefix, 'opinion')) },
  {
    part: 'restsOn',
    look: every(
      'opinions',
      (view, prefix) => factsOf(view, prefix).length > 0 && has(view, prefix, 'reasons'),
    ),
  },
  {
    part: 'range',
    look: every(
      'opinions',
      (view, prefix) =>
        view.text(`${prefix}.range`) === 'no' || has(view, prefix, 'range', 'rangeWords', 'rangeReasons'),
    ),
  },
  { part: 'conclusions', look: text('conclusions') },
  {
    part: 'qualification',
    look: every(
      'opinions',
      (view, prefix) =>
        view.text(`${prefix}.qualified`) === 'no' || has(view, prefix, 'qualified', 'qualification'),
    ),
  },
  { part: 'duty', look: confirmed('duty') },
  { part: 'rules', look: confirmed('rules') },
  {
    part: 'statement',
    look: ({ jurisdiction }) =>
      jurisdiction !== undefined && legalWordingOf(jurisdiction).status === 'notConfirmed'
        ? 'missing'
        : 'met',
  },
];

/** The facts of the list that an opinion names; those that were removed since do not count. */
export function factsOf(view: RecordView, opinion: string): readonly string[] {
  const all = view.items('facts');
  return view.list(`${opinion}.facts`).filter((id) => all.includes(id));
}

/**
 * The required parts that a report lacks, in words; any of them keeps it from leaving and from being signed.
 * @param reading undefined where the case has no instruction
 */
export function missingParts(reading: ExpertReading | undefined): readonly string[] {
  if (reading === undefined) return [words.required.instruction];
  return requirements.flatMap(({ part, look }) => {
    const gap = look(reading);
    if (gap === 'met') return [];
    const named = partName(part, reading);
    return [gap === 'missing' ? named : words.inItems(named, gap)];
  });
}

function partName(part: RequiredPart, { jurisdiction }: ExpertReading): string {
  if (part === 'statement' && jurisdiction !== undefined)
    return words.notConfirmed(legalWordingOf(jurisdiction).rule);
  const paragraphs: Partial<Record<RequiredPart, string>> = words.practiceDirection;
  const paragraph = jurisdiction === 'civil' ? paragraphs[part] : undefined;
  const name = words.required[part];
  return paragraph === undefined ? name : words.byDirection(name, paragraph);
}
