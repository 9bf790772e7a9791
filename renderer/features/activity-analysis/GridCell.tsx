import { IconEqualNot } from '@tabler/icons-react';
import { memo } from 'react';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import type { Answer } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { ratingText } from '../../../shared/text/ratings.ts';
import { useAnswer } from '../../components/form/session-context.tsx';
import { useDiffer } from './Accounts.tsx';
import { BandMark } from './Band.tsx';
import styles from './grid.module.css';
import { type bandOf, knownBand, partPath } from './rating-paths.ts';
import { useHighest } from './use-highest.ts';

interface GridCellProps {
  readonly grid: string;
  readonly taskId: string;
  readonly taskTitle: string;
  /** The rows under which the whole job looks for its highest band; the same array while the tasks are the same. */
  readonly taskIds: readonly string[];
  /** Path of the shift in minutes; null where there is none. */
  readonly shift: string | null;
  readonly demandId: string;
  readonly demandLabel: string;
  readonly row: number;
  readonly column: number;
  readonly active: boolean;
}

/** One rating: symbol, letter, tint and a dot for its evidence. Its keys and clicks are the grid's. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { grid, taskId, demandId } = props;
  const answer = useAnswer(partPath(grid, taskId, demandId, 'frequency'));
  const confidence = useAnswer(partPath(grid, taskId, demandId, 'confidence'))?.value;
  const differ = useDiffer(grid, taskId, demandId);
  const whole = taskId === wholeJob;
  const highest = useHighest(grid, whole ? props.taskIds : noTasks, demandId, props.shift);
  const taken = useAnswer(partPath(grid, taskId, demandId, 'minutes'));
  const own = knownBand(answer, taken, useAnswer(props.shift ?? noAnswer));
  const band = own?.band ?? (answer === undefined ? highest : undefined);
  const how =
    own === undefined
      ? gridText.highestOfTasks
      : own.from === 'minutes'
        ? gridText.fromMinutes
        : whole
          ? gridText.ratedDirectly
          : '';
  const source = answer?.source ?? taken?.source;

  const spoken = [
    describe(answer, band),
    band === undefined ? '' : how,
    source && own !== undefined ? gridText.evidence(source) : '',
    typeof confidence === 'string' ? gridText.confidence(confidence) : '',
    differ ? gridText.disagreement : '',
  ].filter(Boolean);

  return (
    <td
      className={styles.cell}
      data-row={props.row}
      data-column={props.column}
      data-band={band}
      data-computed={(band !== undefined && own?.from !== 'rated') || undefined}
      data-active={props.active || undefined}
      aria-label={gridText.cell(props.taskTitle, props.demandLabel, spoken.join(', '))}
      tabIndex={props.active ? 0 : -1}
    >
      <span className={styles.mark}>
        {band ? (
          <>
            <BandMark frequency={band} />
            <span>{gridText.letters[band]}</span>
          </>
        ) : (
          emptyLetters(answer)
        )}
      </span>
      {own !== undefined && source ? (
        <span
          className={styles.dot}
          data-told={!['observed', 'measured'].includes(source) || undefined}
          data-library={source === 'library' || undefined}
        />
      ) : null}
      {differ ? <IconEqualNot className={styles.differ} size={14} stroke={3} aria-hidden="true" /> : null}
    </td>
  );
});

/** A place that holds no answer. */
const noAnswer = '';

const noTasks: readonly string[] = [];

function describe(answer: Answer | undefined, band: ReturnType<typeof bandOf>): string {
  if (band !== undefined) return ratingText.frequency[band];
  if (answer === undefined || answer.state === 'notAsked' || answer.state === 'given')
    return gridText.unrated;
  return formText.state[answer.state];
}

function emptyLetters(answer: Answer | undefined): string {
  if (answer === undefined || answer.state === 'given' || answer.state === 'notAsked') return '';
  return gridText.emptyLetters[answer.state];
}
