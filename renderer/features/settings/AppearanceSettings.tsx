import { Group, Radio } from '@mantine/core';
import { settingsText as text } from '../../../shared/text/settings.ts';
import { appearances, chooseAppearance, useAppearance } from '../../app/appearance.ts';
import { SettingsSection } from './SettingsSection.tsx';

/** Light, dark or high contrast. */
export function AppearanceSettings() {
  const chosen = useAppearance();
  return (
    <SettingsSection title={text.appearanceTitle}>
      <Radio.Group
        label={text.appearance}
        description={text.appearanceHelp}
        value={chosen}
        onChange={(value) => chooseAppearance(appearances.find((known) => known === value) ?? 'system')}
      >
        <Group gap="lg">
          {appearances.map((appearance) => (
            <Radio key={appearance} value={appearance} label={text.appearanceNames[appearance]} />
          ))}
        </Group>
      </Radio.Group>
    </SettingsSection>
  );
}
