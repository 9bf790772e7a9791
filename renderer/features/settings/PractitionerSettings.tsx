import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { settingsText as text } from '../../../shared/text/settings.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PractitionerFields } from '../../components/PractitionerFields.tsx';
import { PractitionerForm, toPractitioner, toPractitionerForm } from '../../components/practitioner-form.ts';
import styles from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { type Settings, useSaveSettings } from './use-save-settings.ts';

/** The OT and the letterhead. */
export function PractitionerSettings({ settings }: { settings: Settings }) {
  const { saved, error, save } = useSaveSettings(settings);
  const form = useForm({
    resolver: zodResolver(PractitionerForm),
    defaultValues: toPractitionerForm(settings.practitioner),
  });
  return (
    <SettingsSection title={text.practitionerTitle} lead={text.practitionerLead}>
      <form
        className={pageStyles.section}
        noValidate
        onSubmit={form.handleSubmit((checked) =>
          // Who countersigns is set in a section of its own.
          save({ practitioner: { ...settings.practitioner, ...toPractitioner(checked) } }),
        )}
      >
        <PractitionerFields register={form.register} errors={form.formState.errors} />
        {error && <ErrorNote error={error} />}
        <div className={pageStyles.row}>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {text.savePractitioner}
          </Button>
          <span role="status" className={styles.done}>
            {saved && text.saved}
          </span>
        </div>
      </form>
    </SettingsSection>
  );
}
