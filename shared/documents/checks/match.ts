import { analysisOfJob, isOfWork } from '../../assessments/activity-about.ts';
import { decidingRows, matchDemands, readSides, standingChanges } from '../../reasoning/match.ts';
import { readObservedFunction } from '../../reasoning/observed-function.ts';
import { documentChecksText as words } from '../../text/document-checks.ts';
import type { CheckInput, DocumentCheck } from './check.ts';
import { isAboutWork } from './kinds.ts';

/** The grid against the conclusion, and both against what is recommended. */
export function matchAgainstConclusion({ data, tree }: CheckInput): DocumentCheck[] {
  const analysis = analysisOfJob(data.analyses);
  if (!isAboutWork(tree.kind) || analysis === undefined) return [];
  const rows = decidingRows(
    matchDemands({
      ...readSides(analysis, [...data.analyses.filter(isOfWork), ...data.evaluations]),
      changes: standingChanges(data.recommendations),
    }),
  );
  const count = (...results: string[]) => rows.filter(({ result }) => results.includes(result)).length;
  const fitness = analysis.text('fitness');
  const open = data.recommendations.filter((one) => one.text('action') !== undefined);
  const said: [string, string][] = [];
  const short = count('below', 'restricted');
  if (fitness === 'fit' && short > 0) said.push(['fit', words.match.fitButBelow(short)]);
  if (fitness === 'fit' && short === 0 && count('notTested') > 0)
    said.push(['untested', words.match.fitButUntested(count('notTested'))]);
  if (fitness === 'fit' && count('meetsWithChange') > 0)
    said.push(['changes', words.match.fitButChanges(count('meetsWithChange'))]);
  if (fitness === 'fitWithChanges' && open.length === 0) said.push(['noChanges', words.match.changesNone]);
  if (fitness === 'notFit' && rows.length > 0 && count('meets') === rows.length)
    said.push(['notFit', words.match.notFitButMet]);
  const place = { recordId: analysis.recordId, recordKind: analysis.declaration.kind, path: 'fitness' };
  const conclusions = said.map(
    ([id, sentence]): DocumentCheck => ({
      id: `match/${analysis.recordId}/${id}`,
      kind: 'match',
      weight: 'look',
      words: sentence,
      blockId: null,
      place,
    }),
  );
  return [...conclusions, ...endedRestrictions({ data, tree })];
}

/** A restriction whose last day has passed still stands in what the person can do. */
function endedRestrictions({ data, tree }: Pick<CheckInput, 'data' | 'tree'>): DocumentCheck[] {
  return data.analyses.filter(isOfWork).flatMap((analysis) =>
    readObservedFunction(analysis)
      .filter(({ limitKind, until }) => limitKind === 'shouldNot' && until !== undefined && until < tree.date)
      .map(
        ({ path, activity }): DocumentCheck => ({
          id: `match/${analysis.recordId}/${path}/ended`,
          kind: 'match',
          weight: 'look',
          words: words.match.restrictionEnded(activity),
          blockId: null,
          place: {
            recordId: analysis.recordId,
            recordKind: analysis.declaration.kind,
            path: `${path}.until`,
          },
        }),
      ),
  );
}
