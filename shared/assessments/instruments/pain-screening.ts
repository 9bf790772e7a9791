import { painDuration, painScreening } from '../../instruments/questionnaires/pain-screening.ts';
import { licensedCopyText } from '../../text/instruments/licensed-copy.ts';
import { painScreeningText as text } from '../../text/instruments/pain-screening.ts';
import { choice, guidance, number, option } from '../declarations/build.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Reading } from './form.ts';
import { rating } from './ratings.ts';

const ratedItems = Object.entries(text.items);

/** The short Örebro questionnaire by item number; its wording is not ours to show. */
export const painScreeningForm = defineInstrumentForm({
  kind: 'painScreening',
  group: 'questionnaires',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'duration',
      title: text.durationSection,
      fields: [
        guidance('copy', licensedCopyText.title, 'note', licensedCopyText.help(text.owner)),
        choice(
          'durationBy',
          text.howLong,
          'clinical',
          [option('code', text.byCode), option('weeks', text.byWeeks)],
          { help: text.howLongHelp, emptyStates: [] },
        ),
        rating(
          'item1',
          text.code,
          [1, 10],
          { low: text.shortest, high: text.longest },
          { help: text.codeHelp, showIf: { field: 'durationBy', is: ['code'] } },
        ),
        number('painWeeks', text.weeks, 'clinical', {
          unit: text.weeksUnit,
          min: 0,
          max: 5200,
          help: text.weeksHelp,
          sources: ['client', 'document'],
          showIf: { field: 'durationBy', is: ['weeks'] },
        }),
      ],
    },
    {
      id: 'items',
      title: text.section,
      purpose: text.itemHelp,
      fields: ratedItems.map(([item, { label, low, high }]) =>
        rating(`item${item}`, label, [0, 10], { low, high }),
      ),
    },
  ],
  readings: (record) => {
    const byWeeks = record.text('durationBy') === 'weeks';
    const weeks = record.number('painWeeks');
    const code = byWeeks ? codeOf(weeks) : record.number('item1');
    const items = Object.fromEntries(
      ratedItems.map(([item]) => [item, record.number(`item${item}`)] as const),
    );
    const main: Reading = {
      id: 'main',
      title: byWeeks ? text.mainTitle : null,
      instrument: painScreening,
      inputs: { items: { '1': code, ...items } },
      paths: {
        'items.1': durationPath(record),
        ...Object.fromEntries(ratedItems.map(([item]) => [`items.${item}`, `item${item}`])),
      },
    };
    if (!byWeeks) return [main];
    return [
      main,
      {
        id: 'duration',
        title: text.durationTitle,
        instrument: painDuration,
        inputs: { painDuration: weeks },
        paths: { painDuration: 'painWeeks' },
      },
    ];
  },
  meaning: ({ instrument, inputs }) =>
    instrument === painScreening && painScreening.score(inputs).highRisk_cutoff50
      ? { kind: 'barrier', functionalEffect: null }
      : null,
});

function codeOf(weeks: number | undefined): number | undefined {
  return weeks === undefined ? undefined : painDuration.score({ painDuration: weeks }).code;
}

/** Where item 1 is answered, or would be. */
function durationPath(record: RecordView): string {
  const way = record.text('durationBy');
  if (way === undefined) return 'durationBy';
  return way === 'weeks' ? 'painWeeks' : 'item1';
}
