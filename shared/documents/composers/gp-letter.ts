import { contactDayWords } from '../../assessments/contact.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { recordsAskingForLetter, type UrgentConcern, urgentConcerns } from '../../reasoning/urgent-letter.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { gpLetterText as words } from '../../text/gp-letter.ts';
import { listInWords } from '../../text/prose.ts';
import { reportText } from '../../text/report.ts';
import { urgentLetterReaders } from '../readers.ts';
import type { Block, ResultChoice, Run } from '../tree.ts';
import { printedTexts } from '../walk.ts';
import { BlockMaker, type BlockOptions, joined, type Parts, strong, type Words } from './blocks.ts';
import { type ComposeInput, type Reading, readCase, typed } from './case-reading.ts';
import { capital } from './demand-words.ts';
import type { Composed } from './employer-report.ts';
import { withoutStop } from './recommendations.ts';
import { recordChoices } from './record-choice.ts';
import { calledAs } from './salutation.ts';
import { signedBy } from './signed-by.ts';
import { treeOf } from './tree-of.ts';

/** About as many characters as one page holds beside the letterhead. */
const pageHolds = 3000;

/** Everything in this letter is for the GP and the client; no consent shows it to anyone else. */
const clinical: BlockOptions = { sensitivity: 'clinical', readers: urgentLetterReaders };
const identity: BlockOptions = { sensitivity: 'identity', readers: urgentLetterReaders };

/**
 * The urgent letter to the GP about one visit or interview (the latest that asks for it, or the one chosen): what was seen or said, what
 * was done, what is asked. Recorded words stand as they are; none are cut.
 */
export function composeGpLetter(input: ComposeInput): Composed {
  const make = new BlockMaker('gpLetter');
  const reading = readCase(input);
  const record = letterRecord(input);
  const blocks: Block[] =
    record === undefined
      ? [make.heading('title', 1, words.title, identity), make.paragraph('none', words.nothing, identity)]
      : letterBlocks(make, reading, record);
  const tree = treeOf(input, 'letter', words.title, blocks);
  const length = printedTexts(tree).reduce((sum, { text }) => sum + text.length, 0);
  return {
    tree,
    missing:
      record === undefined
        ? [words.missing.nothing]
        : [...missingFrom(input, record), ...(length > pageHolds ? [words.missing.long] : [])],
  };
}

/** Every visit and interview that asks for such a letter, for the OT to choose from. */
export function letterChoices(input: ComposeInput): readonly ResultChoice[] {
  return recordChoices(asking(input), letterRecord(input), () => undefined);
}

function asking({ data }: ComposeInput): readonly RecordView[] {
  return recordsAskingForLetter(data.visits, data.interviews);
}

function letterRecord(input: ComposeInput): RecordView | undefined {
  const all = asking(input);
  return all.find(({ recordId }) => input.recordIds?.includes(recordId)) ?? all.at(-1);
}

function letterBlocks(make: BlockMaker, reading: Reading, record: RecordView): Block[] {
  const concerns = urgentConcerns(record);
  return [
    ...addressBlocks(make, reading),
    make.paragraph('intro', [words.intro(reportText.profession), reading.person.name, '.'], identity),
    make.heading('seen', 2, words.seen, clinical),
    ...(concerns.length === 0 ? [make.paragraph('seen/none', words.noDetail, clinical)] : []),
    ...concerns.map((concern) => seenBlock(make, record, concern)),
    make.heading('done', 2, words.done, clinical),
    ...doneBlocks(make, record, concerns),
    make.heading('asked', 2, words.asked, clinical),
    make.paragraph('asked/words', askedWords(record), clinical),
    ...medicationBlocks(make, reading),
    make.paragraph('told', toldWords(reading, record), clinical),
    make.paragraph('yours', words.yours, identity),
    { ...make.signature('signature', signedBy(reading.data)), readers: [...urgentLetterReaders] },
  ];
}

/** The GP: whom the chosen consent names, else the client's own GP. No secret from themselves, so the name is no typed word. */
function gpOf({ data, consentId }: ComposeInput): { readonly name?: string; readonly practice?: string } {
  const consent = data.consents.find((one) => one.recordId === consentId && one.text('audience') === 'gp');
  const name = consent?.text('recipient') ?? data.client.text('gpName');
  const practice = consent?.text('recipientRole') ?? data.client.text('gpPractice');
  return { ...(name === undefined ? {} : { name }), ...(practice === undefined ? {} : { practice }) };
}

function addressBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { data, date, reference, person, audience } = reading;
  const { name, practice } = gpOf(reading);
  const to = [name, practice].filter((line) => line !== undefined);
  const birth = data.client.text('birthDate') ?? data.case.birthDate ?? undefined;
  const number = data.client.text('nhsNumber');
  const address = data.client.text('address');
  const about: Parts[] = [
    ...(birth === undefined ? [] : [[words.born(writtenDate(birth))]]),
    ...(number === undefined ? [] : [[words.number, typed(number)]]),
    ...(address === undefined ? [] : [[words.address, typed(address.trim().replace(/\s*\n\s*/gu, ', '))]]),
  ];
  return [
    make.paragraph(
      'date',
      [`${writtenDate(date)} · ${words.reference(reference)}\n`, strong(words.urgent)],
      identity,
    ),
    ...(to.length === 0 ? [] : [make.paragraph('to', to.join('\n'), identity)]),
    ...(audience === 'client' ? [make.paragraph('copy', [words.copyFor, person.fullName], identity)] : []),
    make.heading('re', 1, [words.re, person.fullName], identity),
    ...(about.length === 0
      ? []
      : [make.paragraph('re/about', joined(about, '\n'), { ...identity, sensitivity: 'personal' })]),
    make.paragraph(
      'dear',
      name === undefined ? words.dearUnknown : `${words.dear}${calledAs(name)}`,
      identity,
    ),
  ];
}

/** When, what was ticked, and the recorded words with who said them. */
function seenBlock(make: BlockMaker, record: RecordView, concern: UrgentConcern): Block {
  const date = record.text('date');
  const start = record.text('start');
  const detail = record.text(concern.detail);
  const source = record.answer(concern.detail)?.source;
  const labels = concern.labels.map(midSentence);
  const met = record.declaration.kind === 'visit' ? words.met.visit : words.met.interview;
  return make.paragraph(
    `seen/${concern.id}`,
    [
      met,
      date === undefined ? '' : words.on(writtenDate(date)),
      start === undefined ? '' : words.at(start),
      words.noted,
      listInWords(labels),
      '.\n',
      ...(detail === undefined
        ? [words.noDetail]
        : [strong(source === undefined ? words.recorded : words.sources[source]), asRecorded(detail)]),
    ],
    optionsOf(concern),
  );
}

function doneBlocks(make: BlockMaker, record: RecordView, concerns: readonly UrgentConcern[]): Block[] {
  const plans = concerns.flatMap((concern) => {
    const plan = record.text(concern.plan);
    return plan === undefined
      ? []
      : [
          make.paragraph(
            `done/${concern.id}`,
            [onDay(record, words.onDay), asRecorded(plan)],
            optionsOf(concern),
          ),
        ];
  });
  return plans.length === 0 ? [make.paragraph('done/none', words.noPlan, clinical)] : plans;
}

function optionsOf({ aboutOthers }: UrgentConcern): BlockOptions {
  return aboutOthers ? { ...clinical, sensitivity: 'thirdParty' } : clinical;
}

function asRecorded(text: string): Run {
  return typed(sentence(text.trim()), words.neutral);
}

/** The day on which something was written stands before it, since the letter is read on another. */
function onDay(record: RecordView, told: (date: string) => string): string {
  const day = contactDayWords(record);
  return day === undefined ? '' : told(day);
}

function askedWords(record: RecordView): Words {
  const request = record.text('letterRequest');
  return request === undefined ? words.contactMe : [onDay(record, words.asWritten), asRecorded(request)];
}

/** Only what is recorded: no line says that nothing is taken. Medicines come before other treatment. */
function medicationBlocks(make: BlockMaker, { data: { client } }: Reading): Block[] {
  const items = client.items('treatments').flatMap((id) => {
    const name = client.text(`treatments.${id}.name`);
    if (name === undefined) return [];
    const kind = client.text(`treatments.${id}.kind`) === 'treatment' ? 'treatment' : 'medicine';
    const known = client.text(`treatments.${id}.kind`) !== undefined;
    const time = client.text(`treatments.${id}.doseTime`);
    const effect = client.text(`treatments.${id}.effectWindow`);
    const told: Parts = [
      known ? strong(words.kinds[kind]) : '',
      typed(withoutStop(name)),
      ...(time === undefined ? [] : [', ', typed(midSentence(withoutStop(time)))]),
      '.',
      ...(effect === undefined ? [] : [' ', typed(sentence(capital(effect)))]),
    ];
    return [{ kind, item: { slot: id, sensitivity: 'clinical', words: told } as const }];
  });
  if (items.length === 0) return [];
  const of = (wanted: string) => items.flatMap(({ kind, item }) => (kind === wanted ? [item] : []));
  return [
    make.heading('medication', 2, words.medication, clinical),
    make.list('medication/list', false, [...of('medicine'), ...of('treatment')], clinical),
  ];
}

type Told = keyof typeof words.told;

function toldOf(record: RecordView): Told {
  const told = record.text('letterTold');
  return told === 'agrees' || told === 'disagrees' || told === 'notTold' ? told : 'unknown';
}

function toldWords({ person }: Reading, record: RecordView): Words {
  const told = toldOf(record);
  const why = record.text('letterToldWhy');
  const overridden = told === 'disagrees' || told === 'notTold';
  return [
    person.name,
    words.told[told],
    ...(overridden && why !== undefined ? [words.why, typed(sentence(why.trim()), words.neutral)] : []),
  ];
}

function missingFrom(input: ComposeInput, record: RecordView): string[] {
  const { data, audience } = input;
  const { missing } = words;
  const concerns = urgentConcerns(record);
  const told = toldOf(record);
  const birth = data.client.text('birthDate') ?? data.case.birthDate ?? undefined;
  const atHome = ['domesticAbuse', 'safeguardingAdult', 'safeguardingChild'];
  const others = asking(input).length - 1;
  const lines: readonly (readonly [boolean, string])[] = [
    [concerns.length === 0, missing.concern],
    [concerns.some(({ detail }) => record.text(detail) === undefined), missing.detail],
    [concerns.some(({ plan, id }) => record.text(plan) === undefined && !isPast(record, id)), missing.plan],
    [gpOf(input).name === undefined, missing.gp],
    [birth === undefined, missing.birth],
    [record.text('date') === undefined, missing.day],
    [record.text('letterRequest') === undefined, missing.request],
    [told === 'unknown', missing.told],
    [
      (told === 'disagrees' || told === 'notTold') && record.text('letterToldWhy') === undefined,
      missing.toldWhy,
    ],
    [concerns.some(({ aboutOthers }) => aboutOthers), missing.others],
    [audience === 'client' && record.list('redFlags').some((id) => atHome.includes(id)), missing.found],
    [others > 0, missing.more(others)],
  ];
  return lines.flatMap(([holds, line]) => (holds ? [line] : []));
}

/** Thoughts of the past have no plan to be asked for. */
function isPast(record: RecordView, id: UrgentConcern['id']): boolean {
  return id === 'selfHarm' && record.text('selfHarm') === 'past';
}
