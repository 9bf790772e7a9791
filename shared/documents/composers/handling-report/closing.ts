import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { handlingReportText as words } from '../../../text/handling-report.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { listUnder, sectionItems } from '../answered.ts';
import { type BlockMaker, cellOf, type ListItem } from '../blocks.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { photosOf } from '../photos.ts';
import { withoutStop } from '../recommendations.ts';
import type { HandlingReading } from './reading.ts';

type SectionId = 'about' | 'place' | 'person' | 'controls';

function items({ handling }: HandlingReading, id: SectionId, skip: readonly string[] = []) {
  const section = handling.declaration.sections.find((one) => one.id === id);
  return section === undefined ? [] : sectionItems(handling, section, skip);
}

/** How the work was seen and by whom it is done. */
export function assessedBlocks(make: BlockMaker, reading: HandlingReading): Block[] {
  return listUnder(make, 'how', 2, words.how, items(reading, 'about', ['date', 'subject']));
}

/** Surroundings, the person apart, options with why, changes made on the day with their pictures, and what is recommended. */
export function controlBlocks(make: BlockMaker, reading: HandlingReading): Block[] {
  const { handling } = reading;
  return [
    ...listUnder(make, 'place', 2, words.place, items(reading, 'place')),
    ...listUnder(make, 'person', 2, words.person, items(reading, 'person')),
    ...optionBlocks(make, handling),
    ...listUnder(make, 'changes', 2, words.changes, items(reading, 'controls', ['options'])),
    ...photosOf(
      make,
      reading,
      'changes',
      ({ recordId, itemId }) =>
        recordId === handling.recordId && handling.items('changes').includes(itemId ?? ''),
    ),
    ...recommendedBlocks(make, reading),
  ];
}

/** Each way that was thought of: of what kind, what became of it, and why. */
function optionBlocks(make: BlockMaker, handling: RecordView): Block[] {
  const options = handling.items('options').flatMap((id): ListItem[] => {
    const path = `options.${id}`;
    const option = handling.text(`${path}.option`);
    if (option === undefined) return [];
    const [way, decision] = [chosenLabel(handling, `${path}.way`), chosenLabel(handling, `${path}.decision`)];
    const why = handling.text(`${path}.why`);
    return [
      {
        slot: path,
        words: [
          { ...typed(capital(withoutStop(option)), reportText.neutral.change), strong: true },
          `${way === undefined ? '' : ` (${midSentence(way)})`}: ${midSentence(decision ?? words.noOutcome)}.`,
          ...(why === undefined ? [] : [' ', typed(sentence(why), reportText.neutral.reason)]),
        ],
      },
    ];
  });
  if (options.length === 0) return [];
  return [make.heading('options', 2, words.options), make.list('options/list', false, options)];
}

function recommendedBlocks(make: BlockMaker, { changes }: HandlingReading): Block[] {
  const [number, change, who, by, cost] = words.recommendedColumns;
  return [
    make.heading('recommended', 2, words.recommended),
    ...(changes.length === 0
      ? [make.paragraph('recommended/none', words.noneRecommended)]
      : [
          make.table(
            'recommended/table',
            [],
            [
              { width: 9, head: number },
              { width: 74, head: change },
              { width: 32, head: who },
              { width: 26, head: by },
              { width: 25, head: cost },
            ],
            changes.map((one) => ({
              slot: one.id,
              cells: [
                cellOf(one.number),
                cellOf([one.action], { header: 'row' as const }),
                cellOf(one.who ?? words.openTerm),
                cellOf(one.byWhen ?? (one.withoutDate ? '–' : words.openTerm)),
                cellOf(one.cost ?? words.openTerm),
              ],
            })),
          ),
        ]),
  ];
}

/** What was not assessed, when it is looked at again, further photos, and what this report is not. */
export function limitBlocks(make: BlockMaker, reading: HandlingReading): Block[] {
  const { handling, tasks } = reading;
  const notAssessed = handling.text('notAssessed');
  const review = handling.text('reviewOn');
  const placed = new Set([...tasks.map(({ id }) => id), ...handling.items('changes')]);
  const photos = photosOf(
    make,
    reading,
    'further',
    ({ recordId, itemId }) => recordId === handling.recordId && (itemId === null || !placed.has(itemId)),
  );
  return [
    ...(photos.length === 0 ? [] : [make.heading('photos', 2, words.photos), ...photos]),
    make.heading('limits', 2, words.limits),
    ...(notAssessed === undefined
      ? []
      : [make.paragraph('limits/notAssessed', [typed(sentence(notAssessed))])]),
    ...(review === undefined
      ? []
      : [make.paragraph('limits/review', `${words.review}${writtenDate(review)}.`)]),
    make.paragraph('limits/filter', words.filter),
    make.paragraph('limits/notInstead', words.notInstead),
  ];
}
