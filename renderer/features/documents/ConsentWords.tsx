import { answerWords } from '../../../shared/assessments/answer-words.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { type LawfulGround, lawfulGroundOf, purposesInWords } from '../../../shared/domain/consent.ts';
import { releasePanelText as text } from '../../../shared/text/release-panel.ts';
import { ConsentQuote } from '../../components/ConsentQuote.tsx';
import { showDate } from '../../components/format.ts';
import { Note } from '../../components/Note.tsx';
import styles from './release.module.css';

/** What the consent that is used says in its own words, so that nothing leaves under one that is for something narrower. */
export function ConsentWords({ consent }: { readonly consent: RecordView }) {
  const ground = lawfulGroundOf(consent);
  const to = consent.text('to');
  const facts = [
    [text.scope, wordsOf(consent, 'scope')],
    [text.ground, purposesInWords(consent).find(() => ground !== null)],
    [text.reason, ground?.reason],
    [text.authority, authorityWords(ground)],
    [text.reader, wordsOf(consent, 'audience')],
    [text.given, givenWords(consent)],
    [text.until, to === undefined ? text.untilWithdrawn : showDate(to)],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  return (
    <section className={styles.consent} aria-labelledby="consent-words">
      <h3 id="consent-words">{ground ? text.groundWords : text.consentWords}</h3>
      <ConsentQuote covers={consent.text('covers')} />
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {consent.text('scope') === 'employerContact' ? <Note tone="attend">{text.contactOnly}</Note> : null}
    </section>
  );
}

function authorityWords(ground: LawfulGround | null): string | undefined {
  const { authority, authorityDate } = ground ?? {};
  if (!authority) return undefined;
  return authorityDate ? text.givenOn(authority, showDate(authorityDate)) : authority;
}

function givenWords(consent: RecordView): string | undefined {
  const from = consent.text('from');
  const how = wordsOf(consent, 'howGiven');
  if (from === undefined) return how;
  return how === undefined ? showDate(from) : text.givenOn(showDate(from), how.toLowerCase());
}

/** The answer of a question of the consent as its options say it. */
function wordsOf(consent: RecordView, path: string): string | undefined {
  const field = consent.declaration.sections.flatMap(({ fields }) => fields).find(({ id }) => id === path);
  return field === undefined ? undefined : answerWords(consent, field, path);
}
