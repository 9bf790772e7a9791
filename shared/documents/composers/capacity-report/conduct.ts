import { safetyScreen } from '../../../assessments/capacity-battery.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { TestFamily } from '../../../domain/capacity.ts';
import type { Audience } from '../../../domain/sensitivity.ts';
import { exertionLimit } from '../../../reasoning/capacity/exertion-limit.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { plainNumber, sentence } from '../../../text/findings.ts';
import { formText } from '../../../text/form.ts';
import type { Block } from '../../tree.ts';
import { answeredFields } from '../answered.ts';
import { type BlockMaker, cellOf, type ListItem, strong, type TableRow } from '../blocks.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';

const clinical = { sensitivity: 'clinical' } as const;
/** Those who treat the client: what was asked about state of mind is for them alone. */
const treating: readonly Audience[] = ['gp', 'clinician'];

/** Consent to each family, the safety screen with its decisions, the limits of the day with their sign-off, and the day itself. */
export function conductBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  return [
    make.heading('conduct', 2, words.conduct, { sensitivity: 'personal' }),
    ...consentBlocks(make, reading),
    ...screenBlocks(make, reading),
    ...limitBlocks(make, reading),
    ...restingBlocks(make, reading),
    ...todayBlocks(make, reading),
  ];
}

function consentBlocks(make: BlockMaker, { evaluation }: CapacityReading): Block[] {
  const [family, consent] = words.consentColumns;
  const personal = { sensitivity: 'personal' } as const;
  return [
    make.paragraph('conduct/lead', words.consentLead, personal),
    make.table(
      'conduct/consents',
      '',
      [
        { width: 70, head: family },
        { width: 96, head: consent },
      ],
      TestFamily.options.map((id) => {
        const path = `consent_${id}`;
        const state = evaluation.state(path);
        const told =
          chosenLabel(evaluation, path) ??
          (state === 'given' || state === 'notAsked' ? words.consentOpen : formText.state[state]);
        return {
          slot: id,
          ...personal,
          cells: [cellOf(words.family[id], { header: 'row' }), cellOf(told)],
        };
      }),
      personal,
    ),
  ];
}

/** Each concern with its decision; how many questions gave none, and how many were left open. */
function screenBlocks(make: BlockMaker, { evaluation }: CapacityReading): Block[] {
  const asked = safetyScreen.map((item) => ({
    item,
    answer: evaluation.text(`screen_${item.id}`),
    state: evaluation.state(`screen_${item.id}`),
  }));
  const concerns = asked.filter(
    ({ item, answer, state }) => answer === item.concernWhen || answer === 'notKnown' || state === 'declined',
  );
  const open = asked.filter(({ state, answer }) => answer === undefined && state !== 'declined').length;
  const clear = asked.length - concerns.length - open;
  const [question, answer, decision, reason] = words.screenColumns;
  const table = (slot: string, rows: typeof concerns, readers?: readonly Audience[]): Block[] =>
    rows.length === 0
      ? []
      : [
          make.table(
            `conduct/screen/${slot}`,
            words.screenConcerns,
            [
              { width: 54, head: question },
              { width: 20, head: answer },
              { width: 40, head: decision },
              { width: 52, head: reason },
            ],
            rows.map(({ item }): TableRow => {
              const note = evaluation.text(`screenNote_${item.id}`);
              return {
                slot: item.id,
                ...clinical,
                cells: [
                  cellOf(item.question, { header: 'row' }),
                  cellOf(chosenLabel(evaluation, `screen_${item.id}`) ?? formText.state.declined),
                  cellOf(chosenLabel(evaluation, `decision_${item.id}`) ?? words.decisionOpen),
                  cellOf(note === undefined ? '' : [typed(withoutStop(note))]),
                ],
              };
            }),
            { ...clinical, readers },
          ),
        ];
  return [
    make.heading('conduct/screen', 3, words.screenHeading, clinical),
    ...table(
      'body',
      concerns.filter(({ item }) => item.group !== 'mind'),
    ),
    ...table(
      'mind',
      concerns.filter(({ item }) => item.group === 'mind'),
      treating,
    ),
    make.paragraph(
      'conduct/screen/rest',
      [...(clear > 0 ? [words.screenClear(clear), ' '] : []), ...(open > 0 ? [words.screenOpen(open)] : [])],
      clinical,
    ),
  ];
}

function limitBlocks(make: BlockMaker, { evaluation }: CapacityReading): Block[] {
  const value = (path: string) => {
    const number = evaluation.number(path);
    return number === undefined ? undefined : plainNumber(number);
  };
  const told = (path: string, say: (value: string) => string) => {
    const known = value(path);
    return known === undefined ? [] : [say(known)];
  };
  const rule = evaluation.text('heartRateRule');
  const stops = [
    ...(rule === 'offBetaBlocker' ? [] : told('limitHeartRate', words.limits.heartRate)),
    ...told('limitSystolic', words.limits.systolic),
    ...told('limitSaturation', words.limits.saturation),
  ];
  const exertion = exertionLimit(evaluation);
  const asks = exertion === undefined ? [] : [words.limits.exertion(String(exertion.value))];
  const ceiling = told('limitLoad', (load) => `${load} kg`);
  const [by, on] = [evaluation.text('limitsSignedBy'), evaluation.text('limitsSignedOn')];
  const items: ListItem[] = [
    ...(stops.length === 0
      ? []
      : [{ slot: 'stops', words: [strong(words.limitsLead), `${stops.join(', ')}.`] }]),
    ...(asks.length === 0 ? [] : [{ slot: 'asks', words: [strong(words.limitsAsk), `${asks.join(', ')}.`] }]),
    ...(ceiling.length === 0
      ? []
      : [{ slot: 'ceiling', words: [strong(words.limitsCeiling), `${ceiling.join('')}.`] }]),
    ...(rule === 'on' || rule === 'offBetaBlocker' || rule === 'doctor'
      ? [{ slot: 'rule', words: words.heartRateRule[rule] }]
      : []),
    {
      slot: 'signed',
      // The clinic's own lead is nobody's secret from those who may read the limits.
      words: by === undefined || on === undefined ? words.notSignedOff : words.signedOff(by, writtenDate(on)),
    },
  ];
  return [
    make.heading('conduct/limits', 3, words.limitsHeading, clinical),
    make.list(
      'conduct/limits/list',
      false,
      items.map((item) => ({ ...item, ...clinical })),
      clinical,
    ),
  ];
}

function restingBlocks(make: BlockMaker, { evaluation }: CapacityReading): Block[] {
  const readings = evaluation.items('restingReadings');
  const [at, heart, pressure, saturation, cuff] = words.restingColumns;
  const decision = chosenLabel(evaluation, 'restingDecision');
  const note = evaluation.text('restingNote');
  if (readings.length === 0 && decision === undefined) return [];
  const number = (path: string) => {
    const value = evaluation.number(path);
    return value === undefined ? words.notTaken : plainNumber(value);
  };
  return [
    make.heading('conduct/resting', 3, words.restingHeading, clinical),
    ...(readings.length === 0
      ? []
      : [
          make.table(
            'conduct/resting/table',
            '',
            [
              { width: 30, head: at },
              { width: 34, head: heart },
              { width: 34, head: pressure },
              { width: 34, head: saturation },
              { width: 34, head: cuff },
            ],
            readings.map((id) => {
              const path = `restingReadings.${id}`;
              return {
                slot: id,
                ...clinical,
                cells: [
                  cellOf(evaluation.text(`${path}.at`) ?? words.notRecorded, { header: 'row' as const }),
                  cellOf(number(`${path}.heartRate`)),
                  cellOf(`${number(`${path}.systolic`)}/${number(`${path}.diastolic`)}`),
                  cellOf(number(`${path}.saturation`)),
                  cellOf(chosenLabel(evaluation, `${path}.cuff`) ?? words.notTaken),
                ],
              };
            }),
            clinical,
          ),
        ]),
    ...(decision === undefined
      ? []
      : [
          make.paragraph(
            'conduct/resting/decision',
            [
              strong(words.restingDecision),
              decision,
              '.',
              ...(note === undefined ? [] : [' ', typed(sentence(note))]),
            ],
            clinical,
          ),
        ]),
  ];
}

/** How the person was on the day, and the medicines with their times. */
function todayBlocks(make: BlockMaker, { evaluation }: CapacityReading): Block[] {
  const section = evaluation.declaration.sections.find(({ id }) => id === 'today');
  const answered = section === undefined ? [] : answeredFields(evaluation, section.fields);
  const medicines = evaluation.items('medication');
  const [name, dose, from, until] = words.medicationColumns;
  const time = (path: string) => cellOf(evaluation.text(path) ?? words.notTaken);
  if (answered.length === 0 && medicines.length === 0) return [];
  return [
    make.heading('conduct/today', 3, words.todayHeading, { sensitivity: 'personal' }),
    ...(answered.length === 0
      ? []
      : [
          make.list(
            'conduct/today/list',
            false,
            answered.map((one) => ({
              slot: one.path,
              words: [strong(`${one.label}: `), one.words, '.'],
              sensitivity: one.sensitivity,
            })),
            { sensitivity: 'personal' },
          ),
        ]),
    ...(medicines.length === 0
      ? []
      : [
          make.table(
            'conduct/medication',
            words.medication,
            [
              { width: 70, head: name },
              { width: 32, head: dose },
              { width: 32, head: from },
              { width: 32, head: until },
            ],
            medicines.map((id) => {
              const path = `medication.${id}`;
              const medicine = evaluation.text(`${path}.name`);
              return {
                slot: id,
                ...clinical,
                cells: [
                  cellOf(medicine === undefined ? words.notRecorded : [typed(medicine)], {
                    header: 'row' as const,
                  }),
                  time(`${path}.doseTime`),
                  time(`${path}.effectFrom`),
                  time(`${path}.effectTo`),
                ],
              };
            }),
            clinical,
          ),
        ]),
  ];
}
