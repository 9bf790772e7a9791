import { Button } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import { type AccountSource, accountSources } from '../../../shared/assessments/accounts.ts';
import type { Field } from '../../../shared/assessments/fields.ts';
import { ratingField } from '../../../shared/assessments/rating-fields.ts';
import { frequencyFromMinutes } from '../../../shared/assessments/ratings.ts';
import type { Demand } from '../../../shared/domain/catalogue.ts';
import { minutes as asMinutes } from '../../../shared/domain/units.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { ratingText } from '../../../shared/text/ratings.ts';
import { FieldWhenShown } from '../../components/form/FieldList.tsx';
import type { ItemTitle } from '../../components/form/item-titles.ts';
import { fieldName } from '../../components/form/record-session.ts';
import { useAnswer, useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import { SideBySide } from './Accounts.tsx';
import { BandMark } from './Band.tsx';
import styles from './grid.module.css';
import { RepetitionHint } from './RepetitionHint.tsx';
import { bandOf, numberOf, partPath } from './rating-paths.ts';

interface Props {
  readonly grid: string;
  readonly task: ItemTitle;
  readonly demand: Demand;
  /** Path of the shift in minutes; null for what is not work, which has none. */
  readonly shift: string | null;
  readonly onBack: () => void;
}

/** Everything known about one rating, each part an answer of its own. */
export function CellDetails({ grid, task, demand, shift, onBack }: Props) {
  const path = (part: string) => partPath(grid, task.id, demand.id, part);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  const amounts = demand.measures.map((measure) => `amount_${measure.id}`);
  return (
    <section aria-label={gridText.details} className={styles.detailsBody} onKeyDown={onKeyDown}>
      <div>
        <h3>{demand.label}</h3>
        <p className={styles.soft}>{gridText.forTask(task.title)}</p>
        <p className={styles.soft}>{demand.meaning}</p>
      </div>
      <Parts demand={demand} parts={shift === null ? ['frequency'] : ['frequency', 'minutes']} path={path} />
      {shift === null ? null : <Suggestion path={path} shift={shift} />}
      <Parts title={gridText.howMuch} demand={demand} parts={['level', ...amounts, 'duration']} path={path} />
      <RepetitionHint demand={demand} path={path} />
      {shift === null ? null : <LongestNotice path={path} />}
      <Parts
        title={gridText.weight}
        demand={demand}
        parts={['criticality', 'pattern', 'peakOften', 'timing', 'side']}
        path={path}
      />
      <Parts
        title={gridText.evidenceTitle}
        demand={demand}
        parts={['confidence', 'evidenceBy', 'evidenceOn']}
        path={path}
      />
      <Parts
        title={gridText.accounts}
        demand={demand}
        parts={accountSources.filter((source) => source !== 'library').flatMap(partsOfAccount)}
        path={path}
        ofWork={shift !== null}
      />
      <SideBySide grid={grid} taskId={task.id} demand={demand} />
      <Parts title={gridText.more} demand={demand} parts={['describe', 'note']} path={path} />
      {demand.reference ? (
        <p className={styles.soft}>
          {gridText.reference}: {demand.reference}
        </p>
      ) : null}
      <Button variant="default" onClick={onBack}>
        {gridText.back}
      </Button>
    </section>
  );
}

const partsOfAccount = (source: AccountSource) => [`${source}Frequency`, `${source}Level`, `${source}Amount`];

interface PartsProps {
  /** False for what is not work: then it is the person and someone close who tell. */
  readonly ofWork?: boolean;
  readonly title?: string;
  readonly demand: Demand;
  readonly parts: readonly string[];
  readonly path: (part: string) => string;
}

function Parts({ title, demand, parts, path, ofWork = true }: PartsProps) {
  const key = parts.join();
  const fields = useMemo(
    () =>
      key
        .split(',')
        .flatMap((part) => withShortLabel(demand, part, ratingField(demand, part)))
        .map((field) => (ofWork ? field : { ...field, label: gridText.toldElsewhere(field.label) })),
    [demand, key, ofWork],
  );
  if (fields.length === 0) return null;
  return (
    <div className={styles.parts}>
      {title ? <h4>{title}</h4> : null}
      {fields.map((field) => (
        <FieldWhenShown key={field.id} field={field} path={path(field.id)} />
      ))}
    </div>
  );
}

/** The panel's title already names the demand, so a part is named by itself alone; its meaning stands at the top. */
function withShortLabel(demand: Demand, part: string, field: Field | undefined): Field[] {
  if (field === undefined) return [];
  const label = field.label.startsWith(`${demand.label}: `)
    ? field.label.slice(demand.label.length + 2)
    : field.label;
  const { help, ...rest } = field;
  const kept = part === 'frequency' ? rest : { ...rest, ...(help === undefined ? {} : { help }) };
  return [{ ...kept, label: label.charAt(0).toUpperCase() + label.slice(1) }];
}

/** The band that the minutes give, with the rule, and a button to take it. */
function Suggestion({ path, shift }: { readonly path: (part: string) => string; readonly shift: string }) {
  const session = useSession();
  const taken = numberOf(useAnswer(path('minutes')));
  const source = useAnswer(path('minutes'))?.source;
  const inShift = numberOf(useAnswer(shift));
  const rated = bandOf(useAnswer(path('frequency')));
  if (taken === undefined) return null;
  if (inShift === undefined || inShift <= 0) return <p className={styles.soft}>{gridText.noShift}</p>;
  if (taken > inShift) return <Note tone="attend">{gridText.overShift(String(taken), String(inShift))}</Note>;
  const band = frequencyFromMinutes(asMinutes(taken), asMinutes(inShift));
  const words = ratingText.frequency[band];
  return (
    <div className={styles.suggestion}>
      <p>
        <BandMark frequency={band} />{' '}
        {gridText.suggestion(String(taken), String(inShift), Math.round((taken / inShift) * 100), words)}
      </p>
      <p className={styles.soft}>{gridText.rule}</p>
      {rated === band ? (
        <p className={styles.soft}>{gridText.sameAsRated}</p>
      ) : (
        <Button
          variant="light"
          onClick={() => {
            session.put(path('frequency'), { state: 'given', typed: band, source: source ?? 'observed' });
            // This button goes away; the focus goes to the answer it gave, before any further key is pressed.
            document.getElementById(`field:${fieldName(path('frequency'))}`)?.focus();
          }}
        >
          {gridText.useBand(words)}
        </Button>
      )}
    </div>
  );
}

function LongestNotice({ path }: { readonly path: (part: string) => string }) {
  const taken = numberOf(useAnswer(path('minutes')));
  const longest = numberOf(useAnswer(path('duration')));
  if (taken === undefined || longest === undefined || longest <= taken) return null;
  return <Note tone="attend">{gridText.longestOverMinutes}</Note>;
}
