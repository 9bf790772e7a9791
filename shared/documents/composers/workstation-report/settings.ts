import type { RecordView } from '../../../assessments/view.ts';
import type { AnswerPath } from '../../../domain/answers.ts';
import {
  comfortPath,
  measuredWithoutRange,
  type OpenSetting,
  type Setting,
  workstationSettings,
} from '../../../reasoning/workstation/settings.ts';
import { midSentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { workstationText } from '../../../text/workstation.ts';
import { workstationReportText as words } from '../../../text/workstation-report.ts';
import { settingsText } from '../../../text/workstation-settings.ts';
import type { Block } from '../../tree.ts';
import { answeredFields, groupItems, listUnder } from '../answered.ts';
import { type BlockMaker, cellOf, type ListItem, strong } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';

const bodyParts = Object.entries(workstationText.posture.parts);

/** Awkward postures one by one, the others in a sentence. */
export function postureBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const held = bodyParts.filter(([part]) => workstation.text(`posture_${part}`) === 'held');
  const fine = bodyParts.filter(([part]) => workstation.text(`posture_${part}`) === 'comfortable');
  if (held.length + fine.length === 0) return [];
  const [part, worst] = words.postureColumns;
  return [
    make.heading('posture', 2, words.posture),
    make.paragraph('posture/lead', words.postureLead),
    ...(held.length === 0
      ? []
      : [
          make.table(
            'posture/table',
            [],
            [
              { width: 60, head: part },
              { width: 106, head: worst },
            ],
            held.map(([id, label]) => {
              const note = workstation.text(`posture_${id}_note`);
              return {
                slot: id,
                cells: [
                  cellOf(label, { header: 'row' }),
                  cellOf(
                    note === undefined
                      ? workstationText.posture.held
                      : [typed(withoutStop(note), reportText.neutral.reason)],
                  ),
                ],
              };
            }),
          ),
        ]),
    ...(fine.length === 0
      ? []
      : [
          make.paragraph('posture/fine', [
            strong(words.comfortable),
            `${fine.map(([, label]) => midSentence(label)).join('; ')}.`,
          ]),
        ]),
  ];
}

/** Ranges to start from beside what was measured; the measures of the person are for those who treat. */
export function settingBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const { settings, open } = workstationSettings(workstation);
  const measured = (value: number | undefined) => (value === undefined ? words.notMeasured : `${value} mm`);
  const [setting, range, found, after, comfortable] = words.settingsColumns;
  const row = (one: Setting | OpenSetting, why: string, recommended: string) => {
    const comfort = words.comforts[workstation.text(comfortPath(one.id)) as keyof typeof words.comforts];
    return {
      slot: one.id,
      cells: [
        cellOf([strong(settingsText.names[one.id]), why], { header: 'row' }),
        cellOf(recommended),
        cellOf(measured(one.found)),
        cellOf(one.after === undefined ? '' : measured(one.after)),
        cellOf(comfort ?? words.notAsked),
      ],
    };
  };
  const sources = [...new Set(settings.map(({ source }) => source))];
  return [
    make.heading('settings', 2, words.settings),
    make.paragraph('settings/lead', words.settingsLead),
    make.table(
      'settings/table',
      [],
      [
        { width: 76, head: setting },
        { width: 32, head: range },
        { width: 22, head: found },
        { width: 22, head: after },
        { width: 24, head: comfortable },
      ],
      [
        ...settings.map((one) => row(one, `\n${one.rule}`, settingsText.range(one.from, one.to, 'mm'))),
        ...measuredWithoutRange(open).map((one) =>
          row(one, `\n${settingsText.rangeNeeds} ${labelsOf(workstation, one.missing)}.`, words.noRange),
        ),
      ],
    ),
    make.paragraph('settings/sources', [strong(words.settingsSources), `${sources.join('; ')}.`]),
    ...bodyBlocks(make, workstation),
  ];
}

/** What the answers at these paths are called, within a sentence. */
function labelsOf(workstation: RecordView, paths: readonly AnswerPath[]): string {
  const fields = workstation.declaration.sections.flatMap((section) => section.fields);
  return paths.map((path) => midSentence(fields.find(({ id }) => id === path)?.label ?? path)).join('; ');
}

function bodyBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  if (workstation.text('measuresConsent') !== 'yes') return [];
  const section = workstation.declaration.sections.find(({ id }) => id === 'measures');
  const fields = (section?.fields ?? []).filter(
    ({ id }) => id.startsWith('body_') || id === 'shoes' || id === 'soles',
  );
  const told = answeredFields(workstation, fields);
  if (told.length === 0) return [];
  return [
    make.paragraph(
      'settings/body',
      [
        strong(`${words.measured}: `),
        `${told.map(({ label, words: { text } }) => `${midSentence(label)} ${midSentence(text)}`).join('; ')}.`,
      ],
      { sensitivity: 'clinical' },
    ),
  ];
}

/** What was read of light, noise and heat, what helps in the software and surroundings, information given. */
export function placeBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const fieldsOf = (section: string, ids: readonly string[]) =>
    answeredFields(
      workstation,
      (workstation.declaration.sections.find(({ id }) => id === section)?.fields ?? []).filter(({ id }) =>
        ids.includes(id),
      ),
    ).map(
      (one): ListItem => ({
        slot: one.path,
        words: [strong(`${one.label}: `), one.words, '.'],
        sensitivity: one.sensitivity,
      }),
    );
  return listUnder(make, 'place', 2, words.place, [
    ...fieldsOf('environment', ['lux', 'noise', 'temperature']),
    ...fieldsOf('software', ['sensoryHelps']),
    ...fieldsOf('vehicle', ['driving', 'vehicleScreen']),
    ...fieldsOf('closing', ['information', 'otherProblems']),
    ...assistiveItems(workstation),
    ...fieldsOf('software', ['sensory']),
  ]);
}

function assistiveItems(workstation: RecordView): readonly ListItem[] {
  const field = workstation.declaration.sections
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === 'assistive');
  return field?.kind === 'group' ? groupItems(workstation, field, 'assistive') : [];
}
