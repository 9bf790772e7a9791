import { casesText } from '../../../shared/text/cases.ts';
import { clinicLimitText } from '../../../shared/text/clinic-limits.ts';
import { houseText } from '../../../shared/text/house-style.ts';
import { settingsText as text } from '../../../shared/text/settings.ts';
import { useRead } from '../../client/queries.ts';
import { CopyVault } from '../../components/CopyVault.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { About } from './About.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { CountersignatureSettings } from './CountersignatureSettings.tsx';
import { IdleSettings } from './IdleSettings.tsx';
import { NewRecoveryCode } from './NewRecoveryCode.tsx';
import { PractitionerSettings } from './PractitionerSettings.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** Everything that can be set, one section under another. */
export function SettingsScreen() {
  const settings = useRead('settings.get', null);
  return (
    <div className={`${pageStyles.page} ${pageStyles.narrow}`}>
      <PageHeading>{text.title}</PageHeading>
      {settings.error && <ErrorNote error={settings.error} />}
      {settings.data && (
        <div className={pageStyles.stack}>
          <PractitionerSettings settings={settings.data} />
          <CountersignatureSettings settings={settings.data} />
          <SettingsSection title={houseText.title} lead={houseText.settingsLead}>
            <div>
              <LinkButton to="/settings/documents" variant="default">
                {houseText.open}
              </LinkButton>
            </div>
          </SettingsSection>
          <IdleSettings settings={settings.data} />
          <AppearanceSettings />
          <SettingsSection title={clinicLimitText.title} lead={clinicLimitText.settingsLead}>
            <div>
              <LinkButton to="/settings/evaluations" variant="default">
                {clinicLimitText.open}
              </LinkButton>
            </div>
          </SettingsSection>
          <SettingsSection title={text.copyTitle} lead={casesText.copyAdvice}>
            <CopyVault />
          </SettingsSection>
          <ChangePassphrase />
          <NewRecoveryCode />
          <About />
        </div>
      )}
    </div>
  );
}
