import { lateEntryWords } from '../../../assessments/contact.ts';
import type { Section } from '../../../assessments/define.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { sentence } from '../../../text/findings.ts';
import { homeReportText as words } from '../../../text/home-report.ts';
import type { Block, PlainBlock } from '../../tree.ts';
import { answeredFields, listUnder, sectionItems } from '../answered.ts';
import { type BlockMaker, joined, type ListItem, type Parts, strong } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { answeredWords } from './answered-words.ts';
import type { HomeReading } from './reading.ts';

export function sectionOf(home: RecordView, id: string): Section {
  const found = home.declaration.sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`the home visit has no section ${id}`);
  return found;
}

/** The answer on the front page: when, what for, what is recommended, how many hazards. */
export function frontBox(make: BlockMaker, { home, data }: HomeReading): Block {
  const reason = home.text('reason');
  const actions = home.items('adaptations').flatMap((id) => home.text(`adaptations.${id}.what`) ?? []);
  const hazards = data.findings.filter(
    ({ recordId, kind }) => recordId === home.recordId && kind === 'hazard',
  );
  const blocks: PlainBlock[] = [
    make.heading('summary', 2, words.summary),
    make.paragraph('summary/visited', [strong(words.visited), visitedOn(home), '.']),
    ...(reason === undefined
      ? []
      : [make.paragraph('summary/reason', [strong(words.purpose), typed(sentence(reason))])]),
    make.paragraph('summary/recommended', [
      strong(words.recommended(actions.length)),
      ...(actions.length === 0
        ? [words.nothingRecommended]
        : [
            ...joined(
              actions.map((action): Parts => [typed(withoutStop(action), words.neutral.item)]),
              '; ',
            ),
            '.',
          ]),
    ]),
    make.paragraph('summary/risks', [
      strong(words.risksLabel),
      hazards.length === 0 ? words.noRisks : words.riskCount(hazards.length),
    ]),
  ];
  return make.box('box', blocks);
}

export function visitedOn(home: RecordView): string {
  const date = home.text('date');
  return date === undefined
    ? words.notRecorded
    : `${words.visitedOn(writtenDate(date), home.text('start') ?? '', home.text('end') ?? '')}${lateEntryWords(home)}`;
}

/** Who lives there and was there, what they want, how they are helped. */
export function personBlocks(make: BlockMaker, { home }: HomeReading): Block[] {
  const said = home.text('clientWords');
  const wanted = home.text('clientPriorities');
  const own = ['function', 'health', 'outlook', 'outlookFunction', 'falls', 'fallsNote'];
  const facts = [
    ...presentItems(home),
    ...sectionItems(home, sectionOf(home, 'visitDay'), [
      'present',
      'date',
      'start',
      'end',
      'reason',
      'clientWords',
      'clientPriorities',
    ]),
    ...sectionItems(home, sectionOf(home, 'person'), own),
  ];
  return [
    make.heading('person', 2, words.person),
    ...(said === undefined
      ? []
      : [
          make.paragraph('person/wishes', [strong(words.wishes), typed(`“${withoutStop(said)}”.`)], {
            sensitivity: 'personal',
          }),
        ]),
    ...(wanted === undefined
      ? []
      : [make.paragraph('person/wanted', [strong(words.priorities), typed(sentence(wanted))])]),
    ...(facts.length === 0 ? [] : [make.list('person/facts', false, facts)]),
    ...carerBlocks(make, home),
    ...listUnder(make, 'function', 2, words.function, [...toldItems(home, ['function', 'outlookFunction'])]),
    ...listUnder(make, 'health', 2, words.health, toldItems(home, own.slice(1)).filter(isOfHealth)),
  ];
}

function isOfHealth({ sensitivity }: { readonly sensitivity?: string }): boolean {
  return sensitivity === 'clinical';
}

/** Answers of the section on the person, as lines. */
function toldItems(home: RecordView, ids: readonly string[]) {
  const { fields, ...section } = sectionOf(home, 'person');
  return sectionItems(home, { ...section, fields: fields.filter(({ id }) => ids.includes(id)) });
}

function carerBlocks(make: BlockMaker, home: RecordView): Block[] {
  const items = carerItems(home);
  if (items.length === 0) return [];
  return [
    make.heading('carers', 3, words.carers),
    make.list('carers/list', false, items),
    make.paragraph('carers/handling', words.carersHandle),
  ];
}

/** Who was there: what they are to the client, and their names for those who may read them. */
function presentItems(home: RecordView): ListItem[] {
  return (['role', 'name'] as const).flatMap((part): ListItem[] => {
    const told = home.items('present').flatMap((id) => home.text(`present.${id}.${part}`) ?? []);
    if (told.length === 0) return [];
    const label = part === 'role' ? words.there : words.thereNamed;
    return [
      {
        slot: `present/${part}`,
        sensitivity: part === 'role' ? 'personal' : 'thirdParty',
        words: [strong(label), ...joined(told.map((one): Parts => [typed(one)])), '.'],
      },
    ];
  });
}

/** What is known of each carer, what is more delicate in a line of its own. */
function carerItems(home: RecordView): ListItem[] {
  const group = sectionOf(home, 'carers').fields.find(({ id }) => id === 'carers');
  if (group?.kind !== 'group') return [];
  return home.items('carers').flatMap((id, index) => {
    const answered = answeredFields(home, group.fields, `carers.${id}.`);
    return [...new Set(answered.map(({ sensitivity }) => sensitivity))].map((sensitivity) => ({
      slot: `${id}/${sensitivity}`,
      sensitivity,
      words: [
        strong(words.carer(index + 1)),
        ...answeredWords(answered.filter((one) => one.sensitivity === sensitivity)),
      ],
    }));
  });
}

/** The home itself, and what it is not: a survey. */
export function propertyBlocks(make: BlockMaker, { home }: HomeReading): Block[] {
  return [
    make.heading('property', 2, words.property),
    make.paragraph('property/survey', words.notSurvey),
    make.list('property/list', false, sectionItems(home, sectionOf(home, 'property'))),
  ];
}
