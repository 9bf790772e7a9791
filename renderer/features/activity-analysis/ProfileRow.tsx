import type { ProfileAmount, ProfileLine } from '../../../shared/reasoning/demand-profile.ts';
import { amountInWords, withUnit } from '../../../shared/text/findings.ts';
import { profileText as text } from '../../../shared/text/profile.ts';
import { ratingText } from '../../../shared/text/ratings.ts';
import { BandMark } from './Band.tsx';
import styles from './profile.module.css';

interface Props {
  readonly line: ProfileLine;
  readonly titles: ReadonlyMap<string, string>;
  /** The profile of one task needs no column that says from which task a line comes. */
  readonly ofTask: boolean;
}

/** One demand of the profile. On a narrow page its cells stand under one another, each with its heading. */
export function ProfileRow({ line, titles, ofTask }: Props) {
  const { demand, frequency, level, amounts, duration, criticality, minutes } = line;
  const names = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? '').join(', ');
  const anchor = level === undefined ? '' : (demand.levels?.[level - 1] ?? '');
  const much = [
    ...(level === undefined ? [] : [text.level(level, anchor)]),
    ...amounts.map(amountWords),
    ...(minutes === undefined ? [] : [text.minutesOfPosture(minutes)]),
  ];
  const { columns } = text;
  const from = [
    ...(line.taskIds.length === 0 ? [] : [names(line.taskIds)]),
    ...(line.notSeen.length === 0 ? [] : [text.notSeen(names(line.notSeen))]),
  ].join('; ');
  return (
    <tr>
      <th scope="row">{demand.label}</th>
      <td data-head={columns.frequency}>
        {frequency === undefined ? (
          <span className={styles.soft}>{line.notSeen.length > 0 ? ratingText.notSeen : text.notRated}</span>
        ) : (
          <span className={styles.band}>
            <BandMark frequency={frequency} /> {ratingText.frequency[frequency]}
          </span>
        )}
      </td>
      <td data-head={columns.amount}>{much.join('; ')}</td>
      <td data-head={columns.duration}>{duration === undefined ? '' : text.atOnce(duration)}</td>
      <td data-head={columns.weight}>
        {criticality === undefined ? '' : ratingText.criticality[criticality]}
      </td>
      {ofTask ? null : <td data-head={columns.tasks}>{from}</td>}
    </tr>
  );
}

/** The highest amount; heights, where low counts as much as high, as a range. */
function amountWords({ measure, lowest, highest }: ProfileAmount): string {
  if (lowest === highest || !/height/i.test(measure.id)) return amountInWords(measure, highest);
  return text.range(measure.label, withUnit(lowest, measure.unit), withUnit(highest, measure.unit));
}
