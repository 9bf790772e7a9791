import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { settingsText as text } from '../../../shared/text/settings.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import styles from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { type Settings, useSaveSettings } from './use-save-settings.ts';

/** How long the vault may lie idle before it locks. */
export function IdleSettings({ settings }: { settings: Settings }) {
  const { saved, error, save } = useSaveSettings(settings);
  const [typed, setTyped] = useState(String(settings.idleMinutes));
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const minutes = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
    const wrong = minutes < 1 || minutes > 30;
    setProblem(wrong ? text.idleWrong : null);
    if (!wrong) await save({ idleMinutes: minutes });
  }

  return (
    <SettingsSection title={text.lockTitle}>
      <form className={pageStyles.section} onSubmit={submit} noValidate>
        <TextInput
          label={text.idleMinutes}
          description={text.idleHelp}
          inputMode="numeric"
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {error && <ErrorNote error={error} />}
        <div className={pageStyles.row}>
          <Button type="submit">{text.saveIdle}</Button>
          <span role="status" className={styles.done}>
            {saved && text.saved}
          </span>
        </div>
      </form>
    </SettingsSection>
  );
}
