import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { type Effect, effectWords, readEffects } from '../../../shared/reasoning/effects.ts';
import type { MatchRow } from '../../../shared/reasoning/match.ts';
import type { Suggestion } from '../../../shared/reasoning/suggest-adjustments.ts';
import { midSentence } from '../../../shared/text/findings.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { recommendationsText } from '../../../shared/text/recommendations.ts';
import { recordPlace } from '../../components/record-place.ts';
import { useRecommendationNumbers } from '../../components/use-recommendation-numbers.ts';
import { EffectForm } from './EffectForm.tsx';
import styles from './job-match.module.css';
import type { Changing } from './use-changing.ts';

interface Props {
  readonly caseId: Id;
  readonly row: MatchRow;
  /** The demand and the task as their headings say them. */
  readonly name: string;
  readonly task: string;
  readonly recommendations: readonly RecordView[];
  readonly changing: Changing;
}

/** What is recommended for a gap, the effect that each change is expected to have, and the library for more. */
export function WayThrough({ caseId, row, name, task, recommendations, changing }: Props) {
  const numbers = useRecommendationNumbers(caseId);
  const changes = recommendations.filter((view) => row.recommendationIds.includes(view.recordId));
  const offered = row.result === 'notTested' ? [] : changing.suggestionsFor(row);
  if (changes.length === 0 && row.before === 'notTested') return null;
  const about = midSentence(name);
  return (
    <div className={styles.way}>
      <h4>{text.wayThrough}</h4>
      {changes.length === 0 ? <p>{text.noChange}</p> : null}
      <ul className={styles.changes}>
        {changes.map((view) => (
          <Change
            key={view.recordId}
            {...{ caseId, row, view, changing, task, about }}
            number={numbers.get(view.recordId)}
          />
        ))}
      </ul>
      {row.result === 'meetsWithChange' ? null : (
        <details className={styles.behind}>
          <summary>
            {text.findChange}
            <span className={styles.hidden}> {text.forDemand(about, task)}</span>
          </summary>
          <ul className={styles.changes}>
            {offered.map((suggestion) => (
              <Offer key={suggestion.adjustment.id} {...{ row, suggestion, changing }} />
            ))}
            <li>
              <Button
                variant="default"
                disabled={changing.busy}
                aria-label={text.writeOwnFor(about, task)}
                onClick={() => changing.add(row, null)}
              >
                {text.writeOwn}
              </Button>
            </li>
          </ul>
        </details>
      )}
    </div>
  );
}

function Offer({
  row,
  suggestion,
  changing,
}: Pick<Props, 'row' | 'changing'> & { readonly suggestion: Suggestion }) {
  const { action } = suggestion.adjustment;
  return (
    <li className={styles.change}>
      <p>{action}</p>
      <Button
        variant="default"
        disabled={changing.busy}
        aria-label={text.takeNamed(action)}
        onClick={() => changing.add(row, suggestion)}
      >
        {text.take}
      </Button>
    </li>
  );
}

interface ChangeProps extends Pick<Props, 'caseId' | 'row' | 'changing' | 'task'> {
  readonly view: RecordView;
  readonly number: string | undefined;
  readonly about: string;
}

function Change({ caseId, row, view, number, changing, about, task }: ChangeProps) {
  const action = view.text('action') ?? text.unnamedChange;
  const effects = readEffects(view).filter(({ demandId }) => demandId === row.demandId);
  const open = changing.isOpen(row, view.recordId);
  const press = effects.length > 0 ? text.changeEffect : text.stateEffect;
  return (
    <li className={styles.change}>
      <Link {...recordPlace(caseId, 'recommendation', view.recordId, 'action')} className={styles.link}>
        {number === undefined ? action : recommendationsText.numbered(number, action)}
      </Link>
      <p data-effect={effects.length > 0 || undefined}>{effectLine(effects)}</p>
      {open ? (
        <EffectForm
          recordId={view.recordId}
          own={changing.isOwn}
          result={row.result}
          onAnswers={changing.follow}
          onDone={changing.close}
        />
      ) : (
        <Button
          variant="default"
          aria-label={text.effectNamed(press, action, about, task)}
          onClick={() => changing.open(row, view)}
        >
          {press}
        </Button>
      )}
    </li>
  );
}

function effectLine(effects: readonly Effect[]): string {
  return effects.length === 0 ? text.noEffect : text.expected(effects.map(effectWords).join(', '));
}
