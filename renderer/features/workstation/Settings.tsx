import { useMemo } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import {
  geometryProblems,
  measuredWithoutRange,
  type OpenSetting,
  offRange,
  type Setting,
  workstationSettings,
} from '../../../shared/reasoning/workstation/settings.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { settingsText } from '../../../shared/text/workstation-settings.ts';
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
                <ul className={resultStyles.links}>
                  {one.missing.map((path) => (
                    <li key={path}>
                      <AnswerLink path={path} />
                    </li>
                  ))}
                </ul>
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
          <ul className={resultStyles.links}>
            {missing.map((path) => (
              <li key={path}>
                <AnswerLink path={path} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
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
