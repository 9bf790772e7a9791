import { Fragment } from 'react';
import { settingsText as text } from '../../../shared/text/settings.ts';
import styles from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { versionIn } from './versions.ts';

const parts = [
  { name: text.aboutProgram, product: 'otway' },
  { name: text.aboutRuntime, product: 'Electron' },
  { name: text.aboutBrowser, product: 'Chrome' },
];

/** Which versions are running. */
export function About() {
  return (
    <SettingsSection title={text.aboutTitle} lead={text.aboutOffline}>
      <dl className={styles.versions}>
        {parts.map(({ name, product }) => (
          <Fragment key={product}>
            <dt>{name}</dt>
            <dd>{versionIn(navigator.userAgent, product) ?? text.aboutUnknown}</dd>
          </Fragment>
        ))}
      </dl>
    </SettingsSection>
  );
}
