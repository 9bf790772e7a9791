import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { isOfWork } from '../../../shared/assessments/activity-about.ts';
import { adjustmentLibrary } from '../../../shared/assessments/adjustments.ts';
import { demandById, demandCatalogue } from '../../../shared/assessments/catalogue.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { DemandGroup } from '../../../shared/domain/catalogue.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Finding } from '../../../shared/reasoning/finding.ts';
import { type MatchRow, matchJob } from '../../../shared/reasoning/match.ts';
import { type Suggestion, suggestAdjustments } from '../../../shared/reasoning/suggest-adjustments.ts';
import { adjustmentFlagNames, costBandNames } from '../../../shared/text/adjustments.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { recommendationsText as text } from '../../../shared/text/recommendations.ts';
import { roleNames } from '../../../shared/text/roles.ts';
import { useRead } from '../../client/queries.ts';
import type { ItemTitle } from '../../components/form/item-titles.ts';
import { Note } from '../../components/Note.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import styles from './recommendations.module.css';

interface Props {
  readonly caseId: Id;
  readonly recommendations: readonly RecordView[];
  readonly tasks: readonly ItemTitle[];
  /** Settles once the list shows the suggestion. */
  readonly onAdd: (suggestion: Suggestion) => Promise<void>;
}

/** Shown at first; the others follow at a press. */
const shownAtFirst = 6;

/** What the library has for demands above observed function, and for those the OT looks up, each with its reason. */
export function Suggestions({ caseId, recommendations, tasks, onAdd }: Props) {
  const analyses = useCaseViews(caseId, 'activityAnalysis');
  const clients = useCaseViews(caseId, 'client');
  const [picked, setPicked] = useState('');
  const [all, setAll] = useState(false);
  // One at a time: each takes the next place in the list, and a second press must not add it twice.
  const [adding, setAdding] = useState(false);
  const add = async (suggestion: Suggestion) => {
    setAdding(true);
    await onAdd(suggestion);
    setAdding(false);
  };
  const findings = useRead('findings.list', { caseId }).data;
  const hazards = useMemo(() => hazardsOf(findings ?? []), [findings]);
  const postExertional = clients?.some(followsEffort) ?? false;
  const suggestions = useMemo(() => {
    const rows = (analyses ?? []).filter(isOfWork).flatMap((analysis) => matchJob(analysis, []));
    return suggestAdjustments(adjustmentLibrary, rows, {
      picked: picked === '' ? [] : [picked],
      hazards,
      postExertional,
    });
  }, [analyses, picked, hazards, postExertional]);
  const taken = new Set(recommendations.flatMap((view) => view.text('libraryId') ?? []));
  // What was looked up comes first: it is what the OT asked for just now.
  const sorted = suggestions.toSorted((one, other) => other.picked.length - one.picked.length);
  const shown = all ? sorted : sorted.slice(0, shownAtFirst);

  return (
    <section className={styles.column} aria-labelledby="suggestions">
      <h2 id="suggestions">{text.suggestions}</h2>
      <p className={styles.soft}>{suggestions.length > 0 ? text.suggestionsLead : text.noSuggestions}</p>
      {postExertional ? <Note tone="attend">{text.postExertional}</Note> : null}
      <NativeSelect
        label={text.pick}
        value={picked}
        onChange={(event) => setPicked(event.currentTarget.value)}
        data={[
          { value: '', label: text.pickPlaceholder },
          ...DemandGroup.options.map((group) => ({
            group: gridText.group[group],
            items: demandCatalogue
              .filter((demand) => demand.group === group)
              .map((demand) => ({ value: demand.id, label: demand.label })),
          })),
        ]}
      />
      <ul className={styles.list}>
        {shown.map((suggestion) => (
          <li key={suggestion.adjustment.id}>
            <SuggestionCard
              suggestion={suggestion}
              tasks={tasks}
              taken={taken.has(suggestion.adjustment.id)}
              busy={adding}
              onAdd={() => void add(suggestion)}
            />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length ? (
        <Button variant="default" onClick={() => setAll(true)}>
          {text.showMore(sorted.length - shown.length)}
        </Button>
      ) : null}
    </section>
  );
}

/** The demands that a hazard was found in and not set aside. */
function hazardsOf(listed: readonly (Finding & { readonly setAside: string | null })[]): readonly string[] {
  const found = listed.flatMap(({ kind, demandId, setAside }) =>
    kind === 'hazard' && setAside === null ? (demandId ?? []) : [],
  );
  return [...new Set(found)];
}

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly tasks: readonly ItemTitle[];
  readonly taken: boolean;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

function SuggestionCard({ suggestion, tasks, taken, busy, onAdd }: SuggestionCardProps) {
  const { adjustment, rows, picked, hazards } = suggestion;
  const names: Readonly<Record<string, string>> = roleNames;
  return (
    <article className={styles.card} aria-label={adjustment.action}>
      <p className={styles.action}>{adjustment.action}</p>
      <ul className={styles.reasons}>
        {rows.map((row) => (
          <li key={`${row.taskId}.${row.demandId}`}>{reasonOf(row, tasks)}</li>
        ))}
        {hazards.map((id) => (
          <li key={`hazard ${id}`}>{text.hazardBecause(demandById(id)?.label ?? id)}</li>
        ))}
        {picked.map((id) => (
          <li key={id}>{text.pickedBecause(demandById(id)?.label ?? id)}</li>
        ))}
      </ul>
      <details className={styles.more}>
        <summary>{text.caution}</summary>
        <p>{adjustment.caution}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{text.who}</dt>
            <dd>{adjustment.who.map((role) => names[role] ?? role).join(', ')}</dd>
          </div>
          <div>
            <dt>{text.cost}</dt>
            <dd>{text.costRange(costBandNames[adjustment.costFrom], costBandNames[adjustment.costTo])}</dd>
          </div>
          <div>
            <dt>{text.alternative}</dt>
            <dd>{adjustment.alternative}</dd>
          </div>
        </dl>
        {adjustment.trialWeeks === null ? null : <p>{text.trial(adjustment.trialWeeks)}</p>}
      </details>
      {adjustment.flags.length > 0 ? (
        <ul className={styles.tags}>
          {adjustment.flags.map((flag) => (
            <li key={flag} className={styles.flag}>
              <span aria-hidden="true">▲ </span>
              {adjustmentFlagNames[flag]}
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        {taken ? (
          <p className={styles.soft}>{text.inList}</p>
        ) : (
          <Button
            variant="light"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            aria-label={text.addNamed(adjustment.action)}
            disabled={busy}
            onClick={onAdd}
          >
            {text.add}
          </Button>
        )}
      </div>
    </article>
  );
}

function reasonOf(row: MatchRow, tasks: readonly ItemTitle[]): string {
  const task =
    row.taskId === wholeJob
      ? text.wholeJob
      : (tasks.find(({ id }) => id === row.taskId)?.title ?? text.unnamedTask);
  return text.because(task, demandById(row.demandId ?? '')?.label ?? '', row.reasons.join('; '));
}

/** Whether any recorded condition brings symptoms hours or days after effort. */
function followsEffort(client: RecordView): boolean {
  return client.items('conditions').some((id) => client.text(`conditions.${id}.postExertional`) === 'yes');
}
