import { expertInstructionText as text } from '../../../text/expert-instruction.ts';
import type { Section } from '../../define.ts';
import { choice, date, extra, group, line, number, option, words, yesNo } from '../build.ts';

/** How a fact is known: PD 35, paragraph 3.2(4) asks which are within the expert's own knowledge. */
const basis = () =>
  choice(
    'basis',
    text.basis,
    'internal',
    (['own', 'told', 'document', 'assumed'] as const).map((id) => option(id, text.bases[id])),
    { emptyStates: [] },
  );
const source = () =>
  line('source', text.factSource, 'internal', {
    ...extra,
    emptyStates: [],
    showIf: { field: 'basis', is: ['told', 'document', 'assumed'] },
  });

export const material: Section = {
  id: 'material',
  title: text.material,
  fields: [
    yesNo('materialSeen', text.materialSeen, 'internal', { emptyStates: [] }),
    group('material', text.materialList, 'internal', {
      itemName: text.oneMaterial,
      titleField: 'what',
      maxItems: 100,
      showIf: { field: 'materialSeen', is: ['yes'] },
      fields: [
        choice(
          'kind',
          text.materialKind,
          'internal',
          (['statement', 'record', 'report', 'literature', 'picture', 'other'] as const).map((id) =>
            option(id, text.materialKinds[id]),
          ),
          { emptyStates: [] },
        ),
        words('what', text.materialWhat, 'internal', {
          help: text.materialWhatHelp,
          maxLength: 600,
          lines: 2,
          emptyStates: [],
        }),
        yesNo('reliedOn', text.reliedOn, 'internal', { emptyStates: [] }),
      ],
    }),
  ],
};

export const examination: Section = {
  id: 'examination',
  title: text.examination,
  fields: [
    date('examinedOn', text.examinedOn, 'internal', { allow: 'past', emptyStates: ['notApplicable'] }),
    line('examinedAt', text.examinedAt, 'internal', { ...extra, emptyStates: [] }),
    number('examinedMinutes', text.examinedMinutes, 'internal', {
      ...extra,
      unit: 'min',
      min: 1,
      max: 1440,
      emptyStates: [],
    }),
    line('present', text.present, 'internal', { ...extra, emptyStates: [] }),
    yesNo('testsDone', text.testsDone, 'internal', { emptyStates: [] }),
    group('tests', text.tests, 'internal', {
      itemName: text.oneTest,
      titleField: 'what',
      maxItems: 60,
      showIf: { field: 'testsDone', is: ['yes'] },
      fields: [
        line('what', text.testWhat, 'internal', { emptyStates: [] }),
        date('on', text.on, 'internal', { allow: 'past', emptyStates: [] }),
        line('by', text.testBy, 'internal', { emptyStates: [] }),
        line('byQualifications', text.testQualifications, 'internal', { emptyStates: [] }),
        choice(
          'supervision',
          text.supervision,
          'internal',
          (['self', 'supervised', 'notSupervised'] as const).map((id) => option(id, text.supervisions[id])),
          { emptyStates: [] },
        ),
        words('result', text.testResult, 'internal', { maxLength: 2000, lines: 2 }),
      ],
    }),
  ],
};

export const facts: Section = {
  id: 'facts',
  title: text.facts,
  purpose: text.factsPurpose,
  fields: [
    words('history', text.history, 'internal', { maxLength: 10_000, lines: 5, emptyStates: [] }),
    group('facts', text.factList, 'internal', {
      itemName: text.oneFact,
      titleField: 'fact',
      maxItems: 200,
      fields: [
        words('fact', text.fact, 'internal', { maxLength: 2000, lines: 2, emptyStates: [] }),
        basis(),
        source(),
      ],
    }),
    group('functions', text.functions, 'internal', {
      itemName: text.oneFunction,
      titleField: 'activity',
      maxItems: 60,
      fields: [
        line('activity', text.activity, 'internal', { emptyStates: [] }),
        words('before', text.functionBefore, 'internal', { maxLength: 1000, lines: 2 }),
        words('after', text.functionAfter, 'internal', { maxLength: 1000, lines: 2 }),
        basis(),
        source(),
      ],
    }),
  ],
};
