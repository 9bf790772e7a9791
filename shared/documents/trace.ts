import { answerWords } from '../assessments/answer-words.ts';
import type { Field } from '../assessments/fields.ts';
import { resolveField } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import type { CaseData } from '../domain/case-data.ts';
import type { Ground } from './ground.ts';
import type { Part } from './parts.ts';
import { recordsOf } from './terms.ts';
import { fold, tokens } from './words.ts';

/** More would not be read. */
const most = 20;
const shortestQuote = 12;
const unitWords: Readonly<Record<string, string>> = { min: 'min(?:utes?)?', '%': '%', h: 'h(?:ours?)?' };

/**
 * What a part of a document rests on, the closest first: the answers behind its findings, the answers of the item it tells, then words and
 * numbers of the record that stand in it.
 */
export function groundsOf(part: Part, data: CaseData): readonly Ground[] {
  const found = new Map<string, Ground>();
  const add = (ground: Ground | undefined) => {
    if (ground !== undefined) found.set(`${ground.recordId} ${ground.path}`, ground);
  };
  const records = recordsOf(data);
  const byId = new Map(records.map((record) => [record.recordId, record]));
  const photo = data.photos.find(({ id }) => id === part.attachmentId);
  if (photo !== undefined) {
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
  for (const told of toldOf(data)) {
    const near = segments.has(told.record.recordId) || told.items.some((item) => segments.has(item));
    if (stands(told, printed, text, near)) add(groundAt(told.record, told.path));
  }
  return [...found.values()].slice(0, most);
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
