import { wordsOfChecks } from '../../../assessments/declarations/home-visit/checks.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { equipmentStage } from '../../../reasoning/equipment.ts';
import { roomName } from '../../../reasoning/rules/home.ts';
import { sketchDrawing } from '../../../sketch/drawing.ts';
import { readSketch } from '../../../sketch/model.ts';
import { equipmentText } from '../../../text/equipment.ts';
import { midSentence, sentence, withUnit } from '../../../text/findings.ts';
import { homeReportText as words } from '../../../text/home-report.ts';
import type { Block } from '../../tree.ts';
import { sectionItems } from '../answered.ts';
import { type BlockMaker, cellOf, type ListItem, type Parts, strong, type TableRow } from '../blocks.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { photosOf } from '../photos.ts';
import { withoutStop } from '../recommendations.ts';
import { sectionOf } from './front.ts';
import type { HomeReading } from './reading.ts';

/** Hazards of the home as a whole; those of a room stand with it. */
export function riskBlocks(make: BlockMaker, { home }: HomeReading): Block[] {
  const { no, notKnown } = wordsOfChecks(home);
  const done = home.text('doneToday');
  const net = (['getsUp', 'callsHelp'] as const).filter((id) => home.text(id) === 'no').length;
  const more = sectionItems(home, {
    ...sectionOf(home, 'risks'),
    fields: sectionOf(home, 'risks').fields.filter(({ id }) =>
      ['riskNote', 'skin', 'mattersOfOthers'].includes(id),
    ),
  });
  const items: ListItem[] = [
    ...(no.length === 0 ? [] : [{ slot: 'no', words: [strong(words.risksOfHome), `${no.join('; ')}.`] }]),
    ...(notKnown.length === 0
      ? []
      : [{ slot: 'notKnown', words: [strong(words.notKnown), `${notKnown.join('; ')}.`] }]),
    ...more,
    ...(done === undefined
      ? []
      : [{ slot: 'done', words: [strong(words.doneToday), typed(sentence(done))] }]),
  ];
  return [
    make.heading('risks', 2, words.risks),
    items.length === 0 && net === 0
      ? make.paragraph('risks/none', words.noRisks)
      : make.list('risks/list', false, items),
  ];
}

/** What was thought about and why it was chosen or not. */
export function optionBlocks(make: BlockMaker, { home }: HomeReading): Block[] {
  const ids = home.items('options');
  if (ids.length === 0) return [];
  const [option, kind, outcome, why] = words.optionColumns;
  return [
    make.heading('options', 2, words.options),
    make.table(
      'options/table',
      '',
      [
        { width: 46, head: option },
        { width: 32, head: kind },
        { width: 24, head: outcome },
        { width: 64, head: why },
      ],
      ids.map((id): TableRow => {
        const at = `options.${id}`;
        const text = (field: string) => home.text(`${at}.${field}`);
        return {
          slot: id,
          cells: [
            cellOf([typed(text('what') ?? words.notRecorded, words.neutral.item)], { header: 'row' }),
            cellOf(chosenLabel(home, `${at}.kind`) ?? words.notRecorded),
            cellOf(chosenLabel(home, `${at}.outcome`) ?? words.notRecorded),
            cellOf([typed(text('why') ?? words.notRecorded, words.neutral.item)]),
          ],
        };
      }),
    ),
  ];
}

/** One recommendation as it can be built or bought, from what to where it is drawn. */
export function adaptationWords(home: RecordView, id: string): Parts {
  const at = `adaptations.${id}`;
  const text = (field: string) => home.text(`${at}.${field}`);
  const label = (field: string, lead: string): Parts => {
    const told = chosenLabel(home, `${at}.${field}`);
    return told === undefined ? [] : [` ${lead}${midSentence(told)}.`];
  };
  const room = text('roomId');
  const why = text('why');
  const existing = text('existing');
  const load = home.number(`${at}.load`);
  const plan = text('planId');
  const drawn = plan === undefined ? undefined : home.text(`plans.${plan}.title`);
  return [
    { ...typed(withoutStop(text('what') ?? words.notRecorded), words.neutral.item), strong: true },
    ...(room === undefined ? [] : [' (', typed(midSentence(roomName(home, room)), words.neutral.place), ')']),
    '.',
    ...(why === undefined ? [] : [` ${words.why}`, typed(sentence(why), words.neutral.item)]),
    ...label('priority', words.priority),
    ...(load === undefined ? [] : [` ${words.load}${load} kg.`]),
    ...(existing === undefined ? [] : [` ${words.existing}`, typed(sentence(existing), words.neutral.item)]),
    ...label('payer', words.payer),
    ...(drawn === undefined ? [] : [' ', typed(words.drawing(withoutStop(drawn)), words.neutral.item)]),
  ];
}

/** Equipment that follows from a recommendation: what it must be and how far it has come. */
function equipmentSchedule(make: BlockMaker, { home, data }: HomeReading, ids: readonly string[]): Block[] {
  const rows = ids.flatMap((id, index): TableRow[] => {
    const item = data.equipment.find(
      ({ recordId }) => recordId === home.text(`adaptations.${id}.equipmentId`),
    );
    if (item === undefined) return [];
    const told = ['features', 'dimensions'].flatMap((path) => item.text(path) ?? []);
    return [
      {
        slot: item.recordId,
        cells: [
          cellOf([`${index + 1}. `, typed(item.text('item') ?? words.notRecorded, words.neutral.item)], {
            header: 'row',
          }),
          cellOf([typed(told.length === 0 ? words.notRecorded : told.join('; '), words.neutral.item)]),
          cellOf(chosenLabel(item, 'funder') ?? words.notRecorded),
          cellOf(equipmentText.stages[equipmentStage(item)]),
        ],
      },
    ];
  });
  const [item, features, payer, stage] = words.equipmentColumns;
  return rows.length === 0
    ? []
    : [
        make.table(
          'equipment',
          words.equipment,
          [
            { width: 44, head: item },
            { width: 60, head: features },
            { width: 32, head: payer },
            { width: 30, head: stage },
          ],
          rows,
        ),
      ];
}

/** Measurements and positions of recommendations in one table. */
export function positionTable(make: BlockMaker, home: RecordView, ids: readonly string[]): Block[] {
  const rows = ids.flatMap((id) =>
    home.items(`adaptations.${id}.measures`).map((measure): TableRow => {
      const at = `adaptations.${id}.measures.${measure}`;
      const value = home.number(`${at}.value`);
      return {
        slot: `${id}/${measure}`,
        cells: [
          cellOf(
            [
              `${ids.indexOf(id) + 1}. `,
              typed(home.text(`${at}.of`) ?? words.notRecorded, words.neutral.item),
            ],
            { header: 'row' },
          ),
          cellOf(value === undefined ? words.notRecorded : withUnit(value, 'mm')),
          cellOf(chosenLabel(home, `${at}.from`) ?? words.notRecorded),
        ],
      };
    }),
  );
  const [what, value, from] = words.recommendationColumns;
  return rows.length === 0
    ? []
    : [
        make.table(
          'positions',
          '',
          [
            { width: 80, head: what },
            { width: 36, head: value },
            { width: 50, head: from },
          ],
          rows,
        ),
      ];
}

/** The recommendations with their positions, then why they are needed and who decides what. */
export function recommendationBlocks(make: BlockMaker, reading: HomeReading): Block[] {
  const { home } = reading;
  const ids = home.items('adaptations');
  return [
    make.heading('recommendations', 2, words.recommendations),
    ...(ids.length === 0
      ? [make.paragraph('recommendations/none', words.nothingRecommended)]
      : [
          make.list(
            'recommendations/list',
            true,
            ids.map((id) => ({ slot: id, words: adaptationWords(home, id) })),
          ),
          ...positionTable(make, home, ids),
          ...equipmentSchedule(make, reading, ids),
          make.paragraph('recommendations/fixing', fixingWords(home)),
          ...photosOf(
            make,
            reading,
            'recommendations',
            ({ recordId, itemId }) => recordId === home.recordId && itemId !== null && ids.includes(itemId),
          ),
        ]),
    ...needBlocks(make, home),
    ...untilThen(make, home),
  ];
}

export function fixingWords(home: RecordView): Parts {
  const who = home.text('surveyor');
  const [before = '', after = ''] = words.fixing('\u0000').split('\u0000');
  return [
    before,
    who === undefined ? words.surveyor : typed(midSentence(withoutStop(who)), words.surveyor),
    after,
  ];
}

/** The OT's view of the need, and what is for the authority to decide. */
export function needBlocks(make: BlockMaker, home: RecordView): Block[] {
  const need = home.text('needStatement');
  if (need === undefined) return [];
  return [
    make.heading('need', 2, words.need),
    make.paragraph('need/words', [typed(sentence(need), words.neutral.item)]),
    make.paragraph('need/view', `${words.needIs} ${words.authorityDecides}`),
  ];
}

export function untilThen(make: BlockMaker, home: RecordView): Block[] {
  const temporary = home.text('temporary');
  const works = home.text('duringWorks');
  if (temporary === undefined && works === undefined) return [];
  return [
    make.heading('until', 2, words.temporary),
    ...(temporary === undefined
      ? []
      : [make.paragraph('until/words', [typed(sentence(temporary), words.neutral.item)])]),
    ...(works === undefined
      ? []
      : [
          make.paragraph('until/works', [
            strong(words.duringWorks),
            typed(sentence(works), words.neutral.item),
          ]),
        ]),
  ];
}

/** What was not seen, what was agreed, and when it is looked at again. */
export function closingBlocks(make: BlockMaker, { home, data }: HomeReading): Block[] {
  const gaps = data.findings.filter(({ recordId, kind }) => recordId === home.recordId && kind === 'gap');
  const comment = home.text('clientComment');
  const agrees = home.text('clientAgrees');
  const review = home.text('reviewOn');
  const fitted = home.text('fitted');
  return [
    make.heading('notSeen', 2, words.notSeen),
    gaps.length === 0
      ? make.paragraph('notSeen/none', words.allSeen)
      : make.list(
          'notSeen/list',
          false,
          gaps.map(({ id, statement }) => ({ slot: id, words: [typed(statement, words.neutral.item)] })),
        ),
    make.heading('agreement', 2, words.agreement),
    make.paragraph(
      'agreement/client',
      agrees === 'yes' || agrees === 'no' ? words.agrees[agrees] : words.agreesOpen,
    ),
    ...(comment === undefined
      ? []
      : [make.paragraph('agreement/comment', [typed(sentence(comment))], { sensitivity: 'personal' })]),
    make.paragraph(
      'agreement/review',
      review === undefined ? words.reviewOpen : words.review(writtenDate(review)),
    ),
    ...(fitted === undefined ? [] : [make.paragraph('agreement/fitted', [typed(sentence(fitted))])]),
  ];
}

/** Every plan that can be read, drawn to scale. */
export function planBlocks(make: BlockMaker, home: RecordView, only?: readonly string[]): Block[] {
  const figures = home.items('plans').flatMap((id): Block[] => {
    if (only !== undefined && !only.includes(id)) return [];
    const lines = home.list(`plans.${id}.plan`);
    const read = readSketch(lines);
    if (lines.length === 0 || !('elements' in read)) return [];
    const { width, height, shapes, alt } = sketchDrawing(read.elements, words.neutral.plan);
    const title = home.text(`plans.${id}.title`) ?? '';
    const note = home.text(`plans.${id}.note`);
    return [
      make.figure(`plans/${id}`, {
        width,
        height,
        shapes: [...shapes],
        alt,
        caption: [
          typed(title === '' ? words.plans : sentence(withoutStop(title)), words.plans),
          ...(note === undefined ? [] : [{ text: ' ' }, typed(sentence(note), '')]),
        ],
      }),
    ];
  });
  return figures.length === 0 ? [] : [make.heading('plans', 2, words.plans), ...figures];
}

/** Photos of the visit that stand with nothing else. */
export function furtherPhotos(make: BlockMaker, reading: HomeReading): Block[] {
  const { home } = reading;
  const groups = ['doors', 'flights', 'ramps', 'fixtures'];
  const placed = new Set([
    ...['rooms', 'transfers', 'adaptations'].flatMap((group) => home.items(group)),
    ...home.items('rooms').flatMap((id) => groups.flatMap((group) => home.items(`rooms.${id}.${group}`))),
  ]);
  const photos = photosOf(
    make,
    reading,
    'further',
    ({ recordId, itemId }) => recordId === home.recordId && (itemId === null || !placed.has(itemId)),
  );
  return photos.length === 0 ? [] : [make.heading('photos', 2, words.photos), ...photos];
}
