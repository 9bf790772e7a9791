import { wholeJob } from '../../../shared/assessments/ratings.ts';
import { type Finding, FindingKind } from '../../../shared/reasoning/finding.ts';
import { findingsScreenText as text } from '../../../shared/text/findings-screen.ts';

/** A finding as the screen gets it: with the reason when it was set aside. */
export type ListedFinding = Finding & { readonly setAside: string | null };

export interface FindingFilter {
  /** Empty for all kinds. */
  readonly kind: FindingKind | '';
  readonly words: string;
  readonly setAside: boolean;
}

/** The findings that the filter lets through. */
export function filterFindings(
  findings: readonly ListedFinding[],
  filter: FindingFilter,
): readonly ListedFinding[] {
  const words = filter.words.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      (filter.kind === '' || finding.kind === filter.kind) &&
      (filter.setAside || finding.setAside === null) &&
      finding.statement.toLowerCase().includes(words),
  );
}

export interface FindingGroup {
  /** A task's id, `job`, or empty for what concerns no task. */
  readonly id: string;
  readonly title: string;
  readonly findings: readonly ListedFinding[];
}

/** What must not be overlooked comes first. */
const kinds: readonly FindingKind[] = ['hazard', ...FindingKind.options.filter((kind) => kind !== 'hazard')];

/** Findings by task, in the order of the tasks, and by kind within each; what concerns no task comes first. */
export function groupFindings(
  findings: readonly ListedFinding[],
  tasks: readonly { readonly id: string; readonly title: string }[],
): readonly FindingGroup[] {
  const places = [{ id: '', title: text.wholeCase }, { id: wholeJob, title: text.wholeJob }, ...tasks];
  const known = new Set(places.map((place) => place.id));
  return places
    .map((place) => ({
      ...place,
      findings: findings
        .filter((finding) => {
          const taskId = finding.taskId ?? '';
          // A task that was removed since has no heading of its own.
          return (known.has(taskId) ? taskId : '') === place.id;
        })
        .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind)),
    }))
    .filter((group) => group.findings.length > 0);
}
