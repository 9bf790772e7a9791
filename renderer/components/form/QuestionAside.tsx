import { useEffect, useRef } from 'react';
import type { Field } from '../../../shared/assessments/fields.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { highestSensitivity, type Sensitivity } from '../../../shared/domain/sensitivity.ts';
import { formText } from '../../../shared/text/form.ts';
import { timerText } from '../../../shared/text/timer.ts';
import { useRead } from '../../client/queries.ts';
import { showMoment } from '../format.ts';
import styles from './form.module.css';
import { type ActiveField, useFormView } from './form-view.ts';
import { useAnswer, useAnswers, useSaveStatus, useSession } from './session-context.tsx';

const words = formText.aside;
const findingsShown = 5;

/** Answers "so what": how to ask, what is accepted, what was saved when, and what the record has taught so far. */
export function QuestionAside() {
  const { active } = useFormView();
  const session = useSession();
  return (
    <aside className={styles.aside} aria-label={words.label}>
      {active ? (
        <AboutField key={active.path} active={active} />
      ) : (
        <p className={styles.help}>{words.nothing}</p>
      )}
      <FindingsSoFar caseId={session.record.caseId} />
    </aside>
  );
}

function AboutField({ active }: { readonly active: ActiveField }) {
  const { field, path } = active;
  const answer = useAnswer(path);
  const sensitivity = useSensitivity(field);
  const accepted = acceptedWords(field);
  return (
    <section className={styles.about}>
      <h3>{field.label}</h3>
      <dl className={styles.facts}>
        {field.help ? <Fact term={words.howTo} text={field.help} /> : null}
        {accepted ? <Fact term={words.accepted} text={accepted} /> : null}
        <Fact term={words.sensitivity} text={formText.sensitivity[sensitivity]} />
        {answer?.source ? <Fact term={formText.sourceLabel} text={formText.source[answer.source]} /> : null}
        {answer && answer.by !== '' ? (
          <Fact term={words.lastSaved} text={words.savedBy(answer.by, showMoment(answer.at))} />
        ) : null}
      </dl>
    </section>
  );
}

/** How delicate an answer to this question is, in this record: what is done at home is personal whatever it is. */
function useSensitivity(field: Field): Sensitivity {
  const { record, declaration } = useSession();
  const answers = useAnswers();
  const least = declaration.leastSensitivity?.(new RecordView(record.id, declaration, answers));
  return highestSensitivity([field.sensitivity, ...(least === undefined ? [] : [least])]);
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function acceptedWords(field: Field): string | undefined {
  switch (field.kind) {
    case 'number':
      return `${formText.range(String(field.min), String(field.max), field.unit)}. ${formText.decimals(field.decimals)}.`;
    case 'text':
      return formText.mostCharacters(field.maxLength);
    case 'date':
      return formText.dateAllowed[field.allow];
    case 'time':
      return formText.timeAllowed;
    case 'timer':
      return timerText.accepted;
    default:
      return undefined;
  }
}

/** The findings of this record, read again after each save. */
function FindingsSoFar({ caseId }: { readonly caseId: Id }) {
  const session = useSession();
  const { savedAt } = useSaveStatus(session);
  const { data, refetch } = useRead('findings.list', { caseId });
  const seen = useRef(savedAt);
  useEffect(() => {
    if (seen.current === savedAt) return;
    seen.current = savedAt;
    // Rules read the whole case, so they run once the typing pauses rather than after every save.
    const timer = setTimeout(() => void refetch(), 1500);
    return () => clearTimeout(timer);
  }, [savedAt, refetch]);
  const own = (data ?? []).filter(
    (finding) => finding.recordId === session.record.id && finding.setAside === null,
  );
  // A screen on a visit is in view of whoever is in the room: health and other people are only counted here.
  const shown = own.filter(({ sensitivity }) => sensitivity === 'identity' || sensitivity === 'function');
  const kept = own.length - shown.length;
  return (
    <section className={styles.about}>
      <h3>{words.findings}</h3>
      {own.length === 0 ? <p className={styles.help}>{words.noFindings}</p> : null}
      <ul className={styles.findingList}>
        {shown.slice(0, findingsShown).map((finding) => (
          <li key={finding.id}>{finding.statement}</li>
        ))}
      </ul>
      {shown.length > findingsShown ? (
        <p className={styles.help}>{words.moreFindings(shown.length - findingsShown)}</p>
      ) : null}
      {kept > 0 ? <p className={styles.help}>{words.keptFindings(kept)}</p> : null}
    </section>
  );
}
