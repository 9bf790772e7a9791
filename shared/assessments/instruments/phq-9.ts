import { phq9 } from '../../instruments/questionnaires/phq-9.ts';
import { phq9Text as text } from '../../text/instruments/phq-9.ts';
import { symptomFrequencyText as shared } from '../../text/instruments/symptom-frequency.ts';
import {
  choice,
  choices,
  date,
  extra,
  guidance,
  line,
  noneOf,
  option,
  time,
  words,
  yesNo,
} from '../declarations/build.ts';
import type { Field, ShowIf } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm } from './form.ts';
import { chosenNumber, itemId, itemPaths, numbered, publishedStem, symptomItem } from './ratings.ts';

const safetyText = text.safety;
const item9 = itemId(8);
const raised: ShowIf = { field: item9, is: ['1', '2', '3'] };
const always = { showIf: raised, emptyStates: [] } as const;

/** What must be on record before a result may be shown once item 9 is raised. */
const safetyFields: readonly Field[] = [
  { ...guidance('safetyStop', safetyText.stop, 'stop', safetyText.stopHelp), showIf: raised },
  { ...guidance('safetyRoutes', safetyText.routes, 'note', safetyText.routesHelp), showIf: raised },
  yesNo('riskExplored', safetyText.explored, 'internal', { help: safetyText.exploredHelp, ...always }),
  {
    ...guidance('riskNotExplored', safetyText.notExplored, 'stop', safetyText.notExploredHelp),
    showIf: { field: 'riskExplored', is: ['no'], and: raised },
  },
  line('riskExploredBy', safetyText.by, 'internal', { help: safetyText.byHelp, ...always }),
  date('riskExploredOn', safetyText.on, 'internal', { allow: 'past', ...always }),
  time('riskExploredAt', safetyText.at, 'internal', { ...always, ...extra }),
  words('riskOutcome', safetyText.outcome, 'internal', { help: safetyText.outcomeHelp, ...always }),
  choices(
    'riskEscalation',
    safetyText.escalation,
    'internal',
    [
      ...Object.entries(safetyText.escalations).map(([id, label]) => option(id, label)),
      noneOf(safetyText.noEscalation),
    ],
    always,
  ),
  line('riskTold', safetyText.told, 'internal', { help: safetyText.toldHelp, ...always }),
];

/** The PHQ-9 in its published words. A raised item 9 holds the result back until the safety step is recorded. */
export const phq9Form = defineInstrumentForm({
  kind: 'phq9',
  group: 'questionnaires',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  first: [{ id: 'safety', title: safetyText.section, purpose: safetyText.purpose, fields: safetyFields }],
  sections: [
    {
      id: 'items',
      title: text.questions,
      purpose: `${text.beforeItem9} ${shared.byDigits}`,
      fields: [
        publishedStem(text.stem, shared.attribution),
        ...text.items.map((wording, index) => ({
          ...symptomItem(index, wording),
          ...(itemId(index) === item9 ? { sensitivity: 'internal' as const } : {}),
        })),
        { ...guidance('safetyAtItem', safetyText.atItem, 'stop', safetyText.atItemHelp), showIf: raised },
        choice('difficulty', text.difficulty, 'clinical', numbered(text.difficultyAnswers), {
          help: text.lastQuestion,
          emptyStates: ['declined'],
          sources: ['client'],
          ...extra,
        }),
      ],
    },
  ],
  heldBack: (record) =>
    (chosenNumber(record, item9) ?? 0) > 0 && !safetyRecorded(record) ? safetyText.heldBack : null,
  heldBackAt: 'riskExplored',
  heldBackTone: 'stop',
  cliniciansOnly: [item9, ...safetyFields.map(({ id }) => id)],
  readings: (record) => {
    const items = text.items.map((_, index) => chosenNumber(record, itemId(index)));
    const paths = itemPaths('items', items.length);
    // Item 9 can be pointed at while it is missing. Once answered, no finding rests on it in sight.
    if (items[8] !== undefined) delete paths['items.8'];
    return [{ id: 'main', title: null, instrument: phq9, inputs: { items }, paths }];
  },
  meaning: ({ inputs }) =>
    phq9.score(inputs).atOrAboveCutoff10 ? { kind: 'barrier', functionalEffect: null } : null,
});

function safetyRecorded(record: RecordView): boolean {
  return (
    record.text('riskExplored') === 'yes' &&
    record.list('riskEscalation').length > 0 &&
    ['riskExploredBy', 'riskExploredOn', 'riskOutcome', 'riskTold'].every(
      (path) => record.text(path) !== undefined,
    )
  );
}
