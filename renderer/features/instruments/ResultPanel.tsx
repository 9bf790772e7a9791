import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { Drawings } from '../../components/Drawings.tsx';
import { Note } from '../../components/Note.tsx';
import { AnswerLink } from '../../components/results/AnswerLink.tsx';
import { OriginDetails } from '../../components/results/OriginDetails.tsx';
import { ReadingResult } from '../../components/results/ReadingResult.tsx';
import styles from '../../components/results/result.module.css';
import { BringDown } from './BringDown.tsx';
import { CheckDetails } from './CheckDetails.tsx';
import { Comparison } from './Comparison.tsx';
import { PrintResult } from './PrintResult.tsx';
import { resultPanelId } from './ResultFoot.tsx';
import { Summary } from './Summary.tsx';
import { TriedChanges } from './TriedChanges.tsx';
import { useAnnouncedResults } from './use-announced-results.ts';
import { useResults } from './use-results.ts';

/** What the answers come to so far: results with their way and their source, or what is still needed. */
export function ResultPanel() {
  const results = useResults();
  useAnnouncedResults(results);
  const { form, heldBack, readings, unreadable, drawings } = results;
  const several = readings.length > 1;
  // A picture of a reading stands with it; pictures of the whole come first, or with the only reading there is.
  const ownOf = (id: string) => drawings.filter((one) => (one.reading ?? (several ? undefined : id)) === id);
  const paired = new Set(readings.flatMap(({ reading }) => ownOf(reading.id)));
  const comparison = heldBack === null ? <Comparison results={results} /> : null;
  // A refused date or note stands beside the result and holds none back.
  const scored = readings.length > 0 && readings.every((reading) => reading.unreadable.length === 0);
  const instruments = [...new Set(readings.map(({ reading }) => reading.instrument))];
  return (
    <section className={styles.panel} aria-labelledby={resultPanelId}>
      <h2 id={resultPanelId} tabIndex={-1} className={styles.panelTitle}>
        {text.panel}
      </h2>
      {heldBack === null ? null : (
        <Note tone={form.heldBackTone ?? 'attend'} title={text.heldBack}>
          {heldBack}
          {form.heldBackAt === undefined ? null : (
            <p>
              <AnswerLink path={form.heldBackAt} />
            </p>
          )}
        </Note>
      )}
      {unreadable.length === 0 ? null : (
        <Note tone="attend" title={text.unreadable}>
          <ul className={styles.links}>
            {unreadable.map((path) => (
              <li key={path}>
                <AnswerLink path={path} />
              </li>
            ))}
          </ul>
          <p>{scored ? text.unreadableBeside : text.unreadableHelp}</p>
        </Note>
      )}
      {several ? <Summary readings={readings} /> : null}
      <Drawings drawings={drawings.filter((one) => !paired.has(one))} />
      {heldBack === null && readings.length === 0 ? (
        <p className={styles.soft}>{text.noReading}</p>
      ) : (
        readings.map((assessed) => (
          <ReadingResult
            key={assessed.reading.id}
            assessed={assessed}
            drawings={ownOf(assessed.reading.id)}
          />
        ))
      )}
      <TriedChanges results={results} />
      <BringDown results={results} />
      {comparison}
      <PrintResult results={results} />
      {instruments.map((instrument) => (
        <OriginDetails
          key={instrument.id}
          certificate={instrument.certificate}
          titled={instruments.length > 1}
        />
      ))}
      <CheckDetails results={results} />
    </section>
  );
}
