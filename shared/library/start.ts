import type { Declaration } from '../assessments/define.ts';
import { resolveField } from '../assessments/resolve-field.ts';
import type { AnswerValue } from '../domain/answers.ts';
import type { Id } from '../domain/ids.ts';
import type { FieldChange } from '../domain/records.ts';
import type { LibraryAnswers } from './copy.ts';

/**
 * The answers of a new analysis that begins with a job of the library. Each says that it comes from there, and nothing that was observed;
 * each rating has low confidence. What the declaration no longer has is left out.
 */
export function startFromLibrary(
  answers: LibraryAnswers,
  declaration: Declaration,
  newId: () => Id,
): FieldChange[] {
  const groups = new Set(
    Object.keys(answers).filter((path) => resolveField(declaration, path)?.kind === 'group'),
  );
  const ids = new Map<string, string>();
  const fresh = (id: string): string => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const made = newId();
    ids.set(id, made);
    return made;
  };
  // Ids of one group may recur below each item of another, so an item is known by its whole place.
  const moved = (path: string): string => {
    const segments = path.split('.');
    const out: string[] = [];
    for (let index = 0; index < segments.length; index += 1) {
      const segment = segments[index] ?? '';
      const parent = segments.slice(0, index).join('.');
      out.push(groups.has(parent) ? fresh(`${parent}.${segment}`) : segment);
    }
    return out.join('.');
  };
  const taskId = (id: string): string => (id === 'job' ? id : fresh(`tasks.${id}`));

  const changes: FieldChange[] = [];
  const sure = new Set<string>();
  const put = (path: string, typed: AnswerValue, source = true) =>
    changes.push({
      path,
      answer: { state: 'given', typed, ...(source ? { source: 'library' as const } : {}) },
    });
  for (const [path, value] of Object.entries(answers)) {
    const field = resolveField(declaration, path);
    if (field === undefined) continue;
    if (groups.has(path) && Array.isArray(value)) {
      put(
        moved(path),
        value.map((id) => fresh(`${path}.${id}`)),
        false,
      );
      continue;
    }
    if (field.kind === 'itemChoice' && typeof value === 'string') {
      put(moved(path), fresh(`${field.group}.${value}`));
      continue;
    }
    const [grid, task, demandId, part] = path.split('.');
    if (grid === 'ratings' && task !== undefined && demandId !== undefined && part !== undefined) {
      const rating = `ratings.${taskId(task)}.${demandId}`;
      put(`${rating}.${part}`, value);
      if (!sure.has(rating)) put(`${rating}.confidence`, 'low');
      sure.add(rating);
      continue;
    }
    put(moved(path), value);
  }
  return changes;
}
