import { useMemo } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import {
  geometryProblems,
  measuredWithoutRange,
  type OpenSetting,
  offRange,
  type Setting,
  workstationSettings,
} from '../../../shared/reasoning/workstation/settings.ts';
import { midSentence } from '../../../shared/text/findings.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { settingsText } from '../../../shared/text/workstation-settings.ts';
import { fullLabelOfPath } from '../../components/form/path-labels.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import { AnswerLink } from '../../components/results/AnswerLink.tsx';
import resultStyles from '../../components/results/result.module.css';
import styles from './workstation.module.css';

/** Heights and distances to start from, with the rule and the source of each, beside what was measured. */
export function Settings({ view }: { readonly view: RecordView }) {
  const { settings, open } = useMemo(() => workstationSettings(view), [view]);
  const problems = useMemo(() => geometryProblems(view), [view]);
  const missing = [...new Set(open.flatMap((one) => one.missing))];
  return (
    <section className={resultStyles.panel} aria-labelledby="workstation-settings">
      <h2 id="workstation-settings">{text.settings}</h2>
      <p className={resultStyles.soft}>{text.settingsLead}</p>
      {problems.length === 0 ? null : (
        <Note tone="attend" title={text.impossible}>
          {problems.map(({ paths, problem, accepted }) => (
            <div key={paths.join(' ')}>
              <p>{`${problem} ${text.accepted}: ${accepted}`}</p>
              <ul className={resultStyles.links}>
                {paths.map((path) => (
                  <li key={path}>
                    <AnswerLink path={path} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Note>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.setting}</th>
            <th scope="col">{text.range}</th>
            <th scope="col">{text.now}</th>
          </tr>
        </thead>
        <tbody>
          {settings.map((setting) => (
            <tr key={setting.id}>
              <th scope="row">{settingsText.names[setting.id]}</th>
              <td>{settingsText.range(setting.from, setting.to, 'mm')}</td>
              <td>
                <Measured setting={setting} />
              </td>
            </tr>
          ))}
          {measuredWithoutRange(open).map((one) => (
            <tr key={one.id}>
              <th scope="row">{settingsText.names[one.id]}</th>
              <td>
                {settingsText.rangeNeeds}
                <Missing view={view} paths={one.missing} />
              </td>
              <td>{measuredWords(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className={resultStyles.details}>
        <summary>{text.rules}</summary>
        <dl className={resultStyles.origin}>
          {settings.map(({ id, rule, source }) => (
            <div key={id}>
              <dt>{settingsText.names[id]}</dt>
              <dd>{rule}</dd>
              <dd>{source}</dd>
            </div>
          ))}
        </dl>
      </details>
      {missing.length === 0 ? null : (
        <details className={resultStyles.details}>
          <summary>{text.waiting}</summary>
          <Missing view={view} paths={missing} />
        </details>
      )}
    </section>
  );
}

/** The answers that a range waits for. Measures of the person are asked only once they agreed: then comes the consent, and its link. */
function Missing({ view, paths }: { readonly view: RecordView; readonly paths: readonly AnswerPath[] }) {
  const { declaration } = useSession();
  const agreed = view.text('measuresConsent');
  const ofPerson = agreed === 'yes' ? [] : paths.filter((path) => !path.startsWith('dim_'));
  const names = ofPerson.map((path) => midSentence(fullLabelOfPath(declaration, view.answers, path)));
  return (
    <>
      {agreed === 'no' && ofPerson.length > 0 ? <p>{text.noConsent}</p> : null}
      <ul className={resultStyles.links}>
        {ofPerson.length === 0 ? null : (
          <li>
            <AnswerLink path="measuresConsent" words={text.consentFirst} />
            <span className={styles.off}>{text.thenMeasures(names.join('; '))}</span>
          </li>
        )}
        {paths
          .filter((path) => !ofPerson.includes(path))
          .map((path) => (
            <li key={path}>
              <AnswerLink path={path} />
            </li>
          ))}
      </ul>
    </>
  );
}

/** `480 → 430 mm`: as found, and after the changes where both are known. */
function measuredWords({ found, after }: Pick<OpenSetting, 'found' | 'after'>): string {
  return found !== undefined && after !== undefined ? `${found} → ${after} mm` : `${after ?? found} mm`;
}

function Measured({ setting }: { readonly setting: Setting }) {
  const { found, after } = setting;
  const last = after ?? found;
  if (last === undefined) return settingsText.notMeasured;
  const off = offRange(setting, last);
  return (
    <>
      {measuredWords(setting)}
      <span className={styles.off}>
        {off === 0 ? settingsText.within : off < 0 ? settingsText.below(-off) : settingsText.above(off)}
      </span>
    </>
  );
}
