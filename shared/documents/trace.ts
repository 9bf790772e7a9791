import { answerWords } from '../assessments/answer-words.ts';
import type { Field } from '../assessments/fields.ts';
import { resolveField } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import type { CaseData } from '../domain/case-data.ts';
import type { Id } from '../domain/ids.ts';
import { derivedFrom, isWorkedOut } from './derived-grounds.ts';
import { type AnswerPlace, type Ground, photoPath } from './ground.ts';
import { type Part, partsOf } from './parts.ts';
import { recordsOf } from './terms.ts';
import type { DocumentTree } from './tree.ts';
import { fold, tokens } from './words.ts';

/** More would not be read. */
const most = 40;
const shortestQuote = 12;
const unitWords: Readonly<Record<string, string>> = { min: 'min(?:utes?)?', '%': '%', h: 'h(?:ours?)?' };

/**
 * What a part of a document rests on, the closest first: the answers behind its findings, the answers of the item it tells, then words and
 * numbers of the record that stand in it. Where none does, what it is counted or worked out from.
 */
export function groundsOf(part: Part, data: CaseData): readonly Ground[] {
  return allGroundsOf(part, data).slice(0, most);
}

/** As `groundsOf`, however many there are. */
function allGroundsOf(part: Part, data: CaseData): readonly Ground[] {
  const found = new Map<string, Ground>();
  const add = (ground: Ground | undefined) => {
    if (ground !== undefined) found.set(`${ground.recordId} ${ground.path}`, ground);
  };
  const records = recordsOf(data);
  const byId = new Map(records.map((record) => [record.recordId, record]));
  const from = derivedFrom(part.id);
  for (const photo of data.photos.filter(({ id }) => id === part.attachmentId || from?.photos)) {
    const record = byId.get(photo.recordId);
    if (record !== undefined)
      add({
        ...placeOf(record, photo.itemId ?? ''),
        source: 'observed',
        by: data.practitioner.name,
        at: photo.addedAt,
        label: record.declaration.title,
        answer: photo.caption,
        photo: true,
        sourceAsked: true,
      });
  }
  for (const finding of data.findings)
    if (part.findings.includes(finding.id) || part.id.endsWith(finding.id))
      for (const { recordId, path } of finding.evidence) add(groundAt(byId.get(recordId), path));
  const text = ` ${spaced(part.text)} `;
  const segments = new Set(part.id.split('/').flatMap((piece) => piece.split('.')));
  const printed = fold(part.text);
  const stand: { readonly told: Told; readonly depth: number }[] = [];
  for (const told of toldOf(data)) {
    const { record, path, items, field } = told;
    const depth = items.filter((item) => segments.has(item)).length;
    const isOwn = !path.includes('.') && segments.has(path) && field.kind !== 'date';
    const near = isOwn || depth > 0 || segments.has(record.recordId);
    if (stands(told, printed, text, near)) stand.push({ told, depth });
  }
  // What belongs to the innermost item comes first.
  for (const { told } of stand.toSorted((one, other) => other.depth - one.depth))
    add(groundAt(told.record, told.path));
  const kindOf = (recordId: Id) => byId.get(recordId)?.declaration.kind;
  if (from?.finding !== undefined)
    for (const { kind, recordId: of, evidence } of data.findings)
      if (kind === from.finding && from.kinds.some((one) => one === kindOf(of)))
        for (const { recordId, path } of evidence) add(groundAt(byId.get(recordId), path));
  for (const { record, path } of workedOutFrom(part, segments, data)) add(groundAt(record, path));
  if (found.size === 0)
    for (const { record, path } of about(segments, text, data)) add(groundAt(record, path));
  return [...found.values()];
}

/**
 * Every answer that a finished document rests on, and every photo that it shows (`photoPath`), each once; what a long one rests on takes a second or two, so it comes part by part.
 * @param tree as its reader gets it
 * @param whole as it was composed, before edits and disclosure: what stands there under the same id is rested on as well
 */
export function* answersBehind(
  tree: DocumentTree,
  whole: DocumentTree,
  data: CaseData,
): Generator<readonly AnswerPlace[]> {
  const shown = partsOf(tree);
  const texts = new Map(shown.map(({ id, text }) => [id, text]));
  const composed = partsOf(whole).filter(({ id, text }) => texts.has(id) && texts.get(id) !== text);
  yield shown.flatMap(({ attachmentId }) =>
    data.photos.flatMap(({ id, recordId }) =>
      id === attachmentId ? [{ recordId, path: photoPath(id) }] : [],
    ),
  );
  const told = new Set<string>();
  for (const part of [...shown, ...composed])
    yield allGroundsOf(part, data).flatMap(({ recordId, path, photo }) => {
      const key = `${recordId} ${path}`;
      if (photo || told.has(key)) return [];
      told.add(key);
      return [{ recordId, path }];
    });
}

/** An answer as it reads, ready to be looked for. */
interface Told {
  readonly record: RecordView;
  readonly path: string;
  /** The pieces of its path that may name an item. */
  readonly items: readonly string[];
  readonly field: Field;
  /** Its words, folded, apart by one space. */
  readonly words: string;
  readonly number: string | undefined;
}

const toldBefore = new WeakMap<CaseData, readonly Told[]>();

function toldOf(data: CaseData): readonly Told[] {
  const known = toldBefore.get(data);
  if (known !== undefined) return known;
  const told = recordsOf(data).flatMap((record) =>
    Object.keys(record.answers).flatMap((path): Told[] => {
      const field = resolveField(record.declaration, path);
      const words = field && record.state(path) === 'given' ? answerWords(record, field, path) : undefined;
      if (field === undefined || words === undefined) return [];
      return [
        {
          record,
          path,
          items: path.split('.').slice(1),
          field,
          words: spaced(words),
          number: record.number(path)?.toLocaleString('en-GB', { maximumFractionDigits: 6 }),
        },
      ];
    }),
  );
  toldBefore.set(data, told);
  return told;
}

/** The answers that a count, a score or a step of one is worked out from, though it holds none of them as it was given. */
function workedOutFrom({ id }: Part, segments: ReadonlySet<string>, data: CaseData): readonly Told[] {
  const from = derivedFrom(id);
  if (from !== undefined)
    return toldOf(data).filter(
      ({ record, path }) => from.kinds.includes(record.declaration.kind) && from.path.test(path),
    );
  const results = isWorkedOut(id) ? segments : linkedResults(segments, data);
  if (results.size === 0) return [];
  return toldOf(data).filter(
    ({ record, path, field }) =>
      results.has(record.recordId) && field.kind !== 'text' && field.kind !== 'date' && path !== 'inReports',
  );
}

/** The instruments whose results the tests of an evaluation tell, for the tests that a part is about. */
function linkedResults(segments: ReadonlySet<string>, { evaluations }: CaseData): ReadonlySet<string> {
  return new Set(
    evaluations.flatMap((evaluation) =>
      evaluation
        .items('tests')
        .filter((item) => segments.has(item))
        .flatMap((item) => evaluation.text(`tests.${item}.instrumentRecordId`) ?? []),
    ),
  );
}

/** Where nothing that is told stands in a part: the answers of the item or record that it is about; else the days that stand in it. */
function about(segments: ReadonlySet<string>, text: string, data: CaseData): readonly Told[] {
  const told = toldOf(data);
  const ways: readonly ((one: Told) => boolean)[] = [
    ({ items }) => items.some((item) => segments.has(item)),
    ({ record }) => segments.has(record.recordId),
    ({ field, words }) => field.kind === 'date' && text.includes(` ${words} `),
  ];
  for (const way of ways) {
    const found = told.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether this answer stands in the words of the part; near it, a word or a bare number is enough. */
function stands({ field, path, words, number }: Told, printed: string, text: string, near: boolean): boolean {
  const holdsWords = () => words !== '' && text.includes(` ${words} `);
  switch (field.kind) {
    case 'number':
      return number !== undefined && holdsNumber(printed, number, field.unit, near);
    case 'text':
      return (near || words.length >= shortestQuote) && holdsWords();
    case 'date':
      return holdsWords() && (near || !path.includes('.'));
    case 'choice':
    case 'time':
      return near && holdsWords();
    default:
      return false;
  }
}

/** `450 minutes`, `12 kg`, `1,200 mm`. */
function holdsNumber(printed: string, number: string, unit: string, near: boolean): boolean {
  if (!printed.includes(number) || (unit === '' && !near)) return false;
  const value = number.replaceAll('.', '\\.');
  const name = unitWords[unit] ?? unit.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const bounded = (pattern: string) => new RegExp(`(?<![\\d.,])${pattern}(?![\\d\\p{L}])`, 'u').test(printed);
  return (unit !== '' && bounded(`${value}\\s*${fold(name)}`)) || (near && bounded(value));
}

function spaced(text: string): string {
  return tokens(text)
    .map(({ word }) => word)
    .join(' ');
}

function groundAt(record: RecordView | undefined, path: string): Ground | undefined {
  const answer = record?.answer(path);
  if (record === undefined || answer === undefined) return undefined;
  const field: Field | undefined = resolveField(record.declaration, path);
  return {
    ...placeOf(record, path),
    source: answer.source ?? null,
    by: answer.by,
    at: answer.at,
    label: field?.label ?? record.declaration.title,
    answer: (field && answerWords(record, field, path)) ?? answer.raw ?? '',
    photo: false,
    sourceAsked: field?.sources !== undefined,
  };
}

function placeOf(
  record: RecordView,
  path: string,
): Pick<Ground, 'recordId' | 'recordKind' | 'record' | 'path'> {
  const { kind, title } = record.declaration;
  return { recordId: record.recordId, recordKind: kind, record: title, path };
}
