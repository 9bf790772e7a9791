import { contactDayWords } from '../../assessments/contact.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { midSentence } from '../../text/findings.ts';
import { homeReportText, adaptationLetterText as words } from '../../text/home-report.ts';
import { letterFrameText } from '../../text/letters.ts';
import { reportText } from '../../text/report.ts';
import type { Block } from '../tree.ts';
import { type BlockMaker, type Parts, strong } from './blocks.ts';
import { type ComposeInput, chosenLabel, readCase, typed } from './case-reading.ts';
import { capital } from './demand-words.ts';
import type { Composed } from './employer-report.ts';
import {
  adaptationWords,
  fixingWords,
  needBlocks,
  planBlocks,
  positionTable,
  untilThen,
} from './home-report/advice.ts';
import { missingFrom } from './home-report/missing.ts';
import { addressOf, type HomeReading, homeMaker, readHome } from './home-report/reading.ts';
import { letterheadOf } from './letterhead.ts';
import { releasedTo } from './opening.ts';
import { withoutStop } from './recommendations.ts';
import { calledRun } from './salutation.ts';
import { signedBy } from './signed-by.ts';

/**
 * The letter that asks a housing authority, landlord or funder for adaptations: what and where to the millimetre, why it is needed, and
 * whose decision is whose. In words of function throughout.
 */
export function composeAdaptationLetter(input: ComposeInput): Composed {
  const make = homeMaker('adaptationLetter');
  const reading = readHome(input);
  const { kind, audience, date, reference, mark, data } = input;
  const recipient = releasedTo(readCase(input));
  return {
    tree: {
      kind,
      title: words.title,
      reference,
      audience,
      date,
      mark,
      style: 'letter',
      letterhead: letterheadOf(data.practitioner),
      blocks:
        reading === undefined
          ? [make.heading('title', 1, words.title), make.paragraph('none', homeReportText.none)]
          : letterBlocks(make, reading),
    },
    missing: missingFrom(reading, audience === 'client' || recipient !== undefined),
  };
}

function letterBlocks(make: BlockMaker, reading: HomeReading): Block[] {
  const { home } = reading;
  const ids = asked(home);
  const plans = ids.flatMap((id) => home.text(`adaptations.${id}.planId`) ?? []);
  return [
    ...addressBlocks(make, reading),
    introBlock(make, reading),
    make.heading('recommend', 2, words.recommend),
    ...(ids.length === 0
      ? [make.paragraph('recommend/none', words.nothing)]
      : [
          make.list(
            'recommend/list',
            true,
            ids.map((id) => ({ slot: id, words: adaptationWords(home, id) })),
          ),
          ...positionTable(make, home, ids),
          make.paragraph('recommend/fixing', fixingWords(home)),
        ]),
    ...needBlocks(make, home),
    ...consideredBlocks(make, home),
    ...propertyBlocks(make, home),
    ...untilThen(make, home),
    make.paragraph('review', words.review),
    ...signOff(make, reading),
    ...planBlocks(make, home, plans),
  ];
}

/** What the letter asks for: works and equipment that the client wants. */
function asked(home: RecordView): readonly string[] {
  return home
    .items('adaptations')
    .filter((id) => home.text(`adaptations.${id}.agreed`) !== 'no')
    .filter((id) => ['equipment', 'minor', 'major'].includes(home.text(`adaptations.${id}.kind`) ?? 'minor'));
}

function addressBlocks(make: BlockMaker, reading: HomeReading): Block[] {
  const { date, reference, person, audience } = reading;
  const identity = { sensitivity: 'identity' } as const;
  const recipient = audience === 'client' ? undefined : releasedTo(reading);
  const address = addressOf(reading);
  const home: Parts = address === undefined ? [] : [words.homeAt, typed(address)];
  return [
    make.paragraph(
      'date',
      `${writtenDate(date)} · ${letterFrameText.reference(reference)}\n${reportText.privateAndConfidential}`,
      identity,
    ),
    ...(recipient === undefined
      ? []
      : [
          make.paragraph(
            'to',
            [recipient.name, ...(recipient.role === undefined ? [] : ['\n', recipient.role])],
            identity,
          ),
        ]),
    make.heading('re', 1, [words.re, person.fullName, ...home]),
    make.paragraph(
      'dear',
      recipient === undefined ? words.dearUnknown : [words.dear, calledRun(recipient.name)],
      identity,
    ),
  ];
}

function introBlock(make: BlockMaker, { home, data, audience }: HomeReading): Block {
  const day = contactDayWords(home);
  const agreed = data.consents.some(
    (consent) =>
      consent.text('scope') === 'release' &&
      consent.text('audience') === audience &&
      consent.text('withdrawnOn') === undefined,
  );
  return make.paragraph('intro', [
    words.intro(reportText.profession),
    day === undefined ? '' : words.on(day),
    agreed ? words.introEnd : words.introPlain,
  ]);
}

/** Options that were not chosen, each with its reason. */
function consideredBlocks(make: BlockMaker, home: RecordView): Block[] {
  const others = home.items('options').filter((id) => home.text(`options.${id}.outcome`) === 'rejected');
  if (others.length === 0) return [];
  return [
    make.heading('considered', 2, words.considered),
    make.list(
      'considered/list',
      false,
      others.map((id) => ({
        slot: id,
        words: [
          typed(withoutStop(home.text(`options.${id}.what`) ?? ''), homeReportText.neutral.item),
          `, ${words.notChosen}`,
          typed(
            midSentence(withoutStop(home.text(`options.${id}.why`) ?? homeReportText.notRecorded)),
            homeReportText.neutral.item,
          ),
          '.',
        ],
      })),
    ),
  ];
}

function propertyBlocks(make: BlockMaker, home: RecordView): Block[] {
  const told = ['propertyType', 'tenure'].flatMap((path) => {
    const label = chosenLabel(home, path);
    return label === undefined ? [] : [label];
  });
  const permission = chosenLabel(home, 'permission');
  const from = home.text('permissionFrom');
  return [
    make.heading('property', 2, words.property),
    make.paragraph('property/words', [
      ...(told.length === 0 ? [] : [capital(told.map(midSentence).join(', ')), '. ']),
      strong(words.permission),
      permission === undefined ? homeReportText.notRecorded.toLowerCase() : midSentence(permission),
      ...(from === undefined ? [] : [' (', typed(withoutStop(from), reportText.neutral.person), ')']),
      `. ${homeReportText.notSurvey}`,
    ]),
  ];
}

function signOff(make: BlockMaker, { data, person, audience }: HomeReading): Block[] {
  return [
    make.paragraph('yours', words.yours),
    make.signature('signature', [
      ...signedBy(data),
      ...(audience === 'client' ? [] : [[words.copy, person.fullName]]),
    ]),
  ];
}
