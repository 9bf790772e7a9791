/**
 * The stage of a recommendation that a point's priority says already. "Within a month" may fall before or after a return to work, so that
 * the OT still has to choose.
 * @param priority `now`, `month`, `quarter` or `none`, as recorded
 * @returns a stage of a recommendation; undefined where the priority settles none
 */
export function stageOfPriority(priority: string | undefined): 'now' | 'later' | undefined {
  if (priority === 'now') return 'now';
  return priority === 'quarter' ? 'later' : undefined;
}
