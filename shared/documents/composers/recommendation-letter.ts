import { writtenDate } from '../../domain/calendar.ts';
import { readObservedFunction } from '../../reasoning/observed-function.ts';
import { midSentence } from '../../text/findings.ts';
import { letterText as words } from '../../text/recommendation-letter.ts';
import { demandText, reportText } from '../../text/report.ts';
import type { Block } from '../tree.ts';
import { plainText } from '../walk.ts';
import { BlockMaker, joined, type Parts, runsOf, strong } from './blocks.ts';
import { type ComposeInput, type Reading, readCase, typed } from './case-reading.ts';
import { capital, mainCapacityWords } from './demand-words.ts';
import { missingFrom } from './employer-report/missing.ts';
import type { Composed } from './employer-report.ts';
import { type Change, changesOf, numbered, withoutStop } from './recommendations.ts';
import { reviewSentence } from './review.ts';
import { calledRun } from './salutation.ts';
import { signedBy } from './signed-by.ts';
import { treeOf } from './tree-of.ts';
import { visitToWork } from './visits.ts';

const mostChanges = 6;
/** So many of the others are named. */
const mostFurther = 3;
/** As much as a line holds. */
const abilityLength = 76;

/** The letter: what is asked first, then why, what can be done now, when it is reviewed, and a slip to answer on. */
export function composeRecommendationLetter(input: ComposeInput): Composed {
  const make = new BlockMaker('recommendationLetter');
  const reading = readCase(input);
  const all = changesOf(reading);
  // What still needs an answer comes first; what was agreed is confirmed.
  const standing = [...all.filter((one) => one.open), ...all.filter((one) => !one.open && !one.declined)];
  const changes = standing.slice(0, mostChanges);
  const further = standing.slice(mostChanges);
  const blocks: Block[] = [
    ...addressBlocks(make, reading),
    introBlock(make, reading),
    ...changeBlocks(make, changes, further),
    ...whyBlocks(make, changes),
    ...abilityBlocks(make, reading),
    make.heading('review', 2, words.review),
    make.paragraph('review/date', [
      `${capital(reviewSentence(reading))} ${words.beforeThen} `,
      strong(words.ownRiskAssessment),
    ]),
    ...signOffBlocks(make, reading),
    ...slipBlocks(make, changes),
  ];
  return {
    tree: treeOf(input, 'letter', words.title, blocks),
    missing: missingFrom(reading, all),
  };
}

function addressBlocks(
  make: BlockMaker,
  { addressee, date, reference, person, jobTitle, employer }: Reading,
): Block[] {
  const identity = { sensitivity: 'identity' } as const;
  const job = [jobTitle, employer].filter(({ text }) => text !== '');
  return [
    make.paragraph(
      'date',
      `${writtenDate(date)} · ${words.reference(reference)}\n${reportText.privateAndConfidential}`,
      identity,
    ),
    ...(addressee === undefined
      ? []
      : [
          make.paragraph(
            'to',
            [
              typed(addressee.name, reportText.neutral.person),
              ...(addressee.role === undefined
                ? []
                : ['\n', typed(addressee.role, reportText.neutral.person)]),
              '\n',
              employer,
            ],
            identity,
          ),
        ]),
    make.heading('re', 1, [words.re, person.fullName, ...job.flatMap((part) => [', ', part])]),
    make.paragraph(
      'dear',
      addressee === undefined
        ? words.dearUnknown
        : [words.dear, calledRun(typed(addressee.name, reportText.neutral.person))],
      identity,
    ),
  ];
}

/** One line: who I am, what was done when, with whose agreement. */
function introBlock(make: BlockMaker, reading: Reading): Block {
  const { data, person } = reading;
  const visit = visitToWork(reading);
  const date = visit?.text('date');
  const agreed = data.consents.some(
    (consent) => consent.text('scope') === 'release' && consent.text('withdrawnOn') === undefined,
  );
  return make.paragraph('intro', [
    words.intro(reportText.profession),
    words.met,
    person.name,
    visit?.text('kind') === 'workplace' ? words.atWork : '',
    date === undefined ? '' : words.saw(writtenDate(date)),
    ...(agreed ? [words.withAgreement, person.their, words.agreement] : ['.']),
  ]);
}

function changeBlocks(make: BlockMaker, changes: readonly Change[], further: readonly Change[]): Block[] {
  const heading = make.heading('recommend', 2, words.recommend);
  if (changes.length === 0) return [heading, make.paragraph('recommend/none', words.noChanges)];
  return [
    heading,
    make.list(
      'recommend/list',
      false,
      changes.map((change) => ({ slot: change.id, words: changeWords(change) })),
    ),
    ...(further.length > 0 ? [make.paragraph('recommend/further', furtherWords(further))] : []),
  ];
}

/** What else the report recommends, so that nothing in it is news. */
function furtherWords(further: readonly Change[]): Parts {
  const named = further
    .slice(0, mostFurther)
    .map(
      (change): Parts => [
        numbered(change),
        { ...change.action, text: midSentence(change.action.text) },
        change.answered === undefined ? '' : ` (${midSentence(change.answered)})`,
      ],
    );
  const more = further.length - named.length;
  return [
    `${words.further(further.length)}: `,
    ...joined(named, '; '),
    more > 0 ? words.furtherMore(more) : '',
    '.',
  ];
}

/** Action, task, until when. The action stands out, for whoever reads nothing else. */
function changeWords(change: Change): Parts {
  return [
    numbered(change),
    strong(words.please),
    { ...change.action, text: midSentence(change.action.text), strong: true },
    '.',
    ...(change.task === undefined
      ? []
      : [words.serves, { ...change.task, text: midSentence(change.task.text) }, '.']),
    ...(change.expected === undefined ? [] : [words.expected, ...change.expected, '.']),
    words.when(change.byWhen, change.reviewDate),
    change.answered === undefined ? '' : ` ${change.answered}.`,
  ];
}

function whyBlocks(make: BlockMaker, changes: readonly Change[]): Block[] {
  const limits = changes.flatMap((change): Parts[] =>
    change.limit === undefined ? [] : [[{ ...change.limit, text: midSentence(change.limit.text) }]],
  );
  return [
    make.heading('why', 2, words.why),
    make.paragraph(
      'why/limits',
      limits.length === 0 ? words.noWhy : [words.removes, ...joined(limits, '; '), '.'],
    ),
  ];
}

/** One line of what is managed, the best evidence first. */
function abilityBlocks(make: BlockMaker, { analysis, person }: Reading): Block[] {
  const evidence = ['measured', 'observed', 'projected', 'reported'];
  const lines = (analysis ? readObservedFunction(analysis) : [])
    .filter((line) => line.evidence !== undefined && line.evidence !== 'notTested')
    .sort((one, other) => evidence.indexOf(one.evidence ?? '') - evidence.indexOf(other.evidence ?? ''));
  const told: Parts[] = [];
  let length = 0;
  for (const line of lines) {
    const known = line.evidence ? ` (${demandText.evidence[line.evidence].toLowerCase()})` : '';
    const activity = withoutStop(line.activity);
    const parts: Parts = [
      typed(told.length === 0 ? activity : midSentence(activity)),
      `, ${mainCapacityWords(line)}${known}`,
    ];
    length += plainText(runsOf(parts)).length + 2;
    if (told.length > 0 && length > abilityLength) break;
    told.push(parts);
  }
  const [before = '', after = ''] = words.ability('\u0000').split('\u0000');
  return [
    make.heading('ability', 2, [before, person.name, after]),
    make.paragraph('ability/line', told.length === 0 ? words.noAbility : [...joined(told, '; '), '.']),
  ];
}

function signOffBlocks(make: BlockMaker, { data, person }: Reading): Block[] {
  const wantsSight = data.consents.some(
    (consent) => consent.text('scope') === 'release' && consent.text('sightBefore') === 'yes',
  );
  return [
    make.paragraph('yours', words.yours),
    make.signature('signature', [
      ...signedBy(data),
      [words.copy, person.fullName, wantsSight ? words.copySeen : ''],
    ]),
  ];
}

/** The slip is framed, so that it stays whole on whichever page has room for it. */
function slipBlocks(make: BlockMaker, changes: readonly Change[]): Block[] {
  const open = changes.filter((change) => change.open);
  if (open.length === 0) return [];
  return [
    make.heading('slip', 2, words.slip),
    make.box('slip/box', [
      make.paragraph('slip/hint', words.slipHint),
      ...open.map((change) =>
        make.blank(`slip/${change.id}`, [numbered(change), change.action], words.choices),
      ),
      make.blank('slip/name', words.slipName, []),
    ]),
  ];
}
