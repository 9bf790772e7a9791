import { answerWords } from '../assessments/answer-words.ts';
import { demandById } from '../assessments/catalogue.ts';
import type { Declaration } from '../assessments/define.ts';
import type { Field } from '../assessments/fields.ts';
import { type RatingEntry, ratingInOneLine } from '../assessments/rating-words.ts';
import { resolveField } from '../assessments/resolve-field.ts';
import { RecordView } from '../assessments/view.ts';
import type { Answer, AnswerPath } from '../domain/answers.ts';
import { formText } from '../text/form.ts';
import { libraryText } from '../text/library.ts';
import type { LibraryAnswers } from './copy.ts';

/** One thing that a version of a job says, as it is read. */
export interface LibraryLine {
  /** The same for the same thing in another version, whose items have other ids. */
  readonly key: string;
  /** Title of the section of the form. */
  readonly section: string;
  /** What it is about: the task, the step, the demand, the question. */
  readonly label: string;
  readonly words: string;
  /** Paths of the answers it shows. */
  readonly paths: readonly AnswerPath[];
  /** Whether a person typed it in their own words. */
  readonly typed: boolean;
}

/** A version of a job line by line, in the order of the form; demands last, one line a rating. */
export function libraryLines(declaration: Declaration, answers: LibraryAnswers): LibraryLine[] {
  const view = viewOf(declaration, answers);
  const lines: LibraryLine[] = [];
  for (const section of declaration.sections) {
    for (const field of section.fields) addField(field, '', '', '', section.title);
  }
  return [...lines, ...ratingLines(view)];

  function addField(field: Field, parent: string, key: string, named: string, section: string): void {
    const path = `${parent}${field.id}`;
    if (field.kind === 'group') {
      const seen = new Map<string, number>();
      view.items(path).forEach((item, index) => {
        const title = view.text(`${path}.${item}.${field.titleField}`);
        const shown = title ?? formText.group.untitled(field.itemName, index + 1);
        // Steps are told apart by their place, tasks, places and tools by their name.
        const name = parent === '' ? shown.toLowerCase() : String(index + 1);
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        const here = `${key}${field.id}/${name}${times > 1 ? `#${times}` : ''}/`;
        const place = parent === '' ? shown : libraryText.itemOf(named, field.itemName, index + 1);
        for (const inner of field.fields) addField(inner, `${path}.${item}.`, here, place, section);
      });
      return;
    }
    const words =
      field.kind === 'itemChoice' ? chosenItem(field.group, path) : answerWords(view, field, path);
    if (words === undefined) return;
    lines.push({
      key: `${key}${field.id}`,
      section,
      label: named === '' ? field.label : `${named}: ${field.label}`,
      words,
      paths: [path],
      typed: field.kind === 'text',
    });
  }

  function chosenItem(group: string, path: AnswerPath): string | undefined {
    const id = view.text(path);
    return id === undefined ? undefined : titleOf(view, group, id);
  }
}

function ratingLines(view: RecordView): LibraryLine[] {
  const ratings = new Map<string, { entries: RatingEntry[]; paths: AnswerPath[] }>();
  for (const [path, answer] of Object.entries(view.answers)) {
    const [grid, task, demandId, part] = path.split('.');
    if (grid !== 'ratings' || part === undefined || answer.value === undefined) continue;
    const rating = ratings.get(`${task}.${demandId}`) ?? { entries: [], paths: [] };
    rating.entries.push({ part, value: answer.value });
    rating.paths.push(path);
    ratings.set(`${task}.${demandId}`, rating);
  }
  return [...ratings].flatMap(([place, { entries, paths }]) => {
    const [task = '', demandId = ''] = place.split('.');
    const demand = demandById(demandId);
    if (demand === undefined) return [];
    const title = task === 'job' ? libraryText.wholeJob : titleOf(view, 'tasks', task);
    return [
      {
        key: `ratings/${title.toLowerCase()}/${demandId}`,
        section: libraryText.demands,
        label: `${title}: ${demand.label}`,
        words: ratingInOneLine(inOrder(entries), demand),
        paths,
        typed: entries.some(({ part }) => part === 'describe'),
      },
    ];
  });
}

/** How often, how much, how long, then the rest, as in the grid. */
function inOrder(entries: readonly RatingEntry[]): RatingEntry[] {
  const place = ({ part }: RatingEntry) => {
    const index = partOrder.indexOf(part.startsWith('amount_') ? 'amount' : part);
    return index < 0 ? partOrder.length : index;
  };
  return [...entries].sort((one, other) => place(one) - place(other) || (one.part < other.part ? -1 : 1));
}
const partOrder = ['frequency', 'minutes', 'level', 'amount', 'duration', 'criticality', 'pattern', 'side'];

function titleOf(view: RecordView, group: string, id: string): string {
  const field = resolveField(view.declaration, group);
  if (field?.kind !== 'group') return id;
  const title = view.text(`${group}.${id}.${field.titleField}`);
  return title ?? formText.group.untitled(field.itemName, view.items(group).indexOf(id) + 1);
}

function viewOf(declaration: Declaration, answers: LibraryAnswers): RecordView {
  const stored = Object.entries(answers).map(([path, value]): [string, Answer] => [
    path,
    { state: 'given', value, by: '', at: '2000-01-01T00:00:00.000Z' },
  ]);
  return new RecordView('', declaration, Object.fromEntries(stored));
}

/** What differs between two versions of a job. */
export interface LibraryChanges {
  readonly added: readonly LibraryLine[];
  readonly removed: readonly LibraryLine[];
  readonly changed: readonly { readonly before: LibraryLine; readonly after: LibraryLine }[];
}

/** Compares two versions line by line: what is new, what is gone, and what says something else. */
export function compareVersions(
  older: readonly LibraryLine[],
  newer: readonly LibraryLine[],
): LibraryChanges {
  const before = new Map(older.map((line) => [line.key, line]));
  const keys = new Set(newer.map(({ key }) => key));
  return {
    added: newer.filter(({ key }) => !before.has(key)),
    removed: older.filter(({ key }) => !keys.has(key)),
    changed: newer.flatMap((after) => {
      const was = before.get(after.key);
      return was !== undefined && was.words !== after.words ? [{ before: was, after }] : [];
    }),
  };
}
