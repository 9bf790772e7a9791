import type { AnswerPath, AnswerSource } from '../../domain/answers.ts';
import {
  type ChecklistTopic,
  checklistTopics,
  displayScreenChecklist,
} from '../../instruments/job/display-screen.ts';
import { displayScreenText, displayScreenTopics } from '../../text/instruments/display-screen.ts';
import { displayScreenFormText as text } from '../../text/instruments/display-screen-form.ts';
import { choice, extra, line, option } from '../declarations/build.ts';
import type { Section } from '../define.ts';
import type { Field } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Meaning, type ScoredReading } from './form.ts';

const options = (['yes', 'no', 'notApplicable'] as const).map((id) => option(id, text.answers[id]));

const sections = Object.entries(displayScreenTopics).map(
  ([id, { title }]): Section => ({
    id,
    title,
    fields: checklistTopics.filter(({ section }) => section === id).flatMap(topicFields),
  }),
);

/** Display screen workstation checklist; every “no” asks what will be done. */
export const displayScreenForm = defineInstrumentForm({
  kind: 'displayScreen',
  group: 'posture',
  version: 1,
  title: displayScreenText.certificate.title,
  sensitivity: 'function',
  sections,
  readings: (record) => [
    {
      id: 'main',
      title: null,
      instrument: displayScreenChecklist,
      inputs: inputsOf(record),
      paths: Object.fromEntries(checklistTopics.map((topic) => [topic.path, fieldOf(topic)])),
    },
  ],
  meaning,
});

function fieldOf({ section, id }: ChecklistTopic): AnswerPath {
  return `${section}_${id}`;
}

function topicFields(topic: ChecklistTopic): readonly Field[] {
  const field = fieldOf(topic);
  const sensitivity = topic.health ? 'clinical' : 'function';
  const { help } = topic;
  return [
    choice(field, topic.question, sensitivity, options, {
      emptyStates: ['notKnown'],
      sources: sourcesOf(topic),
      ...(help === undefined ? {} : { help }),
    }),
    line(`${field}_action`, text.action, sensitivity, {
      showIf: { field, is: ['no'] },
      emptyStates: [],
      ...extra,
    }),
  ];
}

/** Most is seen; the last questions are answered by the worker. */
function sourcesOf({ section, health }: ChecklistTopic): readonly AnswerSource[] {
  if (health) return ['client'];
  return section === 'finalQuestions' ? ['client', 'observed'] : ['observed', 'client'];
}

function inputsOf(record: RecordView): Readonly<Record<string, unknown>> {
  const inputs: Record<string, Record<string, string | undefined>> = {};
  for (const topic of checklistTopics) {
    inputs[topic.section] = { ...inputs[topic.section], [topic.id]: record.text(fieldOf(topic)) };
  }
  const agreed = checklistTopics.filter((topic) => record.text(`${fieldOf(topic)}_action`) !== undefined);
  return { ...inputs, actionsAgreed: agreed.map(({ path }) => path) };
}

/** What is still to be put right; what the worker feels is left out. */
function meaning({ inputs }: Pick<ScoredReading, 'inputs'>): Meaning | null {
  const { noTopics } = displayScreenChecklist.score(inputs);
  if (noTopics.length === 0) return null;
  const faults = checklistTopics
    .filter(({ path, health }) => noTopics.includes(path) && !health)
    .map(({ fault }) => fault);
  return { kind: 'hazard', functionalEffect: faults.length === 0 ? null : text.meaning(faults) };
}
