import type { Field } from '../assessments/fields.ts';
import { resolveField, topFields } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import type { AnswerPath, AnswerValue } from '../domain/answers.ts';

/** What a version of a job holds: values by path. Items have ids of the library's own, which lead back to no case. */
export type LibraryAnswers = Readonly<Record<AnswerPath, AnswerValue>>;

/** Why words stay out of the library. */
export type WithheldWhy =
  /** They hold a name or term that the case guards. */
  | 'guarded'
  /** The worker or the manager said them. */
  | 'account'
  /** The OT left them out. */
  | 'chosen';

export interface WithheldAnswer {
  /** Where they stand in the analysis. */
  readonly path: AnswerPath;
  readonly why: WithheldWhy;
}

export interface LibraryCopy {
  readonly answers: LibraryAnswers;
  /** Which path of the analysis each path of the copy came from. */
  readonly origins: Readonly<Record<AnswerPath, AnswerPath>>;
  readonly withheld: readonly WithheldAnswer[];
}

type Kept = { readonly [field: string]: true | Kept };

const only = (...ids: readonly string[]): Kept => Object.fromEntries(ids.map((id) => [id, true] as const));

/** The parts of a rating that describe the job: neither what someone says, nor how sure the OT was, nor a note. */
const ratingParts = [
  'frequency',
  'minutes',
  'level',
  'duration',
  'criticality',
  'pattern',
  'side',
  'describe',
];

/**
 * Everything of an analysis that is kept, by field: facts about demands, tasks, steps, places and tools. What is not named here stays in
 * the case, new fields included, and so does everything whose sensitivity is not `function`, every date and every photo.
 */
const kept: Kept = {
  ...only('shiftMinutes', 'mealBreakMinutes', 'jobPurpose', 'performanceStandard', 'standardWritten'),
  ...only('extraDemands', 'accessRoute', 'toiletAndRest', 'emergencyExit', 'peaks', 'pacing'),
  tasks: {
    ...only('name', 'purpose', 'essential', 'essentialReasons', 'essentialWhy', 'minutes'),
    ...only('howOften', 'sameTimeAs', 'order', 'trigger'),
    steps: {
      ...only(
        'what',
        'tool',
        'object',
        'side',
        'posture',
        'load',
        'force',
        'heightFrom',
        'heightTo',
        'reach',
      ),
      ...only(
        'distance',
        'repetitions',
        'cycleSeconds',
        'decision',
        'information',
        'goesWrong',
        'easier',
        'harder',
      ),
      grading: only('kind', 'how'),
    },
  },
  places: {
    ...only('name', 'description', 'noise', 'light', 'temperature'),
    readings: {
      ...only('where', 'kind', 'method', 'noise', 'noisePeak', 'light', 'temperature', 'humidity'),
      ...only('handArm', 'wholeBody', 'distance', 'doorWidth', 'doorForce'),
    },
  },
  tools: only('name', 'kind', 'weight', 'gripSpan', 'triggerForce', 'vibration'),
};

const neverKept: readonly Field['kind'][] = ['date', 'time', 'photos', 'guidance'];

/**
 * What of an analysis may go into the library of the clinic.
 * @param guards whether words hold something that must not leave the case: the client's name or condition, someone else's name
 * @param leaveOut paths of the analysis that the OT leaves out
 */
export function copyForLibrary(
  analysis: RecordView,
  guards: (words: string) => boolean,
  leaveOut: ReadonlySet<AnswerPath> = new Set(),
): LibraryCopy {
  const answers: Record<AnswerPath, AnswerValue> = {};
  const origins: Record<AnswerPath, AnswerPath> = {};
  const withheld: WithheldAnswer[] = [];
  const ids = new Map<string, string>();
  const taskIds = new Map<string, string>([['job', 'job']]);

  const put = (from: AnswerPath, to: AnswerPath, value: AnswerValue) => {
    answers[to] = value;
    origins[to] = from;
  };
  const take = (field: Field, from: AnswerPath, to: AnswerPath): void => {
    const answer = analysis.answer(from);
    const { value } = answer ?? {};
    if (answer?.state !== 'given' || answer.raw !== undefined || value === undefined) return;
    if (field.sensitivity !== 'function' || neverKept.includes(field.kind)) return;
    const why = field.kind === 'text' ? whyWithheld(answer.source, String(value)) : undefined;
    if (why !== undefined || leaveOut.has(from)) {
      withheld.push({ path: from, why: why ?? 'chosen' });
      return;
    }
    if (field.kind === 'itemChoice') {
      const chosen = ids.get(`${field.group}.${String(value)}`);
      if (chosen !== undefined) put(from, to, chosen);
      return;
    }
    put(from, to, value);
  };
  const whyWithheld = (source: string | undefined, words: string): WithheldWhy | undefined => {
    if (source === 'client' || source === 'manager') return 'account';
    return guards(words) ? 'guarded' : undefined;
  };
  const walk = (fields: readonly Field[], wanted: Kept, from: string, to: string): void => {
    for (const field of fields) {
      const want = wanted[field.id];
      if (want === undefined) continue;
      const [here, there] = [`${from}${field.id}`, `${to}${field.id}`];
      if (field.kind !== 'group') {
        take(field, here, there);
        continue;
      }
      if (want === true || field.sensitivity !== 'function') continue;
      const items = analysis.items(here);
      if (items.length === 0) continue;
      const made = items.map((_, index) => `${field.id}-${index + 1}`);
      put(here, there, made);
      items.forEach((item, index) => {
        const id = made[index] ?? '';
        ids.set(`${here}.${item}`, id);
        if (here === 'tasks') taskIds.set(item, id);
      });
      items.forEach((item, index) => {
        walk(field.fields, want, `${here}.${item}.`, `${there}.${made[index]}.`);
      });
    }
  };
  walk(topFields(analysis.declaration), kept, '', '');

  for (const path of Object.keys(analysis.answers)) {
    const [grid, taskId, demandId, part, ...more] = path.split('.');
    if (grid !== 'ratings' || demandId === undefined || part === undefined || more.length > 0) continue;
    const task = taskIds.get(taskId ?? '');
    if (task === undefined || !(ratingParts.includes(part) || part.startsWith('amount_'))) continue;
    const field = resolveField(analysis.declaration, path);
    if (field) take(field, path, `ratings.${task}.${demandId}.${part}`);
  }
  dropEmptyItems(answers, origins);
  return { answers, origins, withheld };
}

/** An item of which nothing is kept is no item: its place would only puzzle. */
function dropEmptyItems(
  answers: Record<AnswerPath, AnswerValue>,
  origins: Record<AnswerPath, AnswerPath>,
): void {
  const paths = Object.keys(answers);
  const isList = (path: string) => {
    const [first] = Array.isArray(answers[path]) ? answers[path] : [];
    return first === `${path.split('.').at(-1)}-1`;
  };
  const named = new Set(paths.flatMap((path) => (path.startsWith('ratings.') ? [path.split('.')[1]] : [])));
  // Inner groups first: a task is empty when its steps are.
  for (const path of paths.filter(isList).sort((one, other) => other.length - one.length)) {
    const items = answers[path];
    if (!Array.isArray(items)) continue;
    const full = items.filter(
      (id) =>
        (path === 'tasks' && named.has(id)) ||
        Object.keys(answers).some((one) => one.startsWith(`${path}.${id}.`)),
    );
    if (full.length > 0) answers[path] = full;
    else {
      delete answers[path];
      delete origins[path];
    }
  }
}
