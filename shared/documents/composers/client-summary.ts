import { writtenDate } from '../../domain/calendar.ts';
import {
  isLimited,
  isRestriction,
  type ObservedFunction,
  readObservedFunction,
} from '../../reasoning/observed-function.ts';
import { clientSummaryText as words } from '../../text/client-summary.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { fitnessText } from '../../text/fitness.ts';
import { listInWords } from '../../text/prose.ts';
import type { Block, PlainBlock } from '../tree.ts';
import { BlockMaker, type BlockOptions, type ListItem, type Parts, strong } from './blocks.ts';
import { managedWords } from './capacity/line-words.ts';
import { partBlocks } from './case-letter/parts.ts';
import { type ComposeInput, type Reading, readCase, typed } from './case-reading.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import { answersIn } from './employer-report/summary.ts';
import type { Composed } from './employer-report.ts';
import { fitnessOf } from './fitness.ts';
import { languageHelp } from './language-help.ts';
import { type Change, changesOf, numbered, withoutStop } from './recommendations.ts';
import { reviewDateOf } from './review.ts';
import { treeOf } from './tree-of.ts';
import { visitToWork } from './visits.ts';

const mostAbilities = 8;
const personal: BlockOptions = { sensitivity: 'personal' };

/**
 * The client's own copy in plain language: the answer, what can be done and what is hard, what is suggested, what comes next and who may
 * know. Numbers stand as recorded; words of the profession do not.
 */
export function composeClientSummary(input: ComposeInput): Composed {
  const make = new BlockMaker('clientSummary', undefined, ['client']);
  const reading = readCase(input);
  const lines = reading.analysis === undefined ? [] : readObservedFunction(reading.analysis);
  const blocks: Block[] = [
    make.heading('title', 1, words.title, { sensitivity: 'identity' }),
    make.paragraph('for', [reading.person.fullName, `\n${words.forYou}`], { sensitivity: 'identity' }),
    make.paragraph('met', metWords(reading)),
    answerBox(make, reading),
    ...abilityBlocks(make, lines),
    ...hardBlocks(make, lines),
    ...openBlocks(make, reading, lines),
    ...changeBlocks(make, changesOf(reading)),
    ...nextBlocks(make, reading),
    ...sharedBlocks(make, reading),
    make.heading('rights', 2, words.rights),
    make.paragraph('rights/words', [words.rightsWords]),
    ...languageHelp(make, reading),
    ...reachBlocks(make, reading),
    ...signatureBlocks(make, reading),
  ];
  return {
    tree: treeOf(input, 'report', words.title, blocks),
    missing: [
      ...(fitnessOf(reading) === undefined ? [fitnessText.missing] : []),
      ...(lines.length === 0 ? [words.missing.ability] : []),
      ...(reading.data.caseFile.text('nextContact') === undefined ? [words.missing.contact] : []),
    ],
  };
}

function metWords(reading: Reading): Parts {
  const date = visitToWork(reading)?.text('date');
  const { jobTitle } = reading;
  return [
    date === undefined ? words.metOpen : words.met(writtenDate(date)),
    ...(jobTitle.text === '' ? [] : [words.as, { ...jobTitle, text: midSentence(jobTitle.text) }]),
    words.about,
    wasInterpreted(reading, date) ? words.interpreted : '',
  ];
}

/** Whether an interpreter is recorded for the day on which the client was met. */
function wasInterpreted({ data }: Reading, date: string | undefined): boolean {
  if (date === undefined) return false;
  return (
    data.visits.some((visit) => visit.text('date') === date && visit.text('interpreter') !== undefined) ||
    data.interviews.some(
      (interview) => interview.text('date') === date && interview.text('interpreterToday') === 'yes',
    )
  );
}

/** Fitness in a sentence, what was written about it, and when it is looked at again. */
function answerBox(make: BlockMaker, reading: Reading): Block {
  const { analysis } = reading;
  const fitness = fitnessOf(reading);
  const answered = fitness === undefined ? answeredBlocks(make, reading) : [];
  const detail = analysis?.text('fitnessDetail');
  const review = reviewDateOf(reading);
  const blocks: PlainBlock[] = [
    make.heading('answer', 2, words.answer),
    ...(answered.length > 0
      ? answered
      : [make.paragraph('answer/fitness', [strong(fitnessText.toClient[fitness ?? 'open'])])]),
    ...(detail === undefined
      ? []
      : [make.paragraph('answer/detail', [words.detail, typed(sentence(detail))])]),
    ...(review === undefined ? [] : [make.paragraph('answer/review', words.review(writtenDate(review)))]),
  ];
  return make.box('box', blocks);
}

/** Where there is no statement yet, what others will read in its place: the client is told the same. */
function answeredBlocks(make: BlockMaker, reading: Reading): PlainBlock[] {
  const answered = answersIn(reading);
  if (answered.length === 0) return [];
  return [
    make.paragraph('answer/asked', fitnessText.toClient.answered),
    make.list(
      'answer/answers',
      false,
      answered.map(({ id, question, answer = '' }) => ({
        slot: id,
        words: [{ ...typed(question.trim()), strong: true }, ' ', typed(sentence(answer))],
      })),
    ),
  ];
}

function isKnown({ evidence }: ObservedFunction): boolean {
  return evidence !== undefined && evidence !== 'notTested';
}

function abilityBlocks(make: BlockMaker, lines: readonly ObservedFunction[]): Block[] {
  const free = lines.filter((line) => isKnown(line) && !isLimited(line));
  // What has a number says most.
  const told = [...free].sort((one, other) => Number(hasNumber(other)) - Number(hasNumber(one)));
  const further = told.length - mostAbilities;
  return [
    make.heading('can', 2, words.can),
    ...(told.length === 0
      ? [make.paragraph('can/none', words.canOpen)]
      : [
          make.list(
            'can/list',
            false,
            told.slice(0, mostAbilities).map((line) => ({
              slot: line.itemId,
              words: [typed(withoutStop(line.activity)), ': ', ...managedWords(line), '.'],
            })),
          ),
        ]),
    ...(further > 0 ? [make.paragraph('can/further', words.further(further))] : []),
  ];
}

function hasNumber({ duration, amount }: ObservedFunction): boolean {
  return (duration ?? amount) !== undefined;
}

function hardBlocks(make: BlockMaker, lines: readonly ObservedFunction[]): Block[] {
  const hard = lines.filter((line) => isKnown(line) && isLimited(line));
  const heading = make.heading('hard', 2, words.hard);
  if (hard.length === 0)
    return lines.length === 0 ? [] : [heading, make.paragraph('hard/none', words.hardNone)];
  return [
    heading,
    make.list(
      'hard/list',
      false,
      hard.map((line) => ({
        slot: line.itemId,
        words: [
          typed(withoutStop(line.activity)),
          ': ',
          ...managedWords(line),
          '.',
          isRestriction(line) ? words.mustNot : '',
        ],
      })),
    ),
  ];
}

/** What was not seen on a visit, and activities that were not tested. */
function openBlocks(make: BlockMaker, { data, date }: Reading, lines: readonly ObservedFunction[]): Block[] {
  const unseen = data.visits
    .filter((visit) => visit.text('kind') !== 'home' && (visit.text('date') ?? '') <= date)
    .flatMap((visit) =>
      visit.items('notSeenToday').flatMap((id): ListItem[] => {
        const what = visit.text(`notSeenToday.${id}.what`);
        return what === undefined ? [] : [{ slot: id, words: [typed(sentence(what))] }];
      }),
    );
  const untested = lines
    .filter(({ evidence }) => evidence === 'notTested')
    .map((line): ListItem => ({ slot: line.itemId, words: [typed(sentence(line.activity))] }));
  const items = [...unseen, ...untested];
  if (items.length === 0) return [];
  return [
    make.heading('open', 2, words.notLooked),
    make.paragraph('open/lead', words.notLookedLead),
    make.list('open/list', false, items),
  ];
}

function changeBlocks(make: BlockMaker, changes: readonly Change[]): Block[] {
  return [
    make.heading('changes', 2, words.changes),
    changes.length === 0
      ? make.paragraph('changes/none', words.changesNone)
      : make.list(
          'changes/list',
          false,
          changes.map((change) => ({ slot: change.id, words: changeWords(change) })),
        ),
  ];
}

function changeWords(change: Change): Parts {
  const instead =
    change.declined && change.alternative !== undefined
      ? [words.instead, { ...change.alternative, text: sentence(midSentence(change.alternative.text)) }]
      : [];
  return [
    numbered(change),
    change.action,
    '. ',
    ...(change.declined ? [] : taskWords(change)),
    ...answerWords(change),
    ...instead,
  ];
}

function answerWords({ open, declined, agreedChange }: Change): Parts {
  const { answers } = words;
  if (open) return [answers.open];
  if (declined) return [answers.declined];
  if (agreedChange === undefined) return [answers.agreed];
  return [
    answers.agreedWithChange,
    ...(agreedChange === 'open' ? [] : [': ', { ...agreedChange, text: midSentence(agreedChange.text) }]),
    '.',
  ];
}

/** Who does it and by when, as far as that is settled. */
function taskWords({ who, byWhen }: Change): Parts {
  if (who === undefined) return byWhen === undefined ? [] : [words.byAlone(byWhen)];
  return [words.who, ...who, byWhen === undefined ? '. ' : `, ${words.by(byWhen)}. `];
}

function nextBlocks(make: BlockMaker, reading: Reading): Block[] {
  const next = reading.data.caseFile.text('nextContact');
  const promises = partBlocks(make, 'next', 'promises', reading);
  return [
    make.heading('next', 2, words.next),
    make.paragraph(
      'next/contact',
      next === undefined || next < reading.date ? words.contactOpen : words.contact(writtenDate(next)),
      personal,
    ),
    ...(promises.length === 0
      ? []
      : [make.paragraph('next/promised', words.promised, personal), ...promises]),
  ];
}

/** Whom a standing consent names, with what it covers in the words of the consent. */
function sharedBlocks(make: BlockMaker, { data }: Reading): Block[] {
  const items = data.consents
    .filter((consent) => consent.text('scope') === 'release' && consent.text('withdrawnOn') === undefined)
    .flatMap((consent): ListItem[] => {
      const [name, role, covers] = [
        consent.text('recipient'),
        consent.text('recipientRole'),
        consent.text('covers'),
      ];
      if (name === undefined) return [];
      const purposes = listInWords(
        consent.list('purposes').flatMap((id) => (isNamed(id) ? [words.purposes[id]] : [])),
      );
      return [
        {
          slot: consent.recordId,
          sensitivity: 'personal',
          words: [
            strong(name),
            role === undefined ? '' : `, ${role}`,
            '.',
            purposes === '' ? '' : words.purpose(purposes),
            ...(covers === undefined ? [] : [words.covers, `“${sentence(covers)}”`]),
          ],
        },
      ];
    });
  return [
    make.heading('shared', 2, words.shared),
    ...(items.length === 0
      ? [make.paragraph('shared/none', words.sharedNone)]
      : [
          make.paragraph('shared/lead', words.sharedLead),
          make.list('shared/list', false, items, personal),
          make.paragraph('shared/end', words.sharedEnd),
        ]),
  ];
}

function isNamed(id: string): id is keyof typeof words.purposes {
  return Object.hasOwn(words.purposes, id);
}

function reachBlocks(make: BlockMaker, { data: { practitioner } }: Reading): Block[] {
  const { letterheadLines } = practitioner;
  if (letterheadLines.length === 0) return [];
  const reach: Parts = [words.reach, typed(letterheadLines.join(', ')), '.'];
  return [make.paragraph('rights/reach', reach, { sensitivity: 'identity' })];
}
