import { z } from 'zod';
import { displayScreenTopics, displayScreenText as text } from '../../text/instruments/display-screen.ts';
import { defineInstrument, type Explanation } from '../instrument.ts';

const ChecklistAnswer = z.enum(['yes', 'no', 'notApplicable']);
type ChecklistAnswer = z.infer<typeof ChecklistAnswer>;

type SectionId = keyof typeof displayScreenTopics;

/** One question of the checklist. */
export interface ChecklistTopic {
  readonly section: SectionId;
  readonly id: string;
  /** `screen.clear` */
  readonly path: string;
  readonly question: string;
  readonly help: string | undefined;
  readonly fault: string;
  /** Asks about the worker’s health, which is nothing for readers at work. */
  readonly health: boolean;
}

const healthTopic = 'finalQuestions.noSymptoms';

const sections = Object.entries(displayScreenTopics) as readonly [
  SectionId,
  { topics: Readonly<Record<string, { question: string; help?: string; fault: string }>> },
][];

/** Every question, in order. */
export const checklistTopics: readonly ChecklistTopic[] = sections.flatMap(([section, { topics }]) =>
  Object.entries(topics).map(([id, { question, help, fault }]) => {
    const path = `${section}.${id}`;
    return { section, id, path, question, help, fault, health: path === healthTopic };
  }),
);

type ChecklistInputs = Readonly<Record<SectionId, Readonly<Record<string, ChecklistAnswer>>>> & {
  /** Topics answered “no” for which an action is agreed. */
  readonly actionsAgreed?: readonly string[] | undefined;
};

interface ChecklistResult {
  readonly counts: Readonly<Record<ChecklistAnswer, number>>;
  /** Topics answered “no”, such as `screen.noGlare`. */
  readonly noTopics: readonly string[];
  /** Those of them for which no action is agreed. */
  readonly withoutAction: readonly string[];
  /** Every topic is answered and every “no” has its action. */
  readonly complete: boolean;
  /** Every topic that applies is answered “yes”, and some do. */
  readonly complies: boolean;
}

function answersIn(section: SectionId): z.ZodType<Readonly<Record<string, ChecklistAnswer>>> {
  const ids = Object.keys(displayScreenTopics[section].topics);
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, ChecklistAnswer])));
}

const Inputs = z.strictObject({
  keyboard: answersIn('keyboard'),
  pointingDevice: answersIn('pointingDevice'),
  screen: answersIn('screen'),
  software: answersIn('software'),
  furniture: answersIn('furniture'),
  environment: answersIn('environment'),
  finalQuestions: answersIn('finalQuestions'),
  actionsAgreed: z
    .array(z.enum(checklistTopics.map(({ path }) => path)))
    .max(checklistTopics.length)
    .optional(),
});

/** Display screen workstation checklist, by the topics of the HSE checklist of 2013 in our own words. */
export const displayScreenChecklist = defineInstrument<ChecklistInputs, ChecklistResult>({
  id: 'DSE-checklist',
  version: 1,
  certificate: text.certificate,
  inputs: Inputs,
  calculate: (inputs) => {
    const counts = { yes: 0, no: 0, notApplicable: 0 };
    for (const { section, id } of checklistTopics) counts[answerTo(inputs, section, id)] += 1;
    const no = checklistTopics.filter(({ section, id }) => answerTo(inputs, section, id) === 'no');
    const noTopics = no.map(({ path }) => path);
    const withoutAction = noTopics.filter((path) => !inputs.actionsAgreed?.includes(path));
    return {
      counts,
      noTopics,
      withoutAction,
      complete: withoutAction.length === 0,
      complies: noTopics.length === 0 && counts.yes > 0,
    };
  },
  explain: (inputs, result) => {
    const { counts, noTopics, withoutAction } = result;
    return {
      headline: {
        label: text.headline,
        value: String(counts.no),
        unit: text.outOf(String(counts.yes + counts.no)),
      },
      band: bandOf(result),
      measures: ChecklistAnswer.options.map((answer) => ({
        label: text.counts[answer],
        value: String(counts[answer]),
        unit: '',
      })),
      steps: sections.map(([section]) => sectionStep(inputs, section)),
      notes: [...listed(text.putRight, noTopics), ...listed(text.stillWithout, withoutAction)],
    };
  },
  comparables: [
    {
      label: text.headline,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: null,
      value: ({ counts }) => counts.no,
    },
  ],
});

function bandOf({ counts, withoutAction, complies }: ChecklistResult): NonNullable<Explanation['band']> {
  if (complies) return { words: text.complies, tone: 'plain' };
  if (counts.no === 0) return { words: text.nothingApplies, tone: 'note' };
  return { words: withoutAction.length > 0 ? text.withoutAction : text.toDo, tone: 'attend' };
}

function answerTo(inputs: ChecklistInputs, section: SectionId, id: string): ChecklistAnswer {
  const answer = inputs[section][id];
  if (answer === undefined) throw new Error('a topic of the checklist has no answer');
  return answer;
}

function sectionStep(inputs: ChecklistInputs, section: SectionId) {
  const answers = Object.values(inputs[section]);
  const count = (wanted: ChecklistAnswer) => String(answers.filter((answer) => answer === wanted).length);
  return {
    label: displayScreenTopics[section].title,
    from: text.stepFrom(count('yes'), count('no'), count('notApplicable')),
    result: text.noCount(count('no')),
  };
}

/** What is not right, in words. */
function faultsOf(paths: readonly string[]): readonly string[] {
  return checklistTopics.filter(({ path }) => paths.includes(path)).map(({ fault }) => fault);
}

function listed(words: (faults: readonly string[]) => string, paths: readonly string[]): readonly string[] {
  const faults = faultsOf(paths);
  return faults.length === 0 ? [] : [words(faults)];
}
