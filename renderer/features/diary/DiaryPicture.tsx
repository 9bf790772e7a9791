import { activeMinutes, countsOf, restMinutes, ruleOf } from '../../../shared/assessments/diary.ts';
import { diaryProblems } from '../../../shared/assessments/diary-problems.ts';
import { activityChart, costChart, tirednessChart } from '../../../shared/documents/charts/diary-charts.ts';
import {
  countedLevel,
  type JudgedDay,
  sustainableLevel,
} from '../../../shared/reasoning/sustainable-level.ts';
import { diaryLevelText, hoursAndMinutes, diaryText as text } from '../../../shared/text/diary.ts';
import { diaryChartText } from '../../../shared/text/diary-charts.ts';
import { Drawings } from '../../components/Drawings.tsx';
import { showDate } from '../../components/format.ts';
import { Note } from '../../components/Note.tsx';
import styles from './diary.module.css';
import { useDiary } from './use-diary.ts';

/** The level that is kept up, how sure it is, three pictures and their numbers. */
export function DiaryPicture() {
  const { view, days } = useDiary();
  const rule = ruleOf(view);
  const level = sustainableLevel(days, rule);
  const problems = diaryProblems(days);
  if (days.length === 0) return <p className={styles.soft}>{text.noDays}</p>;
  return (
    <div className={styles.picture}>
      {problems.length > 0 ? (
        <Note tone="attend" title={text.problems}>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      <section className={styles.level} aria-labelledby="diary-level">
        <h2 id="diary-level">{text.level}</h2>
        <p className={styles.headline}>{diaryLevelText.headline(level)}</p>
        <p>{diaryLevelText.explanation(level, rule)}</p>
        {level.state === 'found' ? <p>{diaryLevelText.uncertainty(level)}</p> : null}
        {level.state === 'found' && level.steady ? (
          <p className={styles.steady}>{diaryLevelText.steady}</p>
        ) : null}
        {level.state === 'found' ? (
          <p>
            <strong>{`${text.atWork}: `}</strong>
            {diaryLevelText.functionalEffect(countedLevel(level, rule, countsOf(view)))}
          </p>
        ) : null}
        <p className={styles.soft}>{diaryLevelText.rule(rule)}</p>
      </section>
      <div className={styles.charts}>
        {[
          { drawing: tirednessChart(days), caption: diaryChartText.tiredness.caption },
          {
            drawing: activityChart(level.days, level.state === 'found' ? level.minutes : undefined),
            caption: diaryChartText.activity.caption,
          },
          { drawing: costChart(level), caption: diaryChartText.cost.caption },
        ].map(({ drawing, caption }) => (
          <figure key={caption} className={styles.figure}>
            <Drawings drawings={[drawing]} />
            <figcaption className={styles.soft}>{caption}</figcaption>
          </figure>
        ))}
      </div>
      <DayTable days={level.days} />
    </div>
  );
}

function DayTable({ days }: { readonly days: readonly JudgedDay[] }) {
  const { columns } = text;
  return (
    <div>
      <h2>{text.numbers}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={text.numbers}>
        <table className={styles.numbers}>
          <thead>
            <tr>
              {Object.values(columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((judged) => {
              const { day } = judged;
              const active = activeMinutes(day);
              const rest = restMinutes(day);
              return (
                <tr key={day.id}>
                  <th scope="row">{showDate(day.date)}</th>
                  <td>{active === undefined ? text.notKnown : hoursAndMinutes(active)}</td>
                  <td>{rest === undefined ? text.notKnown : hoursAndMinutes(rest)}</td>
                  <td>{day.sleepHours ?? text.notKnown}</td>
                  <td>{day.start ?? text.notKnown}</td>
                  <td>{day.end ?? text.notKnown}</td>
                  <td className={styles.words}>
                    {text.outcome(judged)}
                    {day.symptoms === undefined ? '' : `: ${day.symptoms}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
