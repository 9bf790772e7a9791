import type { AnswerPath } from '../../domain/answers.ts';
import { handlingChart } from '../../instruments/job/handling-chart.ts';
import {
  factorsOf,
  HandlingBand,
  HandlingFactor,
  HandlingMode,
} from '../../instruments/job/handling-factors.ts';
import { teamLoad } from '../../instruments/job/team-load.ts';
import { handlingFormText as text } from '../../text/instruments/handling-form.ts';
import { chartAdvice } from '../../text/instruments/lever-advice.ts';
import { manualHandlingText } from '../../text/instruments/manual-handling.ts';
import { choice, extra, guidance, number, option } from '../declarations/build.ts';
import type { Field } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Meaning, type Reading, type ScoredReading } from './form.ts';

/** Manual handling assessment chart: colour and score of each factor, as read off the leaflet. */
export const handlingChartForm = defineInstrumentForm({
  kind: 'manualHandlingChart',
  group: 'lifting',
  version: 1,
  title: manualHandlingText.chart.certificate.title,
  sensitivity: 'function',
  sections: [
    {
      id: 'what',
      title: text.what.title,
      purpose: text.what.purpose,
      fields: [
        choice(
          'mode',
          text.what.mode,
          'function',
          HandlingMode.options.map((mode) =>
            option(mode, text.what.modes[mode][0], text.what.modes[mode][1]),
          ),
          { emptyStates: [] },
        ),
        guidance('notFor', text.what.notFor, 'note', text.what.notForHelp),
      ],
    },
    {
      id: 'load',
      title: text.sections.load,
      fields: [
        number('people', text.people, 'function', { unit: '', min: 2, max: 20, ...onlyTeam(), ...extra }),
        number('teamLoad', text.teamLoad, 'function', {
          unit: 'kg',
          min: 0.1,
          max: 500,
          decimals: 1,
          help: text.teamLoadHelp,
          ...onlyTeam(),
          ...extra,
        }),
        ...factorFields('loadWeightAndFrequency', 'teamLoadWeight', 'handDistance', 'grip'),
      ],
    },
    {
      id: 'body',
      title: text.sections.body,
      fields: factorFields('verticalLiftZone', 'trunkTwist', 'asymmetricLoad', 'posturalConstraint'),
    },
    {
      id: 'place',
      title: text.sections.place,
      fields: factorFields('floorSurface', 'otherEnvironment', 'carryDistance', 'obstacles', 'communication'),
    },
  ],
  ofTask: true,
  levers: {
    showIf: { field: 'mode', is: HandlingMode.options },
    parts: HandlingFactor.options.map((factor) => ({
      id: factor,
      label: text.factors[factor][0],
      fields: factorFields(factor),
      showIf: { field: 'mode', is: modesOf(factor) },
      advice: () => chartAdvice[factor],
      towards: (record) => ((record.text(factor) ?? 'G') === 'G' ? [] : [{ [factor]: 'G' }]),
    })),
  },
  readings: (record) => [chartReading(record), ...teamLoadReadings(record)],
  heldBack: contradiction,
  meaning: (scored) => (scored.id === 'main' ? chartMeaning(scored) : null),
});

function onlyTeam() {
  return { showIf: { field: 'mode', is: ['team'] } } as const;
}

function modesOf(factor: HandlingFactor): readonly HandlingMode[] {
  return HandlingMode.options.filter((mode) => factorsOf(mode).some(({ id }) => id === factor));
}

function factorFields(...factors: readonly HandlingFactor[]): readonly Field[] {
  return factors.flatMap((factor): Field[] => {
    const [label, help] = text.factors[factor];
    const modes = { field: 'mode', is: modesOf(factor) } as const;
    const purple = HandlingMode.options.some((mode) =>
      factorsOf(mode).some((one) => one.id === factor && one.purple),
    );
    const bands = purple ? (['G', 'A', 'R', 'P'] as const) : (['G', 'A', 'R'] as const);
    return [
      choice(
        factor,
        label,
        'function',
        bands.map((band) => option(band, text.bands[band])),
        { help, showIf: modes },
      ),
      number(`${factor}Score`, text.score(label), 'function', {
        unit: '',
        min: 1,
        max: 10,
        help: text.scoreHelp,
        showIf: { field: factor, is: bands.filter((band) => band !== 'G'), and: modes },
      }),
    ];
  });
}

function chartReading(record: RecordView): Reading {
  const mode = HandlingMode.safeParse(record.text('mode')).data;
  const paths: Record<string, AnswerPath> = { mode: 'mode' };
  const factors: Record<string, unknown> = {};
  for (const { id } of mode === undefined ? [] : factorsOf(mode)) {
    const band = record.text(id);
    const score = band === 'G' ? 0 : record.number(`${id}Score`);
    const waitsForScore = band !== undefined && score === undefined;
    paths[`factors.${id}`] = waitsForScore ? `${id}Score` : id;
    if (band !== undefined && score !== undefined) factors[id] = { band, score };
  }
  return {
    id: 'main',
    title: teamLoadReadings(record).length > 0 ? text.readings.chart : null,
    instrument: handlingChart,
    inputs: { mode, factors: mode === undefined ? undefined : factors },
    paths,
  };
}

/** The load of a team of two by itself. Larger teams have no bands here, which their own chart says. */
function teamLoadReadings(record: RecordView): readonly Reading[] {
  const [people, loadKg] = [record.number('people'), record.number('teamLoad')];
  if (record.text('mode') !== 'team' || people === undefined || people > 4) return [];
  return [
    {
      id: 'teamLoad',
      title: text.readings.teamLoad,
      instrument: teamLoad,
      inputs: { people, loadKg },
      paths: { people: 'people', loadKg: 'teamLoad' },
    },
  ];
}

/** Why the colour entered for the load of a team of two cannot be that of its weight; null while nothing contradicts it. */
function contradiction(record: RecordView): string | null {
  const [people, loadKg] = [record.number('people'), record.number('teamLoad')];
  const { band, score } = teamLoadEntry(record);
  if (record.text('mode') !== 'team' || people !== 2 || loadKg === undefined) return null;
  if (band === undefined || score === undefined) return null;
  const right = teamLoad.score({ people, loadKg });
  if (right.band === band && right.score === score) return null;
  return text.contradicts(loadKg, right, { band, score });
}

function teamLoadEntry(record: RecordView) {
  const band = HandlingBand.safeParse(record.text('teamLoadWeight')).data;
  return { band, score: band === 'G' ? 0 : record.number('teamLoadWeightScore') };
}

function chartMeaning({ inputs }: Pick<ScoredReading, 'inputs'>): Meaning | null {
  const first = HandlingFactor.array().parse(handlingChart.score(inputs).priorityFactors);
  if (first.length === 0) return null;
  return { kind: 'hazard', functionalEffect: text.meaning(first.map((factor) => text.effects[factor])) };
}
