import type { RecordView } from '../assessments/view.ts';

/** Tasks that run at the same time, directly or through one another. */
export type Cluster = readonly string[];

/**
 * The tasks of an analysis, those done at the same time put together. Each cluster takes as long as its longest task.
 * A task that names itself, a removed task, or a circle of tasks does no harm.
 */
export function parallelTasks(analysis: RecordView): readonly Cluster[] {
  const tasks = analysis.items('tasks');
  const cluster = new Map(tasks.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    const above = cluster.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  for (const id of tasks) {
    const other = analysis.text(`tasks.${id}.sameTimeAs`);
    if (other !== undefined && cluster.has(other)) cluster.set(rootOf(id), rootOf(other));
  }
  const grouped = new Map<string, string[]>();
  for (const id of tasks) {
    const root = rootOf(id);
    grouped.set(root, [...(grouped.get(root) ?? []), id]);
  }
  return [...grouped.values()];
}

/** Minutes of the shift that the tasks take, those done at the same time counted once; and whether every cluster has minutes. */
export function taskMinutes(analysis: RecordView): { readonly total: number; readonly complete: boolean } {
  let total = 0;
  let complete = true;
  for (const cluster of parallelTasks(analysis)) {
    const known = cluster.flatMap((id) => analysis.number(`tasks.${id}.minutes`) ?? []);
    if (known.length === 0) complete = false;
    else total += Math.max(...known);
  }
  return { total, complete };
}
